using Assay.Readings.Figures.Numbers;
using Assay.Readings.Figures.Words;
using Assay.Readings.Texts;

namespace Assay.Readings.Figures.Quantities;

/// <summary>Reads "каждый пятый" and "кожен третій" as a share: one of so many.</summary>
internal static class EveryNth
{
    private static readonly WordTable<bool> Every = WordTable.Of(
        "каждый каждая каждое каждого каждую кожен кожний кожна кожне кожного кожну"
    );

    private static readonly WordTable<int> Ordinals = new([
        .. WordTable.Each(2, "втор|ой|ая|ое|ого|ую друг|ий|а|е|ого|у"),
        .. WordTable.Each(3, "трет|ий|ья|ье|ьего|ью|ій|я|є|ього|ю"),
        .. WordTable.Each(4, "четверт|ый|ая|ое|ого|ую|ий|а|е|у"),
        .. WordTable.Each(5, "пят|ый|ая|ое|ого|ую"),
        .. WordTable.Each(6, "шест|ой|ая|ое|ого|ую шост|ий|а|е|ого|у"),
        .. WordTable.Each(7, "седьм|ой|ая|ое|ого|ую сьом|ий|а|е|ого|у"),
        .. WordTable.Each(8, "восьм|ой|ая|ое|ого|ую|ий|а|е|у"),
        .. WordTable.Each(9, "девят|ый|ая|ое|ого|ую"),
        .. WordTable.Each(10, "десят|ый|ая|ое|ого|ую|ий|а|е|у"),
    ]);

    /// <summary>The words one begins with.</summary>
    public static IEnumerable<string> Openers => Every.Words;

    /// <summary>Reads one that begins at a token.</summary>
    public static bool TryRead(TokenizedText text, int token, out Figure figure, out int end)
    {
        figure = null!;
        end = token + 2;
        if (
            !Every.Has(text.Letters(token))
            || !Surroundings.GoesOn(text, token + 1)
            || !Ordinals.TryGet(text.Letters(token + 1), out var of)
        )
            return false;
        // "каждый второй год" tells how often.
        var spot = Spot.At(text, end);
        if (UnitReader.TryRead(text, ref spot, out var unit) && unit.Kind == FigureKind.Duration)
            return false;
        figure = new Figure(
            TextSpan.Between(text[token].Start, text[token + 1].End),
            FigureKind.Ratio,
            1m / of,
            1m / of,
            FigureBound.Exact
        );
        return true;
    }
}
