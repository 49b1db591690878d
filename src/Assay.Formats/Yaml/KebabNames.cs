using Assay.Model;

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
        where TEnum : struct, Enum => Words.Kebab(value);

    private static class Table<TEnum>
        where TEnum : struct, Enum
    {
        public static readonly Dictionary<string, TEnum> ByName = Enum.GetValues<TEnum>()
            .ToDictionary(value => Words.Kebab(value), StringComparer.Ordinal);
    }
}
