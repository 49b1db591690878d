using System.Collections.Frozen;
using Assay.Model;
using Assay.Readings.Mentions;

namespace Assay.Readings.Drafts;

/// <summary>Countries by their adjectives, in the cases of Russian and Ukrainian, too: “российскими”, “українських”.</summary>
internal static class CountryAdjectives
{
    private static readonly FrozenSet<string>.AlternateLookup<ReadOnlySpan<char>> Compass =
        DealWords.Compass.GetAlternateLookup<ReadOnlySpan<char>>();

    /// <summary>The country whose adjective a word is; null where it is none.</summary>
    public static CountryCode? Of(ReadOnlySpan<char> word)
    {
        // "the North Katpar deposit" is not North Korean
        if (Compass.Contains(word))
            return null;
        if (CountryWords.OfAdjective(word) is { } country)
            return country;
        return First(word, "ськ") ?? First(word, "ск");
    }

    private static CountryCode? First(ReadOnlySpan<char> word, string suffix)
    {
        var at = word.LastIndexOf(suffix);
        if (at <= 2)
            return null;
        // the table has not all adjectives in Ukrainian, too: “американськ-” as “американск-”
        return CountryWords.OfAdjective(string.Concat(word[..(at + suffix.Length)], "ий"))
            ?? CountryWords.OfAdjective(string.Concat(word[..at], "ский"));
    }
}
