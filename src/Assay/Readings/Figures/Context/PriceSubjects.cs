using Assay.Readings.Figures.Numbers;
using Assay.Readings.Figures.Quantities;
using Assay.Readings.Figures.Words;
using Assay.Readings.Texts;

namespace Assay.Readings.Figures.Context;

/// <summary>Finds the unit that money is for where it is the subject: "A tonne cost him 98 dollars", "Ціна тонни становила 72 долари", "the price of a unit was $190".</summary>
internal static class PriceSubjects
{
    // "тонна никеля на бирже в Лондоне стоила": the subject, its commodity and where.
    private const int Reach = 14;

    private static readonly WordTable<bool> Costs = WordTable.Of(
        "cost costs costing sells sold fetched fetches trades traded стоит стоила стоило стоил обходится обходилась обошлась продается продавалась "
            + "коштує коштувала коштував обходиться обходилася обійшлася продається продавалася просили просят просять брали давали дают дають платили"
    );

    private static readonly WordTable<bool> Amounts = WordTable.Of(
        "was is stood reached hit averaged rose fell dropped climbed составила составляла составляет достигла выросла упала снизилась поднялась "
            + "становила склала становить сягнула зросла впала знизилася піднялася"
    );

    private static readonly WordTable<bool> Prices = WordTable.Of(
        "price cost цена цену стоимость ціна ціну вартість"
    );

    // The unit itself as the subject, in the case a subject has.
    private static readonly WordTable<bool> Subjects = WordTable.Of(
        "tonne ton barrel ounce carat pound kilogram kilo тонна тонну унция унцію унцию унція баррель барель килограмм кілограм карат"
    );

    // Behind "price of", "ціна".
    private static readonly WordTable<bool> Owned = WordTable.Of(
        "tonne ton barrel ounce carat pound kilogram kilo тонны тонни унции унції барреля бареля килограмма кілограма карата"
    );

    /// <summary>The unit; null where the money is for no such thing.</summary>
    public static string? Unit(TokenizedText text, Figure figure)
    {
        var first = text.TokenAt(figure.Span.Start);
        var (cost, amount) = (-1, -1);
        for (
            var i = first - 1;
            i >= 0 && i >= first - Reach && !text[i + 1].BeginsSentence && Surroundings.GoesOn(text, i + 1);
            i--
        )
        {
            if (text[i].Kind != TokenKind.Word)
                continue;
            var letters = text.Letters(i);
            if (cost < 0 && amount < 0)
            {
                cost = Costs.Has(letters) ? i : -1;
                amount = Amounts.Has(letters) ? i : -1;
                continue;
            }
            if (cost >= 0 && Subjects.Has(letters) && Units.Words.TryGet(letters, out var unit))
                return IsCounted(text, i) ? null : unit.Code;
            if (cost >= 0 && text.Is(i - 1, "a") && PriceReader.Things.TryGet(letters, out var thing))
                return thing;
            if (amount >= 0 && PriceReader.Things.TryGet(letters, out thing) && HasPriceNear(text, i))
                return thing;
            if (
                amount >= 0
                && Owned.Has(letters)
                && Units.Words.TryGet(letters, out unit)
                && IsPriceOf(text, i)
            )
                return unit.Code;
        }
        return null;
    }

    /// <summary>"the spot price of a separative work unit"</summary>
    private static bool HasPriceNear(TokenizedText text, int token)
    {
        const int Near = 5;
        for (var i = token - 1; i >= 0 && i >= token - Near && text[i].Kind == TokenKind.Word; i--)
            if (Prices.Has(text.Letters(i)))
                return text.Is(i + 1, "of") || text.Is(i + 1, "per");
        return false;
    }

    private static bool IsCounted(TokenizedText text, int token) =>
        token > 0 && Surroundings.GoesOn(text, token) && text[token - 1].Kind == TokenKind.Number
        || text.Is(token - 1, "per");

    /// <summary>"the price of a tonne", "price per tonne", "ціна тонни".</summary>
    private static bool IsPriceOf(TokenizedText text, int token)
    {
        var before = token - 1;
        if (
            text.Is(before, "a")
            || text.Is(before, "one")
            || text.Is(before, "однієї")
            || text.Is(before, "одной")
        )
            before--;
        if (text.Is(before, "of") || text.Is(before, "per") || text.Is(before, "за"))
            before--;
        return before >= 0 && text[before].Kind == TokenKind.Word && Prices.Has(text.Letters(before));
    }
}
