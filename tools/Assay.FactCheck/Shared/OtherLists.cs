using System.Globalization;
using System.Text.Json;
using System.Text.RegularExpressions;
using System.Xml;
using System.Xml.Linq;

namespace Assay.FactCheck.Shared;

/// <summary>Reads the lists of which there is one file each: Canada, United Nations, Australia, BIS, and two files of identifiers.</summary>
internal static partial class OtherLists
{
    private static readonly string[] UnitedNationsNames =
    [
        "FIRST_NAME",
        "SECOND_NAME",
        "THIRD_NAME",
        "FOURTH_NAME",
    ];

    /// <summary>Canada; the key is <c>Russia, Schedule 1, Part 2, item 74</c>, the programme the country's English name.</summary>
    public static IReadOnlyList<SharedRecord> Canada(SharedFiles files)
    {
        const string name = "sanctions/ca/sema-lmes-2025-04.xml";
        return
        [
            .. Root(files, name)
                .Elements("record")
                .Select(record => new SharedRecord
                {
                    File = name,
                    Key = CanadaKey(record),
                    Names =
                    [
                        .. new[]
                        {
                            Text(record, "EntityOrShip"),
                            $"{Text(record, "GivenName")} {Text(record, "LastName")}".Trim(),
                            Text(record, "Aliases"),
                        }
                            .SelectMany(NameCells.List)
                            .SelectMany(NameCells.Names)
                            .Distinct(StringComparer.Ordinal),
                    ],
                    IsPerson = Text(record, "LastName").Length > 0,
                    Programmes = [Text(record, "Country").Split('/')[0].Trim()],
                    Annex = Text(record, "Schedule"),
                    Listed = PrintedDates.Day(Text(record, "DateOfListing")),
                    Born = PrintedDates.All(Text(record, "DateOfBirthOrShipBuildDate")),
                }),
        ];
    }

    // As the reader of the list makes it: regulations, schedule or part, item.
    private static string CanadaKey(XElement record)
    {
        var schedule = Text(record, "Schedule");
        var place = schedule.StartsWith("Part", StringComparison.Ordinal) ? schedule : $"Schedule {schedule}";
        return $"{Text(record, "Country").Split('/')[0].Trim()}, {place}, item {Text(record, "Item")}";
    }

    /// <summary>United Nations; the key is the reference number.</summary>
    public static IReadOnlyList<SharedRecord> UnitedNations(SharedFiles files)
    {
        const string name = "sanctions/un/UN_consolidated-2026-02-27.xml";
        return
        [
            .. Root(files, name)
                .Descendants()
                .Where(element => element.Name.LocalName is "INDIVIDUAL" or "ENTITY")
                .Select(record => new SharedRecord
                {
                    File = name,
                    Key = Text(record, "REFERENCE_NUMBER"),
                    Names =
                    [
                        .. record
                            .Descendants("ALIAS_NAME")
                            .Select(alias => alias.Value)
                            .Append(string.Join(' ', UnitedNationsNames.Select(part => Text(record, part))))
                            .Append(Text(record, "NAME_ORIGINAL_SCRIPT"))
                            .Where(text => text.Trim().Length > 0),
                    ],
                    IsPerson = string.Equals(record.Name.LocalName, "INDIVIDUAL", StringComparison.Ordinal),
                    Programmes = [Text(record, "UN_LIST_TYPE")],
                    Listed = PrintedDates.Day(Text(record, "LISTED_ON")),
                }),
        ];
    }

    /// <summary>Australia; a record a name, without key or day.</summary>
    public static IReadOnlyList<SharedRecord> Australia(SharedFiles files)
    {
        const string name = "sanctions/au/dfat-names-2025-05.derived.csv";
        return
        [
            .. CsvRows
                .Of(files, name, "Name", "Sanction Type")
                .Select(row => new SharedRecord
                {
                    File = name,
                    Key = row["Name"],
                    Names = [row["Name"]],
                    Programmes = [row["Sanction Type"]],
                }),
        ];
    }

    /// <summary>The BIS Entity List; the days are those of the Federal Register notices.</summary>
    public static IReadOnlyList<SharedRecord> EntityList(SharedFiles files)
    {
        const string name = "sanctions/us-other/bis_entity_list-2026-07.json";
        using var json = Json(files.Text(name).ReadToEnd(), name);
        return
        [
            .. json
                .RootElement.GetProperty("entities")
                .EnumerateArray()
                .Select(entity => new SharedRecord
                {
                    File = name,
                    Key = JsonText(entity, "name"),
                    Names =
                    [
                        .. entity
                            .GetProperty("aliases")
                            .EnumerateArray()
                            .Select(alias => alias.GetString() ?? "")
                            .Prepend(JsonText(entity, "name"))
                            .SelectMany(NameCells.Names)
                            .Distinct(StringComparer.Ordinal),
                    ],
                    Programmes = ["EAR Part 744 Supp. 4"],
                    OtherDays =
                    [
                        .. NoticeDays()
                            .Matches(JsonText(entity, "federal_register"))
                            .Select(NoticeDay)
                            .OfType<LocalDate>(),
                    ],
                    Remarks = JsonText(entity, "notes"),
                }),
        ];
    }

