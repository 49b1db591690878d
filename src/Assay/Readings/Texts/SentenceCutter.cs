using System.Collections.Frozen;

namespace Assay.Readings.Texts;

/// <summary>
/// Finds where sentences of a block end: at a full stop, question or exclamation mark or an ellipsis, with the quotation marks and brackets that
/// close behind it, where what follows begins with a capital letter, a digit or an opening mark; not behind an abbreviation or an initial.
/// </summary>
internal static class SentenceCutter
{
    // Behind these a capital letter follows within the sentence. Words that may also end one (No., etc.) are left out: what follows decides.
    private static readonly FrozenSet<string> Abbreviations = FrozenSet.ToFrozenSet(
        [
            "Mr",
            "Mrs",
            "Ms",
            "Dr",
            "Prof",
            "Gen",
            "Col",
            "Lt",
            "Sgt",
            "Capt",
            "Adm",
            "Sen",
            "Rep",
            "Gov",
            "Amb",
            "St",
            "Rev",
            "Hon",
            "Jr",
            "Sr",
            "vs",
            "v",
            "cf",
            "e.g",
            "i.e",
            "approx",
            "ca",
            "No",
            "Nos",
            "Art",
            "Arts",
            "para",
            "paras",
            "Sec",
            "Ch",
            "Vol",
            "Fig",
            "pp",
            "Jan",
            "Feb",
            "Mar",
            "Apr",
            "Jun",
            "Jul",
            "Aug",
            "Sep",
            "Sept",
            "Oct",
            "Nov",
            "Dec",
            "г",
            "ул",
            "им",
            "тыс",
            "млн",
            "млрд",
            "трлн",
            "руб",
            "грн",
            "стр",
            "см",
            "ст",
            "п",
            "пп",
            "св",
            "обл",
            "р",
            "ред",
            "тис",
            "вул",
            "ім",
            "долл",
            "дол",
            "акад",
            "проф",
            "т",
            "д",
            "е",
            "и",
            "н",
            "с",
        ],
        StringComparer.Ordinal
    );

    private static readonly FrozenSet<string>.AlternateLookup<ReadOnlySpan<char>> Known =
        Abbreviations.GetAlternateLookup<ReadOnlySpan<char>>();

    /// <summary>Adds the sentences of a block, whose tokens begin at <paramref name="first"/>, and marks the tokens that begin one.</summary>
    public static void Cut(string text, Span<Token> tokens, int first, int block, List<Sentence> sentences)
    {
        var begin = first;
        for (var i = first; i < tokens.Length; i++)
        {
            if (
                i - begin >= MostTokens
                && i + 1 < tokens.Length
                && (IsPause(text, tokens[i]) || i - begin >= MostTokens + Grace)
            )
            {
                Add(tokens, begin, i + 1, block, sentences, text);
                begin = i + 1;
                continue;
            }
            if (tokens[i].Kind != TokenKind.Sign || text[tokens[i].Start] is not ('.' or '?' or '!' or '…'))
                continue;
            var end = i + 1;
            while (end < tokens.Length && !tokens[end].IsAfterBlank && IsClosing(text[tokens[end].Start]))
                end++;
            if (end == tokens.Length)
                break;
            if (
                !tokens[end].IsAfterBlank
                || !MayBegin(text, tokens, end)
                || IsAbbreviated(text, tokens, i, first)
            )
            {
                i = end - 1;
                continue;
            }
            Add(tokens, begin, end, block, sentences, text);
            begin = end;
            i = end - 1;
        }
        if (begin < tokens.Length)
            Add(tokens, begin, tokens.Length, block, sentences, text);
    }

    /// <summary>
    /// A sentence is cut by force at the next pause behind so many tokens, far beyond the longest of contracts: many questions are asked of a sentence as a whole,
    /// and a text without a full stop must not make them endless.
    /// </summary>
    private const int MostTokens = 1_000;

    private const int Grace = 200;

    private static bool IsPause(string text, Token token) =>
        token.Kind == TokenKind.Sign && text[token.Start] is ';' or ',' or ':';

    private static void Add(
        Span<Token> tokens,
        int begin,
        int end,
        int block,
        List<Sentence> sentences,
        string text
    )
    {
        sentences.Add(new Sentence(begin, end, block));
        var word = begin;
        while (
            word < end - 1
            && tokens[word].Kind == TokenKind.Sign
            && !char.IsSurrogate(text[tokens[word].Start])
        )
            Mark(tokens, word++);
        Mark(tokens, word);
    }

    private static void Mark(Span<Token> tokens, int token) =>
        tokens[token] = tokens[token] with { Traits = tokens[token].Traits | TokenTraits.BeginsSentence };

    private static bool IsClosing(char sign) =>
        sign is '"' or '”' or '’' or '\'' or '»' or ')' or ']' or '“' or '.' or '!' or '?' or '…';

    private static bool MayBegin(string text, ReadOnlySpan<Token> tokens, int token) =>
        tokens[token].Kind switch
        {
            TokenKind.Word => tokens[token].IsCapitalised || !char.IsLower(text[tokens[token].Start]),
            TokenKind.Number => true,
            _ => text[tokens[token].Start]
                is '"'
                    or '“'
                    or '‘'
                    or '«'
                    or '„'
                    or '('
                    or '['
                    or '—'
                    or '–'
                    or '-'
                    or '\''
                    or '$'
                    or '€'
                    or '£'
                    or '•',
        };

    private static bool IsAbbreviated(string text, ReadOnlySpan<Token> tokens, int stop, int first)
    {
        if (text[tokens[stop].Start] != '.' || stop == first || tokens[stop].IsAfterBlank)
            return false;
        var before = tokens[stop - 1];
        if (before.Kind != TokenKind.Word)
            return false;
        var word = text.AsSpan(before.Start, before.Length);
        // An initial, or the last letter of "U.S.": the sentence goes on, unless a word stands there that seldom follows one.
        if (before.Length == 1 && before.IsCapitalised)
            return stop + 1 >= tokens.Length || !OpensSentences(text, tokens, stop + 1);
        return Known.Contains(word);
    }

    private static readonly FrozenSet<string>.AlternateLookup<ReadOnlySpan<char>> Openers = FrozenSet
        .ToFrozenSet(
            [
                "The",
                "A",
                "An",
                "In",
                "On",
                "At",
                "But",
                "And",
                "It",
                "He",
                "She",
                "They",
                "We",
                "This",
                "That",
                "These",
                "Those",
                "If",
                "As",
                "For",
                "When",
                "While",
                "After",
                "Before",
                "However",
            ],
            StringComparer.Ordinal
        )
        .GetAlternateLookup<ReadOnlySpan<char>>();

    private static bool OpensSentences(string text, ReadOnlySpan<Token> tokens, int token) =>
        tokens[token].Kind == TokenKind.Word
        && Openers.Contains(text.AsSpan(tokens[token].Start, tokens[token].Length));
}
