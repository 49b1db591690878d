using Assay.Readings.Figures;
using Assay.Readings.Figures.Words;
using Assay.Readings.Texts;

namespace Assay.Readings.Checks;

/// <summary>Two sums or prices held against each other in different currencies: "72 долари проти 3100 гривень", "$35 billion against 3.3 trillion roubles".</summary>
internal sealed class CurrenciesCheck : ISentenceCheck
{
    private const int MostBetween = 4;

    private static readonly WordTable<bool> Against = WordTable.Of("against versus vs проти против");

    // A rate of exchange, or one sum told in two currencies.
    private static readonly WordTable<bool> Rates = WordTable.Of(
        "rate rates exchange traded trading currency currencies dollar rouble ruble hryvnia euro yuan equivalent equal hedge hedged converted strengthened weakened loan bond bonds "
            + "курс курсу курса курсом рубль гривня гривна эквивалент еквівалент обмен обмін"
    );

    // "$5m in America against €4m in Europe" may be as it is; "… against €4m in 2023" tells how one thing went on.
    private static bool IsOfAnotherTime(CheckedSentence sentence, Figure second) =>
        sentence.Figures.Any(f =>
            f.Kind == FigureKind.Date
            && f.Span.Start >= second.Span.End
            && sentence.First(f) - sentence.After(second) <= MostBetween
        );

    /// <inheritdoc/>
    public void Find(CheckedSentence sentence, CheckedText input, List<Inconsistency> found)
    {
        var figures = sentence.Quantities.ToArray();
        for (var i = 0; i + 1 < figures.Length; i++)
        {
            var (first, second) = (figures[i], figures[i + 1]);
            if (
                first.Kind is not (FigureKind.Money or FigureKind.Price)
                || first.Kind != second.Kind
                || !MeasuredThing.HaveOneUnit(first, second)
                || first.Currency is not { } one
                || second.Currency is not { } two
                || one == two
                || first.Low is 1m
                || second.Low is 1m
                || sentence.Has(Rates)
            )
                continue;
            BoundReader.Before(sentence.Text, sentence.First(second), out var start);
            var joint = start - 1;
            if (
                sentence.Text[joint].Kind != TokenKind.Word
                || !Against.Has(sentence.Text.Letters(joint))
                || joint - sentence.After(first) > MostBetween
                || joint < sentence.After(first)
                || !IsOfAnotherTime(sentence, second)
            )
                continue;
            var text = sentence.Text;
            found.Add(
                new Inconsistency(
                    InconsistencyKind.Comparison,
                    TextSpan.Between(first.Span.Start, second.Span.End),
                    $"{text.Words(first.Span)} ({one}) and {text.Words(second.Span)} ({two}) are compared without being turned into one currency",
                    [first.Span, second.Span]
                )
            );
        }
    }
}
