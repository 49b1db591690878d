using System.Globalization;
using Assay.Readings.Figures;
using Assay.Readings.Figures.Words;
using Assay.Readings.Texts;

namespace Assay.Readings.Checks;

/// <summary>
/// A birthday in a year that the date of birth does not go with: "born in 1966 … in 2022, two years after his fortieth birthday", "born in 1970 … turned 50 in 2022".
/// </summary>
internal sealed class BirthdayCheck : ISentenceCheck
{
    // The day within the year is not known, on either side.
    private const int Slack = 1;
    private const int MostBetween = 2;
    private const int MostBorn = 5;

    private static readonly WordTable<bool> Born = WordTable.Of("born родился родилась народився народилася");

    private static readonly WordTable<bool> Turning = WordTable.Of("turned turns исполнилось виповнилося");

    // A life of somebody else.
    private static readonly WordTable<bool> Kin = WordTable.Of(
        "wife husband father mother son daughter brother sister parents her's grandfather grandmother company firm"
    );

    /// <inheritdoc/>
    public void Find(CheckedSentence sentence, CheckedText input, List<Inconsistency> found)
    {
        var ages = sentence.Figures.Where(f => f.Kind == FigureKind.Age).ToArray();
        if (ages is not [{ Low: { } age, Bound: FigureBound.Exact } figure] || sentence.Has(Kin))
            return;
        var dates = sentence
            .Figures.Where(f => f.Date is { Year: not null, LastYear: null, IsYearInferred: false })
            .ToArray();
        var births = dates
            .Where(d => sentence.Has(Born, sentence.First(d) - MostBorn, sentence.First(d)))
            .ToArray();
        if (births is not [{ } birth] || Told(sentence, figure, dates, birth) is not { } told)
            return;
        var born = birth.Date!.Value.Year!.Value;
        var at = told.Date.Date!.Value.Year!.Value;
        var then = born + (int)age + told.Years;
        if (Math.Abs(then - at) <= Slack)
            return;
        found.Add(
            new Inconsistency(
                InconsistencyKind.Age,
                TextSpan.Between(
                    Math.Min(birth.Span.Start, told.Date.Span.Start),
                    Math.Max(figure.Span.End, told.Date.Span.End)
                ),
                $"whoever was born in {Write(born)} was {Tolerance.Write(age)} in {Write(born + (int)age)}, which makes this {Write(then)}, not {Write(at)}",
                [birth.Span, told.Date.Span, figure.Span]
            )
        );
    }

    private readonly record struct Moment(Figure Date, int Years);

    /// <summary>The year told by the birthday: "in 2022, two years after his fortieth birthday", "turned 50 in 2022".</summary>
    private static Moment? Told(CheckedSentence sentence, Figure age, Figure[] dates, Figure birth)
    {
        var text = sentence.Text;
        var first = sentence.First(age);
        if (text.Is(sentence.After(age) - 1, "birthday"))
        {
            var joint = first - 1;
            if (
                Figures.Measured.Phrases.IsDeterminer(text, joint)
                || text.Is(joint, "his")
                || text.Is(joint, "her")
            )
                joint--;
            var turn =
                text.Is(joint, "after") ? 1
                : text.Is(joint, "before") ? -1
                : 0;
            var length = sentence.Figures.FirstOrDefault(f =>
                f is { Kind: FigureKind.Duration, Unit: "years", Bound: FigureBound.Exact }
                && sentence.After(f) == joint
            );
            if (turn == 0 || length?.Low is not { } years)
                return null;
            var date = dates.LastOrDefault(d =>
                d != birth
                && d.Span.End <= length.Span.Start
                && sentence.First(length) - sentence.After(d) <= MostBetween
            );
            return date is null ? null : new Moment(date, turn * (int)years);
        }
        if (!Turning.Has(text.Letters(Math.Max(0, first - 1))))
            return null;
        var behind = dates.FirstOrDefault(d =>
            d != birth
            && d.Span.Start >= age.Span.End
            && sentence.First(d) - sentence.After(age) <= MostBetween
        );
        return behind is null ? null : new Moment(behind, 0);
    }

    private static string Write(int number) => number.ToString(CultureInfo.InvariantCulture);
}