    /// <summary>Ukraine's "War &amp; Sanctions" (not the NSDC list) and the ZALA file: names with identifiers and birth dates.</summary>
    public static IReadOnlyList<SharedRecord> Registers(SharedFiles files)
    {
        const string war = "sanctions/ua/war_sanctions-2026-03-13.targets.simple.csv";
        const string zala = "sanctions/ownership/zala-group.ftm.jsonl";
        return
        [
            .. CsvRows
                .Of(files, war, "id", "schema", "name", "aliases", "birth_date", "identifiers")
                .Select(row => new SharedRecord
                {
                    File = war,
                    Key = row["id"],
                    Names = [row["name"], .. NameCells.List(row["aliases"])],
                    IsPerson = string.Equals(row["schema"], "Person", StringComparison.Ordinal),
                    Born = PrintedDates.All(row["birth_date"]),
                    Identifiers = IdentifiersIn.Texts(row["identifiers"]),
                }),
            .. Lines(files, zala).Select(line => FollowTheMoney(zala, line)).OfType<SharedRecord>(),
        ];
    }

    private static SharedRecord? FollowTheMoney(string file, string line)
    {
        using var json = Json(line, file);
        var properties = json.RootElement.GetProperty("properties");
        if (!properties.TryGetProperty("name", out _))
            return null;
        return new SharedRecord
        {
            File = file,
            Key = JsonText(json.RootElement, "id"),
            Names = [.. Values("name"), .. Values("alias")],
            IsPerson = string.Equals(
                JsonText(json.RootElement, "schema"),
                "Person",
                StringComparison.Ordinal
            ),
            Born = [.. Values("birthDate").SelectMany(PrintedDates.All)],
            Identifiers = IdentifiersIn.Texts([
                .. Values("innCode"),
                .. Values("ogrnCode"),
                .. Values("leiCode"),
            ]),
        };

        IReadOnlyList<string> Values(string property) =>
            properties.TryGetProperty(property, out var values)
                ? [.. values.EnumerateArray().Select(value => value.GetString() ?? "")]
                : [];
    }

    private static List<string> Lines(SharedFiles files, string name)
    {
        using var text = files.Text(name);
        var lines = new List<string>();
        while (text.ReadLine() is { } line)
        {
            if (line.Length > 0)
                lines.Add(line);
        }
        return lines;
    }

    private static XElement Root(SharedFiles files, string name)
    {
        using var xml = files.Xml(name);
        try
        {
            return XElement.Load(xml);
        }
        catch (XmlException e)
        {
            throw SharedFiles.Unreadable(name, $"it is not well-formed XML: {e.Message}", e);
        }
    }

    private static JsonDocument Json(string text, string name)
    {
        try
        {
            return JsonDocument.Parse(text);
        }
        catch (JsonException e)
        {
            throw SharedFiles.Unreadable(name, $"it is not JSON: {e.Message}", e);
        }
    }

    private static string Text(XElement parent, string name) => parent.Element(name)?.Value.Trim() ?? "";

    private static string JsonText(JsonElement parent, string name) =>
        parent.TryGetProperty(name, out var value) && value.ValueKind == JsonValueKind.String
            ? value.GetString()!
            : "";

    private static LocalDate? NoticeDay(Match match)
    {
        var numbers = match
            .Value.Split('/')
            .Select(part => int.Parse(part, CultureInfo.InvariantCulture))
            .ToArray();
        var year = numbers[2] < 100 ? numbers[2] + (numbers[2] > 60 ? 1900 : 2000) : numbers[2];
        return
            numbers[0] is >= 1 and <= 12
            && numbers[1] >= 1
            && numbers[1] <= CalendarSystem.Iso.GetDaysInMonth(year, numbers[0])
            ? new LocalDate(year, numbers[0], numbers[1])
            : null;
    }

    [GeneratedRegex("[0-9]{1,2}/[0-9]{1,2}/[0-9]{2,4}", RegexOptions.None, 2000)]
    private static partial Regex NoticeDays();
}
