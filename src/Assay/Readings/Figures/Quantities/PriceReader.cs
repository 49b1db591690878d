using Assay.Readings.Figures.Numbers;
using Assay.Readings.Figures.Words;
using Assay.Readings.Texts;

namespace Assay.Readings.Figures.Quantities;

/// <summary>Reads what money is for: "a tonne", "per MWh", "/t", "за тонну".</summary>
internal static class PriceReader
{
    /// <summary>Reads it and moves the spot behind it; time is no such unit ("$5 million a year" stays money).</summary>
    public static bool TryPer(TokenizedText text, ref Spot spot, out string unit)
    {
        unit = "";
        if (!spot.IsInBlock(text) || spot.IsWithin(text))
            return false;
        var joint = spot.Token;
        var isSlash = text.Is(joint, '/');
        var isPer = text.Is(joint, "per") || text.Is(joint, "за") || text.Is(joint, "на");
        if (!isSlash && !isPer && !text.Is(joint, "a") && !text.Is(joint, "an") && !text.Is(joint, "the"))
            return false;
        var at = Spot.At(text, joint + 1);
        if (!at.IsInBlock(text))
            return false;
        if (UnitReader.TryRead(text, ref at, out var read))
        {
            if (read.Kind is FigureKind.Percent or FigureKind.Duration)
                return false;
            unit = read.Code;
            // "per metric ton unit", as tungsten is sold: a hundredth of a tonne of the oxide.
            if (read.Kind == FigureKind.Mass && text.Is(at.Token, "unit") && !at.IsWithin(text))
            {
                unit += " unit";
                at = Spot.At(text, at.Token + 1);
            }
            spot = at;
            return true;
        }
        if (text[joint + 1].Kind != TokenKind.Word)
            return false;
        if (!Things.TryGet(text.Letters(joint + 1), out var thing))
        {
            // "$4.35 per dmtu", "$12 per violation": whatever it is for.
            if (
                !text.Is(joint, "per")
                || text[joint + 1].IsCapitalised
                || NoUnits.Has(text.Letters(joint + 1))
            )
                return false;
            thing = text.Letters(joint + 1).ToString();
        }
        unit = thing;
        spot = Spot.At(text, joint + 2);
        return true;
    }

    private static readonly WordTable<bool> NoUnits = WordTable.Of(
        "cent annum se contract diem quarter half night"
    );

    /// <summary>Things that are bought one by one, and what a price calls them.</summary>
    public static WordTable<string> Things { get; } =
        new([
            .. WordTable.Each("share", "share акцию акцію"),
            .. WordTable.Each("person", "person head capita человека людину"),
            .. WordTable.Each("household", "household"),
            .. WordTable.Each("unit", "unit piece"),
            .. WordTable.Each("bottle", "bottle"),
            .. WordTable.Each("case", "case"),
            .. WordTable.Each("cell", "cell"),
            .. WordTable.Each("vehicle", "vehicle car"),
            .. WordTable.Each("wagon", "wagon вагон"),
            .. WordTable.Each("mmbtu", "mmbtu"),
            .. WordTable.Each("container", "container"),
        ]);
}
