using Assay.Formats.Lists.Tables;
using Assay.Listings;

namespace Assay.Formats.Lists.OpenSanctions;

/// <summary>OpenSanctions' <c>targets.simple.csv</c>: a row for each listed entity of a dataset or a collection of them.</summary>
public sealed class SimpleReader : IListReader
{
    private const string Role = "targets";

    /// <inheritdoc/>
    public string Format => "OpenSanctions targets.simple.csv";

    /// <inheritdoc/>
    public string FormatId => "opensanctions-simple/2";

    /// <inheritdoc/>
    public ListPart? Recognise(ListFile file)
    {
        if (
            !CsvTable
                .HeaderOf(file)
                .HasAll("id", "schema", "name", "aliases", "countries", "dataset", "first_seen", "last_seen")
        )
            return null;
        // The dataset and the day stand in each row, so that only all rows tell whether there is one.
        var datasets = new HashSet<string>(StringComparer.Ordinal);
        LocalDate? newest = null;
        using var part = new OpenPart(file, _ => { });
        foreach (var row in CsvTable.Rows(part))
        {
            datasets.UnionWith(InnerCells.Read(row["dataset"]));
            if (LastSeen.Day(row["last_seen"]) is { } day && (newest is null || day > newest))
                newest = day;
        }
        return new ListPart(OpenSanctionsList.Of(file.Name, datasets), Role, IsPrimary: true, newest);
    }

    /// <inheritdoc/>
    public IEnumerable<ListedParty> Read(ListFileSet set)
    {
        using var part = set.Open(Role);
        var mapper = new SimpleMapper(set.List, set.Log);
        foreach (var row in CsvTable.Rows(part))
        {
            if (row["id"].Length == 0 || row["name"].Length == 0)
                throw ListFault.Key(part.File.Path, row.Line, row.ToCsv(), "an entity with id and name");
            yield return mapper.Map(row);
        }
        PartyDraft.TellCounts(set.Log, part.File.Path);
    }
}
