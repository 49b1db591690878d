using Assay.Formats.Lists.Xml;

namespace Assay.Formats.Lists.Ofac.Advanced;

/// <summary>
/// What parties refer to and where it stands: places and documents before them in the file, relationships and sanctions entries behind them, the
/// names of one another anywhere. Made in a first pass, so that in the second each party is whole when it is read.
/// </summary>
internal sealed class AdvancedIndex
{
    private static readonly HashSet<string> Elements = new(
        [
            .. AdvancedReferences.Sets,
            "Location",
            "IDRegDocument",
            "DistinctParty",
            "ProfileRelationship",
            "SanctionsEntry",
        ],
        StringComparer.Ordinal
    );

    /// <summary>Of a party the first pass needs the names only.</summary>
    private static readonly HashSet<string> PassedOver = new(StringComparer.Ordinal) { "Feature" };

    private readonly PackedRecords _packed = new();
    private readonly Dictionary<string, PackedRecords.Handle> _locations = new(StringComparer.Ordinal);
    private readonly Dictionary<string, List<PackedRecords.Handle>> _documents = new(StringComparer.Ordinal);
    private readonly Dictionary<string, List<PackedRecords.Handle>> _relations = new(StringComparer.Ordinal);
    private readonly Dictionary<string, List<PackedRecords.Handle>> _entries = new(StringComparer.Ordinal);
    private readonly Dictionary<string, AdvancedOther> _parties = new(StringComparer.Ordinal);

    /// <summary>The reference value sets.</summary>
    public AdvancedReferences References { get; } = new();

    /// <summary>Reads the file once.</summary>
    public static AdvancedIndex Read(OpenPart part)
    {
        var index = new AdvancedIndex();
        foreach (var element in ListXml.Records(part, Elements, PassedOver))
            index.Take(element);
        return index;
    }

    /// <summary>The place of that number, or null.</summary>
    public XmlRecord? Location(string id) =>
        _locations.TryGetValue(id, out var handle) ? _packed.Get(handle) : null;

    /// <summary>The documents of an identity.</summary>
    public IEnumerable<XmlRecord> Documents(string identity) => Of(_documents, identity);

    /// <summary>The relationships a profile stands in, from it or to it.</summary>
    public IEnumerable<XmlRecord> Relationships(string profile) => Of(_relations, profile);

    /// <summary>The sanctions entries of a profile.</summary>
    public IEnumerable<XmlRecord> Entries(string profile) => Of(_entries, profile);

    /// <summary>Whose profile it is; null where the file has no such party.</summary>
    public AdvancedOther? Party(string profile) => _parties.GetValueOrDefault(profile);

    private void Take(XmlRecord element)
    {
        switch (element.Name)
        {
            case "Location":
                _locations[element.Attribute("ID")] = _packed.Add(element);
                break;
            case "IDRegDocument":
                Add(_documents, element.Attribute("IdentityID"), _packed.Add(element));
                break;
            case "ProfileRelationship":
                var handle = _packed.Add(element);
                var (from, to) = (element.Attribute("From-ProfileID"), element.Attribute("To-ProfileID"));
                Add(_relations, from, handle);
                if (!string.Equals(from, to, StringComparison.Ordinal))
                    Add(_relations, to, handle);
                break;
            case "SanctionsEntry":
                Add(_entries, element.Attribute("ProfileID"), _packed.Add(element));
                break;
            case "DistinctParty":
                foreach (var profile in element.All("Profile"))
                    _parties[profile.Attribute("ID")] = new AdvancedOther(
                        element.Attribute("FixedRef"),
                        AdvancedNames.PrimaryOf(profile, References)
                    );
                break;
            default:
                References.Add(element);
                break;
        }
    }

    private IEnumerable<XmlRecord> Of(Dictionary<string, List<PackedRecords.Handle>> records, string key) =>
        records.TryGetValue(key, out var handles) ? handles.Select(_packed.Get) : [];

    private static void Add(
        Dictionary<string, List<PackedRecords.Handle>> records,
        string key,
        PackedRecords.Handle handle
    )
    {
        if (!records.TryGetValue(key, out var handles))
            records[key] = handles = new List<PackedRecords.Handle>(1);
        handles.Add(handle);
    }
}

/// <summary>A party that another refers to.</summary>
/// <param name="Key">Its number on the list.</param>
/// <param name="Name">Its primary name.</param>
internal sealed record AdvancedOther(string Key, string Name);
