using Assay.Listings;

namespace Assay.Formats.Lists.Ofac;

/// <summary>Names as OFAC's CSV writes them, and as its XML has them in parts: surname in capitals, comma, given names.</summary>
internal static class OfacName
{
    /// <summary>Puts parts together as the CSV does.</summary>
    public static string Of(string last, string first) =>
        first.Length == 0 ? last
        : last.Length == 0 ? first
        : $"{last}, {first}";

    /// <summary>The parts of a person's name; null where it is of one piece, or of a kind of party whose names have no parts.</summary>
    public static NameFields? Fields(string name, bool isPerson)
    {
        var comma = isPerson ? name.IndexOf(", ", StringComparison.Ordinal) : -1;
        return comma > 0 ? new NameFields(name[..comma], name[(comma + 2)..].Trim()) : null;
    }
}
