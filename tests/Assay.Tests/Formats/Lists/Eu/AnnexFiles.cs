using Assay.Formats.Lists;
using Assay.Listings;
using Assay.Model;

namespace Assay.Tests.Formats.Lists.Eu;

/// <summary>Small tables in the layout in which the EU's annexes are transcribed.</summary>
internal static class AnnexFiles
{
    private static readonly string[] Rest =
    [
        "recordId",
        "programKey",
        "annex",
        "measure",
        "startDate",
        "reason",
        "schema",
        "name",
        "alias",
        "weakAlias",
        "previousName",
        "country",
        "nationality",
        "jurisdiction",
        "birthDate",
        "birthPlace",
        "position",
        "passportNumber",
        "gender",
        "appearance",
        "ethnicity",
        "fatherName",
        "motherName",
        "incorporationDate",
        "legalForm",
        "sector",
        "registrationNumber",
        "taxNumber",
        "idNumber",
        "innCode",
        "ogrnCode",
        "kppCode",
        "okpoCode",
        "leiCode",
        "swiftBic",
        "ticker",
        "imoNumber",
        "mmsi",
        "flag",
        "address",
        "phone",
        "email",
        "website",
        "notes",
    ];

    /// <summary>An act's table: a row is its cells by column.</summary>
    public static string Act(string celex, params IReadOnlyDictionary<string, string>[] rows) =>
        Table(["celex", .. Rest], [celex], rows);

    /// <summary>The table of an act that amends another.</summary>
    public static string Amendment(
        string amended,
        string celex,
        params IReadOnlyDictionary<string, string>[] rows
    ) => Table(["amendedCelex", "amendmentCelex", .. Rest], [amended, celex], rows);

    /// <summary>A row: a frozen person of annex I unless it says otherwise.</summary>
    public static Dictionary<string, string> Row(
        string name,
        params IReadOnlyList<(string Column, string Cell)> cells
    )
    {
        var row = new Dictionary<string, string>(StringComparer.Ordinal)
        {
            ["annex"] = "I.PERSONS",
            ["measure"] = "Asset freeze",
            ["schema"] = "Person",
            ["name"] = name,
        };
        foreach (var (column, cell) in cells)
            row[column] = cell;
        return row;
    }

    /// <summary>Reads the edition that the files make on a day.</summary>
    public static Read<EditionContent> ReadOn(LocalDate date, params string[] paths) =>
        Assert.Single(ListOffer.Of(paths, date, ListReaders.All).Sets).Read();

    private static string Table(
        string[] columns,
        string[] celex,
        IReadOnlyDictionary<string, string>[] rows
    ) =>
        string.Join(
            "\r\n",
            rows.Select(r =>
                    string.Join(
                        ',',
                        columns.Select(
                            (c, i) => Quoted(i < celex.Length ? celex[i] : r.GetValueOrDefault(c, ""))
                        )
                    )
                )
                .Prepend(string.Join(',', columns))
        ) + "\r\n";

    private static string Quoted(string cell) =>
        cell.AsSpan().IndexOfAny(",\"\n") < 0
            ? cell
            : $"\"{cell.Replace("\"", "\"\"", StringComparison.Ordinal)}\"";
}
