using System.Text;

namespace Assay.Formats.Lists.OpenSanctions;

/// <summary>Values within a cell: <c>;</c> between them, and one that holds a semicolon or quote is itself quoted as in CSV.</summary>
internal static class InnerCells
{
    /// <summary>The values, trimmed, without empty ones. A quote that is never closed goes to the end of the cell.</summary>
    public static IReadOnlyList<string> Read(string cell)
    {
        if (cell.AsSpan().IndexOfAny(';', '"') < 0)
            return cell.Trim().Length > 0 ? [cell.Trim()] : [];
        var values = new List<string>();
        var value = new StringBuilder();
        var isQuoted = false;
        for (var i = 0; i < cell.Length; i++)
        {
            var c = cell[i];
            if (isQuoted)
            {
                if (c != '"')
                    value.Append(c);
                else if (i + 1 < cell.Length && cell[i + 1] == '"')
                    value.Append(cell[++i]);
                else
                    isQuoted = false;
            }
            else if (c == '"' && value.Length == 0)
            {
                isQuoted = true;
            }
            else if (c == ';')
            {
                End(values, value);
            }
            else
            {
                value.Append(c);
            }
        }
        End(values, value);
        return values;
    }

    private static void End(List<string> values, StringBuilder value)
    {
        var text = value.ToString().Trim();
        if (text.Length > 0)
            values.Add(text);
        value.Clear();
    }
}
