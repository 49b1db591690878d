using System.Collections.Frozen;
using Assay.Readings.Texts;

namespace Assay.Readings.Mentions;

/// <summary>What a sequence of capitalised words is, read by its form and what stands beside it.</summary>
/// <param name="First">Its first token.</param>
/// <param name="End">Behind its last token.</param>
/// <param name="Kind">Person or organisation (place or vessel by a word beside it); null where nothing tells.</param>
/// <param name="Why">What tells.</param>
internal readonly record struct NameRun(int First, int End, MentionKind? Kind, string Why);

/// <summary>Reads sequences of capitalised words that no table knows.</summary>
internal static class RunReader
{
    private const int MostWords = 12;

    private static readonly FrozenSet<string>.AlternateLookup<ReadOnlySpan<char>> Particles = Set(
        "de",
        "du",
        "da",
        "di",
        "del",
        "della",
        "der",
        "den",
        "dos",
        "van",
        "von",
        "zu",
        "zur",
        "la",
        "le",
        "el",
        "al",
        "bin",
        "ibn",
        "bint",
        "ben",
        "ter",
        "ten",
        "af",
        "av",
        "y",
        "e"
    );

    private static readonly FrozenSet<string>.AlternateLookup<ReadOnlySpan<char>> Speech = Set(
        "said",
        "says",
        "told",
        "tells",
        "added",
        "adds",
        "warned",
        "wrote",
        "argued",
        "noted",
        "explained",
        "insisted",
        "stated",
        "announced",
        "claimed",
        "asserted",
        "replied",
        "recalled",
        "admitted",
        "acknowledged",
        "called",
        "declined",
        "signed",
        "сказал",
        "сказала",
        "заявил",
        "заявила",
        "сообщил",
        "сообщила",
        "отметил",
        "отметила",
        "подчеркнул",
        "подчеркнула",
        "добавил",
        "добавила",
        "рассказал",
        "рассказала",
        "пояснил",
        "пояснила",
        "считает",
        "говорит",
        "сказав",
        "заявив",
        "повідомив",
        "повідомила",
        "зазначив",
        "зазначила",
        "пояснив",
        "додав",
        "додала",
        "розповів",
        "розповіла",
        "наголосив",
        "наголосила",
        "вважає",
        "каже",
        "підкреслив",
        "підкреслила"
    );

    private static readonly FrozenSet<string>.AlternateLookup<ReadOnlySpan<char>> VesselWords = Set(
        "tanker",
        "vessel",
        "ship",
        "freighter",
        "carrier",
        "yacht",
        "icebreaker",
        "trawler",
        "mv",
        "mt",
        "судно",
        "танкер",
        "танкера",
        "судна",
        "сухогруз",
        "балкер"
    );

    private static readonly FrozenSet<string>.AlternateLookup<ReadOnlySpan<char>> Waters = Set(
        "River",
        "Lake",
        "Sea",
        "Bay",
        "Gulf",
        "Mountains",
        "Peninsula",
        "Basin",
        "Strait",
        "Island",
        "Islands",
        "Coast",
        "Valley",
        "Desert",
        "Ocean",
        "Canal",
        "Estuary"
    );

    private static readonly FrozenSet<string>.AlternateLookup<ReadOnlySpan<char>> PlaceNouns = Set(
        "village",
        "town",
        "city",
        "settlement",
        "hamlet",
        "port",
        "district",
        "село",
        "селі",
        "села",
        "сёла",
        "селе",
        "город",
        "городе",
        "города",
        "місто",
        "місті",
        "міста",
        "посёлок",
        "поселок",
        "поселке",
        "посёлке",
        "селище",
        "селищі"
    );

    /// <summary>Titles that a surname alone may follow.</summary>
    private static readonly FrozenSet<string>.AlternateLookup<ReadOnlySpan<char>> Honorifics = Set(
        "mr",
        "mrs",
        "ms",
        "miss",
        "dr",
        "prof",
        "professor",
        "sir",
        "dame",
        "lord",
        "lady",
        "president",
        "chancellor",
        "premier",
        "senator",
        "congressman",
        "congresswoman",
        "general",
        "colonel",
        "admiral",
        "judge",
        "justice",
        "king",
        "queen",
        "prince",
        "princess",
        "pope",
        "sheikh",
        "ambassador",
        "secretary",
        "minister",
        "governor",
        "президент",
        "президента",
        "прем'єр",
        "министр",
        "міністр",
        "генерал",
        "губернатор",
        "посол",
        "пан",
        "пані",
        "пана",
        "господин",
        "госпожа"
    );

