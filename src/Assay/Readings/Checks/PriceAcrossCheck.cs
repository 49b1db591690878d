using Assay.Readings.Figures;
using Assay.Readings.Figures.Words;
using Assay.Readings.Texts;

namespace Assay.Readings.Checks;

/// <summary>
/// A quantity in one sentence, its price and value in the next: "It would take 12,000 tonnes a year. At an assumed price of $15,500 per tonne the annual value is
/// $168 million".
/// </summary>
internal sealed class PriceAcrossCheck : ITextCheck
{
    // What is worked out in prose is rounded as one goes.
    private const decimal Loosely = 0.03m;

    private static readonly WordTable<bool> Prices = WordTable.Of("price prices цена цене ціна ціні ціною");

    private static readonly WordTable<bool> Values = WordTable.Of(
        "value worth revenue turnover стоимость стоимостью вартість вартістю"
    );

    private static readonly WordTable<bool> Is = WordTable.Of(
        "is be was of to worth equals составит составляет составила становить становитиме"
    );

    // These make it the value of something else, or of more than the quantity told.
    private static readonly WordTable<bool> Others = WordTable.Of(
        "advance deposit part partial discount including plus fee fees tax after net profit margin loss cost costs investment additional extra than from rise rose fell "
            + "total cumulative half third quarter per-cent over lifetime whole both other another company market per-year remaining"
    );

    private static readonly WordTable<bool> Yearly = WordTable.Of(
        "annual annually yearly year years год году рік року річна годовая month monthly months quarter quarterly day daily week weekly"
    );

    /// <inheritdoc/>
    public void Find(CheckedText input, List<Inconsistency> found)
    {
        CheckedSentence? last = null;
        foreach (var sentence in CheckedSentence.Of(input))
        {
            if (last is not null && last.Sentence.End == sentence.Sentence.First)
                Check(last, sentence, found);
            last = sentence;
        }
    }

    private static void Check(CheckedSentence before, CheckedSentence sentence, List<Inconsistency> found)
    {
        var text = sentence.Text;
        if (sentence.Quantities is not [var price, var money] || before.Quantities is not [var amount])
            return;
        if (
            price is not { Kind: FigureKind.Price, Bound: FigureBound.Exact }
            || price.Currency is null
            || price.Unit is null
            || money.Kind != FigureKind.Money
            || money.Bound is FigureBound.AtMost or FigureBound.AtLeast
            || amount.Bound != FigureBound.Exact
            || amount.Kind is not (FigureKind.Mass or FigureKind.Volume or FigureKind.Energy)
        )
            return;
        if (
            !MeasuredThing.HaveOneUnit(price, amount)
            || price.Currency != money.Currency
            || price.Low != price.High
            || amount.Low != amount.High
            || sentence.Dates > 0
            || sentence.Has(Others)
            || !IsAtPrice(sentence, price)
            || !IsValue(sentence, price, money)
            || before.Has(Yearly) != sentence.Has(Yearly)
        )
            return;
        const decimal Most = 1_000_000_000m;
        if (price.High > Most || amount.High > Most * Most)
            return;
        var (p, a) = (Tolerance.Of(price), Tolerance.Of(amount));
        if (new Tolerance(p.Low * a.Low, p.High * a.High).Widened(Loosely).Meets(Tolerance.Of(money)))
            return;
        found.Add(
            new Inconsistency(
                InconsistencyKind.Product,
                TextSpan.Between(price.Span.Start, money.Span.End),
                $"{text.Words(amount.Span)} at {text.Words(price.Span)} is {Tolerance.Write(amount.Low!.Value * price.Low!.Value)} {price.Currency}, not {text.Words(money.Span)}",
                [amount.Span, price.Span, money.Span]
            )
        );
    }

    // "At an assumed price of": the sentence begins with what the quantity is multiplied by.
    private static bool IsAtPrice(CheckedSentence sentence, Figure price)
    {
        var first = sentence.Sentence.First;
        return (
                sentence.Text.Is(first, "at")
                || sentence.Text.Is(first, "при")
                || sentence.Text.Is(first, "за")
            ) && (sentence.Has(Prices, first, sentence.First(price)) || sentence.First(price) == first + 1);
    }

    private static bool IsValue(CheckedSentence sentence, Figure price, Figure money)
    {
        BoundReader.Before(sentence.Text, sentence.First(money), out var first);
        return sentence.Has(Is, first - 1, first) && sentence.Has(Values, sentence.After(price), first);
    }
}
