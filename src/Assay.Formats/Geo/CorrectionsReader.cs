using Assay.Formats.Yaml;
using Assay.Model;
using Assay.Territories;

namespace Assay.Formats.Geo;

/// <summary>What <c>corrections.yaml</c> says.</summary>
/// <param name="Corrections">Where borders are drawn otherwise than a base map does.</param>
/// <param name="Features">Which features of the base map of countries a correction is about, by their Wikidata id.</param>
/// <param name="Names">English names of regions, used instead of the base map's.</param>
/// <param name="Doubts">Where base maps are silent on a dispute.</param>
/// <param name="Hash">Hash of the file.</param>
public sealed record CorrectionsFile(
    IReadOnlyList<BorderCorrection> Corrections,
    IReadOnlyDictionary<string, BorderCorrection> Features,
    IReadOnlyDictionary<RegionCode, string> Names,
    IReadOnlyList<BorderDoubt> Doubts,
    ContentHash Hash
);

/// <summary>Reads <c>corrections.yaml</c>.</summary>
public static class CorrectionsReader
{
    /// <summary>What the file's first line says.</summary>
    public const string Format = "border-corrections/1";

    /// <summary>Reads the file.</summary>
    public static Read<CorrectionsFile> Read(string path) =>
        YamlDocument.ReadFile(path, DiagnosticRoom.Territories, Format, File);

    private static CorrectionsFile File(FieldReader fields, YamlDocument document)
    {
        var features = new Dictionary<string, BorderCorrection>(StringComparer.Ordinal);
        var corrections = fields.Required("corrections").Maps(map => Correction(map, features));
        var names = new Dictionary<RegionCode, string>();
        foreach (var (code, name) in fields.Optional("names").NamedObjects(field => field.Text(100)))
        {
            if (RegionCode.IsValid(code))
                names[new RegionCode(code)] = name;
            else
                fields.Log.Error(
                    fields.Log.Codes.BadValue,
                    fields.Map,
                    $"names: {Quoting.Quote(code)} is not a region; it was not read. Write its ISO 3166-2 code, such as UA-14."
                );
        }
        var doubts = fields.Optional("doubts").Maps(Doubt);
        return new CorrectionsFile(corrections, features, names, doubts, document.Hash);
    }

    private static BorderCorrection? Correction(
        FieldReader map,
        Dictionary<string, BorderCorrection> features
    )
    {
        var id = map.Required("id").ItemId();
        var title = map.Required("title").Text();
        var country = map.Required("country", "UA").Country();
        var regions = map.Optional("regions").List(field => field.Region());
        var authorities = map.Required("authorities").Maps(Authority);
        var painted = map.Optional("painted").Maps(Painted);
        var note = map.Optional("note").Text();
        var ids = map.Optional("features").TextList(20);
        if (id is null || title is null || country is null)
            return null;
        var correction = new BorderCorrection(
            id.Value,
            title,
            country.Value,
            regions,
            authorities,
            painted,
            note
        );
        foreach (var feature in ids)
            features[feature] = correction;
        return correction;
    }

    private static Authority? Authority(FieldReader map)
    {
        var source = map.Citation();
        var since = map.Required("since", "2014-03-27").Date();
        return source is null || since is null ? null : new Authority(source, since.Value);
    }

    private static MapView? Painted(FieldReader map)
    {
        var name = map.Required("map").Text();
        var says = map.Required("says").Text();
        return name is null || says is null ? null : new MapView(name, says);
    }

    private static BorderDoubt? Doubt(FieldReader map)
    {
        var title = map.Required("title").Text();
        var outline = map.Required("outline").Outline();
        var says = map.Required("says").Text();
        var source = map.Citation();
        return title is null || outline is null || says is null || source is null
            ? null
            : new BorderDoubt(title, outline, says, source);
    }
}
