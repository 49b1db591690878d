using Assay.Formats.Lists.Tables;
using Assay.Listings;
using Assay.Model;

namespace Assay.Formats.Lists.UnitedStates.Tables;

/// <summary>Lists of United States authorities that OpenSanctions keeps by hand as CSV, each in a layout of its own.</summary>
public sealed class CompiledTable : IListReader
{
    private const string Role = "list";

    private static readonly ListId ChineseMilitary = new(new PublisherId("us-dod"), "chinese-military");

    private static readonly string[] IntelligenceColumns =
    [
        "Type",
        "Name",
        "Alias",
        "Country",
        "Topics",
        "Program",
        "Date",
        "End date",
        "Source URL",
    ];

    private static readonly string[] MilitaryColumns =
    [
        "Name",
        "Clean Name",
        "Alias",
        "Previous Name",
        "Parent Name",
        "Note",
        "Start date",
        "End date",
        "Source Url",
    ];

    /// <inheritdoc/>
    public string Format => "compiled tables of US lists (CSV)";

    /// <inheritdoc/>
    public string FormatId => "us-table/1";

    /// <inheritdoc/>
    public ListPart? Recognise(ListFile file)
    {
        var header = CsvTable.HeaderOf(file);
        if (header.HasAll(MilitaryColumns))
            return new ListPart(ChineseMilitary, Role, IsPrimary: true, null);
        var isIntelligence =
            header.HasAll(IntelligenceColumns) && file.Head.Contains("US-BIS-MIEU", StringComparison.Ordinal);
        return isIntelligence
            ? new ListPart(UsList.MilitaryIntelligence.Id, Role, IsPrimary: true, null)
            : null;
    }

    /// <inheritdoc/>
    public IEnumerable<ListedParty> Read(ListFileSet set)
    {
        using var part = set.Open(Role);
        var path = part.File.Path;
        var isMilitary = set.List == ChineseMilitary;
        var name = isMilitary ? "Clean Name" : "Name";
        var known = isMilitary ? MilitaryColumns : IntelligenceColumns;
        var parties = CsvTable
            .Rows(part)
            .Gather(
                r => r[name].Length > 0 ? r[name] : throw ListFault.Key(path, r.Line, r.ToCsv(), "a name"),
                r => r.Line,
                path
            );
        foreach (var rows in parties)
        {
            var draft = new PartyDraft(
                new RecordId(set.List, rows.Key),
                KindOf(rows.First(), isMilitary),
                set.Log
            )
            {
                Name = rows.Key,
                Raw = string.Join('\n', rows.Select(r => r.ToCsv())),
            };
            foreach (var row in rows)
            {
                if (isMilitary)
                    AddMilitary(draft, row);
                else
                    AddIntelligence(draft, row);
                foreach (var (column, cell) in row.Cells)
                {
                    if (!known.Contains(column, StringComparer.OrdinalIgnoreCase))
                        draft.AddNotUnderstood(column, cell);
                }
            }
            yield return draft.Build();
        }
        PartyDraft.TellCounts(set.Log, path);
    }

    private static PartyKind KindOf(TableRow row, bool isMilitary) =>
        isMilitary || row["Type"] is "Company" ? PartyKind.Company
        : row["Type"] is "Organization" or "PublicBody" ? PartyKind.PublicBody
        : PartyKind.Unknown;

    /// <summary>A company stands on the list of each year; each is a designation.</summary>
    private static void AddMilitary(PartyDraft draft, TableRow row)
    {
        foreach (var alias in Cells(row["Alias"]))
            draft.AddAlias(alias);
        foreach (var former in Cells(row["Previous Name"]))
            draft.AddAlias(former, AliasQuality.Former);
        foreach (var parent in Cells(row["Parent Name"]))
            draft.Add(new PartyRelation(RelationKind.PartOf, parent) { Wording = "its parent on the list" });
        Designate(draft, row, UsList.ChineseMilitary, row["Start date"], row["Source Url"], row["Note"]);
    }

    private static void AddIntelligence(PartyDraft draft, TableRow row)
    {
        foreach (var alias in Cells(row["Alias"]))
            draft.AddAlias(alias);
        draft.AddAddress(row["Country"]);
        draft.AddRemark("Topics", row["Topics"]);
        draft.AddRemark("Program", row["Program"]);
        Designate(draft, row, UsList.MilitaryIntelligence, row["Date"], row["Source URL"], "");
    }

    private static void Designate(
        PartyDraft draft,
        TableRow row,
        UsList list,
        string from,
        string source,
        string reason
    ) =>
        draft.Designate(
            new Designation(
                list.Programme,
                list.Effect,
                null,
                new InForce(draft.ReadUsDate(from), draft.ReadUsDate(row["End date"])),
                source.Length > 0 ? new Citation(source, Confidence.Secondary, source) : null
            )
            {
                Wording = list.Wording,
                Reason = reason.Length > 0 ? reason : null,
            }
        );

    private static string[] Cells(string text) =>
        text.Split(';', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries);
}
