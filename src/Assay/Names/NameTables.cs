using System.Text;

namespace Assay.Names;

/// <summary>
/// Reads the small tables of this room (letters, words, forms), which are embedded as tab-separated text so that somebody
/// who does not write C# can correct a row. A line that begins with <c>#</c> says what the columns are.
/// </summary>
internal static class NameTables
{
    /// <summary>The rows of <c>Names/Tables/{table}.tsv</c>, split at tabs.</summary>
    public static IEnumerable<string[]> Rows(string table)
    {
        using var stream =
            typeof(NameTables).Assembly.GetManifestResourceStream($"Names.{table}")
            ?? throw new InvalidOperationException($"The table {table} is not part of the assembly.");
        using var reader = new StreamReader(stream, Encoding.UTF8);
        while (reader.ReadLine() is { } line)
        {
            if (line.Length > 0 && line[0] != '#')
                yield return line.Split('\t');
        }
    }
}
