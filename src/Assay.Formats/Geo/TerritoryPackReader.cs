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

        // Side by side: the two files of borders and the first use of YAML take most of the time.
        (ContentHash Hash, Read<Borders<CountryBorder>>? Borders) readCountries = default;
        (ContentHash Hash, Read<Borders<RegionBorder>>? Borders) readRegions = default;
        Read<CorrectionsFile>? readCorrections = null;
        Read<StatusFile>? readStatus = null;
        Read<AreasFile>? readAreas = null;
        Read<PlaceFactsFile>? readFacts = null;
        Parallel.Invoke(
            () =>
            {
                readCorrections = CorrectionsReader.Read(Path.Combine(folder, "corrections.yaml"));
                readStatus = StatusReader.Read(Path.Combine(folder, "status.yaml"));
                readAreas = AreasReader.Read(Path.Combine(folder, "areas.yaml"));
                readFacts = PlaceFactsReader.Read(Path.Combine(folder, "places.yaml"));
            },
            () => readRegions = Borders(Path.Combine(folder, "regions.geojson"), BorderFile.Regions),
            () => readCountries = Borders(Path.Combine(folder, "countries.geojson"), BorderFile.Countries)
        );
        var countries = Keep(readCountries.Borders!);
        var regions = Keep(readRegions.Borders!);
        var corrections = Keep(readCorrections!);
        var status = Keep(readStatus!);
        var areas = Keep(readAreas!);
        var facts = Keep(readFacts!);
        var gazetteer = Path.Combine(folder, "gazetteer.txt.gz");
        var settlements = Keep(GazetteerText.ContentHashOf(gazetteer));
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
            readCountries.Hash.Hex,
            readRegions.Hash.Hex,
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

    private static (ContentHash Hash, Read<Borders<T>> Borders) Borders<T>(
        string path,
        Func<byte[], string, Read<Borders<T>>> read
    )
    {
        try
        {
            var bytes = File.ReadAllBytes(path);
            return (ContentHash.Of(bytes), read(bytes, path));
        }
        catch (Exception fault) when (fault is IOException or UnauthorizedAccessException)
        {
            return (default, new(null, [GeoFaults.Unreadable(path, fault.Message)]));
        }
    }
}
