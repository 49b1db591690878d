using System.Globalization;
using Assay.Formats.Lists.Tables;
using Assay.Model;
using NodaTime.Text;

namespace Assay.Formats.Lists.WatchLists;

/// <summary>Where a field of a party comes from: a column, or one value for every row.</summary>
internal sealed record ColumnSource
{
    /// <summary>The column; null where every row has the same value.</summary>
    public string? Column { get; init; }

    /// <summary>The value of every row; null where it stands in a column.</summary>
    public string? Value { get; init; }

    /// <summary>What stands between several values in one cell; null where a cell holds one.</summary>
    public string? Separator { get; init; }

    /// <summary>How days are written; null where only ISO 8601 and days in words are.</summary>
    public LocalDatePattern? Format { get; init; }

    /// <summary>What the table's words mean, in ours; words are compared without regard to case.</summary>
    public IReadOnlyDictionary<string, string> Words { get; init; } = NoWords;

    /// <summary>Where the mapping file names it.</summary>
    public InputPlace? Place { get; init; }

    private static readonly IReadOnlyDictionary<string, string> NoWords = new Dictionary<string, string>(
        StringComparer.OrdinalIgnoreCase
    );

    /// <summary>What a row has in it; "" for nothing.</summary>
    public string Of(TableRow row) => Column is null ? Value ?? "" : row[Column];

    /// <summary>The values a row has in it.</summary>
    public IEnumerable<string> AllOf(TableRow row)
    {
        var cell = Of(row);
        if (Separator is null)
            return cell.Length > 0 ? [cell] : [];
        return cell.Split(Separator, StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries);
    }

    /// <summary>A day as ISO 8601 has it, where it is written in the format of the column; else as it stands.</summary>
    public string Iso(string written) =>
        Format?.Parse(written) is { Success: true } parsed
            ? parsed.Value.ToString("uuuu-MM-dd", CultureInfo.InvariantCulture)
            : written;
}
