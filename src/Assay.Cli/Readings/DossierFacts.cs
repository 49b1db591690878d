using System.Text.Json;
using Assay.Formats.Screening;
using Assay.Model;
using Assay.Readings.Comparison;
using Assay.Readings.Mentions;
using Assay.Reports.Json;
using NodaTime.Text;

namespace Assay.Cli.Readings;

/// <summary>What a <c>dossier.json</c> says of its deal: parties, assets, commodities, day.</summary>
internal static class DossierFacts
{
    // A dossier of a large deal has some megabytes; more is no dossier of ours.
    private const long MostBytes = 256L << 20;

    /// <summary>Reads a dossier (AS6201 where it is none).</summary>
    public static Read<ComparedText> ReadFile(string path)
    {
        try
        {
            using var stream = File.OpenRead(path);
            if (stream.Length > MostBytes)
                return Fault(path, "it is longer than a dossier can be");
            using var json = JsonDocument.Parse(stream);
            return new Read<ComparedText>(Of(json.RootElement), []);
        }
        catch (Exception e) when (e is FileNotFoundException or DirectoryNotFoundException)
        {
            return new Read<ComparedText>(
                null,
                [
                    new Diagnostic(
                        "AS6001",
                        Severity.Error,
                        new InputPlace(path),
                        "there is no such file. Check the path."
                    ),
                ]
            );
        }
        catch (JsonException e)
        {
            return Fault(path, e.Message);
        }
        catch (Exception e)
            when (e
                    is IOException
                        or UnauthorizedAccessException
                        or KeyNotFoundException
                        or InvalidOperationException
            )
        {
            return Fault(path, e.Message);
        }
    }

    private static ComparedText Of(JsonElement dossier)
    {
        if (
            dossier.ValueKind != JsonValueKind.Object
            || !dossier.TryGetProperty("schema", out var schema)
            || schema.ValueKind != JsonValueKind.String
            || !schema.ValueEquals(DossierJson.Schema)
        )
            throw new JsonException($"its schema is not {DossierJson.Schema}");
        var day = LocalDatePattern.Iso.Parse(Text(dossier, "date"));
        if (!day.Success)
            throw new JsonException("its date is no day");
        return new ComparedText(
            Text(dossier, "title"),
            day.Value,
            [
                .. dossier.GetProperty("parties").EnumerateArray().Select(Party),
                .. dossier
                    .GetProperty("assets")
                    .EnumerateArray()
                    .Select(a => new ComparedItem(MentionKind.Place, Text(a, "name"), [])),
                .. dossier
                    .GetProperty("commodities")
                    .EnumerateArray()
                    .Select(c => new ComparedItem(
                        MentionKind.Commodity,
                        Text(c, "name"),
                        [$"commodity:{Text(c, "id")}"]
                    )),
            ],
            ComparedText.KindsOfDeals
        );
    }

    private static ComparedItem Party(JsonElement party)
    {
        var name = Text(party, "name");
        var kind = Text(party, "kind") switch
        {
            "person" => MentionKind.Person,
            "state" => MentionKind.Place,
            "vessel" => MentionKind.Vessel,
            _ => MentionKind.Organisation,
        };
        var targets = party
            .GetProperty("candidates")
            .EnumerateArray()
            .Where(IsCertain)
            .Select(Record)
            .ToList();
        if (kind == MentionKind.Place && PartyText.TryCountry(name, out var country))
            targets.Add($"country:{country.Value}");
        return new ComparedItem(kind, name, targets);
    }

    private static bool IsCertain(JsonElement candidate) =>
        candidate.GetProperty("strength").ValueEquals("certain");

    private static string Record(JsonElement candidate)
    {
        var record = candidate.GetProperty("party").GetProperty("record");
        return $"listed:{Text(record, "list")}#{Text(record, "key")}";
    }

    private static string Text(JsonElement value, string name) => value.GetProperty(name).GetString() ?? "";

    private static Read<ComparedText> Fault(string path, string why) =>
        new(
            null,
            [
                new Diagnostic(
                    "AS6201",
                    Severity.Error,
                    new InputPlace(path),
                    $"it is no dossier that this version can hold a text against: {why.TrimEnd('.')}. Name the dossier.json that assay deal wrote, or a text."
                ),
            ]
        );
}
