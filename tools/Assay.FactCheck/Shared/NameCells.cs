using System.Text.RegularExpressions;

namespace Assay.FactCheck.Shared;

/// <summary>Takes apart cells that hold more than one name.</summary>
internal static partial class NameCells
{
    /// <summary>The values of a cell parted by <c>;</c>, a value quoted where it holds one itself.</summary>
    public static IEnumerable<string> List(string cell) =>
        Parts().Matches(cell).Select(match => Unquoted(match.Value.Trim())).Where(part => part.Length > 0);

    /// <summary>
    /// The names in one value: without and with what stands in brackets, what follows "a.k.a." and the like, and, where two
    /// scripts stand side by side, each of them.
    /// </summary>
    public static IEnumerable<string> Names(string value)
    {
        var names = new List<string> { value };
        foreach (var part in Aliases().Split(value))
        {
            names.Add(part);
            names.AddRange(Brackets().Split(part));
            names.Add(Brackets().Replace(part, " "));
            names.AddRange(Brackets().Matches(part).Select(match => match.Value));
        }
        names.AddRange(names.ToList().SelectMany(Scripts));
        return names
            .Select(name => name.Trim(' ', ',', ';', '.', '(', ')', '"', ':'))
            .Where(name => name.Length > 1)
            .Distinct(StringComparer.Ordinal);
    }

    private static string Unquoted(string part) =>
        part.Length >= 2 && part[0] == '"' && part[^1] == '"'
            ? part[1..^1].Replace("\"\"", "\"", StringComparison.Ordinal).Trim()
            : part;

    private static IEnumerable<string> Scripts(string name)
    {
        if (!Cyrillic().IsMatch(name) || !Latin().IsMatch(name))
            yield break;
        yield return Cyrillic().Replace(name, " ");
        yield return Latin().Replace(name, " ");
    }

    [GeneratedRegex("(?:[^;\"]|\"[^\"]*\")+", RegexOptions.None, 2000)]
    private static partial Regex Parts();

    [GeneratedRegex(
        @"[(,;]?\s*\b(?:a\.?k\.?a\.?|f\.?k\.?a\.?|n\.?k\.?a\.?|formerly(?: known as)?|also known as|following (?:\w+ ){0,2}alias(?:es)?:|[;])\s*",
        RegexOptions.IgnoreCase,
        2000
    )]
    private static partial Regex Aliases();

    [GeneratedRegex(@"\([^()]*\)", RegexOptions.None, 2000)]
    private static partial Regex Brackets();

    [GeneratedRegex(@"\p{IsCyrillic}+", RegexOptions.None, 2000)]
    private static partial Regex Cyrillic();

    [GeneratedRegex("[A-Za-zÀ-ɏ]+", RegexOptions.None, 2000)]
    private static partial Regex Latin();
}
