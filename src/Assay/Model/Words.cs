using System.Collections.Concurrent;
using System.Text;

namespace Assay.Model;

/// <summary>How enumerated words are written in files and sentences.</summary>
public static class Words
{
    /// <summary><c>JointVenture</c> as "joint venture".</summary>
    public static string Of<T>(T value)
        where T : struct, Enum => Known<T>.Spaced.GetOrAdd(value, static v => Separated(v.ToString(), ' '));

    /// <summary><c>JointVenture</c> as <c>joint-venture</c>, as files write it.</summary>
    public static string Kebab<T>(T value)
        where T : struct, Enum => Known<T>.Hyphened.GetOrAdd(value, static v => Separated(v.ToString(), '-'));

    private static class Known<T>
        where T : struct, Enum
    {
        public static readonly ConcurrentDictionary<T, string> Spaced = new();
        public static readonly ConcurrentDictionary<T, string> Hyphened = new();
    }

    private static string Separated(string pascal, char separator)
    {
        var text = new StringBuilder(pascal.Length + 4);
        foreach (var c in pascal)
        {
            if (char.IsUpper(c) && text.Length > 0)
                text.Append(separator);
            text.Append(char.ToLowerInvariant(c));
        }
        return text.ToString();
    }
}
