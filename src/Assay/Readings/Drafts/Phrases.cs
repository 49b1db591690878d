using System.Text;
using Assay.Readings.Texts;
using Assay.Readings.Wordings;

namespace Assay.Readings.Drafts;

/// <summary>A list of phrases, searched for at a token.</summary>
internal sealed class Phrases
{
    private readonly WordPattern[] _patterns;

    /// <summary>Takes a cell of a table: phrases parted by semicolons.</summary>
    /// <exception cref="InvalidOperationException">One of them is none: the table is part of the assembly, so this is a mistake in the program.</exception>
    public Phrases(string cell) =>
        _patterns = [
            .. cell.Split(';', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries)
                .Select(phrase =>
                    WordPattern.Parse(phrase, out var fault)
                    ?? throw new InvalidOperationException($"“{phrase}”: {fault}.")
                ),
        ];

    /// <summary>Behind the longest phrase that begins at a token; 0 where none does.</summary>
    public int EndAt(TokenizedText text, int token, int until)
    {
        var longest = 0;
        foreach (var pattern in _patterns)
            longest = Math.Max(longest, pattern.EndAt(text, token, until));
        return longest;
    }

    /// <summary>The first token of a stretch at which one begins; -1 where none does.</summary>
    public int Find(TokenizedText text, int first, int until)
    {
        for (var i = first; i < until; i++)
        {
            if (EndAt(text, i, until) > 0)
                return i;
        }
        return -1;
    }

    /// <summary>Whether one stands in a stretch of tokens.</summary>
    public bool StandIn(TokenizedText text, int first, int until) => Find(text, first, until) >= 0;

    /// <summary>The rows of <c>Readings/Drafts/Tables/{table}.tsv</c>, split at tabs; lines that begin with <c>#</c> say what the columns are.</summary>
    public static IEnumerable<string[]> Rows(string table)
    {
        using var stream =
            typeof(Phrases).Assembly.GetManifestResourceStream($"Readings.Drafts.{table}")
            ?? throw new InvalidOperationException($"The table {table} is not part of the assembly.");
        using var reader = new StreamReader(stream, Encoding.UTF8);
        while (reader.ReadLine() is { } line)
        {
            if (line.Length > 0 && line[0] != '#')
                yield return line.Split('\t');
        }
    }
}
