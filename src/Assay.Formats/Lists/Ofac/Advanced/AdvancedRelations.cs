using Assay.Formats.Lists.Xml;
using Assay.Listings;

namespace Assay.Formats.Lists.Ofac.Advanced;

/// <summary>
/// Relationships between profiles. Each is written once, from one to the other ("A, Acting for or on behalf of, B"), and said of both.
/// </summary>
internal static class AdvancedRelations
{
    /// <summary>Words of relation types, and how the first party stands to the second and the second to the first.</summary>
    private static readonly (string Words, RelationKind From, RelationKind To)[] Kinds =
    [
        ("associate of", RelationKind.Associate, RelationKind.Associate),
        ("providing support to", RelationKind.Supports, RelationKind.SupportedBy),
        ("acting for or on behalf of", RelationKind.ActsFor, RelationKind.RepresentedBy),
        ("owned or controlled by", RelationKind.OwnedOrControlledBy, RelationKind.OwnsOrControls),
        ("owns, controls, or operates", RelationKind.OwnsOrControls, RelationKind.OwnedOrControlledBy),
        ("family member of", RelationKind.Family, RelationKind.Family),
        ("leader or official of", RelationKind.Leads, RelationKind.LedBy),
        ("principal executive officer", RelationKind.Leads, RelationKind.LedBy),
        ("member of", RelationKind.PartOf, RelationKind.HasPart),
        ("branch of", RelationKind.PartOf, RelationKind.HasPart),
        ("operated by", RelationKind.OperatedBy, RelationKind.Operates),
        ("linked to", RelationKind.LinkedTo, RelationKind.LinkedTo),
    ];

    /// <summary>Gives a party the relationships of a profile.</summary>
    public static void AddTo(
        PartyDraft draft,
        string profile,
        AdvancedIndex index,
        ListLog log,
        List<XmlRecord> related
    )
    {
        foreach (var relationship in index.Relationships(profile))
        {
            related.Add(relationship);
            Take(draft, relationship, profile, index, log);
        }
    }

    private static void Take(
        PartyDraft draft,
        XmlRecord relationship,
        string profile,
        AdvancedIndex index,
        ListLog log
    )
    {
        var isFrom = string.Equals(
            relationship.Attribute("From-ProfileID"),
            profile,
            StringComparison.Ordinal
        );
        var type = index.References.NameOf(relationship, "RelationType", "RelationTypeID");
        var other = relationship.Attribute(isFrom ? "To-ProfileID" : "From-ProfileID");
        if (index.Party(other) is not { Name.Length: > 0 } party)
        {
            AdvancedFault.Count(log, "a related party");
            draft.AddNotUnderstood("relationship", $"{type} {other}");
            return;
        }
        draft.Add(
            new PartyRelation(KindOf(type, isFrom), party.Name)
            {
                Key = party.Key,
                Days = AdvancedDate.Days(relationship.Child("DatePeriod")),
                Wording = Wording(relationship, type, isFrom, index.References),
            }
        );
        foreach (var part in relationship.Children)
        {
            // Which document or feature shows it stays in the raw record.
            if (
                part.Name
                is not ("Comment" or "DatePeriod" or "IDRegDocumentReference" or "FeatureVersionReference")
            )
                draft.AddNotUnderstood(part.Name, part.ToXml());
        }
    }

    private static RelationKind KindOf(string type, bool isFrom)
    {
        foreach (var (words, from, to) in Kinds)
        {
            if (type.Contains(words, StringComparison.OrdinalIgnoreCase))
                return isFrom ? from : to;
        }
        return RelationKind.Other;
    }

    /// <summary>OFAC's words, and of what is written of the other party that it is so.</summary>
    private static string Wording(
        XmlRecord relationship,
        string type,
        bool isFrom,
        AdvancedReferences references
    )
    {
        var former = relationship.Attribute("Former") is "true" ? "formerly " : "";
        var quality = references.NameOf(relationship, "RelationQuality", "RelationQualityID");
        string[] more =
        [
            quality is "" or "Unknown" or "Undetermined" ? "" : quality,
            relationship.TextOf("Comment"),
        ];
        var words = string.Join("; ", more.Where(m => m.Length > 0).Prepend(former + type));
        return isFrom ? words : $"the other to it: {words}";
    }
}
