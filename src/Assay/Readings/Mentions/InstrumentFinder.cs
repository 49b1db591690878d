using System.Collections.Frozen;
using Assay.Readings.Mentions.Known;
using Assay.Readings.Texts;

namespace Assay.Readings.Mentions;

/// <summary>
/// Finds legal instruments by the way they are cited: EO 14024, Regulation (EU) No 833/2014, resolution ES-11/4, SI 2019/855, Law No. 1207-VII. The number tells, the words before it
/// tell what it is the number of.
/// </summary>
internal sealed class InstrumentFinder
{
    private static readonly FrozenSet<string>.AlternateLookup<ReadOnlySpan<char>> Nouns = FrozenSet
        .ToFrozenSet(
            [
                "order",
                "eo",
                "regulation",
                "regulations",
                "reg",
                "decision",
                "directive",
                "resolution",
                "resolutions",
                "license",
                "licence",
                "gl",
                "law",
                "act",
                "proclamation",
                "si",
                "rule",
                "decree",
                "ukaz",
                "указ",
                "указу",
                "указом",
                "указа",
                "указе",
                "указі",
                "закон",
                "закону",
                "закона",
                "законом",
                "регламент",
                "регламенту",
                "регламента",
                "регламентом",
                "резолюция",
                "резолюции",
                "резолюцию",
                "резолюцией",
                "резолюція",
                "резолюції",
                "резолюцію",
                "резолюцією",
                "решение",
                "рішення",
                "директива",
                "директивы",
                "директиви",
            ],
            StringComparer.OrdinalIgnoreCase
        )
        .GetAlternateLookup<ReadOnlySpan<char>>();

    private static readonly FrozenSet<string>.AlternateLookup<ReadOnlySpan<char>> Qualifiers = FrozenSet
        .ToFrozenSet(
            [
                "Executive",
                "Council",
                "Commission",
                "Delegated",
                "Implementing",
                "General",
                "Security",
                "Assembly",
                "UN",
                "UNSC",
                "UNGA",
                "EU",
                "Presidential",
                "Federal",
                "Public",
                "ООН",
                "ЕС",
                "ЄС",
                "Совета",
                "Безопасности",
                "Ради",
                "Безпеки",
                "United",
                "Nations",
            ],
            StringComparer.Ordinal
        )
        .GetAlternateLookup<ReadOnlySpan<char>>();

    private readonly FrozenDictionary<string, string> _known;

    /// <summary>Takes the ids of the instruments whose measures are known.</summary>
    public InstrumentFinder(IEnumerable<string> instruments) =>
        _known = instruments
            .DistinctBy(NumberOf, StringComparer.Ordinal)
            .ToFrozenDictionary(NumberOf, StringComparer.Ordinal);

    private static string NumberOf(string id) => id[(id.IndexOf(':', StringComparison.Ordinal) + 1)..];

    /// <summary>The instrument cited with the number at a token; null where it is the number of something else.</summary>
    public Found? At(TokenizedText text, int number)
    {
        var end = NumberEnd(text, number);
        var first = number;
        // ES-11/4 and A/RES/68/262 begin with letters
        while (
            first - 2 >= 0
            && text[first - 1].Length == 1
            && text.Is(first - 1, first - 1 > 0 && text.Is(first - 1, '/') ? '/' : '-')
            && !text[first].IsAfterBlank
            && !text[first - 1].IsAfterBlank
            && text[first - 2].IsAllCapitals
        )
            first -= 2;
        if (
            first - 2 >= 0
            && text.Is(first - 1, '/')
            && text.Is(first - 2, "A")
            && !text[first - 1].IsAfterBlank
        )
            first -= 2;
        var written = text.Text[text[first].Start..text[end - 1].End];
        var noun = NounBefore(text, first);
        var id = Id(written, noun is { } n ? text.Letters(n.Noun) : []);
        if (noun is not { } cited)
        {
            // a number of its own only where no date or price is written so
            return id is not null && written.Contains('/', StringComparison.Ordinal)
                ? Of(first, end, written, id)
                : null;
        }
        if (!IsNumberOf(text.Letters(cited.Noun), written, cited.IsCapitalised, cited.First < cited.Noun))
            return null;
        return Of(cited.First, end, text.Text[text[cited.First].Start..text[end - 1].End], id);
    }

    private static Found Of(int first, int end, string name, string? id) =>
        new(first, end, MentionKind.Instrument, [new KnownEntry.OfInstrument(name, id)], NameCue.Cited);

