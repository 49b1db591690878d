using Assay.Names;

namespace Assay.Tests.Listings.Plain;

/// <summary>Tells quickly whether a name may have in pieces what another writes as one word; the comparer then says whether it has.</summary>
internal static class PlainWordPieces
{
    /// <summary>A slip, and a sound that two pieces have at their seam and the word but once.</summary>
    private const int MostSoundsApart = 2;

    /// <summary>
    /// How many words there are in the longest run of neighbours that may be the one word in pieces: together about as long, and beginning
    /// or ending as it does, for one slip cannot change both. 0 where there is none.
    /// </summary>
    public static int WordsOfRun(NamePart one, NamePart[] parts)
    {
        var most = 0;
        for (var start = 0; start + 1 < parts.Length; start++)
        {
            var length = parts[start].Key.Length;
            var words = parts[start].IsContent ? 1 : 0;
            for (var end = start + 1; end < parts.Length && end - start < PartAligner.MostJoined; end++)
            {
                length += parts[end].Key.Length;
                words += parts[end].IsContent ? 1 : 0;
                if (length > one.Key.Length + MostSoundsApart)
                    break;
                if (
                    words > most
                    && length >= one.Key.Length - MostSoundsApart
                    && (
                        Agree(one.Key, parts[start].Key, fromEnd: false)
                        || Agree(one.Key, parts[end].Key, fromEnd: true)
                    )
                )
                    most = words;
            }
        }
        return most;
    }

    /// <summary>Whether two keys begin, or end, with the same two sounds (one, where a key has but one).</summary>
    private static bool Agree(string key, string piece, bool fromEnd)
    {
        var length = Math.Min(2, piece.Length);
        return fromEnd
            ? key.AsSpan().EndsWith(piece.AsSpan(piece.Length - length))
            : key.AsSpan().StartsWith(piece.AsSpan(0, length));
    }
}
