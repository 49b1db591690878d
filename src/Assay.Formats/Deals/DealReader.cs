using Assay.Deals;
using Assay.Formats.Yaml;
using Assay.Model;

namespace Assay.Formats.Deals;

/// <summary>Reads deal files (<c>assay: deal/1</c>), in YAML or JSON; <c>docs/deal-file.md</c> describes them.</summary>
public static class DealReader
{
    /// <summary>The format that is read.</summary>
    public const string Format = "deal/1";

    /// <summary>The years a deal may lie in: a day outside is taken for a slip of the pen.</summary>
    public const int FirstYear = 1900,
        LastYear = 2100;

    /// <summary>Reads a deal file. The value is null where there is an error among the diagnostics.</summary>
    /// <param name="path">The file; GeoJSON files it names are looked for in its folder.</param>
    public static Read<Deal> ReadFile(string path)
    {
        var log = new ReadingLog(path, DiagnosticRoom.Deals);
        var bytes = YamlBytes.OfFile(path, log, YamlLimits.Default);
        return bytes is null
            ? new(null, log.Diagnostics)
            : ReadBytes(bytes, log, Path.GetDirectoryName(Path.GetFullPath(path)));
    }

    /// <summary>Reads a deal that is already in memory.</summary>
    /// <param name="bytes">YAML, or JSON where <paramref name="name"/> ends in <c>.json</c>.</param>
    /// <param name="name">What messages call it.</param>
    /// <param name="folder">Where GeoJSON files are looked for; null where the deal may name none.</param>
    public static Read<Deal> ReadBytes(byte[] bytes, string name, string? folder = null) =>
        ReadBytes(bytes, new ReadingLog(name, DiagnosticRoom.Deals), folder);

    internal static Read<Deal> ReadBytes(byte[] bytes, ReadingLog log, string? folder) =>
        YamlDocument.ReadBytes(
            bytes,
            log,
            Format,
            (fields, document) => ReadFields(fields, document.Hash, folder)
        );

    /// <summary>Reads a deal that stands within another file, such as a case.</summary>
    /// <param name="fields">The deal's fields.</param>
    /// <param name="hash">What stands for the deal file's hash.</param>
    /// <param name="folder">Where GeoJSON files are looked for; null where the deal may name none.</param>
    public static Deal? ReadFields(FieldReader fields, ContentHash hash, string? folder = null)
    {
        var ids = new DealIds();
        var places = new PlaceFields(fields.Log, folder);
        var title = fields.Required("title", "Lithium mine in Katanga").Text();
        var date = Day(fields, fields.Required("date", "2025-02-25"));
        var knownOn = Day(fields, fields.Optional("known-on"));
        var about = fields.Optional("about").Text();
        var partyFields = new PartyFields(ids, date);
        var parties = fields.Required("parties").Maps(partyFields.Read);
        if (fields.Optional("parties") is { Node: YamlSequence { Items.Count: 0 } } none)
            none.Error(
                fields.Log.Codes.MissingField,
                "the deal has no parties, so there is nobody to check. Name at least one."
            );
        var assets = fields.Optional("assets").Maps(new AssetFields(ids, places).Read);
        var commodities = fields.Optional("commodities").CommodityIds();
        var activities = fields.Optional("activities").Maps(new ActivityFields(ids).Read);
        var terms = fields.Optional("terms").Maps(new TermFields(ids).Read);
        ids.Check();
        if (title is null || date is null)
            return null;
        return new Deal(
            title,
            date.Value,
            knownOn,
            about,
            PartyFields.WithOwnersNamed(parties),
            assets,
            commodities,
            activities,
            terms,
            places.HashWith(hash)
        );
    }

    internal static LocalDate? Day(FieldReader fields, Field field)
    {
        if (field.Date() is not { } day)
            return null;
        if (day.Year is >= FirstYear and <= LastYear)
            return day;
        field.Error(
            fields.Log.Codes.BadValue,
            FormattableString.Invariant(
                $"the year {day.Year} does not lie between {FirstYear} and {LastYear}; it was not read. Correct it."
            )
        );
        return null;
    }
}
