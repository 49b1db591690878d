namespace Assay.Readings.Figures.Words;

/// <summary>Words and signs that multiply a number: thousand, m, bn, тыс., млрд.</summary>
internal static class Scales
{
    private const decimal Thousand = 1_000m;
    private const decimal Million = 1_000_000m;
    private const decimal Billion = 1_000_000_000m;
    private const decimal Trillion = 1_000_000_000_000m;

    private const string CyrillicEndings = "||а|у|ом|е|и|ы|ов|ів|ам|ах|ами";

    /// <summary>Words that are a scale wherever they follow a number.</summary>
    public static WordTable<decimal> Words { get; } =
        new([
            .. WordTable.Each(
                Thousand,
                "thousand thousands тыс тис тысяч||а|и|у|е|ам|ах|ами|ей|ью тисяч||а|і|у|ам|ах|ею"
            ),
            .. WordTable.Each(
                Million,
                $"million millions mln mn млн миллион{CyrillicEndings} мільйон{CyrillicEndings}"
            ),
            .. WordTable.Each(
                Billion,
                $"billion billions bln bn млрд миллиард{CyrillicEndings} мільярд{CyrillicEndings}"
            ),
            .. WordTable.Each(
                Trillion,
                $"trillion trillions trn tn трлн триллион{CyrillicEndings} трильйон{CyrillicEndings}"
            ),
            ("lakh", 100_000m),
            ("crore", 10_000_000m),
        ]);

    /// <summary>Letters that are a scale behind money, where else they are units: <c>$5m</c>, <c>$2b</c>, <c>£3k</c>.</summary>
    public static WordTable<decimal> OfMoney { get; } =
        new([("k", Thousand), ("m", Million), ("b", Billion), ("t", Trillion), ("mm", Million)]);

    /// <summary>Letters that are a scale where a unit or a noun follows: "5m tonnes", "20k people".</summary>
    public static WordTable<decimal> BeforeUnits { get; } =
        new([("k", Thousand), ("m", Million), ("b", Billion)]);
}
