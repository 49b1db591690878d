using Assay.Formats.Lists.Tables;

namespace Assay.Formats.Lists.Australia;

/// <summary>A party of Australia's list: the rows of one number, of which each has a name and repeats the rest.</summary>
/// <param name="Number">The number all its references begin with.</param>
/// <param name="Rows">Its rows, that of the primary name first.</param>
internal sealed record AuRecord(string Number, IReadOnlyList<TableRow> Rows)
{
    /// <summary>Puts the row of the primary name first: the one that says so, else the one whose reference has no letter, else the first.</summary>
    public static AuRecord Of(string number, List<TableRow> rows)
    {
        var primary = rows.FindIndex(r =>
            r[AuColumns.NameType].StartsWith("primary", StringComparison.OrdinalIgnoreCase)
        );
        if (primary < 0)
            primary = rows.FindIndex(r =>
                string.Equals(r[AuColumns.Reference], number, StringComparison.Ordinal)
            );
        return primary <= 0
            ? new AuRecord(number, rows)
            : new AuRecord(number, [rows[primary], .. rows.Where((_, i) => i != primary)]);
    }

    /// <summary>What its rows say in a column, each once.</summary>
    public IEnumerable<string> Values(string column) =>
        Rows.Select(r => r[column]).Where(v => v.Length > 0).Distinct(StringComparer.Ordinal);
}

/// <summary>The columns of Australia's list by their names. Older files have fewer, and newer ones may have more.</summary>
internal static class AuColumns
{
    public const string Reference = "Reference";
    public const string Name = "Name of Individual or Entity";
    public const string Type = "Type";
    public const string NameType = "Name Type";
    public const string Strength = "Alias Strength";
    public const string Born = "Date of Birth";
    public const string Birthplace = "Place of Birth";
    public const string Citizenship = "Citizenship";
    public const string Address = "Address";
    public const string Additional = "Additional Information";
    public const string Listing = "Listing Information";
    public const string Imo = "IMO Number";
    public const string Committees = "Committees";
    public const string ControlDate = "Control Date";
    public const string Instrument = "Instrument of Designation";
    public const string Financial = "Targeted Financial Sanction";
    public const string Travel = "Travel Ban";
    public const string Arms = "Arms Embargo";
    public const string Maritime = "Maritime Restriction";

    private static readonly HashSet<string> Read = new(StringComparer.OrdinalIgnoreCase)
    {
        Reference,
        Name,
        Type,
        NameType,
        Strength,
        Born,
        Birthplace,
        Citizenship,
        Address,
        Additional,
        Listing,
        Imo,
        Committees,
        ControlDate,
        Instrument,
        Financial,
        Travel,
        Arms,
        Maritime,
    };

    /// <summary>Whether a column has a field or a remark of its own; all others are kept as remarks under their name.</summary>
    public static bool IsRead(string column) => Read.Contains(column);
}
