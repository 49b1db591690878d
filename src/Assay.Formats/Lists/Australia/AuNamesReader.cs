using Assay.Formats.Lists.Tables;
using Assay.Listings;
using Assay.Model;

namespace Assay.Formats.Lists.Australia;

/// <summary>
/// The names of Australia's list as third parties pass them on, with columns <c>Name, Alias, Nationality, Designation, Sanction Type, Source</c>: a
/// row for each name, without the references that say which names are one party's. So each name is an entry of a list of its own,
/// <c>au-dfat/names</c>, of which neither kind nor effect is known; it must never be taken for an edition of the publisher's list.
/// </summary>
public sealed class AuNamesReader : IListReader
{
    /// <summary>The list. Its keys are made of name and nationality, for there are no others.</summary>
    public static readonly ListId Names = new(AuReader.Consolidated.Publisher, "names");

    /// <summary>Longer is a scrap of prose, which whoever cut the table took for an alias.</summary>
    private const int LongestAlias = 80;

    private const string Role = "names";

    /// <inheritdoc/>
    public string Format => "Australia, names passed on";

    /// <inheritdoc/>
    public string FormatId => "au-names/1";

    /// <inheritdoc/>
    public ListPart? Recognise(ListFile file) =>
        CsvTable.HeaderOf(file).Columns
            is ["Name", "Alias", "Nationality", "Designation", "Sanction Type", "Source"]
        && (
            file.Head.Contains(",Australia\n", StringComparison.Ordinal)
            || file.Head.Contains(",Australia\r", StringComparison.Ordinal)
        )
            ? new ListPart(Names, Role, IsPrimary: true, Date: null)
            : null;

    /// <inheritdoc/>
    public IEnumerable<ListedParty> Read(ListFileSet set)
    {
        using var part = set.Open(Role);
        var path = part.File.Path;
        var groups = new RowGroups(path);
        foreach (var row in CsvTable.Rows(part))
        {
            var name = row["Name"];
            if (name.Length == 0)
                throw ListFault.Key(path, row.Line, "", "a name");
            var nationality = Given(row["Nationality"]);
            groups.Add(nationality.Length > 0 ? $"{name} ({nationality})" : name, row);
        }
        foreach (var (key, rows) in groups.All)
            yield return Map(key, rows, set.Log);
        set.Log.Add(
            "AS2072",
            Severity.Warning,
            path,
            "these are names of Australia's list without its references: which of them are one party's, of what kind, and what holds for them is not known. Prefer the publisher's own file (regulation8_consolidated.xlsx)."
        );
        PartyDraft.TellCounts(set.Log, path);
    }

    private static ListedParty Map(string key, List<TableRow> rows, ListLog log)
    {
        var draft = new PartyDraft(new RecordId(Names, key), PartyKind.Unknown, log)
        {
            Name = rows[0]["Name"],
            Raw = string.Join('\n', rows.Select(r => r.ToCsv()).Distinct(StringComparer.Ordinal)),
        };
        AuMapper.AddNationalities(draft, Given(rows[0]["Nationality"]));
        foreach (var programme in Values(rows, "Sanction Type").DefaultIfEmpty("Australia"))
            draft.Add(new Designation(programme, DesignationEffect.Unknown, null, InForce.Always, null));
        foreach (var alias in Values(rows, "Alias"))
        {
            if (alias.Length <= LongestAlias && !alias.Contains(')', StringComparison.Ordinal))
                draft.AddAlias(alias);
            else
                draft.AddNotUnderstood("Alias", alias);
        }
        foreach (var text in Values(rows, "Designation"))
            draft.AddRemark("Designation", text);
        foreach (var source in Values(rows, "Source").Where(s => s is not "Australia"))
            draft.AddRemark("Source", source);
        return draft.Build();
    }

    private static IEnumerable<string> Values(List<TableRow> rows, string column) =>
        rows.Select(r => Given(r[column])).Where(v => v.Length > 0).Distinct(StringComparer.Ordinal);

    private static string Given(string cell) => cell is "None" or "Unknown" or "na" ? "" : cell;
}
