using Assay.Readings.Texts;

namespace Assay.Readings.Quotes;

/// <summary>Headlines and pulled quotes that nobody is named for: the words stand in the text again, with their speaker.</summary>
internal static class QuoteEchoes
{
    // Shorter ones are said by many.
    private const int LeastWords = 3;

    // So much of the words must stand in the same order: headlines spell contractions out and shorten.
    private const double Shared = 0.75;

    /// <summary>Gives quotes without a speaker in a title, a heading or a paragraph of their own the speaker of the same words.</summary>
    public static void Give(List<QuoteDraft> drafts, TokenizedText text)
    {
        List<(QuoteDraft Draft, int[] Words)>? told = null;
        int[]? numbers = null;
        foreach (var draft in drafts)
        {
            if (
                draft.Speaker is not null
                || draft.IsOwn
                || draft.Manner == QuoteManner.Indirect
                || !IsSetApart(draft, text)
            )
                continue;
            numbers ??= text.NumbersInAnyCase();
            var words = Words(draft, text, numbers);
            if (words.Length < LeastWords)
                continue;
            told ??=
            [
                .. drafts
                    .Where(d => d.Speaker is not null && d.Manner != QuoteManner.Indirect)
                    .Take(MostSaid)
                    .Select(d => (d, Words(d, text, numbers))),
            ];
            if (told.Find(t => IsEcho(words, t.Words)).Draft is not { } said)
                continue;
            draft.Speaker = said.Speaker;
            draft.Through = said.Through;
            draft.Why = $"The text has the same words of {said.Speaker!.Name}.";
        }
    }

    private static bool IsSetApart(QuoteDraft draft, TokenizedText text)
    {
        var sentence = text.Sentences[text.SentenceAt(draft.Pieces[0].Start)];
        var block = text.Document.Blocks[sentence.Block];
        return block.Kind is BlockKind.Title or BlockKind.Heading
            || sentence.Block == 0
            || draft.Pieces[^1].End - draft.Pieces[0].Start >= block.Span.Length - Marks;
    }

    // A headline repeats what an article says, not a book.
    private const int MostSaid = 500;

    // Quotation marks and a stop around the words.
    private const int Marks = 4;

    // Their numbers among the words of the text, capitals or not.
    private static int[] Words(QuoteDraft draft, TokenizedText text, int[] numbers)
    {
        var words = new List<int>();
        foreach (var piece in draft.Pieces)
        {
            for (var i = text.TokenAt(piece.Start); i < text.Count && text[i].Start < piece.End; i++)
            {
                if (text[i].Kind != TokenKind.Sign)
                    words.Add(numbers[text.WordAt(i)]);
            }
        }
        return [.. words];
    }

    // Most of the words stand in the other quote, in their order.
    private static bool IsEcho(ReadOnlySpan<int> words, ReadOnlySpan<int> said)
    {
        var (found, at) = (0, 0);
        foreach (var word in words)
        {
            var next = said[at..].IndexOf(word);
            if (next < 0)
                continue;
            found++;
            at += next + 1;
        }
        return found >= Shared * words.Length;
    }
}
