namespace Assay.Names;

/// <summary>
/// What of a comparison speaks for or against two names being one party's, as numbers. Each is 0 where there is nothing of the kind, and more the
/// more there is of it; <see cref="NameModel"/> says what a unit of each is worth.
/// </summary>
public enum NameFeature
{
    /// <summary>How much agrees: the logarithm of one and the letters of the paired words that tell a party from others.</summary>
    Agreement,

    /// <summary>How small a part of both names the paired words are: the logarithm of the whole weight over the paired.</summary>
    Lost,

    /// <summary>Letters by which paired words differ, a vowel or a kindred consonant counting less than others.</summary>
    Slips,

    /// <summary>The same as a part of the words' letters, so that a slip in a short word counts for more.</summary>
    SlipsInShort,

    /// <summary>Words that both have to themselves and that differ by two letters at most: two slips, which count as such besides, or another syllable.</summary>
    NearWords,

    /// <summary>Words that both have to themselves and that differ by more.</summary>
    OtherWords,

    /// <summary>Letters by which those differ, at most six a word.</summary>
    OtherLetters,

    /// <summary>Words that both have to themselves and that cannot be slips of each other: everyday words, characters, or nothing left to set against.</summary>
    OtherMeaning,

    /// <summary>Words of one name that the other has nothing to set against: the logarithm to the base of two of one and their number.</summary>
    ExtraWords,

    /// <summary>Both have a number, and it is another.</summary>
    OtherNumber,

    /// <summary>Only one has a number.</summary>
    NumberMissing,

    /// <summary>Usual respellings, romanisations and words written together or apart.</summary>
    Respellings,

    /// <summary>Forms of one given name.</summary>
    GivenNames,

    /// <summary>Names that only an initial stands for.</summary>
    Initials,

    /// <summary>The words stand in another order, and nothing tells that they may.</summary>
    OtherOrder,

    /// <summary>Of two names of several words only one agrees.</summary>
    OneWordAgrees,

    /// <summary>Only initials, titles or small words agree.</summary>
    LittleAgrees,

    /// <summary>One name tells which is the family name, and the other does not have it.</summary>
    FamilyNameMissing,

    /// <summary>The legal forms are of different families.</summary>
    OtherLegalForm,

    /// <summary>One has no legal form, or an akin one.</summary>
    LegalFormMissing,

    /// <summary>All that agrees is one short word, and that only nearly.</summary>
    ShortWordDiffers,

    /// <summary>One name is the other's own word alone; the everyday word beside it is left out, as short names do.</summary>
    EverydayWordMissing,

    /// <summary>One name is made of the first letters of the other's words.</summary>
    Acronym,
}

/// <summary>The features of one comparison.</summary>
public readonly ref struct NameFeatures(Span<double> values)
{
    /// <summary>How many there are.</summary>
    public const int Count = (int)NameFeature.Acronym + 1;

    private readonly Span<double> _values = values;

    /// <summary>One of them.</summary>
    public double this[NameFeature feature]
    {
        get => _values[(int)feature];
        set => _values[(int)feature] = value;
    }

    internal Span<double> Writable => _values;

    /// <summary>All in the order of <see cref="NameFeature"/>.</summary>
    public ReadOnlySpan<double> Values => _values;
}
