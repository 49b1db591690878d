using Assay.Readings.Figures;
using Assay.Readings.Figures.Words;
using Assay.Readings.Texts;

namespace Assay.Readings.Checks;

/// <summary>Price times quantity against the value given: "10,000 tonnes at $2,500 a tonne for $30 million".</summary>
internal sealed class ProductCheck : ISentenceCheck
{
    // These make the value another than price times quantity.
    private static readonly WordTable<bool> Others = WordTable.Of(
        "advance prepayment prepaid deposit part partial first instalment installment premium discount including plus fee fees tax VAT profit margin loss cost costs investment "
            + "additional extra initial loan credit annually annual monthly yearly per-year than from rise rose fell debt penalty fine аванс включая включно"
    );

    private static readonly WordTable<bool> ValueWords = WordTable.Of(
        "for worth total totalling totaling of value or equals equal to is making amounting all price sum на сумму суму общей загальною"
    );

    private const int MostBetween = 14;

    public void Find(CheckedSentence sentence, CheckedText input, List<Inconsistency> found)
    {
        var quantities = sentence.Quantities;
        if (quantities.Length != 3)
            return;
        var price = Only(quantities, FigureKind.Price);
        var money = Only(quantities, FigureKind.Money);
        var amount = quantities.FirstOrDefault(f =>
            f.Kind is FigureKind.Mass or FigureKind.Volume or FigureKind.Energy or FigureKind.Area
        );
        if (
            price is null
            || money is null
            || amount is null
            || !MeasuredThing.HaveOneUnit(price, amount)
            || price.Currency != money.Currency
            || price.Currency is null
        )
            return;
        if (
            sentence.Has(Others)
            || !IsAt(sentence, price)
            || !IsValue(sentence, money)
            || IsRate(sentence, amount) && !AreOfOneTime(sentence, amount, money)
        )
            return;
        var spread = Spread(price, amount);
        if (spread.Meets(Tolerance.Of(money)))
            return;
        var text = sentence.Text;
        var all = quantities.OrderBy(f => f.Span.Start).ToArray();
        for (var i = 1; i < all.Length; i++)
            if (sentence.First(all[i]) - sentence.After(all[i - 1]) > MostBetween)
                return;
        found.Add(
            new Inconsistency(
                InconsistencyKind.Product,
                TextSpan.Between(all[0].Span.Start, all[^1].Span.End),
                $"{text.Words(amount.Span)} at {text.Words(price.Span)} is {Tolerance.Write(amount.Low!.Value * price.Low!.Value)} {price.Currency}, not {text.Words(money.Span)}",
                all.Select(f => f.Span).ToArray()
            )
        );
    }

    private static Figure? Only(Figure[] figures, FigureKind kind)
    {
        var own = figures.Where(f => f.Kind == kind).ToArray();
        return own.Length == 1 ? own[0] : null;
    }

    private static Tolerance Spread(Figure price, Figure amount)
    {
        var (p, a) = (Tolerance.Of(price), Tolerance.Of(amount));
        const decimal Most = 1_000_000_000m;
        return p.High > Most || a.High > Most * Most
            ? new Tolerance(p.Low * a.Low, decimal.MaxValue)
            : new Tolerance(p.Low * a.Low, p.High * a.High);
    }

    private static bool IsAt(CheckedSentence sentence, Figure price)
    {
        var first = sentence.First(price);
        BoundReader.Before(sentence.Text, first, out var begin);
        return sentence.Text.Is(begin - 1, "at")
            || sentence.Text.Is(begin - 1, "of")
                && (sentence.Text.Is(begin - 2, "price") || sentence.Text.Is(begin - 2, "average"))
            || sentence.Text.Is(begin - 1, "по")
            || sentence.Text.Is(begin - 1, "for");
    }

    private static bool IsValue(CheckedSentence sentence, Figure money)
    {
        BoundReader.Before(sentence.Text, sentence.First(money), out var begin);
        return sentence.Text[begin - 1].Kind == TokenKind.Sign
            ? sentence.Text.Is(begin - 1, '(') || sentence.Text.Is(begin - 1, '=')
            : ValueWords.Has(sentence.Text.Letters(begin - 1))
                || sentence.Reads(begin - 2, "out", "at")
                || sentence.Reads(begin - 2, "up", "to");
    }

    /// <summary>"10,000 tonnes a year" for several years is more than that.</summary>
    private static bool IsRate(CheckedSentence sentence, Figure amount)
    {
        var after = sentence.After(amount);
        return sentence.Text.Is(after, "per")
            || (
                sentence.Text.Is(after, "a")
                || sentence.Text.Is(after, "each")
                || sentence.Text.Is(after, "every")
            ) && !sentence.Text.Is(after + 1, "price")
            || HasRate(sentence);
    }

    /// <summary>"In each Contract Year 500 t at €20 a tonne, that is €10,000", "500 t a year at …, or €10,000 a year": both are of one year.</summary>
    private static bool AreOfOneTime(CheckedSentence sentence, Figure amount, Figure money) =>
        IsPerTime(sentence, sentence.After(money))
        && (IsPerTime(sentence, sentence.After(amount)) || BeginsWithEach(sentence));

    private static bool IsPerTime(CheckedSentence sentence, int after)
    {
        if (sentence.Text.Is(after, "in"))
            after++;
        if (!(Each.Has(sentence.Text.Letters(Math.Min(after, sentence.Sentence.End - 1)))))
            return false;
        return sentence.Has(Rates, after + 1, after + 3);
    }

    private static bool BeginsWithEach(CheckedSentence sentence)
    {
        var first = sentence.Sentence.First;
        return sentence.Has(Each, first, first + 3) && sentence.Has(Rates, first, first + 5);
    }

    // "last year" is a time, not a rate.
    private static bool HasRate(CheckedSentence sentence)
    {
        for (var i = sentence.Sentence.First; i < sentence.Sentence.End; i++)
            if (
                sentence.Text[i].Kind == TokenKind.Word
                && Rates.Has(sentence.Text.Letters(i))
                && !OneTime.Has(sentence.Text.Letters(Math.Max(sentence.Sentence.First, i - 1)))
            )
                return true;
        return false;
    }

    private static readonly WordTable<bool> OneTime = WordTable.Of("last this that previous past next same");

    private static readonly WordTable<bool> Each = WordTable.Of("a per each every");

    private static readonly WordTable<bool> Rates = WordTable.Of(
        "year month monthly daily weekly quarterly annum в год месяц рік місяць"
    );
}
