using Assay.Formats.Yaml;
using Assay.Model;
using Assay.Territories;

namespace Assay.Formats.Geo;

/// <summary>What <c>status.yaml</c> says.</summary>
public sealed record StatusFile(
    IReadOnlyList<PastLine> Lines,
    IReadOnlyList<RegionStatus> Statuses,
    IReadOnlyList<RegionClaim> Claims,
    ContentHash Hash
);

/// <summary>Reads <c>status.yaml</c>: who held which region when.</summary>
public static class StatusReader
{
    /// <summary>What the file's first line says.</summary>
    public const string Format = "region-status/1";

    /// <summary>Reads the file.</summary>
    public static Read<StatusFile> Read(string path) =>
        YamlDocument.ReadFile(path, DiagnosticRoom.Territories, Format, File);

    private static StatusFile File(FieldReader fields, YamlDocument document)
    {
        var lines = fields.Optional("lines").Maps(Line);
        var ids = lines.Select(l => l.Id).ToHashSet();
        return new StatusFile(
            lines,
            fields.Required("status").Maps(map => Status(map, ids)),
            fields.Optional("claims").Maps(Claim),
            document.Hash
        );
    }

    private static PastLine? Line(FieldReader map)
    {
        var id = map.Required("id").ItemId();
        var title = map.Required("title").Text();
        var outline = map.Required("outline").Outline();
        var error = map.Required("error-km").Number(0, 100);
        var since = map.Required("since").PartialDate();
        var source = map.Citation();
        return
            id is null || title is null || outline is null || error is null || since is null || source is null
            ? null
            : new PastLine(id.Value, title, outline, error.Value, since.Value, source);
    }

    private static RegionStatus? Status(FieldReader map, HashSet<ItemId> lines)
    {
        var regions = map.Required("regions").List(field => field.Region());
        var days = map.Days();
        var held = map.Required("held", "whole, part, within-line, part-within-line").Enum<RegionHeld>();
        var power = map.Required("power", "RU").Country();
        var lineField = map.Optional("line");
        var line = lineField.ItemId();
        if (line is { } id && !lines.Contains(id))
            lineField.Error(
                map.Log.Codes.UnknownReference,
                $"{Quoting.Quote(id.Value)} is no line of this file. Write the id of one of its lines."
            );
        if (held is RegionHeld.WithinLine or RegionHeld.PartWithinLine && line is null)
            map.Log.Error(
                map.Log.Codes.MissingField,
                map.Map,
                "held within a line needs the line. Name one of the file's lines."
            );
        var source = map.Citation();
        var note = map.Optional("note").Text();
        return held is null || power is null || source is null
            ? null
            : new RegionStatus(regions, days, held.Value, power.Value, line, source, note);
    }

    private static RegionClaim? Claim(FieldReader map)
    {
        var regions = map.Required("regions").List(field => field.Region());
        var by = map.Required("by", "RU").Country();
        var days = map.Days();
        var source = map.Citation();
        return by is null || source is null
            ? null
            : new RegionClaim(regions, new TerritorialClaim(by.Value, days, source));
    }
}
