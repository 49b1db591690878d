using Assay.Assaying;
using Assay.Listings;
using Assay.Model;
using Assay.Names;
using Assay.Readings.Mentions.Known;
using Assay.Registers;
using static System.FormattableString;

namespace Assay.Readings.Mentions;

/// <summary>What a name in a text is known as: the links chosen and those not, each with reasons; designations as of the day of the text.</summary>
internal sealed class Linker(Knowledge knowledge, Recognition recognition, LocalDate day)
{
    private const int MostRecords = 8;

    /// <summary>The links of a known name.</summary>
    public (IReadOnlyList<Link> Links, IReadOnlyList<Link> Others) Of(
        string name,
        MentionKind kind,
        IReadOnlyList<KnownEntry> entries
    )
    {
        var parties = entries
            .OfType<KnownEntry.OfParty>()
            .Select(e => e.Party)
            .DistinctBy(p => p.Id)
            .ToList();
        if (parties.Count == 1)
            return ([OfParty(name, parties[0])], []);
        if (parties.Count > 1)
            return (
                [],
                [
                    .. parties.Select(p =>
                        OfParty(name, p) with
                        {
                            Why = [$"{parties.Count} parties of the register bear the name"],
                        }
                    ),
                ]
            );
        var others = entries
            .Where(e => e is not KnownEntry.OfListing)
            .Select(e => OfEntry(name, e))
            .OfType<Link>()
            .DistinctBy(l => l.Target.Id, StringComparer.Ordinal)
            .ToList();
        if (others.Count == 1)
            return (others, []);
        if (others.Count > 1)
            return ([], others);
        return entries.Any(e => e is KnownEntry.OfListing) ? OfLists(name, kind) : ([], []);
    }

    /// <summary>The link to a register party.</summary>
    public Link OfParty(string name, RegisterParty party)
    {
        var comparison = NameComparer.Compare(
            Name.Of(name, party.Kind),
            Name.Of(party.Name, party.Kind),
            party.Kind
        );
        var best = party
            .Aliases.Select(a =>
                NameComparer.Compare(Name.Of(name, party.Kind), Name.Of(a, party.Kind), party.Kind).Score
            )
            .Append(comparison.Score)
            .Max();
        var isKnownBy = party.KnownBy.Any(k => string.Equals(k, name, StringComparison.OrdinalIgnoreCase));
        // a table of what texts call it by led here where none of its names is like the one written: U.S. Treasury
        var isCalledSo = isKnownBy || best < NameComparer.DefaultThreshold;
        var why = isCalledSo
            ? $"running text means {party.Name} by “{name}”"
            : $"“{name}” is a name of {party.Name} in the starter register";
        return new Link(new LinkTarget.Party(party.Id), party.Name, isCalledSo ? 1 : best, [why])
        {
            Designations =
            [
                .. recognition
                    .OfRegister(party)
                    .Where(d => d.HoldsOn(day) != Truth.False)
                    .Select(d => new LinkedDesignation(d.List, d.Designation, d.HoldsOn(day), d.Text)),
            ],
        };
    }

    private static Link? OfEntry(string name, KnownEntry entry) =>
        entry switch
        {
            KnownEntry.OfSite { Site: var site } => new(
                new LinkTarget.Site(site.Id),
                site.Name,
                1,
                [
                    $"a {site.Kind.ToString().ToLowerInvariant()} of the starter register, in {site.Country.Value}",
                ]
            ),
            KnownEntry.OfCountry { Border: var country } => new(
                new LinkTarget.Country(country.Country),
                country.Name,
                1,
                ["a country's name"]
            ),
            KnownEntry.OfRegion { Border: var region } => new(
                new LinkTarget.Region(region.Code),
                region.Name,
                1,
                [$"the name of a region of {region.Code.Country.Value}"]
            ),
            KnownEntry.OfCommodity { Commodity: var good } => new(
                new LinkTarget.Good(good.Id),
                good.Name,
                1,
                [$"“{name}” is a name of {good.Name}"]
            ),
            KnownEntry.OfProgramme { Publisher: var publisher, Code: var code } => new(
                new LinkTarget.Programme(publisher, code),
                code,
                1,
                [$"a programme of {publisher.Value}"]
            ),
            KnownEntry.OfInstrument { Id: { } id, Name: var title } => new(
                new LinkTarget.Law(id),
                title,
                1,
                ["its measures are known"]
            ),
            _ => null,
        };

    // Nobody is linked to a list by a name that several share: whoever reads is shown them instead.
    private (IReadOnlyList<Link> Links, IReadOnlyList<Link> Others) OfLists(string name, MentionKind kind)
    {
        var partyKind = kind switch
        {
            MentionKind.Person => PartyKind.Person,
            MentionKind.Vessel => PartyKind.Vessel,
            _ => PartyKind.Unknown,
        };
        var candidates = knowledge
            .Listings.Find(new PartyQuery([name], partyKind, null, [], []))
            .Where(c => c.Strength >= MatchStrength.Likely)
            .Take(MostRecords)
            .ToList();
        if (candidates.Count == 0)
            return ([], []);
        var perList = candidates.GroupBy(c => c.Party.Record.List).Max(g => g.Count());
        var links = candidates.Select(Link).ToList();
        return perList == 1
            ? (links, [])
            : (
                [],
                [
                    .. links.Select(l =>
                        l with
                        {
                            Why =
                            [
                                .. l.Why,
                                "others on the same list bear the name, and the text does not tell them apart",
                            ],
                        }
                    ),
                ]
            );

        Link Link(Candidate candidate) =>
            new(
                new LinkTarget.Listed(candidate.Party.Record),
                candidate.Party.Name,
                candidate.Score,
                [
                    Invariant(
                        $"“{name}” agrees with “{candidate.ListedName}” ({candidate.Party.Record}), score {candidate.Score:0.00}"
                    ),
                    partyKind == PartyKind.Person
                        ? "the name alone agrees; the text gives no date of birth to tell namesakes apart"
                        : "the name alone agrees",
                ]
            )
            {
                Designations =
                [
                    .. candidate
                        .Party.Designations.Where(d => d.Days.On(day) != Truth.False)
                        .Select(d => new LinkedDesignation(
                            candidate.Party.Record.List,
                            d,
                            d.Days.On(day),
                            $"{candidate.Party.Record} lists “{candidate.Party.Name}” under {d.Programme}, edition of {new PartialDate(candidate.Edition.Date)}"
                        )),
                ],
            };
    }
}
