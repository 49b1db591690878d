using System.Text.RegularExpressions;
using Assay.Formats.Lists.Tables;
using Assay.Listings;
using Assay.Model;

namespace Assay.Formats.Lists.Uk;

/// <summary>
/// The publisher's own list as CSV or ODS: a line <c>Report Date: 29-Apr-2026</c>, a header, and a row for every combination of a party's names,
/// addresses, numbers. The rows of one Unique ID are gathered into one record, wherever they stand.
/// </summary>
public sealed partial class UkSheetReader : IListReader
{
    private const string Role = "list";

    /// <inheritdoc/>
    public string Format => "UK Sanctions List, CSV or ODS";

    /// <inheritdoc/>
    public string FormatId => "uk-sheet/1";

    /// <inheritdoc/>
    public ListPart? Recognise(ListFile file) =>
        LinesBeforeHeader(file) is null
            ? null
            : new ListPart(UkList.Uksl, Role, IsPrimary: true, ReportDate(file));

    /// <inheritdoc/>
    public IEnumerable<ListedParty> Read(ListFileSet set)
    {
        using var part = set.Open(Role, isSpreadsheet: true);
        // Rows of one party need not stand together, so all have to be seen before the first record is whole.
        var records = new Dictionary<string, UkRecord>(StringComparer.Ordinal);
        foreach (var row in AnyTable.Rows(part, LinesBeforeHeader(part.File) ?? 0))
        {
            var key = UkList.Key(part.File.Path, row.Line, row["Unique ID"]);
            if (!records.TryGetValue(key, out var record))
                records.Add(key, record = new UkRecord(key));
            UkSheetRow.AddTo(record, row);
        }
        var mapper = new UkMapper(set.Log);
        foreach (var record in records.Values)
            yield return mapper.Map(record);
        UkMapper.TellCounts(set.Log, part.File.Path);
    }

    /// <summary>The line of the report's date, which somebody may have taken away; null where it is no such table.</summary>
    private static int? LinesBeforeHeader(ListFile file)
    {
        for (var skip = 0; skip <= 1; skip++)
        {
            if (AnyTable.HeaderOf(file, skip).HasAll("Unique ID", "Name 6", "Name type", "Regime Name"))
                return skip;
        }
        return null;
    }

    private static LocalDate? ReportDate(ListFile file)
    {
        var first = file.IsArchive
            ? string.Join(' ', OdsTable.Beginning(file, 1).SelectMany(cells => cells))
            : file.Head[..(file.Head.IndexOf('\n', StringComparison.Ordinal) is >= 0 and var end ? end : 0)];
        var match = Report().Match(first);
        if (!match.Success)
            return null;
        var text = UkDate.ToIso(match.Groups["day"].Value).Replace('-', ' ');
        return
            (PartialDate.TryParse(text.Replace(' ', '-'), out var day) || WrittenDate.TryParse(text, out day))
            && day.IsExact
            ? day.Earliest
            : null;
    }

    [GeneratedRegex(
        @"^\uFEFF?""?Report date[:,;""\s]+(?<day>[0-9]{1,4}[-/. ][0-9A-Za-z]{1,9}[-/. ][0-9]{1,4})",
        RegexOptions.CultureInvariant | RegexOptions.IgnoreCase,
        1000
    )]
    private static partial Regex Report();
}
