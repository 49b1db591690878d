using Assay.Readings.Texts;

namespace Assay.Readings.Quotes;

/// <summary>Whose piece words in marks are, where a quote is cut by its attribution or by a paragraph.</summary>
internal sealed class QuoteJoins
{
    private readonly QuoteScene _scene;
    private readonly TokenizedText _text;
    private readonly QuoteShapes _shapes;
    private readonly Asides _asides;

    public QuoteJoins(QuoteScene scene, QuoteShapes shapes)
    {
        _scene = scene;
        _text = scene.Text;
        _shapes = shapes;
        _asides = new Asides(scene);
    }

    /// <summary>“A,” he said. “B.”: behind an attribution that stands behind its quote, or directly behind a quote; null where it is none's.</summary>
    /// <param name="q">The words in marks.</param>
    /// <param name="from">Where what follows the quotation before begins.</param>
    /// <param name="before">The quote before.</param>
    public QuoteDraft? Of(Quotation q, int from, QuoteDraft? before)
    {
        if (before is not { Manner: QuoteManner.Direct } last || last.Last.Block != q.Block)
            return ContinuesParagraph(q, before);
        if (from < q.Open && last.AttributedUntil == 0 || !_shapes.IsSentence(q) && !EndsAttribution(q))
            return null;
        var begin = Math.Max(last.Last.After, last.AttributedUntil);
        return begin <= q.Open && IsOccasionOnly(begin, q.Open) ? last : null;
    }

    private const int Longest = 40;

    private bool EndsAttribution(Quotation q) => q.Open > 0 && _text.Is(q.Open - 1, ',');

    private bool IsOccasionOnly(int begin, int end)
    {
        // An occasion of two dozen words at most, without a verb of its own; a participle clause may be as long again.
        if (end - begin > Longest)
            return false;
        for (var i = begin; i < end; i++)
        {
            // "said X, who has run the store since 2011, on Monday."
            if (_scene.Has(i, WordRole.Relative) && _text.Is(i - 1, ','))
            {
                while (i + 1 < end && !_text.Is(i + 1, ','))
                    i++;
                continue;
            }
            // "said X, speaking on condition of anonymity because the talks were private.": of the attribution, up to its end
            if (_text.Is(i, ',') && _asides.Opens(i + 1))
            {
                i = _asides.End(i + 1, end) - 1;
                continue;
            }
            // "on a conference call": what might be a verb is an occasion
            if (
                _scene.Has(i, WordRole.That | WordRole.Finite | WordRole.Speech | WordRole.Pronoun)
                && !(_scene.Has(i, WordRole.Occasion) && !_scene.Has(i, WordRole.That | WordRole.Pronoun))
            )
                return false;
            if (
                _scene.Has(i, WordRole.Boundary)
                && !_text.Is(i, "after")
                && !_text.Is(i, "before")
                && !_text.Is(i, "and")
                && !_text.Is(i, "as")
            )
                return false;
        }
        return true;
    }

    // A paragraph that opens a quote again which the one before left open.
    private QuoteDraft? ContinuesParagraph(Quotation q, QuoteDraft? before) =>
        before is { } last
        && last.Last.IsUnclosed
        && last.Last.Block == q.Block - 1
        && _text[q.Open].BeginsBlock
            ? last
            : null;
}
