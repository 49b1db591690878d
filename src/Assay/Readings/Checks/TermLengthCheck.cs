using System.Globalization;
using Assay.Readings.Figures;
using Assay.Readings.Figures.Words;
using Assay.Readings.Texts;

namespace Assay.Readings.Checks;

/// <summary>How long a term is against the years it runs: "The 20-year lease runs from 2025 to 2035".</summary>
internal sealed class TermLengthCheck : ISentenceCheck
{
    // The day within the year is not told on either side.
    private const int Slack = 1;

    private const int MostBetween = 5;

    private static readonly WordTable<bool> Terms = WordTable.Of(
        "lease leases licence license permit contract agreement concession deal term offtake loan"
    );

    private static readonly WordTable<bool> Runs = WordTable.Of(
        "runs run ran running lasts lasting valid covers covering"
    );

    // Renewed, put off or counted from elsewhere.
    private static readonly WordTable<bool> Others = WordTable.Of(
        "renewed renewal extended extension extendable extends remaining initial initially first second original originally minus less plus option if unless could may grace"
    );

    /// <inheritdoc/>
    public void Find(CheckedSentence sentence, CheckedText input, List<Inconsistency> found)
    {
        if (sentence.Dates is 0 or > 2 || sentence.Has(Others))
            return;
        var lengths = sentence.Figures.Where(f => f.Kind == FigureKind.Duration).ToArray();
        if (
            lengths is not [{ Unit: "years", Bound: FigureBound.Exact, Low: { } years } length]
            || length.Low != length.High
            || !IsTerm(sentence, length)
            || Period(sentence) is not { } period
            || !IsRunBefore(sentence, length, period.First)
        )
            return;
        var told = period.Last.Year - period.First.Year;
        if (Math.Abs(told - years) <= Slack)
            return;
        found.Add(
            new Inconsistency(
                InconsistencyKind.Order,
                TextSpan.Between(length.Span.Start, period.End),
                string.Create(
                    CultureInfo.InvariantCulture,
                    $"from {period.First.Year} to {period.Last.Year} is {told} years, not {years}"
                ),
                [length.Span, TextSpan.Between(period.First.Start, period.End)]
            )
        );
    }

    private readonly record struct Moment(int Year, int Start);

    private readonly record struct Years(Moment First, Moment Last, int End);

    // "from 2025 to 2035" is one date of two years, "from May 2025 to May 2035" two dates.
    private static Years? Period(CheckedSentence sentence)
    {
        var dates = sentence
            .Figures.Where(f => f.Date is { Year: not null, IsYearInferred: false })
            .ToArray();
        if (dates is [{ Date: { Year: { } year, LastYear: { } last } } one])
            return new Years(
                new Moment(year, one.Span.Start),
                new Moment(last, one.Span.Start),
                one.Span.End
            );
        if (
            dates is [var first, var second]
            && first.Date is { Year: { } from, LastYear: null }
            && second.Date is { Year: { } to, LastYear: null }
            && sentence.First(second) - sentence.After(first) == 1
            && (
                sentence.Text.Is(sentence.After(first), "to")
                || sentence.Text.Is(sentence.After(first), "until")
                || sentence.Text.Is(sentence.After(first), "through")
            )
        )
            return new Years(
                new Moment(from, first.Span.Start),
                new Moment(to, second.Span.Start),
                second.Span.End
            );
        return null;
    }

    private static bool IsTerm(CheckedSentence sentence, Figure length) =>
        sentence.After(length) < sentence.Sentence.End
        && Terms.Has(sentence.Text.Letters(sentence.After(length)));

    private static bool IsRunBefore(CheckedSentence sentence, Figure length, Moment first)
    {
        var at = sentence.Text.TokenAt(first.Start);
        return at > sentence.After(length)
            && sentence.Text.Is(at - 1, "from")
            && sentence.Has(Runs, Math.Max(sentence.After(length), at - MostBetween), at);
    }
}
