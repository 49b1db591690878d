using System.Globalization;
using Assay.Readings.Figures;
using Assay.Readings.Figures.Quantities;
using Assay.Readings.Figures.Words;
using Assay.Readings.Texts;

namespace Assay.Readings.Checks;

/// <summary>
/// A change named behind the two numbers it is of: "80 t in 2013 and 112 t in 2014, a fall of 40%", "to $640 from $340, an increase of 44%". Neither its direction nor its
/// size may go against them.
/// </summary>
internal sealed class ChangeNamedCheck : ISentenceCheck
{
    // Percentages are told roundly behind numbers that are told roundly themselves.
    private const decimal LoosePoints = 2m;

    private const int MostBetween = 6;

    private static readonly WordTable<int> Nouns = new([
        .. WordTable.Each(
            1,
            "rise increase growth gain jump surge climb рост прирост увеличение зростання приріст збільшення"
        ),
        .. WordTable.Each(
            -1,
            "fall drop decline decrease slump plunge reduction падение снижение сокращение падіння зниження скорочення"
        ),
    ]);

    /// <inheritdoc/>
    public void Find(CheckedSentence sentence, CheckedText input, List<Inconsistency> found)
    {
        var figures = sentence.Quantities;
        for (var i = 2; i < figures.Length; i++)
        {
            if (
                figures[i] is not { Kind: FigureKind.Percent, Unit: "%", Low: not null } change
                || Named(sentence, change) is not { } named
                || !ArePair(sentence, figures[i - 2], figures[i - 1], named.First)
                || Order(sentence, figures[i - 2], figures[i - 1], input) is not { } isReversed
            )
                continue;
            var (from, to) = isReversed ? (figures[i - 1], figures[i - 2]) : (figures[i - 2], figures[i - 1]);
            Check(sentence, change, named.Direction, from, to, found);
        }
    }

    /// <summary>", a fall of 40%", ", a 40% fall", with nothing behind it that says from what.</summary>
    private static (int Direction, int First)? Named(CheckedSentence sentence, Figure change)
    {
        var text = sentence.Text;
        var after = sentence.After(change);
        BoundReader.Before(text, sentence.First(change), out var first);
        int direction;
        if (text.Is(first - 1, "of") || text.Is(first - 1, "на"))
        {
            if (!Nouns.TryGet(text.Letters(Math.Max(0, first - 2)), out direction))
                return null;
            first -= 2;
        }
        else
        {
            if (after >= sentence.Sentence.End || !Nouns.TryGet(text.Letters(after), out direction))
                return null;
            after++;
        }
        if (text.Is(first - 1, "a") || text.Is(first - 1, "an"))
            first--;
        var isEnd =
            after >= sentence.Sentence.End
            || text.Is(after, '.')
            || text.Is(after, ',')
            || text.Is(after, ';');
        return isEnd && text.Is(first - 1, ',') ? (direction, first - 1) : null;
    }

    private static bool ArePair(CheckedSentence sentence, Figure first, Figure second, int comma) =>
        MeasuredThing.AreAlike(first, second)
        && first.Kind is not (FigureKind.Percent or FigureKind.Ratio or FigureKind.Age or FigureKind.Duration)
        && first is { Bound: FigureBound.Exact, Low: > 0 }
        && second is { Bound: FigureBound.Exact, Low: > 0 }
        && first.Low == first.High
        && second.Low == second.High
        && sentence.First(second) - sentence.After(first) <= MostBetween
        && comma - sentence.After(second) <= MostBetween;

    /// <summary>Whether the second number is the earlier one; null where the text does not say which is.</summary>
    private static bool? Order(CheckedSentence sentence, Figure first, Figure second, CheckedText input)
    {
        var text = sentence.Text;
        var (one, two) = (sentence.First(first) - 1, sentence.First(second) - 1);
        if (text.Is(one, "to") && text.Is(two, "from"))
            return true;
        if (RangeReader.IsFrom(text, one) && (text.Is(two, "to") || text.Is(two, "до")))
            return false;
        return YearOf(sentence, first, input) is { } a && YearOf(sentence, second, input) is { } b && a != b
            ? a > b
            : null;
    }

    /// <summary>The year right behind a figure: "in 2013", "в 2013 году".</summary>
    private static int? YearOf(CheckedSentence sentence, Figure figure, CheckedText input) =>
        figure.When is { } when
        && when < input.Figures.Count
        && input.Figures[when]
            is { Date: { Year: { } year, LastYear: null, Month: null, Quarter: null } } date
        && sentence.First(date) - sentence.After(figure) is 1 or 2
            ? year
            : null;

    private static void Check(
        CheckedSentence sentence,
        Figure change,
        int direction,
        Figure from,
        Figure to,
        List<Inconsistency> found
    )
    {
        var text = sentence.Text;
        var (a, b) = (Tolerance.Of(from), Tolerance.Of(to));
        if (a.Low <= 0)
            return;
        var (low, high) = ((b.Low / a.High - 1) * 100 * direction, (b.High / a.Low - 1) * 100 * direction);
        if (direction < 0)
            (low, high) = (high, low);
        var claimed = Tolerance.Of(change);
        if (low - LoosePoints <= claimed.High && high + LoosePoints >= claimed.Low)
            return;
        var actual = Math.Round((to.Low!.Value / from.Low!.Value - 1) * 100, 1);
        var begin = Math.Min(from.Span.Start, to.Span.Start);
        found.Add(
            new Inconsistency(
                InconsistencyKind.Comparison,
                TextSpan.Between(begin, change.Span.End),
                string.Create(
                    CultureInfo.InvariantCulture,
                    $"from {text.Words(from.Span)} to {text.Words(to.Span)} is {Tolerance.Write(Math.Abs(actual))} % {(actual < 0 ? "less" : "more")}, but the text says “{text.Words(change.Span)}” {(direction < 0 ? "less" : "more")}"
                ),
                [change.Span, from.Span, to.Span]
            )
        );
    }
}
