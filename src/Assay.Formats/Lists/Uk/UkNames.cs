using Assay.Listings;

namespace Assay.Formats.Lists.Uk;

/// <summary>Reads the names of a record: which is the primary one, and how good the others are.</summary>
internal static class UkNames
{
    public static void Read(UkRecord record, PartyDraft draft, bool isPerson)
    {
        // A few records have two primary names; the first is taken for it.
        var primary = record.Names.Find(IsPrimary) ?? record.Names.FirstOrDefault();
        if (primary is not null)
        {
            draft.Name = primary.Full;
            draft.NameFields = isPerson ? Fields(primary) : null;
        }
        foreach (var name in record.Names.Where(n => !ReferenceEquals(n, primary)))
        {
            if (!string.Equals(name.Full, draft.Name, StringComparison.Ordinal))
                draft.AddAlias(name.Full, QualityOf(name), isPerson ? Fields(name) : null);
        }
        foreach (var name in record.OriginalNames)
            draft.AddAlias(name.Name, AliasQuality.OriginalScript, language: LanguageOf(name));
    }

    /// <summary>In letters only: "Primary Name", "primary", but not "Primary name variation".</summary>
    private static bool IsPrimary(UkName name) => UkList.Letters(name.Type) is "primaryname" or "primary";

    private static AliasQuality QualityOf(UkName name)
    {
        var type = UkList.Letters(name.Type);
        if (
            type.StartsWith("fka", StringComparison.Ordinal)
            || type.StartsWith("former", StringComparison.Ordinal)
        )
            return AliasQuality.Former;
        return UkList.Letters(name.Strength).StartsWith("low", StringComparison.Ordinal)
            ? AliasQuality.Weak
            : AliasQuality.Strong;
    }

    private static NameFields? Fields(UkName name) =>
        name.Family.Length > 0 && name.Given.Length + name.Middle.Length > 0
            ? new NameFields(name.Family, NullIfEmpty(name.Given), NullIfEmpty(name.Middle))
            : null;

    private static string? LanguageOf(UkOriginalName name) =>
        NullIfEmpty(
            string.Join(
                ", ",
                new[] { name.Language, name.Script }.Where(t => t.Length > 0).Distinct(StringComparer.Ordinal)
            )
        );

    private static string? NullIfEmpty(string text) => text.Length > 0 ? text : null;
}
