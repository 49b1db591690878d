using System.Collections.Frozen;
using Assay.Names;

namespace Assay.Readings.Mentions;

/// <summary>Whether a person named so is "he" or "she", where the name tells.</summary>
internal static class Genders
{
    private static readonly FrozenSet<string> He = Names("he");
    private static readonly FrozenSet<string> She = Names("she");

    /// <summary>True for "she", false for "he"; null where the name does not tell.</summary>
    public static bool? IsShe(ReferentDraft person)
    {
        if (person.Words.Length > 1)
        {
            var isHe = person.Words[0].Any(He.Contains);
            var isShe = person.Words[0].Any(She.Contains);
            if (isHe != isShe)
                return isShe;
        }
        return ByFamily(person.Name);
    }

    /// <summary>True for "she", false for "he"; null where the name, of one word or more, does not tell.</summary>
    public static bool? IsShe(string name)
    {
        var blank = name.IndexOf(' ', StringComparison.Ordinal);
        if (blank > 0)
        {
            var given = SpellingKey.Of(name[..blank]);
            var (isHe, isShe) = (He.Contains(given), She.Contains(given));
            if (isHe != isShe)
                return isShe;
        }
        return ByFamily(name);
    }

    private static bool? ByFamily(string name)
    {
        var family = name[(name.LastIndexOf(' ') + 1)..];
        if (Ends(family, "ova", "eva", "skaya", "ska", "ская", "ова", "ева", "ська"))
            return true;
        return Ends(family, "ov", "ev", "sky", "skyi", "skiy", "ов", "ев", "єв", "ский", "ський")
            ? false
            : null;
    }

    private static bool Ends(string name, params ReadOnlySpan<string> endings)
    {
        foreach (var ending in endings)
        {
            if (name.Length > ending.Length + 2 && name.EndsWith(ending, StringComparison.Ordinal))
                return true;
        }
        return false;
    }

    private static FrozenSet<string> Names(string gender) =>
        ReadingTables
            .Rows("genders")
            .Where(r => string.Equals(r[0], gender, StringComparison.Ordinal))
            .SelectMany(r => r[1].Split(' '))
            .Select(SpellingKey.Of)
            .ToFrozenSet(StringComparer.Ordinal);
}
