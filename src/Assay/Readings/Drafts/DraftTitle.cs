using Assay.Readings.Texts;

namespace Assay.Readings.Drafts;

/// <summary>What a draft is called: the title of its text, or else its first heading. "FOR IMMEDIATE RELEASE" is none.</summary>
internal static class DraftTitle
{
    // So many blocks from the head a title stands.
    private const int MostBlocks = 6;

    // Longer is no title but the text.
    private const int Longest = 160;

    /// <summary>The title.</summary>
    public static Drafted<string> Of(TokenizedText text)
    {
        var document = text.Document;
        var block = document.Blocks.FirstOrDefault(b => b.Kind == BlockKind.Title);
        if (document.Title is { } title && !IsNone(text, block?.Span, title))
            return new Drafted<string>(title, block?.Span);
        foreach (var other in document.Title is null ? [] : document.Blocks.Take(MostBlocks))
        {
            var words = SentenceWords.Of(text, other.Span);
            if (words.Length is > 0 and <= Longest && !IsNone(text, other.Span, words))
                return new Drafted<string>(words, other.Span);
        }
        return new Drafted<string>(Path.GetFileNameWithoutExtension(document.Name), null);
    }

    private static bool IsNone(TokenizedText text, TextSpan? span, string title)
    {
        if (span is not { Length: > 0 } place)
            return IsNone(title);
        var first = text.TokenAt(place.Start);
        var end = text.TokenAt(place.End - 1) + 1;
        while (end > first + 1 && text[end - 1].Kind == TokenKind.Sign)
            end--;
        return first < end && DealWords.NoTitle.EndAt(text, first, end) == end || IsNone(title);
    }

    // a title of the file alone stands nowhere in the text
    private static bool IsNone(string title) =>
        DealWords.NoTitleWords.Contains(title.Trim(' ', '.', ':', '-', '–', '—', '*'));
}
