using Assay.Formats.Lists.Tables;
using Assay.Listings;
using Assay.Model;

namespace Assay.Formats.Lists.Eu.Fsf;

/// <summary>
/// The same list as CSV of version 1.1, semicolons between the columns, known by its header. Written from the published layout:
/// no original was to be had.
/// </summary>
public sealed class FsfCsvReader : IListReader
{
    private const string Role = "list";

    /// <inheritdoc/>
    public string Format => "EU FSF CSV";

    /// <inheritdoc/>
    public string FormatId => "eu-fsf-csv/1";

    /// <inheritdoc/>
    public ListPart? Recognise(ListFile file)
    {
        var header = CsvTable.HeaderOf(file);
        if (!header.HasAll(FsfCsvColumns.LogicalId, FsfCsvColumns.Reference, FsfCsvColumns.WholeName))
            return null;
        return new ListPart(FsfMapper.List, Role, IsPrimary: true, DayOf(file, header));
    }

    /// <inheritdoc/>
    public IEnumerable<ListedParty> Read(ListFileSet set)
    {
        using var part = set.Open(Role);
        var mapper = new FsfMapper(set.Log);
        FsfRows? rows = null;
        foreach (var row in CsvTable.Rows(part))
        {
            if (rows is not null && rows.Has(row))
            {
                rows.Add(row);
                if (rows.Length > ListLimits.RecordBytes)
                    throw ListFault.LongRecord(part.File.Path, row.Line);
                continue;
            }
            if (rows is not null)
                yield return Map(mapper, rows, part);
            rows = new FsfRows(row);
            // Said at once: rows without a key would all be gathered into one entity.
            if (!rows.HasKey)
                throw ListFault.Key(part.File.Path, row.Line, "", "an entity with a reference number");
        }
        if (rows is not null)
            yield return Map(mapper, rows, part);
        mapper.TellCounts(part.File.Path);
    }

    private static ListedParty Map(FsfMapper mapper, FsfRows rows, OpenPart part)
    {
        var entity = rows.Entity();
        var party = mapper.Map(entity);
        return party.Name.Length > 0
            ? party
            : throw ListFault.Key(
                part.File.Path,
                rows.Line,
                FsfMapper.KeyOf(entity),
                "an entity with a name"
            );
    }

    /// <summary>The day in the first row: 28/10/2022, day before month as everywhere in the Union, or ISO.</summary>
    private static LocalDate? DayOf(ListFile file, TableHeader header)
    {
        var column = header.Find(FsfCsvColumns.GenerationDate);
        var lines = file.Head.Split('\n', 3);
        if (column < 0 || lines.Length < 2)
            return null;
        var cells = lines[1].Split(';');
        if (column >= cells.Length)
            return null;
        var cell = cells[column].Trim().Trim('"');
        if (PartialDate.TryParse(cell.Length > 10 ? cell[..10] : cell, out var iso) && iso.IsExact)
            return iso.Earliest;
        return FsfFields.TryDay(cell, out var day) ? day : null;
    }
}
