namespace Assay.Names;

/// <summary>What a part of a name is.</summary>
public enum PartKind
{
    /// <summary>A word that tells the party from others: a family or given name, a company's own name.</summary>
    Word,

    /// <summary>One letter that stands for a name.</summary>
    Initial,

    /// <summary>A number, in digits, words or Roman numerals.</summary>
    Number,

    /// <summary>A Slavic patronymic (Alexandrovich, Viktorivna) or one formed with -oglu or -kyzy.</summary>
    Patronymic,

    /// <summary>An everyday word of business or administration: bank, trading, steel, ministry.</summary>
    Sector,

    /// <summary>A country, its adjective, a well-known region or city.</summary>
    Place,

    /// <summary>A word that hardly tells anything: group, holding, company.</summary>
    Generic,

    /// <summary>A legal form: LLC, GmbH, PJSC.</summary>
    LegalForm,

    /// <summary>A particle of personal names: al, bin, von, van.</summary>
    Particle,

    /// <summary>A title or rank: Dr, Sheikh, Colonel, Jr.</summary>
    Title,

    /// <summary>The small words between: the, of, and, de.</summary>
    Joiner,
}

/// <summary>Which name of a person a part is, where the way it is written tells.</summary>
public enum PartRole
{
    /// <summary>Not told.</summary>
    Unknown,

    /// <summary>Family name: before the comma, or in capitals among others that are not.</summary>
    Family,

    /// <summary>Given name: behind the comma, or before "bin".</summary>
    Given,

    /// <summary>The father's (or an ancestor's) name: behind "bin", "ibn", "bint".</summary>
    Father,
}

/// <summary>One word of a name, analysed.</summary>
/// <param name="Text">As written.</param>
/// <param name="Folded">In lower-case Latin letters and digits.</param>
/// <param name="Key">Where its usual spellings and romanisations meet; empty for kinds that are compared by <paramref name="Code"/> alone.</param>
/// <param name="Kind">What it is.</param>
/// <param name="Role">Which name of a person it is.</param>
/// <param name="Code">
/// What it counts as: the legal form, the number's value, the word of the lexicon, the given name whose variant it is; null
/// where it stands for itself.
/// </param>
public sealed record NamePart(
    string Text,
    string Folded,
    string Key,
    PartKind Kind,
    PartRole Role,
    string? Code
)
{
    /// <summary>The set of letters of <see cref="Key"/>, for a quick "far apart".</summary>
    internal int Letters { get; } = EditCost.Letters(Key);

    /// <summary>The same of <see cref="Folded"/>.</summary>
    internal int FoldedLetters { get; } = EditCost.Letters(Folded);

    /// <summary>Whether it has a number in it (A320, 2004AHL): with another number it is another.</summary>
    internal bool HasDigit { get; } = Key.AsSpan().ContainsAnyInRange('0', '9');

    /// <summary>Whether it is in Latin letters.</summary>
    internal bool IsLatin { get; } =
        System.Text.Ascii.IsValid(Text) || Scripts.Prevailing(Text) is Script.Latin or Script.None;

    /// <summary>Whether it is written in characters or syllables, which Latin letters render with much loss.</summary>
    internal bool IsSyllabic { get; } =
        !System.Text.Ascii.IsValid(Text)
        && Scripts.Prevailing(Text) is Script.Han or Script.Hangul or Script.Kana;

    /// <summary>Whether it is in a script that writes no short vowels, and no common name of it, whose vowels are known.</summary>
    internal bool IsVowelless { get; } =
        !System.Text.Ascii.IsValid(Text)
        && Scripts.Prevailing(Text) is Script.Arabic or Script.Hebrew
        && WithoutVowels.Read(Text) is null;

    /// <summary>Whether its vowels are known and it may be written without them elsewhere.</summary>
    internal bool HasVowels { get; } =
        System.Text.Ascii.IsValid(Text)
        || Scripts.Prevailing(Text) is Script.Latin or Script.None
        || WithoutVowels.Read(Text) is not null;

    /// <summary>Its consonants alone, by which a word written without vowels is known in Latin letters; "" where they tell nothing.</summary>
    internal string Skeleton => field ??= IsVowelless ? Consonants.OfLetters(Text) : Consonants.Of(Folded);

    /// <summary>Whether it is a word of our lexicon, so that another word of the lexicon is another word and no slip of the pen.</summary>
    internal bool IsKnown => Kind is PartKind.Sector or PartKind.Place or PartKind.Generic;

    /// <summary>Whether a party is told from others by it: if both names keep such a part unpaired, they are not the same.</summary>
    internal bool IsContent =>
        Kind is PartKind.Word or PartKind.Patronymic or PartKind.Sector or PartKind.Place or PartKind.Number;

    /// <inheritdoc/>
    public override string ToString() => Text;
}
