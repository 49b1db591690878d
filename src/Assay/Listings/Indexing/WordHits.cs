namespace Assay.Listings.Indexing;

/// <summary>A word of a query and how it is looked for.</summary>
/// <param name="Folded">In lower-case Latin letters and digits.</param>
/// <param name="Code">What it counts as; null where it stands for itself.</param>
/// <param name="Skeleton">The code of its consonants; "" where it has none.</param>
/// <param name="MayBeSeveral">Whether a listed name may write it as several.</param>
internal readonly record struct WordQuery(string Folded, string? Code, string Skeleton, bool MayBeSeveral);

/// <summary>What of an index a word of a query stands for.</summary>
/// <param name="Words">Words it may be.</param>
/// <param name="NamesApart">Names that may write it as several words.</param>
internal sealed record WordHits(int[] Words, int[] NamesApart);
