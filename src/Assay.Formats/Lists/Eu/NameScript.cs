using Assay.Listings;

namespace Assay.Formats.Lists.Eu;

/// <summary>
/// In which script a name is written. The Union writes the names of parties in Latin letters; a name in others is the party's own.
/// </summary>
internal static class NameScript
{
    /// <summary>A name in another script than Latin is the one in the original script.</summary>
    public static AliasQuality QualityOf(string name) =>
        IsLatin(name) ? AliasQuality.Strong : AliasQuality.OriginalScript;

    /// <summary>Whether at least half of the letters are Latin; so where there are none.</summary>
    public static bool IsLatin(string name)
    {
        var letters = name.Count(char.IsLetter);
        return name.Count(IsLatinLetter) * 2 >= letters;
    }

    /// <summary>Whether it is a letter of the Latin script.</summary>
    public static bool IsLatinLetter(char c) =>
        char.IsLetter(c) && c is < '\u0250' or (>= '\u1E00' and <= '\u1EFF');
}