    // Tokens of the longest number; a text of numbers and hyphens alone must not be read through from each of them.
    private const int LongestNumber = 12;

    // 833/2014, 1207-VII, 13A, 2014/145/CFSP
    private static int NumberEnd(TokenizedText text, int number)
    {
        var end = number + 1;
        while (
            end - number < LongestNumber
            && end + 1 < text.Count
            && (text.Is(end, '/') || text.Is(end, '-'))
            && !text[end].IsAfterBlank
            && !text[end + 1].IsAfterBlank
            && (
                text[end + 1].Kind == TokenKind.Number
                || text[end + 1].IsAllCapitals
                || text.Letters(end + 1) is "V" or "X" or "I" or "р" or "ФЗ"
            )
        )
            end += 2;
        return end;
    }

    private static (int Noun, int First, bool IsCapitalised)? NounBefore(TokenizedText text, int first)
    {
        var i = first - 1;
        while (
            i >= 0 && first - i < 8 && !(text[i].Kind == TokenKind.Word && Nouns.Contains(text.Letters(i)))
        )
        {
            var isBetween =
                text[i].Kind == TokenKind.Sign
                    ? text.Text[text[i].Start] is '(' or ')' or '.' or '№' or '#'
                    : text.Letters(i)
                        is "No"
                            or "no"
                            or "EU"
                            or "EC"
                            or "CFSP"
                            or "Nos"
                            or "number"
                            or "ЕС"
                            or "ЄС"
                            or "ООН"
                            or "UN"
                            or "O";
            if (!isBetween || (text[i].BeginsSentence && text[i].Kind == TokenKind.Sign && i != first - 1))
                return EoBefore(text, first);
            if (text.Letters(i) is "O" && EoBefore(text, first) is { } order)
                return order;
            i--;
        }
        if (i < 0 || first - i >= 8)
            return null;
        var noun = i;
        var begin = i;
        while (
            begin > 0
            && text[begin - 1].Kind == TokenKind.Word
            && !text[begin].BeginsSentence
            && Qualifiers.Contains(text.Letters(begin - 1))
        )
            begin--;
        return (noun, begin, text[noun].IsCapitalised);
    }

    // "E.O. 14024"
    private static (int, int, bool)? EoBefore(TokenizedText text, int first) =>
        first >= 4
        && text.Is(first - 1, '.')
        && text.Letters(first - 2) is "O"
        && text.Is(first - 3, '.')
        && text.Letters(first - 4) is "E"
            ? (first - 2, first - 4, true)
            : null;

    private static bool IsNumberOf(
        ReadOnlySpan<char> noun,
        string number,
        bool isCapitalised,
        bool isQualified
    )
    {
        if (noun is "O")
            return true;
        // orders, rules and acts have numbers in every trade; an executive order is one of law
        if (IsAnyOf(noun, "order", "rule"))
            return isQualified;
        return IsAnyOf(noun, "act", "law", "license", "licence")
            ? isCapitalised && number.Length > 1
            : number.Length > 1 || isCapitalised;
    }

    private static bool IsAnyOf(ReadOnlySpan<char> word, params ReadOnlySpan<string> words)
    {
        foreach (var one in words)
        {
            if (word.Equals(one, StringComparison.OrdinalIgnoreCase))
                return true;
        }
        return false;
    }

    private string? Id(string number, ReadOnlySpan<char> noun)
    {
        var plain = number.ToLowerInvariant();
        if (plain.StartsWith("a/res/", StringComparison.Ordinal))
            plain = plain["a/res/".Length..];
        var dashed = plain.Replace('/', '-');
        foreach (
            var candidate in (string[])
                [dashed, $"eo-{dashed}", $"unga-{dashed}", $"si-{dashed}", $"proclamation-{dashed}"]
        )
        {
            if (!_known.TryGetValue(candidate, out var id))
                continue;
            var isOrder = candidate.StartsWith("eo-", StringComparison.Ordinal);
            var saysOrder =
                noun is "O"
                || noun.Equals("EO", StringComparison.OrdinalIgnoreCase)
                || noun.Equals("order", StringComparison.OrdinalIgnoreCase);
            // a Russian or Ukrainian decree has no such number: an American order is meant
            if (
                isOrder
                    ? saysOrder || noun.StartsWith("указ", StringComparison.OrdinalIgnoreCase)
                    : !saysOrder
            )
                return id;
        }
        return null;
    }
}
