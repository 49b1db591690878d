using Assay.Readings.Texts;

namespace Assay.Readings.Drafts;

/// <summary>The words of a sentence for a file: on one line, cut where they are long.</summary>
internal static class SentenceWords
{
    private const int Longest = 300;

    private const int MostWords = 12;

    /// <summary>The words about a word that tells an act: from it to the end of its part of the sentence, or up to it where nothing follows.</summary>
    public static string About(TokenizedText text, TextSpan cue, Sentence sentence)
    {
        var first = text.TokenAt(cue.Start);
        var end = text.TokenAt(cue.End - 1) + 1;
        while (end < sentence.End && end - first < MostWords && !Parts(text, end))
            end++;
        while (first > sentence.First && end - first < MostWords / 2 && !Parts(text, first - 1))
            first--;
        while (
            first > sentence.First
            && text[first].Kind == TokenKind.Sign
            && text[first - 1].Kind == TokenKind.Number
        )
            first--;
        if (first < end - 1 && text.Is(first, "s"))
            first++;
        return Of(text, TextSpan.Between(text[first].Start, text[end - 1].End)).TrimEnd('.', '…');
    }

    // hyphens and apostrophes stand within words, commas within numbers
    private static bool Parts(TokenizedText text, int token) =>
        text[token].Kind == TokenKind.Sign
        && !IsWithinNumber(text, token)
        && (
            text[token].IsAfterBlank || text.Text[text[token].Start] is not ('-' or '\'' or '’' or '.' or '%')
        );

    private static bool IsWithinNumber(TokenizedText text, int token) =>
        token > 0
        && token + 1 < text.Count
        && text[token - 1].Kind == TokenKind.Number
        && text[token + 1].Kind == TokenKind.Number
        && !text[token + 1].IsAfterBlank;

    public static string Of(TokenizedText text, TextSpan span)
    {
        var words = string.Join(
            ' ',
            text.Words(span).Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries)
        );
        if (words.Length <= Longest)
            return words;
        var cut = words.LastIndexOf(' ', Longest);
        return string.Concat(words.AsSpan(0, cut > 0 ? cut : Longest), " …");
    }
}
