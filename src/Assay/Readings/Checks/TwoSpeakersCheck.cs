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
        var seen = new Dictionary<string, Quote>(StringComparer.Ordinal);
        var numbers = text.NumbersInAnyCase();
        foreach (var quote in input.Quotes)
        {
            if (quote.Manner != QuoteManner.Direct || quote.Speaker is null || quote.Within is not null)
                continue;
            if (Words(text, numbers, quote) is not { } words)
                continue;
            if (!seen.TryGetValue(words, out var earlier))
            {
                seen.Add(words, quote);
                continue;
            }
            var (a, b) = (earlier.Speaker!, quote.Speaker);
            if (!AreTwo(a, b) || IsThrough(earlier, b) || IsThrough(quote, a))
                continue;
            found.Add(
                new Inconsistency(
                    InconsistencyKind.TwoSpeakers,
                    TextSpan.Between(quote.Pieces[0].Start, quote.Pieces[^1].End),
                    $"the same words are given to {a.Name} and to {b.Name}",
                    [.. earlier.Pieces, a.Span, b.Span]
                )
            );
        }
    }

    // Their numbers among the words of the text, two letters for each: a key that costs less than the words.
    private static string? Words(TokenizedText text, int[] numbers, Quote quote)
    {
        var words = new List<int>();
        foreach (var piece in quote.Pieces)
        {
            for (var i = text.TokenAt(piece.Start); i < text.Count && text[i].End <= piece.End; i++)
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
