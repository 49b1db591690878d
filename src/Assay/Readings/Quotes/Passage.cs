using Assay.Readings.Texts;

namespace Assay.Readings.Quotes;

/// <summary>A sentence of the writer, with all the words it quotes, however many sentences these are.</summary>
/// <param name="First">Its first token.</param>
/// <param name="End">Behind its last.</param>
/// <param name="FirstQuote">The number of its first quotation.</param>
/// <param name="EndQuote">Behind the number of its last.</param>
internal readonly record struct Passage(int First, int End, int FirstQuote, int EndQuote)
{
    /// <summary>Cuts a block into passages; a dateline at its head belongs to none.</summary>
    /// <param name="scene">The text.</param>
    /// <param name="sentences">The text's sentences, from the block's first.</param>
    /// <param name="block">The block.</param>
    /// <param name="quotations">Quotations that stand in no other.</param>
    /// <param name="quote">The number of the first that may stand in the block.</param>
    /// <param name="passages">Where they go.</param>
    public static void Cut(
        QuoteScene scene,
        ReadOnlySpan<Sentence> sentences,
        int block,
        List<Quotation> quotations,
        int quote,
        List<Passage> passages
    )
    {
        passages.Clear();
        var first = -1;
        var firstQuote = quote;
        foreach (var sentence in sentences)
        {
            if (sentence.Block != block)
                break;
            if (first < 0)
                (first, firstQuote) = (Datelines.Behind(scene, sentence.First, sentence.End), quote);
            while (quote < quotations.Count && quotations[quote].After <= sentence.End)
                quote++;
            // A quotation reaches over the sentence's end.
            if (quote < quotations.Count && quotations[quote].Open < sentence.End)
                continue;
            passages.Add(new Passage(first, sentence.End, firstQuote, quote));
            first = -1;
        }
    }
}
