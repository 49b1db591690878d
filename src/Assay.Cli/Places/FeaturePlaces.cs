using Assay.Formats.Geo.Places;
using Assay.Model;

namespace Assay.Cli.Places;

/// <summary>The features of a GeoJSON, KML or shape file, or of a geometry written as text.</summary>
internal static class FeaturePlaces
{
    private static readonly string[] Columns = ["feature", "id", "name"];

    /// <summary>Takes the places of a file.</summary>
    /// <param name="places">The places.</param>
    /// <param name="on">The day asked about.</param>
    /// <param name="named">The country their label names; null where it names none.</param>
    public static AskedPlaces Of(IReadOnlyList<FilePlace> places, LocalDate on, CountryCode? named) =>
        new(
            Columns,
            places.Select(p => new AskedPlace(
                [FormattableString.Invariant($"{p.Number}"), p.Id, p.Name],
                null,
                p.Id,
                p.Name.Length > 0 ? p.Name : null,
                p.Place,
                p.Why,
                on,
                named,
                p.Notes
            ))
        );
}
