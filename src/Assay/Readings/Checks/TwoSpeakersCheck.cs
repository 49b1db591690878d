using System.Runtime.InteropServices;
using Assay.Readings.Quotes;
using Assay.Readings.Texts;

namespace Assay.Readings.Checks;

/// <summary>The same words in quotation marks given to two speakers.</summary>
internal sealed class TwoSpeakersCheck : ITextCheck
{
    // Shorter phrases are said by many.
    private const int LeastWords = 5;

    public void Find(CheckedText input, List<Inconsistency> found)
    {
        var text = input.Text;
        var seen = new Dictionary<string, (Quote Quote, TextSpan Piece)>(StringComparer.Ordinal);
        var numbers = text.NumbersInAnyCase();
        foreach (var quote in input.Quotes)
        {
            if (quote.Manner != QuoteManner.Direct || quote.Speaker is null || quote.Within is not null)
                continue;
            // “A,” she said. “B.”: the words may be given to another without what follows them
            foreach (var piece in quote.Pieces)
            {
                if (Words(text, numbers, piece) is { } words && !seen.TryAdd(words, (quote, piece)))
                    Compare(seen[words], (quote, piece), found);
            }
        }
    }

    private static void Compare(
        (Quote Quote, TextSpan Piece) earlier,
        (Quote Quote, TextSpan Piece) later,
        List<Inconsistency> found
    )
    {
        var (a, b) = (earlier.Quote.Speaker!, later.Quote.Speaker!);
        if (!AreTwo(a, b) || IsThrough(earlier.Quote, b) || IsThrough(later.Quote, a))
            return;
        found.Add(
            new Inconsistency(
                InconsistencyKind.TwoSpeakers,
                later.Piece,
                $"the same words are given to {a.Name} and to {b.Name}",
                [earlier.Piece, a.Span, b.Span]
            )
        );
    }

    // Their numbers among the words of the text, two letters for each: a key that costs less than the words.
    private static string? Words(TokenizedText text, int[] numbers, TextSpan piece)
    {
        var words = new List<int>();
        for (var i = text.TokenAt(piece.Start); i < text.Count && text[i].End <= piece.End; i++)
        {
            if (text[i].Kind != TokenKind.Sign)
                words.Add(numbers[text.WordAt(i)]);
        }
        return words.Count < LeastWords
            ? null
            : MemoryMarshal.Cast<int, char>(CollectionsMarshal.AsSpan(words)).ToString();
    }

    private static bool AreTwo(Speaker a, Speaker b)
    {
        if (a.Referent is { } one && b.Referent is { } two)
            return one != two && !IsPartOf(a.Name, b.Name);
        return false;
    }

    // "Weber" and "Anna Weber" may be one that was not brought together.
    private static bool IsPartOf(string a, string b) =>
        a.Contains(b, StringComparison.OrdinalIgnoreCase)
        || b.Contains(a, StringComparison.OrdinalIgnoreCase);

    private static bool IsThrough(Quote quote, Speaker other) =>
        quote.Through is { } through
        && (through.Referent == other.Referent || IsPartOf(through.Name, other.Name));
}
