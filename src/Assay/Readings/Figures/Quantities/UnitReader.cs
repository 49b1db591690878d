using Assay.Readings.Figures.Numbers;
using Assay.Readings.Figures.Words;
using Assay.Readings.Texts;

namespace Assay.Readings.Figures.Quantities;

/// <summary>Reads units behind a number: "tonnes", <c>km²</c>, "square kilometres", "per cent", "percentage points", "кв. км".</summary>
internal static class UnitReader
{
    /// <summary>Reads one and moves the spot behind it.</summary>
    public static bool TryRead(TokenizedText text, ref Spot spot, out Unit unit)
    {
        unit = default;
        if (!spot.IsInBlock(text))
            return false;
        var at = spot;
        if (!at.IsWithin(text) && Surroundings.IsTightDash(text, at.Token))
            at = at.Next(text);
        if (text[at.Token].Kind == TokenKind.Sign)
        {
            if (!text.Is(at.Token, '%'))
                return false;
            unit = new Unit(FigureKind.Percent, "%");
            spot = at.Next(text);
            return true;
        }
        var letters = at.Letters(text);
        if (letters.IsEmpty)
            return false;
        if (Units.Openers.TryGet(letters, out var opener) && TryPair(text, opener, at, ref spot, out unit))
            return true;
        if (!Units.Signs.TryGet(letters, out unit) && !Units.Words.TryGet(letters, out unit))
            return false;
        spot = Power(text, at.Next(text), ref unit);
        spot = Points(text, spot, ref unit);
        spot = Hours(text, spot, ref unit);
        return true;
    }

    private static bool TryPair(TokenizedText text, UnitOpener opener, Spot at, ref Spot spot, out Unit unit)
    {
        unit = default;
        var second = CurrencyReader.SkipAbbreviationStop(text, at.Next(text));
        if (second.Token == at.Token + 1 && text.Is(second.Token, '.') && !text[second.Token].IsAfterBlank)
            second = second.Next(text);
        if (second.IsInBlock(text) && Surroundings.IsTightDash(text, second.Token))
            second = second.Next(text);
        if (!second.IsInBlock(text))
            return false;
        var letters = second.Letters(text);
        switch (opener)
        {
            case UnitOpener.Points or UnitOpener.Basis:
                unit = new Unit(FigureKind.Percent, opener == UnitOpener.Points ? "pp" : "bp");
                if (!Units.Points.Has(letters))
                    return false;
                break;
            case UnitOpener.Per:
                unit = new Unit(FigureKind.Percent, "%");
                if (letters is not "cent")
                    return false;
                break;
            default:
                if (!Units.Words.TryGet(letters, out unit) && !Units.Signs.TryGet(letters, out unit))
                    return false;
                if (opener == UnitOpener.Plain && unit.Kind is not (FigureKind.Mass or FigureKind.Duration))
                    return false;
                if (opener != UnitOpener.Plain && unit.Kind != FigureKind.Distance)
                    return false;
                unit = opener switch
                {
                    UnitOpener.Square => new Unit(FigureKind.Area, unit.Code + "2"),
                    UnitOpener.Cubic => new Unit(FigureKind.Volume, unit.Code + "3"),
                    UnitOpener.Nautical => new Unit(FigureKind.Distance, "nmi"),
                    _ => unit,
                };
                break;
        }
        spot = second.Next(text);
        return true;
    }

    /// <summary><c>km²</c>, <c>m³</c>: the small digit is a sign of its own.</summary>
    private static Spot Power(TokenizedText text, Spot spot, ref Unit unit)
    {
        if (unit.Kind != FigureKind.Distance || !spot.IsInBlock(text) || text[spot.Token].IsAfterBlank)
            return spot;
        if (text.Is(spot.Token, '²'))
            unit = new Unit(FigureKind.Area, unit.Code + "2");
        else if (text.Is(spot.Token, '³'))
            unit = new Unit(FigureKind.Volume, unit.Code + "3");
        else
            return spot;
        return spot.Next(text);
    }

    /// <summary>"percent points", "процентов" with "пункт" behind it.</summary>
    private static Spot Points(TokenizedText text, Spot spot, ref Unit unit)
    {
        if (unit.Kind != FigureKind.Percent || !spot.IsInBlock(text) || !Units.Points.Has(spot.Letters(text)))
            return spot;
        unit = unit with { Code = "pp" };
        return spot.Next(text);
    }

    /// <summary>"megawatt hours", "megawatt-hours".</summary>
    private static Spot Hours(TokenizedText text, Spot spot, ref Unit unit)
    {
        if (unit.Kind != FigureKind.Energy || unit.Code.EndsWith('h') || !spot.IsInBlock(text))
            return spot;
        var at = Surroundings.IsTightDash(text, spot.Token) ? spot.Next(text) : spot;
        if (!text.Is(at.Token, "hours") && !text.Is(at.Token, "hour"))
            return spot;
        unit = unit with { Code = unit.Code + "h" };
        return at.Next(text);
    }
}
