using System.Text.RegularExpressions;
using Assay.Listings;
using Assay.Model;
using Assay.Names;

namespace Assay.Formats.Lists.Eu.Annexes;

/// <summary>A name while it is taken apart from its end.</summary>
/// <param name="text">The name as printed.</param>
/// <param name="isPerson">Whether it is a person's: then one word in brackets is another spelling of the word before it.</param>
internal sealed partial class AnnexNameReading(string text, bool isPerson)
{
    private const int MostBrackets = 12;

    /// <summary>What is left: the name itself.</summary>
    public string Main { get; private set; } = Trimmed(text);

    /// <summary>Whether the name itself is one the party had before.</summary>
    public bool IsFormer { get; private set; }

    /// <summary>The names taken out.</summary>
    public List<AnnexOtherName> Others { get; } = [];

    /// <summary>What was taken out and is no name.</summary>
    public List<string> Rest { get; } = [];

    /// <summary>Takes out all that can be.</summary>
    public void TakeApart()
    {
        TakeBracketsAtEnd();
        TakeOwnScript();
        TakeBracketsAtEnd();
        if (Bare().Match(Main) is { Success: true, Index: > 0 } label)
        {
            AddAll(Main[(label.Index + label.Length)..], AliasQuality.Strong);
            Main = Trimmed(Main[..label.Index]);
        }
        if (isPerson)
            TakeSpellings();
    }

    private void TakeBracketsAtEnd()
    {
        for (var i = 0; i < MostBrackets && Main.EndsWith(')'); i++)
        {
            var open = OpeningOfLast(Main);
            if (open <= 0 || !Take(Main[(open + 1)..^1].Trim(), Main[..open]))
                return;
            Main = Trimmed(Main[..open]);
        }
    }

    /// <summary>Takes a name in another script that follows without brackets: "Amjad YOUSSEF أمجد يوسف".</summary>
    private void TakeOwnScript()
    {
        var at = 0;
        while (at < Main.Length && (!char.IsLetter(Main[at]) || NameScript.IsLatinLetter(Main[at])))
            at++;
        // A letter that only looks Latin within a word is none of this, nor is one that Latin letters follow.
        if (
            at == 0
            || at == Main.Length
            || char.IsLetterOrDigit(Main[at - 1])
            || Main[at..].Any(NameScript.IsLatinLetter)
            || !Main[..at].Any(char.IsLetter)
        )
            return;
        var before = Main[..at];
        var language = LanguageAtEnd().Match(before);
        AddInOwnScript(Trimmed(Main[at..]), language);
        Main = Trimmed(language.Success ? before[..language.Index] : before);
    }

    /// <summary>Takes other spellings of a word: "Munir (a.k.a. Mounir, Monir) ADANOV" is Munir, Mounir and Monir ADANOV.</summary>
    private void TakeSpellings()
    {
        var brackets = Spellings().Matches(Main);
        if (brackets.Count == 0)
            return;
        var plain = Collapsed(Spellings().Replace(Main, " "));
        foreach (Match bracket in brackets)
        {
            var before = Collapsed(Spellings().Replace(Main[..bracket.Index], " "));
            var after = Collapsed(Spellings().Replace(Main[(bracket.Index + bracket.Length)..], " "));
            var stem = before[..(before.LastIndexOf(' ') + 1)];
            foreach (var spelling in Parted(bracket.Groups["words"].Value))
                Others.Add(new AnnexOtherName(Collapsed($"{stem}{spelling} {after}"), AliasQuality.Strong));
        }
        Main = plain;
    }

    /// <summary>Takes what stood in brackets at the end; false where it belongs to the name as it stands.</summary>
    private bool Take(string inside, string before)
    {
        if (Label().Match(inside) is { Success: true } label)
        {
            TakeLabelled(label, Trimmed(inside[label.Length..]));
            return true;
        }
        var language = Language().Match(inside);
        var bare = language.Success ? inside[language.Length..].Trim() : inside;
        if (!NameScript.IsLatin(bare) && NameScript.IsLatin(before))
        {
            AddInOwnScript(bare, language);
            return true;
        }
        if (!isPerson)
            TakeShort(inside, Trimmed(before));
        else if (
            Parted(inside).All(p => p.Contains(' ', StringComparison.Ordinal)) && !inside.Any(char.IsDigit)
        )
        {
            AddAll(inside, NameScript.QualityOf(inside));
            return true;
        }
        return false;
    }

    private void TakeLabelled(Match label, string name)
    {
        var isFormer = label.Groups["former"].Success;
        if (label.Groups["born"].Success)
            Rest.Add($"born {name}");
        else if (name.Length == 0)
            IsFormer = isFormer; // "Saiyid Abd al-Man (formerly listed as)"
        else if (Language().Match(name) is { Success: true } language)
            AddInOwnScript(name[language.Length..].Trim(), language);
        else
            AddAll(name, isFormer ? AliasQuality.Former : AliasQuality.Strong);
    }

