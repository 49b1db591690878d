namespace Assay.Names;

/// <summary>How near two single parts of two names are, and why.</summary>
internal static class PartCloseness
{
    /// <summary>Parts less alike than this are not paired: they are different words.</summary>
    public const double Least = 0.65;

    /// <summary>Spellings that share a key are nearly as good as the same spelling; not quite, so that the better match stands first.</summary>
    public const double SameKey = 0.97;

    /// <summary>Sister forms of a given name (Dmytro, Dmitry) and short forms (Bob, Robert) are usually but not always one person's.</summary>
    private const double SameGivenName = 0.92;

    /// <summary>An initial that fits: it speaks for the name, but one name in twelve or so would fit.</summary>
    private const double FittingInitial = 0.9;

    /// <summary>A word without its vowels may be several.</summary>
    private const double SameConsonants = 0.8;

    /// <summary>A shorter word that is written without vowels is not taken for another by a slip: so little of it stands there.</summary>
    private const int LeastVowellessWithSlip = 5;

    /// <summary>Forms of one everyday word.</summary>
    private const double SameWord = 0.93;

    /// <summary>One name's family name paired with the other's given name, where both say which is which.</summary>
    private const double CrossedRoles = 0.85;

    /// <summary>Words written together may differ by one letter besides; with more, any two short words make a third.</summary>
    public const int MostChangesOfJoined = 1;

    /// <summary>Legal forms of two letters are what they are: AG is not AO.</summary>
    private const int LeastFormWithSlip = 3;

    private const int ShortestSmall = 2;

    /// <summary>Shorter words written together must be the same: AL-AYY is not ALI.</summary>
    public const int LeastJoinedWithSlip = 6;

    /// <summary>The similarity, 0 for parts that do not pair, and why.</summary>
    public static (double Similarity, AlignmentKind How) Of(NamePart a, NamePart b, bool persons)
    {
        if (!persons && IsSlipOfSmall(a, b))
            return (Least, AlignmentKind.Typo);
        if (a.Kind == PartKind.LegalForm || b.Kind == PartKind.LegalForm)
            return default;
        if (a.Kind == PartKind.Number || b.Kind == PartKind.Number)
            return Numbers(a, b);
        if (a.Kind == PartKind.Initial || b.Kind == PartKind.Initial)
            return Initials(a, b, persons);
        if (IsSmall(a) || IsSmall(b))
            return SmallWords(a, b);
        var (similarity, how) = Words(a, b);
        return (similarity * RoleFactor(a.Role, b.Role), how);
    }

    private static (double Similarity, AlignmentKind How) Numbers(NamePart a, NamePart b)
    {
        if (a.Kind != b.Kind || !SameCode(a, b))
            return default;
        return (1, SameText(a, b) ? AlignmentKind.Same : AlignmentKind.Number);
    }

    private static (double Similarity, AlignmentKind How) Initials(NamePart a, NamePart b, bool persons)
    {
        if (SameText(a, b))
            return (1, AlignmentKind.Same);
        if (
            !persons
            || a.Kind == b.Kind
            || IsSmall(a)
            || IsSmall(b)
            || a.Folded[0] != b.Folded[0] && a.Key[0] != b.Key[0]
        )
            return default;
        return (FittingInitial * RoleFactor(a.Role, b.Role), AlignmentKind.Initial);
    }

    /// <summary>
    /// Whether one is a word only because a legal form or a small word was misspelled in it: LCL for LLC, OQF for of.
    /// </summary>
    private static bool IsSlipOfSmall(NamePart a, NamePart b)
    {
        if (a.Kind == PartKind.Word == (b.Kind == PartKind.Word))
            return false;
        var (word, small) = a.Kind == PartKind.Word ? (a, b) : (b, a);
        if (small.Kind != PartKind.LegalForm && !IsSmall(small))
            return false;
        var longest = small.Kind == PartKind.LegalForm ? LeastFormWithSlip : ShortestSmall;
        foreach (var range in small.Folded.AsSpan().Split(' '))
        {
            var one = small.Folded.AsSpan(range);
            if (
                Math.Max(one.Length, word.Folded.Length) >= longest
                && Math.Min(one.Length, word.Folded.Length) >= ShortestSmall
                && EditCost.LettersApart(word.Folded, one, most: 2) == 1
            )
                return true;
        }
        return false;
    }

    private static (double Similarity, AlignmentKind How) SmallWords(NamePart a, NamePart b)
    {
        if (SameText(a, b))
            return (1, AlignmentKind.Same);
        return a.Kind == b.Kind && SameCode(a, b) ? (SameWord, AlignmentKind.Word) : default;
    }

