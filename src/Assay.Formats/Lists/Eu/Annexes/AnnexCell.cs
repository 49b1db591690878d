using System.Text;
using System.Text.RegularExpressions;
using Assay.Formats.Lists.Xml;

namespace Assay.Formats.Lists.Eu.Annexes;

/// <summary>
/// A cell that holds a list: values between semicolons, a value with a semicolon or quote being itself quoted as in CSV. Within a
/// value the acts' own enumeration may stand: "(a) German, (b) Moroccan".
/// </summary>
internal static partial class AnnexCell
{
    /// <summary>The values, trimmed, with runs of blanks as one; none that is empty.</summary>
    public static IReadOnlyList<string> Values(string cell)
    {
        if (cell.AsSpan().IndexOfAny(";\"") < 0)
            return cell.Length == 0 ? [] : [XmlRecord.Clean(cell)];
        var values = new List<string>();
        var at = 0;
        while (at < cell.Length)
        {
            var value = cell[at] is '"' && Quoted(cell, ref at) is { } quoted ? quoted : Plain(cell, ref at);
            if (XmlRecord.Clean(value) is { Length: > 0 } text)
                values.Add(text);
            at++; // the semicolon
            while (at < cell.Length && cell[at] is ' ')
                at++;
        }
        return values;
    }

    /// <summary>The parts of an enumeration, without their letters; the text itself where it enumerates nothing.</summary>
    public static IReadOnlyList<string> Enumerated(string value)
    {
        var marks = Letters().Matches(value);
        if (marks.Count == 0 || marks[0].Index > 0 && marks.Count < 2)
            return [value];
        var parts = new List<string>();
        Add(value[..marks[0].Index]);
        for (var i = 0; i < marks.Count; i++)
        {
            var start = marks[i].Index + marks[i].Length;
            Add(value[start..(i + 1 < marks.Count ? marks[i + 1].Index : value.Length)]);
        }
        return parts;

        void Add(string part)
        {
            if (part.Trim(' ', ',', ';') is { Length: > 0 } text)
                parts.Add(text);
        }
    }

    /// <summary>A value in quotes up to the semicolon behind it or the end; null where the quotes are not those of a value.</summary>
    private static string? Quoted(string cell, ref int at)
    {
        var text = new StringBuilder();
        for (var i = at + 1; i < cell.Length; i++)
        {
            if (cell[i] is not '"')
            {
                text.Append(cell[i]);
                continue;
            }
            if (i + 1 < cell.Length && cell[i + 1] is '"')
            {
                text.Append(cell[i++]);
                continue;
            }
            do i++;
            while (i < cell.Length && cell[i] is ' ');
            if (i < cell.Length && cell[i] is not ';')
                return null;
            at = i;
            return text.ToString();
        }
        return null;
    }

    private static string Plain(string cell, ref int at)
    {
        var end = cell.IndexOf(';', at);
        var text = end < 0 ? cell[at..] : cell[at..end];
        at = end < 0 ? cell.Length : end;
        return text;
    }

    /// <summary>"(a) " or "a) ", at the start or after a blank; "(as of 2016)" has more than one letter.</summary>
    [GeneratedRegex(@"(?<=^|[\s,;])\(?(?:[a-z]|ii|iii|iv)\)\s*", RegexOptions.CultureInvariant, 1000)]
    private static partial Regex Letters();
}