    /// <summary>The run that begins at a token, which is a capitalised word.</summary>
    public static NameRun Read(TokenizedText text, int first, NameScanner scanner)
    {
        var end = first + 1;
        var last = first;
        var hasHead = IsHead(text, first);
        for (var words = 1; words < MostWords && NameScanner.NextWord(text, last) is { } next; words++)
        {
            var letters = text.Letters(next);
            if (
                IsPossessive(text, next)
                || OrganisationWords.IsTitle(letters) && text[next].Length > 3 && !hasHead
            )
                break;
            if (text[next].IsCapitalised || (text[next].Kind == TokenKind.Number && hasHead))
            {
                hasHead |= IsHead(text, next);
                last = next;
                end = next + 1;
            }
            else if (!Joins(text, last, next, hasHead))
            {
                break;
            }
            else
            {
                last = next;
            }
        }
        return Told(text, first, end, scanner);
    }

    private static NameRun Told(TokenizedText text, int first, int end, NameScanner scanner)
    {
        if (FormEnd(text, end) is { } formEnd)
            return new NameRun(first, formEnd, MentionKind.Organisation, "a legal form stands behind it");
        var words = 0;
        var (heads, forms, persons) = (0, 0, 0);
        for (var i = first; i < end; i++)
        {
            if (text[i].Kind == TokenKind.Sign || Particles.Contains(text.Letters(i)))
                continue;
            words++;
            heads += IsHead(text, i) ? 1 : 0;
            forms +=
                OrganisationWords.IsLegalForm(text.Letters(i)) && text[i].IsCapitalised && i > first ? 1 : 0;
            persons += text[i].Length == 1 && i + 1 < end ? 1 : 0;
        }
        if (words > 1 && forms > 0)
            return new NameRun(first, end, MentionKind.Organisation, "it has a legal form");
        if (words > 1 && Waters.Contains(text.Letters(end - 1)))
            return new NameRun(first, end, MentionKind.Place, $"{text.Letters(end - 1)} stands in it");
        if (words > 1 && heads > 0)
            return new NameRun(
                first,
                end,
                MentionKind.Organisation,
                "a word of it is one by which organisations are named"
            );
        if (Before(text, first) is { } before)
        {
            var cue = text.Letters(before);
            if (VesselWords.Contains(cue))
                return new NameRun(first, end, MentionKind.Vessel, $"“{cue}” stands before it");
            if (IsOf(text, first) is { } noun && PlaceNouns.Contains(text.Letters(noun)))
                return new NameRun(
                    first,
                    end,
                    MentionKind.Place,
                    $"“{text.Letters(noun)} of” stands before it"
                );
            if (PlaceNouns.Contains(cue) && (text[first].Traits & TokenTraits.Cyrillic) != TokenTraits.None)
                return new NameRun(first, end, MentionKind.Place, $"“{cue}” stands before it");
            if (
                OrganisationWords.IsTitle(cue)
                && words is >= 1 and <= 4
                && (words > 1 || Honorifics.Contains(cue))
                && CountryWords.OfAdjective(text.Letters(first)) is null
            )
                return new NameRun(first, end, MentionKind.Person, $"“{cue}” stands before it");
            if (words is 2 or 3 && Speech.Contains(cue))
                return new NameRun(first, end, MentionKind.Person, $"“{cue}” stands before it");
        }
        if (words is >= 2 and <= 4 && CountryWords.OfAdjective(text.Letters(first)) is null)
        {
            if (Array.Exists(scanner.Word(text, first).Folded, OrganisationWords.IsFirstName))
                return new NameRun(first, end, MentionKind.Person, $"{text.Letters(first)} is a given name");
            if (persons > 0 && text[first].Length == 1)
                return new NameRun(first, end, MentionKind.Person, "an initial stands before a name");
            if (
                words < 4
                && end < text.Count
                && text[end].Kind == TokenKind.Word
                && Speech.Contains(text.Letters(end))
            )
                return new NameRun(first, end, MentionKind.Person, $"“{text.Letters(end)}” follows");
            if (words < 4 && IsExplained(text, end))
                return new NameRun(first, end, MentionKind.Person, "what the person is follows");
        }
        return new NameRun(first, end, null, "");
    }