    private static (double Similarity, AlignmentKind How) Words(NamePart a, NamePart b)
    {
        // between two words in Chinese characters or Korean syllables no romanisation stands: another character is another name,
        // even if it sounds alike
        if (a.IsSyllabic && b.IsSyllabic)
            return string.Equals(a.Text, b.Text, StringComparison.Ordinal)
                ? (1, AlignmentKind.Same)
                : default;
        if (SameText(a, b))
            return (1, a.IsLatin == b.IsLatin ? AlignmentKind.Same : AlignmentKind.Transliteration);
        // two words of the lexicon that differ are two words, however alike they look: railway and railroad, Armenia and America,
        // Russia and Rossiya
        if (a.IsKnown && b.IsKnown)
            return SameCode(a, b) ? (SameWord, AlignmentKind.Word) : default;
        if (string.Equals(a.Key, b.Key, StringComparison.Ordinal))
            return (SameKey, a.IsLatin == b.IsLatin ? AlignmentKind.Spelling : AlignmentKind.Transliteration);
        if (SameCode(a, b))
            return (SameGivenName, AlignmentKind.GivenName);
        if (a.HasDigit || b.HasDigit)
            return default;
        if (HaveSameConsonants(a, b))
            return (SameConsonants, AlignmentKind.Consonants);
        if (
            (a.IsVowelless || b.IsVowelless)
            && Math.Min(a.Folded.Length, b.Folded.Length) < LeastVowellessWithSlip
        )
            return default;
        var similarity = Slip(a, b);
        return similarity >= Least ? (Math.Min(similarity, SameKey), AlignmentKind.Typo) : default;
    }

    private static bool HaveSameConsonants(NamePart a, NamePart b) =>
        ((a.IsVowelless && b.HasVowels) || (b.IsVowelless && a.HasVowels))
        && a.Skeleton.Length > 0
        && string.Equals(a.Skeleton, b.Skeleton, StringComparison.Ordinal);

    /// <summary>
    /// How near two spellings are, by sound or by letter, whichever is nearer: a slip inside a letter group (Zhou, Znou) changes
    /// the sound beyond recognition.
    /// </summary>
    private static double Slip(NamePart a, NamePart b)
    {
        var bySound = EditCost.Similarity(a.Key, a.Letters, b.Key, b.Letters);
        if (ReferenceEquals(a.Key, a.Folded) && ReferenceEquals(b.Key, b.Folded))
            return bySound;
        return Math.Max(bySound, EditCost.Similarity(a.Folded, a.FoldedLetters, b.Folded, b.FoldedLetters));
    }

    /// <summary>
    /// By how many letters two words differ that were not paired, from 1 to <see cref="NameScoring.MostLetters"/>. Two everyday words, two words in
    /// characters, an initial and a word it does not stand for are as far apart as can be. Where a word is written without vowels a letter
    /// counts twice: it is a syllable.
    /// </summary>
    public static int LettersApart(NamePart a, NamePart b)
    {
        if (
            (a.IsKnown && b.IsKnown)
            || (a.IsSyllabic && b.IsSyllabic)
            || a.Kind == PartKind.Initial
            || b.Kind == PartKind.Initial
        )
            return NameScoring.MostLetters;
        var letters = EditCost.LettersApart(a.Folded, b.Folded, NameScoring.MostLetters);
        return a.IsVowelless || b.IsVowelless ? Math.Min(2 * letters, NameScoring.MostLetters) : letters;
    }

    /// <summary>How near words are that one name writes as one and the other as several.</summary>
    /// <param name="key">The key of the one word.</param>
    /// <param name="keyOfJoined">That of the several, written together.</param>
    /// <param name="mayHaveSlip">Whether a slip may stand in them besides: not where the several are in syllables or characters, of which any few are like some word.</param>
    public static double Joined(string key, string keyOfJoined, bool mayHaveSlip)
    {
        if (string.Equals(key, keyOfJoined, StringComparison.Ordinal))
            return SameKey;
        if (!mayHaveSlip || key.Length < LeastJoinedWithSlip || HasDigit(key) || HasDigit(keyOfJoined))
            return 0;
        var similarity = EditCost.Similarity(
            key,
            EditCost.Letters(key),
            keyOfJoined,
            EditCost.Letters(keyOfJoined),
            MostChangesOfJoined
        );
        return similarity >= Least ? similarity * SameKey : 0;
    }

    /// <summary>A father's name is not the son's: X bin Y and Y bin X are two persons.</summary>
    private static double RoleFactor(PartRole a, PartRole b) =>
        (a, b) switch
        {
            _ when a == b => 1,
            (PartRole.Father, PartRole.Given) or (PartRole.Given, PartRole.Father) => 0,
            (PartRole.Family, PartRole.Given) or (PartRole.Given, PartRole.Family) => CrossedRoles,
            _ => 1,
        };

    private static bool IsSmall(NamePart part) =>
        part.Kind is PartKind.Joiner or PartKind.Particle or PartKind.Title;

    private static bool SameText(NamePart a, NamePart b) =>
        string.Equals(a.Folded, b.Folded, StringComparison.Ordinal);

    private static bool SameCode(NamePart a, NamePart b) =>
        a.Code is { } code && string.Equals(code, b.Code, StringComparison.Ordinal);

    private static bool HasDigit(string key) => key.AsSpan().ContainsAnyInRange('0', '9');
}
