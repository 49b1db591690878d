using Assay.Formats.Lists.Json;
using Assay.Formats.Lists.Tables;
using Assay.Listings;
using Assay.Model;

namespace Assay.Formats.Lists.UnitedStates.Csl;

/// <summary>
/// The Consolidated Screening List of the International Trade Administration, as its JSON or CSV. It gathers thirteen lists of three
/// departments; each of them is an edition of its own, so that a designation counts as its authority's.
/// </summary>
public sealed class CslReader : IListReader
{
    private const string Json = "json";
    private const string Csv = "csv";
    private const string Results = "results";

    /// <inheritdoc/>
    public string Format => "US Consolidated Screening List";

    /// <inheritdoc/>
    public string FormatId => "us-csl/1";

    /// <inheritdoc/>
    public ListPart? Recognise(ListFile file) => Parts(file, new ListLog()) is [var first, ..] ? first : null;

    /// <inheritdoc/>
    public IReadOnlyList<ListPart> Parts(ListFile file, ListLog log)
    {
        if (RoleOf(file) is not { } role)
            return [];
        using var part = new OpenPart(file, _ => { });
        var sources = new SortedSet<string>(StringComparer.Ordinal);
        foreach (var record in Records(part, role))
            sources.Add(record["source"]);
        var found = sources.Select(CslSource.Of).ToHashSet();
        foreach (var source in sources.Where(s => CslSource.Of(s) == CslSource.Other))
            log.Add(
                "AS2085",
                Severity.Warning,
                file.Path,
                $"entries of '{ListFault.Quoted(source)}' are of no list that is known; they go into {CslSource.Other.List.Id}."
            );
        var missing = CslSource.All.Where(s => !found.Contains(s)).Select(s => s.Code).ToList();
        if (missing.Count > 0 && found.Count > 0)
            log.Add(
                "AS2084",
                Severity.Warning,
                file.Path,
                $"the Consolidated Screening List has no entries here of {string.Join(", ", missing)}; the editions of these lists stay as they are. Download it again if it should be whole."
            );
        var date = DateOf(file, role);
        return
        [
            .. found
                .Select(s => new ListPart(s.List.Id, role, IsPrimary: true, date))
                .OrderBy(p => p.List.ToString(), StringComparer.Ordinal),
        ];
    }

    /// <inheritdoc/>
    public IEnumerable<ListedParty> Read(ListFileSet set)
    {
        using var part = set.Open(set.PrimaryRole);
        var path = part.File.Path;
        var mapper = new CslMapper(set.Log);
        foreach (var record in Records(part, set.PrimaryRole))
        {
            var source = CslSource.Of(record["source"]);
            if (source.List.Id == set.List)
                yield return mapper.Map(record, source);
        }
        PartyDraft.TellCounts(set.Log, path);
    }

    private static IEnumerable<CslRecord> Records(OpenPart part, string role)
    {
        var records =
            role is Json
                ? ListJson.Records(part, Results).Select(CslJson.Read)
                : CsvTable.Rows(part).Select(CslCsv.Read);
        foreach (var record in records)
        {
            if (record["name"].Length == 0 || record["source"].Length == 0)
                throw ListFault.Key(part.File.Path, record.Line, record.Raw, "an entry with source and name");
            if (record["id"].Length + record["_id"].Length + record["entity_number"].Length == 0)
                throw ListFault.Key(part.File.Path, record.Line, record.Raw, "an entry with an id");
            yield return record;
        }
    }

    private static string? RoleOf(ListFile file)
    {
        string[] columns = ["source", "entity_number", "programs", "name", "addresses", "alt_names", "ids"];
        if (CsvTable.HeaderOf(file).HasAll(columns))
            return Csv;
        var isJson =
            JsonHead.Of(file)?.HasAll(Results) == true
            && columns.All(c => file.Head.Contains($"\"{c}\"", StringComparison.Ordinal));
        return isJson ? Json : null;
    }

    /// <summary>The service says when it was asked; the files that can be downloaded do not.</summary>
    private static LocalDate? DateOf(ListFile file, string role)
    {
        const int day = 10;
        var asked = role is Json ? JsonHead.Of(file)!.Text("search_performed_at") : "";
        return asked.Length >= day && PartialDate.TryParse(asked[..day], out var date) && date.IsExact
            ? date.Earliest
            : null;
    }
}
