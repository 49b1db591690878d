using System.Globalization;
using System.Text.RegularExpressions;
using Assay.Formats.Lists.Json;
using Assay.Listings;
using Assay.Model;

namespace Assay.Formats.Lists.UnitedStates.Extracts;

/// <summary>
/// Lists of United States authorities that are published as text or PDF only, in the JSON layout of the NSF register of
/// prohibited parties: <c>list_id</c>, <c>extracted</c>, <c>count</c> and <c>entities</c>.
/// </summary>
public sealed partial class ExtractReader : IListReader
{
    private const string Role = "list";
    private const string Entities = "entities";

    /// <inheritdoc/>
    public string Format => "extracts of US lists (JSON)";

    /// <inheritdoc/>
    public string FormatId => "us-extract/1";

    /// <inheritdoc/>
    public ListPart? Recognise(ListFile file)
    {
        if (
            JsonHead.Of(file) is not { } head
            || !head.HasAll("list_id", Entities)
            || Extract.Of(head.Text("list_id")) is not { } extract
        )
            return null;
        var date =
            PartialDate.TryParse(head.Text("extracted"), out var day) && day.IsExact
                ? day.Earliest
                : (LocalDate?)null;
        return new ListPart(extract.List.Id, Role, IsPrimary: true, date);
    }

    /// <inheritdoc/>
    public IEnumerable<ListedParty> Read(ListFileSet set)
    {
        using var part = set.Open(Role);
        var extract = Extract.Of(set.List)!;
        var path = part.File.Path;
        var count = 0;
        var parties = ListJson
            .Records(part, Entities)
            .Select(element =>
            {
                count++;
                return Record(element, path);
            })
            .Gather(extract.Key, r => r.Line, path);
        CheckCount(part.File, count);
        var mapper = new ExtractMapper(extract, set.Log);
        foreach (var rows in parties)
            yield return mapper.Map(rows.Key, [.. rows]);
        PartyDraft.TellCounts(set.Log, path);
    }

    private static ExtractRecord Record(JsonRecord element, string path)
    {
        string[] known =
        [
            "name",
            "aliases",
            "country",
            "address",
            "status",
            "effective_date",
            "federal_register",
            "notes",
        ];
        var name = element.Text("name");
        if (name.Length == 0)
            throw ListFault.Key(path, element.Line, "", "an entity's name");
        return new ExtractRecord(
            name,
            [.. element["aliases"].Texts],
            element.Text("country"),
            element.Text("address"),
            element.Text("status"),
            element.Text("effective_date"),
            element.Text("federal_register"),
            element.Text("notes"),
            [
                .. element
                    .Fields.Where(f => !known.Contains(f.Name, StringComparer.Ordinal) && !f.Value.IsEmpty)
                    .Select(f => (f.Name, f.Value.ToString())),
            ],
            element.Line,
            element.Raw
        );
    }

    /// <summary>A file that was edited by hand may well be sound JSON and lack entities; it says how many there were.</summary>
    private static void CheckCount(ListFile file, int found)
    {
        var said = Count().Match(file.Head);
        if (
            said.Success
            && int.TryParse(said.Groups["count"].ValueSpan, CultureInfo.InvariantCulture, out var count)
            && count != found
        )
            throw UsFault.Count(file.Path, count, found);
    }

    [GeneratedRegex(
        "\"count\"\\s{0,20}:\\s{0,20}(?<count>[0-9]{1,9})\\b",
        RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture,
        1000
    )]
    private static partial Regex Count();
}
