using System.Text.RegularExpressions;
using Assay.Listings;

namespace Assay.Formats.Lists.UnitedStates;

/// <summary>Names that have others in them: <c>Rosneft (a.k.a. Open Joint-Stock Company Rosneft Oil Company</c>, <c>X; and Y</c>, <c>Z (See alternate address in Iran)</c>.</summary>
internal static partial class WrittenAlias
{
    /// <summary>Takes a name apart: itself first, then those within it, each with how it was introduced; and what is said besides.</summary>
    public static (IReadOnlyList<Alias> Names, IReadOnlyList<string> Besides) Read(string text)
    {
        var besides = new List<string>();
        var rest = Beside()
            .Replace(
                text,
                m =>
                {
                    besides.Add(m.Value.Trim(' ', ';'));
                    return "";
                }
            );
        var names = new List<Alias>();
        var quality = AliasQuality.Strong;
        var start = 0;
        foreach (Match marker in Marker().Matches(rest))
        {
            Add(names, rest[start..marker.Index], quality);
            quality = marker.Groups["word"].ValueSpan[0] is 'f' or 'F'
                ? AliasQuality.Former
                : AliasQuality.Strong;
            start = marker.Index + marker.Length;
        }
        Add(names, rest[start..], quality);
        return (names, besides);
    }

    private static void Add(List<Alias> names, string text, AliasQuality quality)
    {
        foreach (var part in text.Split(';'))
        {
            var name = Trim(part);
            if (name.Length > 0)
                names.Add(new Alias(name, quality));
        }
    }

    /// <summary>Without outer blanks, commas, quotes, a leading or trailing "and", and brackets whose partner stands elsewhere.</summary>
    private static string Trim(string text)
    {
        var name = text.Trim(' ', ',', ';');
        if (name is "and")
            return "";
        if (name.StartsWith("and ", StringComparison.Ordinal))
            name = name[4..];
        if (name.EndsWith(" and", StringComparison.Ordinal))
            name = name[..^4];
        if (name.EndsWith(')') && name.AsSpan().Count(')') > name.AsSpan().Count('('))
            name = name[..^1];
        if (name is ['“', .. var inner, '”'])
            name = inner;
        return name.Trim(' ', ',', ';');
    }

    [GeneratedRegex(
        @"[,;]?\s*\(?\b(?<word>[afn]\.k\.a)\.?[,:]?(\s+|$)",
        RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture | RegexOptions.IgnoreCase,
        1000
    )]
    private static partial Regex Marker();

    [GeneratedRegex(
        @"\s*\((See |all of preceding|and any )[^()]{0,200}\)\.?|;? *(and )?any successor[^;]{0,60} thereof",
        RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture | RegexOptions.IgnoreCase,
        1000
    )]
    private static partial Regex Beside();
}
