using System.Collections.Concurrent;
using System.Text;
using Assay.Findings;
using Assay.Reports.Words;

namespace Assay.Reports.Json;

/// <summary>Cases as JSON has them: the name in lower case with hyphens, <c>NothingKnown</c> as <c>nothing-known</c>; verdicts as their words.</summary>
internal static class JsonWords
{
    private static readonly ConcurrentDictionary<Enum, string> Known = new();

    public static string Of<T>(T value)
        where T : struct, Enum =>
        value is Verdict verdict
            ? VerdictWords.Of(verdict)
            : Known.GetOrAdd(value, static v => Hyphenated(v.ToString()));

    private static string Hyphenated(string name)
    {
        var words = new StringBuilder(name.Length + 4);
        foreach (var c in name)
        {
            if (char.IsAsciiLetterUpper(c) && words.Length > 0)
                words.Append('-');
            words.Append(char.ToLowerInvariant(c));
        }
        return words.ToString();
    }
}
