using Assay.Model;

namespace Assay.Territories;

/// <summary>What of a site cannot be right.</summary>
public enum SiteFaultKind
{
    /// <summary>It has no coordinates.</summary>
    NoCoordinates,

    /// <summary>Its coordinates are no degrees.</summary>
    UnreadableCoordinates,

    /// <summary>Its country is not understood.</summary>
    UnknownCountry,

    /// <summary>It lies outside its country, and with latitude and longitude exchanged within it.</summary>
    Swapped,

    /// <summary>It lies outside its country, and with another sign within it.</summary>
    Sign,

    /// <summary>It lies outside its country, and with a digit more within it.</summary>
    Digit,

    /// <summary>It lies outside its country.</summary>
    OtherCountry,
}

/// <summary>Why a site cannot be right.</summary>
/// <param name="Kind">What it is.</param>
/// <param name="Says">In words.</param>
/// <param name="Km">How far it lies outside, about; null where that is not the fault.</param>
/// <param name="Meant">Where it may be; null where that cannot be told.</param>
public sealed record SiteFault(SiteFaultKind Kind, string Says, double? Km, Coordinate? Meant);

/// <summary>Finds what of sites cannot be right.</summary>
/// <param name="atlas">The borders.</param>
/// <param name="toleranceKm">How far a site may lie outside its country.</param>
public sealed class SiteCheck(TerritoryAtlas atlas, double toleranceKm)
{
    /// <summary>The fault of a site; null where there is none.</summary>
    /// <param name="site">Where it is said to be; null where no coordinates can be read.</param>
    /// <param name="written">The coordinates as they stand; "" where there are none.</param>
    /// <param name="named">The country it is labelled with; null where none is, or it is not understood.</param>
    /// <param name="label">The label as it stands; "" where there is none.</param>
    public SiteFault? Of(Coordinate? site, string written, CountryCode? named, string label)
    {
        if (site is not { } point)
            return written.Length == 0
                ? new SiteFault(SiteFaultKind.NoCoordinates, "it has no coordinates.", null, null)
                : new SiteFault(
                    SiteFaultKind.UnreadableCoordinates,
                    $"'{written}' are no coordinates in degrees, with a point before decimals.",
                    null,
                    null
                );
        if (named is not { } country)
            return label.Length == 0
                ? null
                : new SiteFault(
                    SiteFaultKind.UnknownCountry,
                    $"the country '{label}' is not understood.",
                    null,
                    null
                );
        if (atlas.Misplaced(point, country) is not { } odd || odd.Km <= toleranceKm)
            return null;
        var far = odd.Km is { } km ? FormattableString.Invariant($" (some {km:0} km from it)") : "";
        var where = $"{point} lies in {odd.LiesIn}, not in {country}{far}";
        return odd.Cause switch
        {
            MisplacementCause.Swapped => new SiteFault(
                SiteFaultKind.Swapped,
                $"{where}: latitude and longitude are exchanged; {odd.Meant} lies there.",
                odd.Km,
                odd.Meant
            ),
            MisplacementCause.Sign => new SiteFault(
                SiteFaultKind.Sign,
                $"{where}: a sign may be wrong; {odd.Meant} lies there.",
                odd.Km,
                odd.Meant
            ),
            MisplacementCause.Digit => new SiteFault(
                SiteFaultKind.Digit,
                $"{where}: the first digit of the latitude may be lost; {odd.Meant} lies there.",
                odd.Km,
                odd.Meant
            ),
            _ => new SiteFault(SiteFaultKind.OtherCountry, $"{where}: check both.", odd.Km, null),
        };
    }
}
