using System.Text;

namespace Assay.Readings.Mentions;

/// <summary>
/// Reads the small tables of this room, which are embedded as tab-separated text so that somebody who does not write C# can correct a row. A line that
/// begins with <c>#</c> says what the columns are.
/// </summary>
internal static class ReadingTables
{
    /// <summary>The rows of <c>Readings/Mentions/Tables/{table}.tsv</c>, split at tabs.</summary>
    public static IEnumerable<string[]> Rows(string table)
    {
        using var stream =
            typeof(ReadingTables).Assembly.GetManifestResourceStream($"Readings.{table}")
            ?? throw new InvalidOperationException($"The table {table} is not part of the assembly.");
        using var reader = new StreamReader(stream, Encoding.UTF8);
        while (reader.ReadLine() is { } line)
        {
            if (line.Length > 0 && line[0] != '#')
                yield return line.Split('\t');
        }
    }

    /// <summary>All words of a table whose cells hold words parted by blanks.</summary>
    public static IEnumerable<string> Words(string table) =>
        Rows(table)
            .SelectMany(row => row)
            .SelectMany(cell => cell.Split(' ', StringSplitOptions.RemoveEmptyEntries));
}
