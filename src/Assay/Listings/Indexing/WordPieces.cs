using Assay.Names;

namespace Assay.Listings.Indexing;

/// <summary>Tells quickly whether a name may have in pieces what another writes as one word; the comparer then says whether it has.</summary>
internal static class WordPieces
{
    /// <summary>A slip, and a sound that two pieces have at their seam and the word but once.</summary>
    private const int MostSoundsApart = 2;

    /// <summary>A slip takes a sound out of the set of all and puts another in; a seam may make two sounds one (t and s: ts), once or twice.</summary>
    private const int MostSoundsOff = 5;

    /// <summary>
    /// How many words there are in the longest run of neighbours that may be the one word in pieces: together about as long, and beginning
    /// or ending as it does, for one slip cannot change both. 0 where there is none.
    /// </summary>
    public static int WordsOfRun(NamePart word, ReadOnlySpan<PartShape> parts)
    {
        var key = word.Key;
        var most = 0;
        for (var start = 0; start + 1 < parts.Length; start++)
        {
            int length = parts[start].Length;
            int words = parts[start].Content;
            var sounds = parts[start].Sounds;
            for (var end = start + 1; end < parts.Length && end - start < PartAligner.MostJoined; end++)
            {
                length += parts[end].Length;
                words += parts[end].Content;
                sounds |= parts[end].Sounds;
                if (length > key.Length + MostSoundsApart)
                    break;
                if (
                    words > most
                    && length >= key.Length - MostSoundsApart
                    && int.PopCount(sounds ^ word.Letters) <= MostSoundsOff
                    && (parts[start].Begins(key) || parts[end].Ends(key))
                )
                    most = words;
            }
        }
        return most;
    }
}
