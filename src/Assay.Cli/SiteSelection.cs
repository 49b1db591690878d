using Assay.Commodities;
using Assay.Formats.Sites;
using Assay.Model;
using Assay.Territories;

namespace Assay.Cli;

/// <summary>A site that was asked for.</summary>
/// <param name="Site">The site.</param>
/// <param name="Place">What is known of its place.</param>
/// <param name="Km">Kilometres to the point that was named; null where none was.</param>
internal sealed record SelectedSite(Site Site, PlacedPlace Place, double? Km);

/// <summary>Picks the sites of a table that somebody asks for, and counts those of which it cannot be told.</summary>
internal sealed class SiteSelection
{
    private readonly List<SelectedSite> _sites = [];

    /// <summary>The names of each commodity asked for; any commodity where empty.</summary>
    public required IReadOnlyList<IReadOnlySet<string>> Commodities { get; init; }

    /// <summary>Only sites on ground held by another power than its recognised sovereign.</summary>
    public required bool IsOccupied { get; init; }

    /// <summary>Only sites on the recognised land of this country.</summary>
    public required CountryCode? Country { get; init; }

    /// <summary>Only sites near this point.</summary>
    public required Coordinate? Near { get; init; }

    /// <summary>How near, in kilometres.</summary>
    public required double WithinKm { get; init; }

    /// <summary>The sites, in the order of the table, or nearest first.</summary>
    public IReadOnlyList<SelectedSite> Sites => Near is null ? _sites : [.. _sites.OrderBy(s => s.Km)];

    /// <summary>Sites that were looked at.</summary>
    public int All { get; private set; }

    /// <summary>Those with the commodity that have no coordinates.</summary>
    public int WithoutPoint { get; private set; }

    /// <summary>Those with commodity and place of which nobody tells who holds them.</summary>
    public int NotTold { get; private set; }

    /// <summary>All names of a commodity, in any case; null where none that we know is called so.</summary>
    public static IReadOnlySet<string>? NamesOf(string commodity, CommodityBook book) =>
        book.FindByName(commodity) is { } known
            ? new[] { known.Name, known.Id.Value }
                .Concat(known.Aliases)
                .ToHashSet(StringComparer.OrdinalIgnoreCase)
            : null;

    /// <summary>Looks at a site.</summary>
    /// <param name="site">The site.</param>
    /// <param name="placed">Tells what is known of its place.</param>
    public void Take(Site site, Func<Coordinate, CountryCode?, PlacedPlace> placed)
    {
        All++;
        if (Commodities.Count > 0 && !Commodities.Any(names => site.Commodities.Any(names.Contains)))
            return;
        if (site.Point is not { } point)
        {
            WithoutPoint++;
            return;
        }
        var km = Near?.KmTo(point);
        if (km > WithinKm)
            return;
        var place = placed(point, site.Country);
        if (Country is { } country && place.Status.Sovereign?.Country != country)
            return;
        if (place.Status.Control.Class is ControlClass.Unknown or ControlClass.Contested)
            NotTold++;
        if (!IsOccupied || place.IsOccupied)
            _sites.Add(new SelectedSite(site, place, km));
    }
}
