using Assay.Model;

namespace Assay.Readings.Mentions.Known;

/// <summary>What kind of mention a known name makes.</summary>
internal static class EntryKinds
{
    /// <summary>What names may stand for, each once: what is known for sure goes before a name of the lists.</summary>
    public static List<KnownEntry> Meant(IReadOnlyList<KnownName> names)
    {
        var isKnown = names.Any(n => n.Entry is not KnownEntry.OfListing);
        var entries = new List<KnownEntry>(names.Count);
        foreach (var name in names)
        {
            if ((!isKnown || name.Entry is not KnownEntry.OfListing) && !entries.Contains(name.Entry))
                entries.Add(name.Entry);
        }
        return entries;
    }

    /// <summary>The kind of what a name stands for, where it stands for several things the one that goes first.</summary>
    public static MentionKind Of(IReadOnlyList<KnownEntry> entries)
    {
        if (entries.Any(e => e is KnownEntry.OfCountry))
            return MentionKind.Place;
        // an authority that is called as its region is
        if (
            entries.Any(e => e is KnownEntry.OfRegion)
            && entries.All(e => e is not KnownEntry.OfParty { Party.Kind: not PartyKind.PublicBody })
        )
            return MentionKind.Place;
        // where a name stands for several things, the party goes before the place it works at, and that before what it makes
        foreach (var kind in KindOrder)
        {
            foreach (var entry in entries)
            {
                if (Of(entry) == kind)
                    return kind;
            }
        }
        return MentionKind.Organisation;
    }

    private static readonly MentionKind[] KindOrder =
    [
        MentionKind.Instrument,
        MentionKind.Programme,
        MentionKind.Person,
        MentionKind.Organisation,
        MentionKind.Place,
        MentionKind.Commodity,
        MentionKind.Vessel,
    ];

    private static MentionKind Of(KnownEntry entry) =>
        entry switch
        {
            KnownEntry.OfInstrument => MentionKind.Instrument,
            KnownEntry.OfProgramme => MentionKind.Programme,
            KnownEntry.OfParty { Party.Kind: var kind } => OfParty(kind),
            KnownEntry.OfListing { Kind: var kind } => OfParty(kind),
            KnownEntry.OfCountry or KnownEntry.OfRegion or KnownEntry.OfSite or KnownEntry.OfArea =>
                MentionKind.Place,
            KnownEntry.OfCommodity => MentionKind.Commodity,
            _ => MentionKind.Organisation,
        };

    private static MentionKind OfParty(PartyKind kind) =>
        kind switch
        {
            PartyKind.Person => MentionKind.Person,
            PartyKind.State => MentionKind.Place,
            PartyKind.Vessel or PartyKind.Aircraft => MentionKind.Vessel,
            _ => MentionKind.Organisation,
        };
}
