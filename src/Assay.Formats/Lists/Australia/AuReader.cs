using System.Text.RegularExpressions;
using Assay.Formats.Lists.Tables;
using Assay.Listings;
using Assay.Model;

namespace Assay.Formats.Lists.Australia;

/// <summary>
/// Australia's consolidated list of persons and entities under UN and autonomous sanctions, as the Department of Foreign Affairs and Trade
/// publishes it: <c>regulation8_consolidated.xlsx</c>, or the same as CSV. It has no day of its own. Written from the published layout; the
/// original was not to be had.
/// </summary>
public sealed partial class AuReader : IListReader
{
    /// <summary>The list. Its keys are the numbers of the references: <c>1234</c>, <c>1234a</c> and <c>1234b</c> are names of party 1234.</summary>
    public static readonly ListId Consolidated = new(new PublisherId("au-dfat"), "consolidated-list");

    private const string Role = "list";

    /// <inheritdoc/>
    public string Format => "Australia XLSX or CSV";

    /// <inheritdoc/>
    public string FormatId => "au-table/1";

    /// <inheritdoc/>
    public ListPart? Recognise(ListFile file) =>
        AnyTable
            .HeaderOf(file)
            .HasAll(AuColumns.Reference, AuColumns.Name, AuColumns.Type, AuColumns.NameType)
            ? new ListPart(Consolidated, Role, IsPrimary: true, Date: null)
            : null;

    /// <inheritdoc/>
    public IEnumerable<ListedParty> Read(ListFileSet set)
    {
        using var part = set.Open(Role, isSpreadsheet: true);
        var path = part.File.Path;
        var groups = new RowGroups(path);
        foreach (var row in AnyTable.Rows(part))
        {
            var reference = Reference().Match(row[AuColumns.Reference]);
            if (!reference.Success)
                throw ListFault.Key(
                    path,
                    row.Line,
                    row[AuColumns.Reference],
                    "a reference such as 1234 or 1234a"
                );
            if (row[AuColumns.Name].Length == 0)
                throw ListFault.Key(path, row.Line, "", "a name");
            groups.Add(reference.Groups["number"].Value, row);
        }
        var mapper = new AuMapper(set.Log);
        foreach (var (number, rows) in groups.All)
            yield return mapper.Map(AuRecord.Of(number, rows));
        PartyDraft.TellCounts(set.Log, path);
    }

    [GeneratedRegex(
        "^(?<number>[0-9]{1,9})[a-z]{0,4}$",
        RegexOptions.CultureInvariant | RegexOptions.IgnoreCase,
        1000
    )]
    private static partial Regex Reference();
}
