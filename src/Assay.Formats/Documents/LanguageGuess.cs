using System.Buffers;
using System.Collections.Frozen;
using Assay.Readings.Texts;

namespace Assay.Formats.Documents;

/// <summary>
/// Tells English, Ukrainian and Russian apart, by letters that only one of the two Cyrillic alphabets has and by each language's most frequent words. A text with
/// signs of none of them, or too short for any, is in no language that is known.
/// </summary>
public static class LanguageGuess
{
    private static readonly SearchValues<char> OtherCyrillic = SearchValues.Create("ўјљњђћџѓќѕ");

    /// <summary>Letters of the beginning that are looked at: some twenty pages, and no language needs more than one.</summary>
    private const int Sample = 60_000;

    /// <summary>The smallest part of Latin-script words that are among English's most frequent. Running English has 0.35 to 0.5, tables and contracts above 0.15; French, German, Spanish and Polish under 0.05.</summary>
    private const double LeastEnglish = 0.1;

    /// <summary>How many times a letter of one's own counts against a frequent word: "і" or "ы" stand in a fifth of all words.</summary>
    private const int OwnLetter = 2;

    private const int LongestWord = 32;

    /// <summary>The language most of a text is in.</summary>
    public static TextLanguage Of(ReadOnlySpan<char> text)
    {
        text = text[..Math.Min(text.Length, Sample)];
        Span<char> word = stackalloc char[LongestWord];
        var counts = new Counts();
        var length = 0;
        foreach (var c in text)
        {
            if (char.IsLetter(c))
            {
                if (length < LongestWord)
                    word[length] = char.ToLowerInvariant(c);
                length++;
                continue;
            }
            counts.Add(word[..Math.Min(length, LongestWord)]);
            length = 0;
        }
        counts.Add(word[..Math.Min(length, LongestWord)]);
        return counts.Winner;
    }

    private sealed class Counts
    {
        private static readonly FrozenSet<string>.AlternateLookup<ReadOnlySpan<char>> English =
            LanguageWords.English.GetAlternateLookup<ReadOnlySpan<char>>();

        private static readonly FrozenSet<string>.AlternateLookup<ReadOnlySpan<char>> Ukrainian =
            LanguageWords.Ukrainian.GetAlternateLookup<ReadOnlySpan<char>>();

        private static readonly FrozenSet<string>.AlternateLookup<ReadOnlySpan<char>> Russian =
            LanguageWords.Russian.GetAlternateLookup<ReadOnlySpan<char>>();

        private int _latin;
        private int _cyrillic;
        private int _english;
        private int _ukrainian;
        private int _russian;
        private int _others;

        public void Add(ReadOnlySpan<char> word)
        {
            if (word.IsEmpty)
                return;
            if (word[0] < '\u0250')
            {
                _latin++;
                _english += English.Contains(word) ? 1 : 0;
            }
            else if (word[0] is >= '\u0400' and <= '\u052F')
            {
                _cyrillic++;
                _ukrainian += Ukrainian.Contains(word) ? 1 : 0;
                _russian += Russian.Contains(word) ? 1 : 0;
                if (word.ContainsAny("іїєґ"))
                    _ukrainian += OwnLetter;
                if (word.ContainsAny("ыэёъ"))
                    _russian += OwnLetter;
                // Belarusian; Serbian and Macedonian
                if (word.ContainsAny(OtherCyrillic))
                    _others += OwnLetter * 2;
            }
        }

        public TextLanguage Winner =>
            _cyrillic > _latin
                ? (_ukrainian, _russian, _others) switch
                {
                    var (u, r, o) when o >= Math.Max(u, r) => TextLanguage.Unknown,
                    var (u, r, _) when u > r => TextLanguage.Ukrainian,
                    var (u, r, _) when r > u => TextLanguage.Russian,
                    _ => TextLanguage.Unknown,
                }
            : _english > LeastEnglish * _latin ? TextLanguage.English
            : TextLanguage.Unknown;
    }
}
