namespace Assay.Names;

/// <summary>Why two parts were paired.</summary>
public enum AlignmentKind
{
    /// <summary>The same word, but for case, diacritics and punctuation.</summary>
    Same,

    /// <summary>Two usual spellings of one name in Latin letters.</summary>
    Spelling,

    /// <summary>One name in two scripts.</summary>
    Transliteration,

    /// <summary>The same consonants, one of the words being in a script that does not write vowels.</summary>
    Consonants,

    /// <summary>Forms of one given name in sister languages, or its short form.</summary>
    GivenName,

    /// <summary>An initial and a name it may stand for.</summary>
    Initial,

    /// <summary>Forms or translations of one everyday word: bank, banka; Russia, Russian.</summary>
    Word,

    /// <summary>Numbers of one value, or words for them.</summary>
    Number,

    /// <summary>The same or akin legal forms.</summary>
    LegalForm,

    /// <summary>Written as one word here and as several there.</summary>
    Joined,

    /// <summary>The first letters of the other name's words.</summary>
    Acronym,

    /// <summary>Different by a letter or a few: perhaps a slip of the pen.</summary>
    Typo,

    /// <summary>Other words, each name's own, set against each other: they do not agree.</summary>
    Other,
}

/// <summary>A pairing of parts of two names: what a score rests on.</summary>
/// <param name="Left">The parts of the first name, adjacent; more than one only where <paramref name="How"/> is Joined.</param>
/// <param name="Right">The parts of the second name.</param>
/// <param name="How">Why they were paired.</param>
/// <param name="Similarity">From above 0 to 1.</param>
public sealed record Alignment(
    IReadOnlyList<NamePart> Left,
    IReadOnlyList<NamePart> Right,
    AlignmentKind How,
    double Similarity
)
{
    /// <inheritdoc/>
    public override string ToString() => $"{string.Join(' ', Left)} ~ {string.Join(' ', Right)} ({How})";
}
