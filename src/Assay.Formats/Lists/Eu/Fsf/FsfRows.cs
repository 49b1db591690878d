using Assay.Formats.Lists.Tables;

namespace Assay.Formats.Lists.Eu.Fsf;

/// <summary>Gathers the rows of one entity: each has the entity's own columns and one name, address, birth, document or citizenship.</summary>
internal sealed class FsfRows(TableRow first)
{
    private readonly List<TableRow> _rows = [first];
    private readonly HashSet<string> _asked = new(StringComparer.OrdinalIgnoreCase)
    {
        FsfCsvColumns.GenerationDate,
    };

    /// <summary>The first row's line.</summary>
    public long Line => first.Line;

    /// <summary>Whether there is anything to know the entity by.</summary>
    public bool HasKey =>
        first[FsfCsvColumns.Reference].Length > 0 || first[FsfCsvColumns.LogicalId].Length > 0;

    /// <summary>How many characters they hold.</summary>
    public int Length { get; private set; } = LengthOf(first);

    /// <summary>Whether a row is of the same entity.</summary>
    public bool Has(TableRow row) =>
        string.Equals(row[FsfCsvColumns.LogicalId], first[FsfCsvColumns.LogicalId], StringComparison.Ordinal)
        && string.Equals(
            row[FsfCsvColumns.Reference],
            first[FsfCsvColumns.Reference],
            StringComparison.Ordinal
        );

    /// <summary>Adds a row of the same entity.</summary>
    public void Add(TableRow row)
    {
        _rows.Add(row);
        Length += LengthOf(row);
    }

    /// <summary>The entity.</summary>
    public FsfEntity Entity()
    {
        var entity = new FsfEntity
        {
            Reference = First(FsfCsvColumns.Reference),
            LogicalId = First(FsfCsvColumns.LogicalId),
            UnitedNationId = First(FsfCsvColumns.UnitedNationId),
            DesignationDate = First(FsfCsvColumns.DesignationDate),
            DesignationDetails = First(FsfCsvColumns.DesignationDetails),
            SubjectType = First(FsfCsvColumns.SubjectType),
            Remarks = All(FsfCsvColumns.Remark),
            Regulations = Part("Entity_Regulation", (f, _) => f.Regulation(f["publicationUrl"])),
            Names = Part("NameAlias", (f, _) => f.Name(f["remark"])),
            Citizenships = Part("Citizenship", (f, _) => f.Citizenship(f["remark"])),
            Births = Part("BirthDate", (f, _) => f.Birth(f["remark"])),
            Documents = Part("Identification", (f, _) => f.Document(f["remark"])),
            Addresses = Part("Address", (f, row) => f.Address(row[FsfCsvColumns.ContactInfo], f["remark"])),
            Sources =
            [
                .. FsfCsvColumns
                    .Parts.SelectMany(p => All($"{p}_Regulation_NumberTitle"))
                    .Distinct(StringComparer.Ordinal),
            ],
            Raw = string.Join('\n', _rows.Select(r => r.ToCsv())),
        };
        return entity with { Unknown = Unknown() };
    }

    /// <summary>What a row counts however little stands in it: reading it costs more than its letters.</summary>
    private const int LeastOfARow = 100;

    private static int LengthOf(TableRow row) => LeastOfARow + row.Cells.Sum(c => c.Cell.Length);

    private string First(string column) => All(column).FirstOrDefault() ?? "";

    private List<string> All(string column)
    {
        _asked.Add(column);
        return [.. _rows.Select(r => r[column]).Where(c => c.Length > 0).Distinct(StringComparer.Ordinal)];
    }

    /// <summary>A part of each row that has one, each once.</summary>
    private List<T> Part<T>(string part, Func<FsfFields, TableRow, T> read)
        where T : class
    {
        var parts = new List<T>();
        foreach (var row in _rows)
        {
            var isFilled = false;
            var fields = new FsfFields(field =>
            {
                var column = FsfCsvColumns.Of(part, field);
                _asked.Add(column);
                // A flag that says no makes no part by itself.
                isFilled |= row[column].ToLowerInvariant() is not ("" or "false" or "no" or "0");
                return row[column];
            });
            var one = read(fields, row);
            if (isFilled && !parts.Contains(one))
                parts.Add(one);
        }
        return parts;
    }

    private List<(string, string)> Unknown()
    {
        _asked.Add(FsfCsvColumns.ContactInfo);
        return
        [
            .. _rows
                .SelectMany(r => r.Cells)
                .Where(c => !_asked.Contains(c.Column) && !FsfCsvColumns.IsBookkeeping(c.Column))
                .Distinct(),
        ];
    }
}
