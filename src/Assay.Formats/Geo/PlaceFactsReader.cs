using Assay.Formats.Yaml;
using Assay.Model;
using Assay.Territories;

namespace Assay.Formats.Geo;

/// <summary>What <c>places.yaml</c> says.</summary>
/// <param name="Renamings">Renamings, by the id of the settlement.</param>
/// <param name="Settlements">Settlements the gazetteer lacks, with all their names.</param>
/// <param name="Regions">In which region a settlement that was renamed has to lie: a check on its number.</param>
/// <param name="Hash">Hash of the file.</param>
public sealed record PlaceFactsFile(
    IReadOnlyDictionary<string, Renaming> Renamings,
    IReadOnlyList<(Settlement Settlement, IReadOnlyList<string> Names)> Settlements,
    IReadOnlyDictionary<string, RegionCode> Regions,
    ContentHash Hash
);

/// <summary>Reads <c>places.yaml</c>: what the package of settlements lacks.</summary>
public static class PlaceFactsReader
{
    /// <summary>What the file's first line says.</summary>
    public const string Format = "place-facts/1";

    private const int LongestName = 100;
    private const int LargestNumber = 100_000_000;

    /// <summary>Reads the file.</summary>
    public static Read<PlaceFactsFile> Read(string path) =>
        YamlDocument.ReadFile(path, DiagnosticRoom.Territories, Format, File);

    private static PlaceFactsFile File(FieldReader fields, YamlDocument document)
    {
        var renamings = new Dictionary<string, Renaming>(StringComparer.Ordinal);
        var regions = new Dictionary<string, RegionCode>(StringComparer.Ordinal);
        var sources = new Dictionary<string, Citation>(StringComparer.Ordinal);
        foreach (var (id, source) in fields.Required("instruments").NamedObjects(FieldReader.CitationIn))
            sources[id] = source;
        fields.Optional("renamed").Maps(map => Renamed(map, renamings, regions, sources));
        var settlements = fields.Optional("settlements").Maps(Own);
        return new PlaceFactsFile(
            renamings,
            [.. settlements.Select(s => (s.Settlement, s.Names))],
            regions,
            document.Hash
        );
    }

    private static Renaming? Renamed(
        FieldReader map,
        Dictionary<string, Renaming> renamings,
        Dictionary<string, RegionCode> regions,
        Dictionary<string, Citation> sources
    )
    {
        var number = map.Required("geonames", "713174");
        var id = number.Whole(1, LargestNumber);
        var region = map.Required("region", "UA-14").Region();
        var name = map.Required("name").Text(LongestName);
        var spellings = map.Optional("spellings").TextList(LongestName);
        var before = map.Required("before").TextList(LongestName);
        var on = map.Required("on", "2016-02-04").PartialDate();
        var by = map.Required("by", "the id of one of the file's instruments");
        var instrument = by.Text(LongestName);
        if (instrument is not null && !sources.ContainsKey(instrument))
            by.Error(
                map.Log.Codes.UnknownReference,
                $"{Quoting.Quote(instrument)} is no instrument of this file. Write the id of one of them."
            );
        if (
            id is null
            || region is null
            || name is null
            || before.Count == 0
            || on is null
            || instrument is null
        )
            return null;
        if (!sources.TryGetValue(instrument, out var source))
            return null;
        var renaming = new Renaming(name, spellings, before, on.Value, source);
        var key = FormattableString.Invariant($"geonames:{id}");
        if (!renamings.TryAdd(key, renaming))
            number.Error(map.Log.Codes.DuplicateId, $"{id} was renamed above already. Give each place once.");
        regions[key] = region.Value;
        return renaming;
    }

    private sealed record OwnSettlement(Settlement Settlement, IReadOnlyList<string> Names);

    private static OwnSettlement? Own(FieldReader map)
    {
        var id = map.Required("id").ItemId();
        var name = map.Required("name").Text(LongestName);
        var spellings = map.Optional("spellings").TextList(LongestName);
        var latitude = map.Required("lat").Number(-90, 90);
        var longitude = map.Required("lon").Number(-180, 180);
        var reach = map.Optional("reach-km").Number(0, 100);
        var population = map.Optional("population").Whole(1, LargestNumber);
        var source = map.Citation();
        if (id is null || name is null || latitude is null || longitude is null || source is null)
            return null;
        return new OwnSettlement(
            new Settlement(
                $"assay:{id}",
                name,
                new Coordinate(latitude.Value, longitude.Value),
                reach ?? Settlement.ReachKm(population),
                "PPL",
                population,
                null,
                null,
                source
            ),
            [name, .. spellings]
        );
    }
}
