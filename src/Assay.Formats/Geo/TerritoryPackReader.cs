using Assay.Model;
using Assay.Territories;

namespace Assay.Formats.Geo;

/// <summary>Reads the starter pack's folder <c>territories</c>.</summary>
public static class TerritoryPackReader
{
    /// <summary>Reads all files of the folder.</summary>
    public static Read<TerritoryPack> Read(string folder)
    {
        var diagnostics = new List<Diagnostic>();
        T? Keep<T>(Read<T> read)
            where T : class
        {
            diagnostics.AddRange(read.Diagnostics);
            return read.Succeeded ? read.Value : null;
        }

        var countryBytes = Keep(Bytes(Path.Combine(folder, "countries.geojson")));
        var regionBytes = Keep(Bytes(Path.Combine(folder, "regions.geojson")));
        var countries = countryBytes is null
            ? null
            : Keep(BorderFile.Countries(countryBytes, Path.Combine(folder, "countries.geojson")));
        var regions = regionBytes is null
            ? null
            : Keep(BorderFile.Regions(regionBytes, Path.Combine(folder, "regions.geojson")));
        var corrections = Keep(CorrectionsReader.Read(Path.Combine(folder, "corrections.yaml")));
        var status = Keep(StatusReader.Read(Path.Combine(folder, "status.yaml")));
        var areas = Keep(AreasReader.Read(Path.Combine(folder, "areas.yaml")));
        var gazetteer = Path.Combine(folder, "gazetteer.txt.gz");
        var settlements = Keep(GazetteerText.ContentHashOf(gazetteer));
        var facts = Keep(PlaceFactsReader.Read(Path.Combine(folder, "places.yaml")));
        if (
            countries is null
            || regions is null
            || corrections is null
            || status is null
            || areas is null
            || settlements is null
            || facts is null
        )
            return new(null, diagnostics);
        var hash = ContentHash.OfAll([
            ContentHash.Of(countryBytes!).Hex,
            ContentHash.Of(regionBytes!).Hex,
            corrections.Hash.Hex,
            status.Hash.Hex,
            areas.Hash.Hex,
            settlements,
            facts.Hash.Hex,
        ]);
        return new(
            new TerritoryPack(
                $"{countries.Map}, {regions.Map}",
                countries.Items,
                regions.Items,
                corrections.Corrections,
                corrections.Doubts,
                status.Lines,
                status.Statuses,
                status.Claims,
                areas.Areas,
                new GazetteerFile(gazetteer, facts),
                hash
            ),
            diagnostics
        );
    }

    private static Read<byte[]> Bytes(string path)
    {
        try
        {
            return new(File.ReadAllBytes(path), []);
        }
        catch (Exception fault) when (fault is IOException or UnauthorizedAccessException)
        {
            return new(null, [GeoFaults.Unreadable(path, fault.Message)]);
        }
    }
}
