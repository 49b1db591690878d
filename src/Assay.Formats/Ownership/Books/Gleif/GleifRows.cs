using Assay.Formats.Lists.Tables;

namespace Assay.Formats.Ownership.Books.Gleif;

/// <summary>
/// Rows of GLEIF's CSV, whose columns are the elements of the XML with points between them, and numbered where they repeat
/// (<c>Relationship.Period.1.startDate</c>).
/// </summary>
internal sealed class GleifRows
{
    /// <summary>Columns of one kind: GLEIF's have five names and five periods. Each costs in every row, be it ever so short.</summary>
    private const int MostRepeated = 64;

    private readonly TableHeader _header;
    private readonly Level _level;
    private readonly int[] _otherNames;
    private readonly int[] _reasons;
    private readonly string[] _periods;

    private enum Level
    {
        Parties,
        Relations,
        Exceptions,
    }

    private GleifRows(TableHeader header, Level level)
    {
        _header = header;
        _level = level;
        _otherNames = Numbered("OtherEntityName.");
        _reasons = [.. Numbered("Exception.Reason."), .. Numbered("ExceptionReason.")];
        _periods =
        [
            .. header
                .Columns.Where(c =>
                    c.StartsWith("Relationship.Period.", StringComparison.OrdinalIgnoreCase)
                    && c.EndsWith(".startDate", StringComparison.OrdinalIgnoreCase)
                )
                .Select(c => c[..c.LastIndexOf('.')])
                .Take(MostRepeated),
        ];
    }

    /// <summary>The rows of a header; null where it is none of GLEIF's.</summary>
    public static GleifRows? Of(TableHeader header) =>
        header.HasAll(
            "Relationship.StartNode.NodeID",
            "Relationship.EndNode.NodeID",
            "Relationship.RelationshipType"
        )
            ? new GleifRows(header, Level.Relations)
        : !header.HasAll("LEI") ? null
        : header.HasAll("Entity.LegalName") ? new GleifRows(header, Level.Parties)
        : header.HasAll("Exception.Category") || header.HasAll("ExceptionCategory")
            ? new GleifRows(header, Level.Exceptions)
        : null;

    /// <summary>Reads a row into the draft.</summary>
    public void Read(TableRow row, BookDraft draft, GleifSources sources)
    {
        switch (_level)
        {
            case Level.Parties:
                Party(row).AddTo(draft);
                break;
            case Level.Relations:
                Relation(row).AddTo(draft, sources);
                break;
            default:
                Exception(row).AddTo(draft);
                break;
        }
    }

    private GleifParty Party(TableRow row) =>
        new(row.Line, row["LEI"], row["Entity.LegalName"])
        {
            OtherNames = Cells(row, _otherNames),
            Jurisdiction = row["Entity.LegalJurisdiction"],
            Country = row["Entity.LegalAddress.Country"],
            Category = row["Entity.EntityCategory"],
            RegisterNumber = row["Entity.RegistrationAuthority.RegistrationAuthorityEntityID"],
        };

    private GleifRelation Relation(TableRow row) =>
        new(
            row.Line,
            row["Relationship.StartNode.NodeID"],
            row["Relationship.EndNode.NodeID"],
            row["Relationship.RelationshipType"]
        )
        {
            Status = row["Relationship.RelationshipStatus"],
            RecordStatus = row["Registration.RegistrationStatus"],
            Updated = row["Registration.LastUpdateDate"],
            Periods =
            [
                .. _periods
                    .Select(p => new GleifPeriod(
                        row[$"{p}.periodType"],
                        row[$"{p}.startDate"],
                        row[$"{p}.endDate"]
                    ))
                    .Where(p => p.Type.Length > 0),
            ],
        };

    private GleifException Exception(TableRow row) =>
        new(
            row.Line,
            row["LEI"],
            row["Exception.Category"] is { Length: > 0 } category ? category : row["ExceptionCategory"],
            Cells(row, _reasons)
        );

    private static string[] Cells(TableRow row, int[] columns) =>
        [.. columns.Select(c => row[c]).Where(t => t.Length > 0)];

    // "…OtherEntityName.2" and no "…OtherEntityName.2.type".
    private int[] Numbered(string name) =>
        [
            .. Enumerable
                .Range(0, _header.Columns.Count)
                .Where(i =>
                    _header.Columns[i].LastIndexOf(name, StringComparison.OrdinalIgnoreCase)
                        is >= 0
                            and var at
                    && _header.Columns[i].AsSpan(at + name.Length) is { Length: > 0 } rest
                    && rest.IndexOfAnyExceptInRange('0', '9') < 0
                )
                .Take(MostRepeated),
        ];
}
