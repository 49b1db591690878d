using Assay.Model;
using Assay.Readings;
using Assay.Readings.Wordings;

namespace Assay.Cli.Readings;

/// <summary>What ends <c>assay read</c> with the code for findings.</summary>
[Flags]
internal enum ReadingThreshold
{
    None = 0,

    /// <summary>Something does not hold together.</summary>
    Inconsistency = 1,

    /// <summary>The text's own words carry a claim to territory.</summary>
    Claim = 2,

    /// <summary>Somebody or something linked was listed on the day of the text, or may have been.</summary>
    Listed = 4,
}

/// <summary>Reads and applies the threshold.</summary>
internal static class ReadingThresholds
{
    private static readonly Dictionary<string, ReadingThreshold> Known = new(StringComparer.Ordinal)
    {
        ["inconsistency"] = ReadingThreshold.Inconsistency,
        ["claim"] = ReadingThreshold.Claim,
        ["listed"] = ReadingThreshold.Listed,
    };

    /// <summary>What words name, each alone or several with commas.</summary>
    /// <exception cref="UsageException">A word is none of the known ones.</exception>
    public static ReadingThreshold Of(string option, IReadOnlyCollection<string> words)
    {
        var named = All(option, words);
        return named == ReadingThreshold.None && words.Count > 0
            ? throw new UsageException(
                option,
                $"names nothing to fail on. Write {string.Join(", ", Known.Keys)}, or several with commas."
            )
            : named;
    }

    private static ReadingThreshold All(string option, IEnumerable<string> words) =>
        words
            .SelectMany(w =>
                w.Split(',', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries)
            )
            .Aggregate(
                ReadingThreshold.None,
                (all, word) =>
                    Known.TryGetValue(word, out var known)
                        ? all | known
                        : throw new UsageException(
                            option,
                            $"'{word}' is nothing to fail on. Write {string.Join(", ", Known.Keys)}, or several with commas."
                        )
            );

    /// <summary>Whether a reading has what is failed on.</summary>
    public static bool Reaches(this ReadingThreshold threshold, Reading reading) =>
        (threshold.HasFlag(ReadingThreshold.Inconsistency) && reading.Inconsistencies.Count > 0)
        || (
            threshold.HasFlag(ReadingThreshold.Claim)
            && reading.Wordings.Any(w => w.Use == WordingUse.OwnWords)
        )
        || (
            threshold.HasFlag(ReadingThreshold.Listed)
            && reading.Referents.Any(r => r.Links.Any(l => l.Designations.Any(d => d.InForce != Truth.False)))
        );
}
