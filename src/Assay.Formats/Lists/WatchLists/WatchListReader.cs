using Assay.Formats.Lists.Tables;
using Assay.Formats.Yaml;
using Assay.Listings;
using Assay.Model;
using NodaTime.Text;

namespace Assay.Formats.Lists.WatchLists;

/// <summary>A user's own watch list: a CSV, XLSX or ODS table, read as a mapping file (<c>assay: watch-list/1</c>) says. Every file it is asked about is taken for one.</summary>
public sealed class WatchListReader : IListReader
{
    /// <summary>What the mapping file has to say in its field <c>assay</c>.</summary>
    public const string MapFormat = "watch-list/1";

    private const string Role = "table";

    private readonly WatchListMap _map;

    private WatchListReader(WatchListMap map) => _map = map;

    /// <summary>Reads a mapping file; no value where it has an error.</summary>
    public static Read<WatchListReader> OfMap(string path) =>
        Made(YamlDocument.ReadFile(path, DiagnosticRoom.WatchLists, MapFormat, WatchListFields.Read));

    /// <summary>The same for bytes at hand; the log says the file's name.</summary>
    public static Read<WatchListReader> OfMap(byte[] bytes, ReadingLog log) =>
        Made(YamlDocument.ReadBytes(bytes, log, MapFormat, WatchListFields.Read));

    /// <inheritdoc/>
    public string Format => "own watch list";

    /// <summary>The version with the mapping's hash: the same table read by another mapping is read again.</summary>
    public string FormatId => $"watch-list/1-{_map.Hash.Short}";

    /// <inheritdoc/>
    public ListPart? Recognise(ListFile file)
    {
        if (file.IsEmpty)
            return null;
        if (file.IsBinary && !file.IsArchive)
            throw ListFault.Binary(file.Path, file.OtherFormat);
        using var part = new OpenPart(file, _ => { });
        var first = Rows(part).FirstOrDefault() ?? throw ListFault.NoEntries(file.Path);
        RequireColumns(first, file.Path);
        var date = _map.DateColumn is { } column ? DayOf(column, first, file.Path) : _map.Date;
        return new ListPart(_map.List, Role, IsPrimary: true, date);
    }

    /// <inheritdoc/>
    public IEnumerable<ListedParty> Read(ListFileSet set)
    {
        using var part = set.Open(Role, isSpreadsheet: true);
        var path = part.File.Path;
        var mapper = new WatchListMapper(_map, set.Log);
        var lines = new Dictionary<string, long>(StringComparer.Ordinal);
        TableRow? first = null;
        foreach (var row in Rows(part))
        {
            if (first is null)
                RequireColumns(first = row, path);
            if (_map.DateColumn is { } column && DayOf(column, row, path) != set.Date)
                throw WatchListFault.Day(
                    path,
                    row.Line,
                    column.Of(row),
                    $"and in the first row {set.Date:uuuu-MM-dd}"
                );
            var party = mapper.Map(row, path);
            if (!lines.TryAdd(party.Record.Key, row.Line))
                throw WatchListFault.KeyTwice(path, row.Line, party.Record.Key, lines[party.Record.Key]);
            yield return party;
        }
        TellSheets(part.File, set.Log);
        PartyDraft.TellCounts(set.Log, path);
        set.Log.TellCount(
            WatchListMapper.Misnumbered,
            "AS2134",
            Severity.Warning,
            path,
            "numbers do not have the length or the check digits of the register that the mapping says; they are kept, but decide nothing.",
            "number does not have the length or the check digits of the register that the mapping says; it is kept, but decides nothing."
        );
    }

    private static Read<WatchListReader> Made(Read<WatchListMap> map) =>
        new(map.Value is { } value ? new WatchListReader(value) : null, map.Diagnostics);

    private IEnumerable<TableRow> Rows(OpenPart part)
    {
        if (XlsxTable.Seems(part.File))
            return XlsxTable.Rows(part, _map.SkipRows, _map.Sheet);
        if (_map.Sheet is { } sheet)
            throw Xlsx(part.File.Path, sheet);
        return AnyTable.Rows(part, _map.SkipRows);
    }

    private static AssayException Xlsx(string path, string sheet) =>
        Tables.Xlsx.XlsxFault.NoSheet(path, sheet, ["a single table, for it is no XLSX"]);

    private void RequireColumns(TableRow row, string path)
    {
        foreach (var source in _map.Sources)
        {
            if (source.Column is { } column && row.Header.Find(column) < 0)
                throw WatchListFault.NoColumn(source, path, row.Header.Columns);
        }
    }

    private static LocalDate DayOf(ColumnSource column, TableRow row, string path) =>
        LocalDatePattern.Iso.Parse(column.Iso(column.Of(row))) is { Success: true } parsed
            ? parsed.Value
            : throw WatchListFault.Day(
                path,
                row.Line,
                column.Of(row),
                "in the format that the mapping file says"
            );

    private void TellSheets(ListFile file, ListLog log)
    {
        if (_map.Sheet is not null || XlsxTable.Sheets(file) is not { Count: > 1 } sheets)
            return;
        log.Add(
            "AS2078",
            Severity.Note,
            file.Path,
            $"the workbook has more sheets; read was the first, '{ListFault.Quoted(sheets[0])}', and not {string.Join(", ", sheets.Skip(1).Take(10).Select(s => $"'{ListFault.Quoted(s)}'"))}. Name another in the mapping file with 'sheet: …'."
        );
    }
}
