using Assay.Formats.Lists.Xml;

namespace Assay.Formats.Lists.Ofac.Advanced;

/// <summary>The reference value sets: what numbers in all other sections mean.</summary>
internal sealed class AdvancedReferences
{
    /// <summary>The sets that are used; each holds elements of its own name without "Values".</summary>
    public static IReadOnlyList<string> Sets { get; } =
    [
        "AliasTypeValues",
        "AreaCodeValues",
        "CountryValues",
        "DetailReferenceValues",
        "DocNameStatusValues",
        "EntryEventTypeValues",
        "ExRefTypeValues",
        "FeatureTypeValues",
        "IDRegDocDateTypeValues",
        "IDRegDocTypeValues",
        "LegalBasisValues",
        "ListValues",
        "LocPartTypeValues",
        "NamePartTypeValues",
        "PartySubTypeValues",
        "PartyTypeValues",
        "RelationQualityValues",
        "RelationTypeValues",
        "SanctionsTypeValues",
        "ScriptValues",
        "ValidityValues",
    ];

    private readonly Dictionary<(string Set, string Id), XmlRecord> _values = [];

    /// <summary>Takes a set.</summary>
    public void Add(XmlRecord set)
    {
        foreach (var value in set.Children)
            _values[(value.Name, value.Attribute("ID"))] = value;
    }

    /// <summary>What a number means, in OFAC's words; "" where no set says it.</summary>
    public string Name(string set, string id) =>
        _values.TryGetValue((set, id), out var value) ? value.Text : "";

    /// <summary>What an attribute of a record means.</summary>
    public string NameOf(XmlRecord record, string set, string attribute) =>
        Name(set, record.Attribute(attribute));

    /// <summary>An attribute of a value; "" where there is none.</summary>
    public string Attribute(string set, string id, string attribute) =>
        _values.TryGetValue((set, id), out var value) ? value.Attribute(attribute) : "";
}
