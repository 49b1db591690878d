using Assay.Listings;
using Assay.Model;

namespace Assay.Formats.Lists.Ofac;

/// <summary>A directive under an executive order that remarks name, such as Directive 3 under EO 14024.</summary>
/// <param name="Order">The order's number.</param>
/// <param name="Number">The directive's, such as <c>3</c> or <c>1a</c>.</param>
/// <param name="Listed">The day the party was listed under it, where said.</param>
/// <param name="Effective">The day from which it binds, where said.</param>
internal sealed record OfacDirective(
    string Order,
    string Number,
    PartialDate? Listed,
    PartialDate? Effective
);

/// <summary>
/// What OFAC's remarks say: phrases divided by semicolons, each with a head that tells what it is
/// (<c>DOB 12 Apr 1975; POB Kyiv, Ukraine; nationality Russia; Tax ID No. 773013083324 (Russia); a.k.a. 'X'; Linked To: Y.</c>).
/// </summary>
internal sealed class OfacRemarks
{
    private readonly Dictionary<string, OfacDirective> _directives = new(StringComparer.Ordinal);
    private readonly Dictionary<string, PartialDate> _listed = new(StringComparer.Ordinal);
    private readonly HashSet<string> _menus = new(StringComparer.Ordinal);

    /// <summary>Weak and former names.</summary>
    public List<Alias> Aliases { get; } = [];

    /// <summary>Dates of birth, of a vessel's building, of an aircraft's manufacture.</summary>
    public List<PartialDate> Born { get; } = [];

    /// <summary>Nationalities, citizenships and countries of registration.</summary>
    public List<CountryCode> Nationalities { get; } = [];

    /// <summary>Identifiers.</summary>
    public List<Identifier> Identifiers { get; } = [];

    /// <summary>Names after "Linked To:".</summary>
    public List<string> LinkedTo { get; } = [];

    /// <summary>Phrases that no field takes, or not all of it, as written.</summary>
    public List<string> Kept { get; } = [];

    /// <summary>Phrases whose head is not known; they are among <see cref="Kept"/>.</summary>
    public List<string> NotUnderstood { get; } = [];

    /// <summary>Countries in words that the table does not have.</summary>
    public List<string> UnknownCountries { get; } = [];

    /// <summary>Directives the party stands under.</summary>
    public IReadOnlyCollection<OfacDirective> Directives => _directives.Values;

    /// <summary>The day of listing under a programme where the remarks say it ("Listing Date (CMIC)").</summary>
    public PartialDate? ListedUnder(string programme)
    {
        foreach (var (label, date) in _listed)
        {
            if (programme.Contains(label, StringComparison.Ordinal))
                return date;
        }
        return null;
    }

    /// <summary>Whether the remarks say which lesser sanctions a programme's order brings ("Executive Order 14059 information: …").</summary>
    public bool HasMenu(string programme) =>
        _menus.Any(order => programme.EndsWith("EO" + order, StringComparison.Ordinal));

    /// <summary>Reads them.</summary>
    public static OfacRemarks Of(string text)
    {
        var remarks = new OfacRemarks();
        foreach (var phrase in OfacPhrases.Split(text))
            remarks.Take(phrase);
        return remarks;
    }

    private void Take(string phrase)
    {
        var rest = phrase.AsSpan();
        if (rest.StartsWith("alt. ", StringComparison.Ordinal))
            rest = rest[5..];
        if (TakeAlias(rest) || TakeLink(rest))
            return;
        if (TakeBorn(rest) || TakeCountry(rest) || TakeDirective(rest) || TakeIdentifier(rest, phrase))
            return;
        Kept.Add(phrase);
        if (!OfacPhrases.IsKnown(rest))
            NotUnderstood.Add(phrase);
    }

    private bool TakeAlias(ReadOnlySpan<char> phrase)
    {
        // Weak names stand in quotation marks, in the remarks only; the strong ones are in the alias file.
        if (phrase.Length < 10 || !phrase[1..].StartsWith(".k.a. '", StringComparison.Ordinal))
            return false;
        var name = phrase[8..];
        name = (name.EndsWith("'", StringComparison.Ordinal) ? name[..^1] : name).Trim();
        if (name.IsEmpty)
            return false;
        Aliases.Add(new Alias(name.ToString(), phrase[0] == 'f' ? AliasQuality.Former : AliasQuality.Weak));
        return true;
    }

    private bool TakeLink(ReadOnlySpan<char> phrase)
    {
        if (!TryAfter(phrase, "Linked To: ", out var name))
            return false;
        LinkedTo.Add(name.ToString());
        return true;
    }

    private bool TakeBorn(ReadOnlySpan<char> phrase)
    {
        if (
            !TryAfter(phrase, "DOB ", out var text)
            && !TryAfter(phrase, "Vessel Year of Build ", out text)
            && !TryAfter(phrase, "Aircraft Manufacture Date ", out text)
        )
            return false;
        var written = text.ToString();
        if (!WrittenDate.TryParse(written, out var date))
            return false;
        Born.Add(date);
        if (written.StartsWith("circa", StringComparison.OrdinalIgnoreCase))
            Kept.Add(phrase.ToString()); // how far "circa" reaches is our reading, not OFAC's
        return true;
    }

    private bool TakeCountry(ReadOnlySpan<char> phrase)
    {
        if (
            !TryAfter(phrase, "nationality ", out var text)
            && !TryAfter(phrase, "citizen ", out text)
            && !TryAfter(phrase, "Nationality of Registration ", out text)
        )
            return false;
        if (Countries.CountryNames.TryFind(text.ToString(), out var code))
        {
            if (!Nationalities.Contains(code))
                Nationalities.Add(code);
            return true;
        }
        UnknownCountries.Add(text.ToString());
        Kept.Add(phrase.ToString());
        return true;
    }

    private bool TakeIdentifier(ReadOnlySpan<char> phrase, string whole)
    {
        if (!OfacIdentifier.TryRead(phrase, out var identifier, out var isComplete))
            return false;
        if (!Identifiers.Contains(identifier))
            Identifiers.Add(identifier);
        if (!isComplete)
            Kept.Add(whole); // issuing country and dates have no field
        return true;
    }

    /// <summary>Directives and days of listing; their phrases are also kept, as they say more than the fields.</summary>
    private bool TakeDirective(ReadOnlySpan<char> phrase)
    {
        if (OfacPhrases.DirectiveOf(phrase) is { } named)
            Note(named.Order, named.Number, d => d);
        else if (OfacPhrases.DirectiveDate(phrase) is { } dated)
            Note(
                dated.Order,
                dated.Number,
                d => dated.IsListing ? d with { Listed = dated.Date } : d with { Effective = dated.Date }
            );
        else if (OfacPhrases.ListingDate(phrase) is { } listing)
            _listed[listing.Label] = listing.Date;
        else if (OfacPhrases.MenuOrder(phrase) is { } order)
            _menus.Add(order);
        else
            return false;
        Kept.Add(phrase.ToString());
        return true;
    }

    private void Note(string order, string number, Func<OfacDirective, OfacDirective> change)
    {
        var key = order + "/" + number;
        _directives[key] = change(
            _directives.GetValueOrDefault(key) ?? new OfacDirective(order, number, null, null)
        );
    }

    private static bool TryAfter(ReadOnlySpan<char> phrase, string head, out ReadOnlySpan<char> rest)
    {
        rest = phrase.StartsWith(head, StringComparison.Ordinal) ? phrase[head.Length..].Trim() : default;
        return rest.Length > 0;
    }
}