    /// <summary>The word before a token in its sentence; null where a comma or a mark stands between.</summary>
    public static int? Before(TokenizedText text, int token) =>
        token > 0 && !text[token].BeginsSentence && text[token - 1].Kind == TokenKind.Word ? token - 1
        : token > 1
        && text.Is(token - 1, '.')
        && text[token - 2].Kind == TokenKind.Word
        && text[token - 2].Length <= 4
        && !text[token].BeginsSentence
            ? token - 2
        : null;

    private static int? IsOf(TokenizedText text, int first) =>
        first > 1 && text.Is(first - 1, "of") && text[first - 2].Kind == TokenKind.Word ? first - 2 : null;

    // ", a geologist at", ", head of", ", 52,", ", who"
    private static bool IsExplained(TokenizedText text, int end)
    {
        if (!text.Is(end, ',') || end + 1 >= text.Count)
            return false;
        if (
            text.Is(end + 1, "who")
            || (text[end + 1].Kind == TokenKind.Number && text[end + 1].Length == 2 && text.Is(end + 2, ','))
        )
            return true;
        for (var i = end + 1; i < Math.Min(end + 6, text.Count); i++)
        {
            if (text[i].Kind == TokenKind.Sign && !text.Is(i, '-'))
                return false;
            if (OrganisationWords.IsTitle(text.Letters(i)))
                return true;
        }
        return false;
    }

    private static bool IsHead(TokenizedText text, int token) =>
        text[token].IsCapitalised && OrganisationWords.IsHead(text.Letters(token));

    private static bool IsPossessive(TokenizedText text, int token) =>
        text[token].Length == 1
        && text.Letters(token) is "s" or "S"
        && text[token - 1].Kind == TokenKind.Sign
        && !text[token].IsAfterBlank
        && text.Text[text[token - 1].Start] is '\'' or '’';

    // "of" and "for" go on where what they follow is named so (Bank of, Ministry for); particles in persons' names
    private static bool Joins(TokenizedText text, int last, int next, bool hasHead)
    {
        var word = text.Letters(next);
        if (next + 1 >= text.Count || text[next].Kind != TokenKind.Word)
            return false;
        if (word is "of" or "for")
            return IsHead(text, last) && (text[next + 1].IsCapitalised || text.Is(next + 1, "the"));
        if (word is "the")
            return text.Letters(last) is "of" or "for" && text[next + 1].IsCapitalised;
        if (word is "and")
            return hasHead && HasOf(text, last) && text[next + 1].IsCapitalised;
        return !hasHead
            && Particles.Contains(word)
            && (text[next + 1].IsCapitalised || Particles.Contains(text.Letters(next + 1)));
    }

    private static bool HasOf(TokenizedText text, int last)
    {
        for (var i = last; i >= Math.Max(0, last - 4) && !text[i].BeginsSentence; i--)
        {
            if (text[i].Kind == TokenKind.Word && text.Letters(i) is "of")
                return true;
        }
        return false;
    }

    // ", Inc." and ", Ltd"; S.A. written with points
    private static int? FormEnd(TokenizedText text, int end)
    {
        var form = text.Is(end, ',') ? end + 1 : end;
        if (form >= text.Count || text[form].Kind != TokenKind.Word || !text[form].IsCapitalised)
            return null;
        if (
            form + 2 < text.Count
            && text[form].Length == 1
            && text.Is(form + 1, '.')
            && text[form + 2].Length == 1
            && text[form + 2].IsCapitalised
            && text.Letters(form) is "S" or "B" or "N"
        )
            return text.Is(form + 3, '.') ? form + 4 : form + 3;
        return form > end && OrganisationWords.IsLegalForm(text.Letters(form)) && text[form].Length > 1
            ? form + 1
            : null;
    }

    private static FrozenSet<string>.AlternateLookup<ReadOnlySpan<char>> Set(params string[] words) =>
        words.ToFrozenSet(StringComparer.OrdinalIgnoreCase).GetAlternateLookup<ReadOnlySpan<char>>();
}