    /// <summary>A short name in brackets stays in the name, too: both ways of writing it are found.</summary>
    private void TakeShort(string inside, string before)
    {
        // "(Joint Stock Company)" names nobody; "(Belarus)" and "(Kenya branch)" tell the party from another of that name.
        if (WordsIn($"{before} {inside}") == WordsIn(before) || IsPlace(inside))
            return;
        var name = Name.Of(inside, PartyKind.Company);
        Others.Add(new AnnexOtherName(before, NameScript.QualityOf(before)));
        Others.Add(
            new AnnexOtherName(inside, name.Identifies ? NameScript.QualityOf(inside) : AliasQuality.Weak)
        );
    }

    private static bool IsPlace(string inside) =>
        inside.Contains("branch", StringComparison.OrdinalIgnoreCase)
        || AnnexPlace.Of(inside).Country is not null
        || Name.Of(inside, PartyKind.Company).Parts.All(p => p.Kind is PartKind.Place or PartKind.Joiner);

    /// <summary>How many words a name has besides its legal form.</summary>
    private static int WordsIn(string name) =>
        Name.Of(name, PartyKind.Company).Parts.Count(p => p.Kind != PartKind.LegalForm);

    private void AddInOwnScript(string name, Match language) =>
        Others.Add(
            new AnnexOtherName(name, NameScript.QualityOf(name))
            {
                Language = language.Success ? language.Groups["language"].Value : null,
            }
        );

    private void AddAll(string names, AliasQuality quality)
    {
        foreach (var name in Parted(names))
            Others.Add(new AnnexOtherName(name, quality));
    }

    private static IEnumerable<string> Parted(string names) =>
        names
            .Split([',', ';'], StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries)
            .Select(Unquoted)
            .Where(n => n.Length > 0);

    private static int OpeningOfLast(string text)
    {
        var depth = 0;
        for (var i = text.Length - 1; i >= 0; i--)
        {
            depth += text[i] switch
            {
                ')' => 1,
                '(' => -1,
                _ => 0,
            };
            if (depth == 0)
                return i;
        }
        return -1;
    }

    private static string Collapsed(string name) =>
        string.Join(' ', name.Split(' ', StringSplitOptions.RemoveEmptyEntries));

    private static string Trimmed(string name) => name.Trim(' ', ',', ';', '-', '–', '/', ':');

    private static string Unquoted(string name) =>
        name is ['‘', .., '’'] or ['“', .., '”'] or ['"', .., '"'] ? name[1..^1].Trim() : name;

    [GeneratedRegex(
        @"^(?:(?:a\.?\s?k\.?a\.?|also known as|alias(?:es)?)|(?<former>formerly (?:known|listed) as|previously listed as\.?|formerly\.?|former|previously|f\.?k\.?a\.?|ex)|(?<born>born|née|nee))(?:[:\s]+|$)",
        RegexOptions.IgnoreCase | RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture,
        1000
    )]
    private static partial Regex Label();

    [GeneratedRegex(
        @"\s(?:a\.k\.a\.|aka|also known as)[:\s]+",
        RegexOptions.IgnoreCase | RegexOptions.CultureInvariant,
        1000
    )]
    private static partial Regex Bare();

    /// <summary>A bracket of Latin words behind a word.</summary>
    [GeneratedRegex(
        @"(?<=\S\s?)\((?:a\.k\.a\.\s*|or\s+)?(?<words>[\p{IsBasicLatin}\p{IsLatin-1Supplement}\p{IsLatinExtended-A}‘’-[()0-9]]+)\)",
        RegexOptions.IgnoreCase | RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture,
        1000
    )]
    private static partial Regex Spellings();

    [GeneratedRegex(
        @"^(?:in\s+)?(?<language>Russian|Ukrainian|Belarusian|Arabic|Persian|Farsi|Korean|Chinese|Cyrillic)(?:\s+spelling)?\s*[:,]?\s*",
        RegexOptions.IgnoreCase | RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture,
        1000
    )]
    private static partial Regex Language();

    [GeneratedRegex(
        @"(?:in\s+)?\b(?<language>Russian|Ukrainian|Belarusian|Arabic|Persian|Farsi|Korean|Chinese|Cyrillic)(?:\s+spelling)?\s*[:,]?\s*$|^(?<language>\p{L}+):\s*$",
        RegexOptions.IgnoreCase | RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture,
        1000
    )]
    private static partial Regex LanguageAtEnd();
}
