using Assay.Model;
using Assay.Readings.Mentions;

namespace Assay.Readings.Drafts;

/// <summary>Countries by their adjectives, in the cases of Russian and Ukrainian, too: “российскими”, “українських”.</summary>
internal static class CountryAdjectives
{
    /// <summary>The country whose adjective a word is; null where it is none.</summary>
    public static CountryCode? Of(ReadOnlySpan<char> word)
    {
        if (CountryWords.OfAdjective(word) is { } country)
            return country;
        return First(word, "ськ") ?? First(word, "ск");
    }

    private static CountryCode? First(ReadOnlySpan<char> word, string suffix)
    {
        var at = word.LastIndexOf(suffix);
        return at > 2 ? CountryWords.OfAdjective(string.Concat(word[..(at + suffix.Length)], "ий")) : null;
    }
}
