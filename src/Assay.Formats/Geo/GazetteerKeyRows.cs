using System.Text;
using Assay.Names;
using Assay.Territories;

namespace Assay.Formats.Geo;

/// <summary>Takes the keys of all names out of the rows of a gazetteer.</summary>
internal static class GazetteerKeyRows
{
    /// <summary>Reads the rows, and keys that stand beside them.</summary>
    public static GazetteerKeys Read(ReadOnlySpan<byte> rows, IEnumerable<string> own)
    {
        var keys = new HashSet<ulong>(rows.Count((byte)'\n') + rows.Count((byte)'|'));
        var firstWords = new HashSet<ulong>();
        var folded = new HashSet<string>(StringComparer.Ordinal);
        Span<char> letters = stackalloc char[256];
        var begin = 0;
        while (begin < rows.Length)
        {
            var row = GazetteerText.Row(rows, begin);
            begin += row.Length + 1;
            var names = row[GazetteerText.Names(row).Keys];
            while (!names.IsEmpty)
            {
                var length = names.IndexOf((byte)'|') is >= 0 and var bar ? bar : names.Length;
                if (length <= letters.Length)
                    keys.Add(
                        GazetteerKeys.Hash(letters[..Encoding.ASCII.GetChars(names[..length], letters)])
                    );
                names = names[Math.Min(length + 1, names.Length)..];
            }
            AddFirstWord(row, folded, firstWords);
        }
        keys.UnionWith(own.Select(key => GazetteerKeys.Hash(key)));
        return new GazetteerKeys(keys, firstWords);
    }

    // San, Saint and New begin thousands of names, and folding costs more than all else here
    private static void AddFirstWord(
        ReadOnlySpan<byte> row,
        HashSet<string> folded,
        HashSet<ulong> firstWords
    )
    {
        var name = row[(row.IndexOf((byte)'\t') + 1)..];
        name = name[..Math.Max(0, name.IndexOf((byte)'\t'))];
        var end = name.IndexOfAny(" -'"u8);
        if (end <= 0)
            return;
        var word = Encoding.UTF8.GetString(name[..end]);
        if (!folded.Add(word))
            return;
        foreach (var key in PlaceKey.Of(word))
            firstWords.Add(GazetteerKeys.Hash(key));
    }
}
