using System.Text.RegularExpressions;
using Assay.Model;

namespace Assay.Formats.Lists.Ofac.Statements;

/// <summary>A directive under an executive order, such as Directive 3 under EO 14024.</summary>
/// <param name="Order">The order's number.</param>
/// <param name="Number">The directive's, such as <c>3</c> or <c>1a</c>.</param>
/// <param name="Listed">The day the party was listed under it, where said.</param>
/// <param name="Effective">The day from which it binds, where said.</param>
/// <param name="Words">What it forbids, in OFAC's words, where said.</param>
internal sealed record OfacDirective(
    string Order,
    string Number,
    PartialDate? Listed = null,
    PartialDate? Effective = null,
    string? Words = null
);

/// <summary>
/// What OFAC says of an entry's designations beside its programmes: directives with their days, days under a programme, the sanctions chosen
/// from an order's menu.
/// </summary>
internal sealed partial class OfacTerms
{
    private const int Milliseconds = 1000;
    private readonly Dictionary<string, OfacDirective> _directives = new(StringComparer.Ordinal);
    private readonly Dictionary<string, PartialDate> _listed = new(StringComparer.Ordinal);
    private readonly List<(string Programme, string Words)> _wordings = [];

    /// <summary>Phrases that were taken, by the end of the programme's code that they belong to.</summary>
    private readonly List<(string Programme, string Phrase)> _taken = [];

    /// <summary>Directives the party stands under.</summary>
    public IReadOnlyCollection<OfacDirective> Directives => _directives.Values;

    /// <summary>The day of listing under a programme where a phrase says it ("Listing Date (CMIC)").</summary>
    public PartialDate? ListedUnder(string programme)
    {
        foreach (var (label, date) in _listed)
        {
            if (programme.Contains(label, StringComparison.Ordinal))
                return date;
        }
        return null;
    }

    /// <summary>What the designation under a programme does, in OFAC's words; null where nothing is said.</summary>
    public string? WordingOf(string programme)
    {
        var words = _wordings.Where(w => Belongs(w.Programme, programme)).Select(w => w.Words).ToList();
        return words.Count == 0 ? null : string.Join("; ", words);
    }

    /// <summary>Phrases that belong to none of the programmes: no designation says what they do.</summary>
    public IEnumerable<string> Left(IReadOnlyList<string> programmes) =>
        _taken.Where(t => !programmes.Any(p => Belongs(t.Programme, p))).Select(t => t.Phrase);

    /// <summary>Takes a phrase; false where it is none of these.</summary>
    public bool TryTake(string phrase)
    {
        var text = OfacStatement.WithoutAlt(phrase).ToString();
        return text[0] switch
        {
            'E' => TryDirective(text) || TryDirectiveDate(text) || TryMenu(text) || TryProgrammeDate(text),
            'L' => TryDirectiveDate(text) || TryProgrammeDate(text),
            'P' => TryProgrammeDate(text),
            'C' => TryCaatsa(text),
            _ => false,
        };
    }

    /// <summary>"Executive Order 13662 Directive Determination - Subject to Directive 1" and its like.</summary>
    private bool TryDirective(string phrase)
    {
        var match = DirectivePattern().Match(phrase);
        if (!match.Success)
            return false;
        var words = phrase[match.Length..].TrimStart(' ', '-', ':');
        Note(match, phrase, d => words.Length > 0 ? d with { Words = words } : d);
        return true;
    }

    /// <summary>"Listing Date (EO 14024 Directive 3): 24 Feb 2022", "Effective Date (…): …".</summary>
    private bool TryDirectiveDate(string phrase)
    {
        var match = DirectiveDatePattern().Match(phrase);
        if (!match.Success || !WrittenDate.TryParse(match.Groups["date"].Value, out var date))
            return false;
        Note(match, phrase, d => phrase[0] == 'L' ? d with { Listed = date } : d with { Effective = date });
        return true;
    }

    /// <summary>"Listing Date (CMIC) 03 Jun 2021" and the days from which, and until when, it binds.</summary>
    private bool TryProgrammeDate(string phrase)
    {
        var match = ProgrammeDatePattern().Match(phrase);
        if (!match.Success || !WrittenDate.TryParse(match.Groups["date"].Value, out var date))
            return false;
        var label = match.Groups["label"].Value;
        if (phrase[0] == 'L')
            _listed[label] = date;
        else
            _wordings.Add((label, $"{match.Groups["what"].Value}: {date}"));
        _taken.Add((label, phrase));
        return true;
    }

    /// <summary>"Executive Order 14059 information: …": the lesser sanctions chosen from an order's menu.</summary>
    private bool TryMenu(string phrase)
    {
        var match = MenuPattern().Match(phrase);
        if (!match.Success)
            return false;
        Word("EO" + match.Groups["order"].Value, match.Groups["what"].Value, phrase);
        return true;
    }

    /// <summary>"CAATSA Section 235 Information: EXPORT SANCTIONS …": the same under the Act of 2017.</summary>
    private bool TryCaatsa(string phrase)
    {
        var match = CaatsaPattern().Match(phrase);
        if (!match.Success)
            return false;
        Word("CAATSA - RUSSIA", match.Groups["what"].Value, phrase); // section 235 is about Russia alone
        return true;
    }

    private void Word(string programme, string words, string phrase)
    {
        _wordings.Add((programme, words));
        _taken.Add((programme, phrase));
    }

    private void Note(Match match, string phrase, Func<OfacDirective, OfacDirective> change)
    {
        var order = match.Groups["order"].Value;
        var number = match.Groups["number"].Value;
        var key = order + "/" + number;
        _directives[key] = change(_directives.GetValueOrDefault(key) ?? new OfacDirective(order, number));
        _taken.Add(("EO" + order, phrase));
    }

    private static bool Belongs(string label, string programme) =>
        label.StartsWith("EO", StringComparison.Ordinal)
            ? programme.EndsWith(label, StringComparison.Ordinal)
            : programme.Contains(label, StringComparison.Ordinal);

    [GeneratedRegex(
        @"^Executive Order (?<order>[0-9]{5}) Directive (?:Determination|Information)[ :-]*Subject to Directive (?<number>[0-9][a-z]?)\b",
        RegexOptions.CultureInvariant,
        Milliseconds
    )]
    private static partial Regex DirectivePattern();

    [GeneratedRegex(
        @"^(?:Listing|Effective) Date \(EO (?<order>[0-9]{5}) Directive (?<number>[0-9][a-z]?)\):? (?<date>[\w ]{4,20})$",
        RegexOptions.CultureInvariant,
        Milliseconds
    )]
    private static partial Regex DirectiveDatePattern();

    [GeneratedRegex(
        @"^(?<what>Listing Date|Effective Date|Purchase/Sales For Divestment Date) \((?<label>[A-Z-]{3,20})\):? (?<date>[\w ]{4,20})$",
        RegexOptions.CultureInvariant,
        Milliseconds
    )]
    private static partial Regex ProgrammeDatePattern();

    [GeneratedRegex(
        @"^Executive Order (?<order>[0-9]{5}) information: (?<what>.{1,500})$",
        RegexOptions.CultureInvariant,
        Milliseconds
    )]
    private static partial Regex MenuPattern();

    [GeneratedRegex(
        @"^CAATSA Section 235 Information: (?<what>.{1,500})$",
        RegexOptions.CultureInvariant,
        Milliseconds
    )]
    private static partial Regex CaatsaPattern();
}
