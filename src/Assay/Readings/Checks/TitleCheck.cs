using Assay.Readings.Figures;
using Assay.Readings.Figures.Quantities;
using Assay.Readings.Texts;

namespace Assay.Readings.Checks;

/// <summary>The title against the body: another number for the same thing, or the other direction.</summary>
internal sealed class TitleCheck : ITextCheck
{
    // The story's news is in its first sentences; what comes later may be of another time.
    private const int FirstSentences = 4;

    // Titles round: "$3bn" for 2.8.
    private const decimal Rounded = 0.15m;

    public void Find(CheckedText input, List<Inconsistency> found)
    {
        var blocks = input.Text.Document.Blocks;
        var title = -1;
        for (var i = 0; i < blocks.Count && title < 0; i++)
            if (blocks[i].Kind == BlockKind.Title)
                title = i;
        if (title < 0)
            return;
        Numbers(input, blocks[title].Span, found);
        Direction(input, title, blocks[title].Span, found);
    }

    /// <summary>A number of the title that the body does not have, where it has just one other of the same thing.</summary>
    private static void Numbers(CheckedText input, TextSpan title, List<Inconsistency> found)
    {
        var text = input.Text;
        foreach (var figure in input.Figures)
        {
            if (figure.Span.Start >= title.End)
                break;
            if (
                !title.Contains(figure.Span)
                || figure.Kind is FigureKind.Date or FigureKind.Ratio or FigureKind.Age
                || figure.Low is null
            )
                continue;
            if (Head(text, figure) is not { } thing)
                continue;
            var alike = input
                .Figures.Where(f => !title.Contains(f.Span) && MeasuredThing.AreAlike(figure, f))
                .ToArray();
            if (
                alike.Length == 0
                || alike.Any(f =>
                    Tolerance.Of(f).Widened(Rounded).Meets(Tolerance.Of(figure).Widened(Rounded))
                    && !IsExactCount(figure, f)
                )
            )
                continue;
            var same = alike
                .Where(f => string.Equals(Head(text, f), thing, StringComparison.Ordinal))
                .ToArray();
            if (
                same.Length != 1
                || same[0].Bound != FigureBound.Exact
                || figure.Bound != FigureBound.Exact
                || !IsEarly(input, same[0], title)
                || alike.Length != 1
            )
                continue;
            if (same[0].Low == figure.Low)
                continue;
            found.Add(
                new Inconsistency(
                    InconsistencyKind.Title,
                    figure.Span,
                    $"the title says {text.Words(figure.Span)}, the text {text.Words(same[0].Span)}",
                    [same[0].Span]
                )
            );
        }
    }

    private static bool IsExactCount(Figure a, Figure b) =>
        a.Kind == FigureKind.Count && Tolerance.Half(a) == 0 && Tolerance.Half(b) == 0 && a.Low != b.Low;

    private static bool IsEarly(CheckedText input, Figure figure, TextSpan title) =>
        input.Text.SentenceAt(figure.Span.Start) - input.Text.SentenceAt(title.Start) <= FirstSentences;

    /// <summary>The last word of what is measured.</summary>
    private static string? Head(TokenizedText text, Figure figure)
    {
        if (MeasuredThing.Of(text, figure) is not { } of)
            return null;
        var blank = of.LastIndexOf(' ');
        return blank < 0 ? of : of[(blank + 1)..];
    }

    /// <summary>"Exports fall" above "exports rose", the noun right before the verb in both.</summary>
    private static void Direction(CheckedText input, int block, TextSpan title, List<Inconsistency> found)
    {
        var text = input.Text;
        if (Claim(text, text.TokenAt(title.Start), text.TokenAt(title.End), default) is not { } claim)
            return;
        var sentence = text.SentenceAt(title.End);
        var last = Math.Min(text.Sentences.Length, sentence + FirstSentences);
        (int Verb, int Direction)? other = null;
        for (var i = sentence; i < last; i++)
        {
            if (text.Sentences[i].Block == block)
                continue;
            var from = text.Sentences[i].First;
            while (Claim(text, from, text.Sentences[i].End, text.Letters(claim.Verb - 1)) is { } body)
            {
                if (body.Direction == claim.Direction)
                    return;
                other ??= (body.Verb, body.Direction);
                from = body.Verb + 1;
            }
        }
        if (other is not { } differing)
            return;
        var span = TextSpan.Between(text[claim.Verb - 1].Start, text[claim.Verb].End);
        var against = TextSpan.Between(text[differing.Verb - 1].Start, text[differing.Verb].End);
        found.Add(
            new Inconsistency(
                InconsistencyKind.Title,
                span,
                $"the title says “{text.Words(span)}”, the text “{text.Words(against)}”",
                [against]
            )
        );
    }

    private readonly record struct Claimed(int Verb, int Direction);

    private static Claimed? Claim(TokenizedText text, int from, int end, ReadOnlySpan<char> noun)
    {
        for (var i = Math.Max(1, from + 1); i < Math.Min(end, text.Count); i++)
        {
            if (text[i].Kind != TokenKind.Word || text[i - 1].Kind != TokenKind.Word || i - 1 < from)
                continue;
            if (!Verbs.TryGet(text.Letters(i), out var direction))
                continue;
            if (
                CountNouns.Ends(text.Letters(i - 1))
                || (!noun.IsEmpty && !text.Letters(i - 1).Equals(noun, StringComparison.OrdinalIgnoreCase))
            )
                continue;
            return new Claimed(i, direction);
        }
        return null;
    }

    // Finite verbs only: "exports cut", "price rise" are nouns.
    private static readonly Figures.Words.WordTable<int> Verbs = new([
        .. Figures.Words.WordTable.Each(
            1,
            "rise rises rose grow grows grew increased climb climbs climbed jumped surged soar soars soared"
        ),
        .. Figures.Words.WordTable.Each(
            -1,
            "fall falls fell dropped declined decreased slid slump slumps slumped shrink shrinks shrank plunge plunges plunged"
        ),
    ]);
}
