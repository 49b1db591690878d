using Assay.Listings;
using Assay.Model;
using Assay.Ownership;

namespace Assay.Assaying;

/// <summary>
/// What a list's record says of who stands above its party. None of it is a share: "owned by" is a stake of unknown size, "linked to" (OFAC's
/// "Linked To") and "led by" are leads that control may follow from, and nothing more.
/// </summary>
internal static class ListRelations
{
    /// <summary>Power that a list asserts together with ownership, without saying which.</summary>
    private const string OwnedOrControlled = "owned-or-controlled";

    private const string LinkedTo = "linked-to";
    private const string Director = "director";

    /// <summary>The parties above, each with the stake or the link that the record amounts to.</summary>
    /// <param name="held">The party of the record.</param>
    /// <param name="record">The record.</param>
    public static IEnumerable<(StatedParty Holder, Interest? Interest, ControlLink? Link)> Of(
        OwnerNode held,
        ListedParty record
    )
    {
        foreach (var relation in record.Relations)
        {
            var holder = new StatedParty(OwnerNode.OfName(relation.Name), relation.Name, PartyKind.Unknown);
            var days = Days(relation, record);
            var source = new Citation(
                $"{record.Record.List} {record.Record.Key}: {ListingWords.Of(relation)}",
                Confidence.Secondary
            );
            if (relation.Kind is RelationKind.OwnedBy or RelationKind.OwnedOrControlledBy)
                yield return (
                    holder,
                    new Interest(holder.Node, held, Share.Unknown, null, days, source),
                    null
                );
            if (MeansOf(relation.Kind, record.Kind) is { } means)
                yield return (holder, null, new ControlLink(holder.Node, held, means, days, source));
        }
    }

    // Nobody owns a person: whom OFAC links to a company may work for it.
    private static string? MeansOf(RelationKind relation, PartyKind kind) =>
        relation switch
        {
            RelationKind.OwnedOrControlledBy => OwnedOrControlled,
            RelationKind.LinkedTo when kind != PartyKind.Person => LinkedTo,
            RelationKind.LedBy when kind != PartyKind.Person => Director,
            _ => null,
        };

    // A relation without days is said from the listing on; how long before it stood is not.
    private static InForce Days(PartyRelation relation, ListedParty record) =>
        relation.Days != InForce.Always
            ? relation.Days
            : new InForce(
                record
                    .Designations.Select(d => d.Days.From)
                    .OfType<PartialDate>()
                    .OrderBy(d => d.Earliest)
                    .Cast<PartialDate?>()
                    .FirstOrDefault(),
                record.Delisted is { } gone ? new PartialDate(gone.LastSeen) : null
            );
}
