using Assay.Listings;
using Assay.Model;

namespace Assay.Formats.Lists.Ftm;

/// <summary>Makes relations of edges, with what the edge says besides as wording.</summary>
internal static class FtmRelations
{
    /// <summary>What goes into the wording, in this order, with the words before and behind a value.</summary>
    private static readonly (string Property, string Before, string Behind)[] Words =
    [
        ("percentage", "", " %"),
        ("sharesCount", "", " shares"),
        ("sharesValue", "worth ", ""),
        ("sharesCurrency", "", ""),
        ("sharesType", "", ""),
        ("ownershipType", "", ""),
        ("legalBasis", "by ", ""),
        ("relationship", "", ""),
        ("role", "", ""),
        ("status", "", ""),
        ("summary", "", ""),
        ("description", "", ""),
        ("recordId", "record ", ""),
        ("modifiedAt", "amended ", ""),
        ("retrievedAt", "retrieved ", ""),
        ("publisher", "in ", ""),
        ("publisherUrl", "", ""),
        ("sourceUrl", "", ""),
        ("proof", "proved by ", ""),
    ];

    private static readonly HashSet<string> Days = new(StringComparer.Ordinal)
    {
        "startDate",
        "endDate",
        "date",
    };

    /// <summary>Adds a relation for each edge.</summary>
    public static void Add(PartyDraft draft, FtmListing listing)
    {
        foreach (var link in listing.Links)
        {
            draft.Add(
                new PartyRelation(link.IsSource ? link.Schema.SourceIs : link.Schema.TargetIs, link.Name)
                {
                    Key = link.Key,
                    Days = new InForce(
                        First(draft, link.Edge, "startDate") ?? First(draft, link.Edge, "date"),
                        First(draft, link.Edge, "endDate")
                    ),
                    Wording = Wording(link),
                }
            );
            foreach (var property in link.Edge.Properties)
            {
                if (
                    !Days.Contains(property)
                    && !Array.Exists(
                        Words,
                        w => string.Equals(w.Property, property, StringComparison.Ordinal)
                    )
                    && !string.Equals(property, link.Schema.Source, StringComparison.Ordinal)
                    && !string.Equals(property, link.Schema.Target, StringComparison.Ordinal)
                )
                    draft.AddNotUnderstood($"{link.Schema.Name}.{property}", link.Edge.Text(property));
            }
        }
        foreach (var (property, kind) in Direct)
        {
            foreach (var id in listing.Entity.Values(property))
                draft.Add(new PartyRelation(kind, listing.NameOf(id)) { Key = id, Wording = property });
        }
    }

    /// <summary>Properties of a party that name another one without an edge.</summary>
    public static readonly IReadOnlyDictionary<string, RelationKind> Direct = new Dictionary<
        string,
        RelationKind
    >(StringComparer.Ordinal)
    {
        ["parent"] = RelationKind.PartOf,
        ["owner"] = RelationKind.OwnedBy,
        ["operator"] = RelationKind.OperatedBy,
        ["issuer"] = RelationKind.LinkedTo,
    };

    private static PartialDate? First(PartyDraft draft, FtmEntity edge, string property) =>
        edge.Values(property) is [var first, ..] ? FtmDate.Read(draft, first) : null;

    private static string? Wording(FtmLink link)
    {
        var words = new List<string>();
        if ((link.IsSource ? link.Schema.SourceWords : link.Schema.TargetWords) is { } stands)
            words.Add(stands);
        foreach (var (property, before, behind) in Words)
        {
            foreach (var value in link.Edge.Values(property))
                words.Add(before + value + (value.EndsWith('%') ? "" : behind));
        }
        return words.Count > 0 ? string.Join("; ", words) : null;
    }
}
