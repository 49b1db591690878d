using System.Globalization;
using Assay.Model;
using Assay.Territories;

namespace Assay.Reports.Words;

/// <summary>Words for whose land an asset lies on and who holds it.</summary>
public static class TerritoryWords
{
    /// <summary>Who holds the ground, by class.</summary>
    public static string Of(ControlClass control) =>
        control switch
        {
            ControlClass.Unknown => "not known",
            ControlClass.Sovereign => "held by its sovereign",
            ControlClass.Occupied => "occupied",
            ControlClass.Contested => "contested",
            _ => throw new ArgumentOutOfRangeException(nameof(control), control, "There is no such class."),
        };

    /// <summary>The recognised sovereign and the region, in words.</summary>
    public static string Sovereign(TerritoryStatus status) =>
        status.Sovereign switch
        {
            null => "not known: the place could not be found",
            { RegionName: { } region } sovereign => $"{CountryNames.Of(sovereign.Country)}, {region}",
            { } sovereign => CountryNames.Of(sovereign.Country),
        };

    /// <summary>Who holds it, since when, in words.</summary>
    public static string Control(ControllingPower control)
    {
        var words = Of(control.Class);
        if (control.Power is { } power && control.Class == ControlClass.Occupied)
            words += $" by {CountryNames.Of(power)}";
        else if (
            control.Power is { } holder
            && control.Class is ControlClass.Contested or ControlClass.Unknown
        )
            words += $" ({CountryNames.Of(holder)})";
        if (control.OccupiedShare is { } share && double.IsFinite(share))
            words += string.Create(
                CultureInfo.InvariantCulture,
                $", {share * 100:0.#} % of the area occupied"
            );
        if (control.Since is { } since)
            words += $", since {since}";
        return words;
    }

    /// <summary>An asset that was not held alike on two days, in words.</summary>
    public static string Of(HeldOtherwise asset, LocalDate earlier, LocalDate later) =>
        $"{asset.Asset}: on {FactWords.Of(earlier)} {Control(asset.Earlier)}; on {FactWords.Of(later)} {Control(asset.Later)}.";

    /// <summary>The distance to the line, in words; a dash where no layer tells.</summary>
    public static string LineDistance(ControllingPower control) =>
        control.LineDistanceKm is { } distance && double.IsFinite(distance) ? Kilometres(distance) : "–";

    /// <summary>The day of the layer, or that a region's status answered.</summary>
    public static string SourceDay(ControllingPower control) =>
        control.LayerDay is { } day ? FactWords.Of(day) : "no layer";

    /// <summary>Kilometres: two figures below ten, whole ones above.</summary>
    public static string Kilometres(double distance) =>
        distance < 10
            ? string.Create(CultureInfo.InvariantCulture, $"{distance:0.0} km")
            : string.Create(CultureInfo.InvariantCulture, $"{distance:#,0} km");

    /// <summary>Whether it lies in a legal area.</summary>
    public static string Lies(Truth answer) =>
        answer switch
        {
            Truth.True => "lies in",
            Truth.False => "does not lie in",
            _ => "may lie in",
        };
}
