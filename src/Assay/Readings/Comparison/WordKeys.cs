using System.Collections.Frozen;
using System.Text;

namespace Assay.Readings.Comparison;

/// <summary>Words by which stretches of two texts are found to say the same.</summary>
internal static class WordKeys
{
    // Words that tell nothing of what is measured.
    private static readonly FrozenSet<string> Idle = FrozenSet.ToFrozenSet(
        [
            "a",
            "an",
            "the",
            "of",
            "in",
            "its",
            "their",
            "his",
            "her",
            "total",
            "some",
            "record",
            "и",
            "в",
            "на",
            "і",
            "у",
        ],
        StringComparer.Ordinal
    );

    /// <summary>The words of a text in lower case, without signs.</summary>
    public static List<string> Of(string text)
    {
        var words = new List<string>();
        var word = new StringBuilder();
        // halves of characters, as in files made to do harm, cannot be normalised
        var sound = string.Concat(text.EnumerateRunes().Select(r => r.ToString()));
        foreach (var c in sound.Normalize(NormalizationForm.FormKC))
        {
            if (char.IsLetterOrDigit(c))
                word.Append(char.ToLowerInvariant(c));
            else if (c is not ('’' or '\'') && word.Length > 0)
                Close();
        }
        if (word.Length > 0)
            Close();
        return words;

        void Close()
        {
            words.Add(word.ToString());
            word.Clear();
        }
    }

    /// <summary>What is measured, as a key: the words that tell it, each without the ending of the plural.</summary>
    public static string OfMeasured(string text) =>
        string.Join(' ', Of(text).Where(w => !Idle.Contains(w)).Select(Singular));

    /// <summary>The words of a sentence that tell what it says: neither numbers nor short ones.</summary>
    public static IEnumerable<string> OfSentence(string text) =>
        Of(text).Where(w => w.Length > 3 && !char.IsDigit(w[0]) && !Idle.Contains(w)).Select(Singular);

    private static string Singular(string word) =>
        word.Length > 4 && word.EndsWith("ies", StringComparison.Ordinal) ? word[..^3] + "y"
        : word.Length > 4 && word.EndsWith("sses", StringComparison.Ordinal) ? word[..^2]
        : word.Length > 3 && word[^1] == 's' && word[^2] != 's' ? word[..^1]
        : word;
}
