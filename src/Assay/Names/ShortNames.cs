namespace Assay.Names;

/// <summary>
/// Short names of organisations: the one word that is an organisation's own, said without the everyday word beside it (Huawei for Huawei
/// Technologies Co., Ltd.; Rosneft for Rosneft Oil Company). Two things keep it from matching half of a list. Only one everyday word may be missing: a
/// unit of a group is told by more (Severstal Trading House). And the short name has no legal form: who writes one writes the whole name, and
/// Mendez, B.V.B.A. is not Mendez Nederland, B.V.
/// </summary>
internal static class ShortNames
{
    /// <summary>Two letters are an abbreviation of very much.</summary>
    private const int LeastLetters = 3;

    /// <summary>What kind of everyday word is missing where one of the names is the other's short name, by what was paired of them; else null.</summary>
    public static PartKind? Missing(Name a, Name b, ReadOnlySpan<Pairing> pairs)
    {
        Pairing? own = null;
        foreach (var pair in pairs)
        {
            if (!a.PartArray[pair.Left].IsContent && !b.PartArray[pair.Right].IsContent)
                continue;
            if (own is not null || !AgreesWhole(pair))
                return null;
            own = pair;
        }
        if (own is not { } word)
            return null;
        var ofA = a.PartArray[word.Left];
        if (
            ofA.Kind != PartKind.Word
            || b.PartArray[word.Right].Kind != PartKind.Word
            || ofA.Folded.Length < LeastLetters
            || Lexicon.GivenName(ofA.Key) is not null
        )
            return null;
        if (IsAlone(a, word.Left))
            return OneEverydayWord(b, word.Right);
        return IsAlone(b, word.Right) ? OneEverydayWord(a, word.Left) : null;
    }

    private static bool AgreesWhole(Pairing pair) =>
        pair is { LeftCount: 1, RightCount: 1 }
        && pair.How is AlignmentKind.Same or AlignmentKind.Spelling or AlignmentKind.Transliteration;

    private static bool IsAlone(Name name, int own)
    {
        for (var i = 0; i < name.PartArray.Length; i++)
        {
            if (i != own && name.PartArray[i].Kind != PartKind.Joiner)
                return false;
        }
        return true;
    }

    private static PartKind? OneEverydayWord(Name name, int own)
    {
        PartKind? everyday = null;
        for (var i = 0; i < name.PartArray.Length; i++)
        {
            if (i == own)
                continue;
            var kind = name.PartArray[i].Kind;
            if (kind is PartKind.Generic or PartKind.LegalForm or PartKind.Joiner)
                continue;
            if (everyday is not null || kind is not (PartKind.Sector or PartKind.Place))
                return null;
            everyday = kind;
        }
        return everyday;
    }
}
