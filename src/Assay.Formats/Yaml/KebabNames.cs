using System.Text;

namespace Assay.Formats.Yaml;

/// <summary>The names of enum values as files write them: <c>NewInvestment</c> is <c>new-investment</c>.</summary>
public static class KebabNames
{
    /// <summary>All names of an enum, in the order of declaration.</summary>
    public static IReadOnlyCollection<string> All<TEnum>()
        where TEnum : struct, Enum => Table<TEnum>.ByName.Keys;

    /// <summary>Reads a name, exactly as written.</summary>
    public static bool TryParse<TEnum>(string text, out TEnum value)
        where TEnum : struct, Enum => Table<TEnum>.ByName.TryGetValue(text, out value);

    /// <summary>The name of a value.</summary>
    public static string Of<TEnum>(TEnum value)
        where TEnum : struct, Enum => Kebab(value.ToString());

    private static string Kebab(string name)
    {
        var kebab = new StringBuilder();
        foreach (var c in name)
        {
            if (char.IsAsciiLetterUpper(c) && kebab.Length > 0)
                kebab.Append('-');
            kebab.Append(char.ToLowerInvariant(c));
        }
        return kebab.ToString();
    }

    private static class Table<TEnum>
        where TEnum : struct, Enum
    {
        public static readonly Dictionary<string, TEnum> ByName = Enum.GetValues<TEnum>()
            .ToDictionary(value => Kebab(value.ToString()), StringComparer.Ordinal);
    }
}
