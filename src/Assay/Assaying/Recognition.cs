using Assay.Deals;
using Assay.Findings;
using Assay.Listings;
using Assay.Measures;
using Assay.Measures.Facts;
using Assay.Model;
using Assay.Ownership;
using Assay.Registers;

namespace Assay.Assaying;

/// <summary>A party or person with what was found of it.</summary>
/// <param name="Facts">What measures may ask.</param>
/// <param name="Candidates">Listed parties that may be it.</param>
/// <param name="Conflicts">Where register and editions disagree.</param>
internal sealed record Recognised(
    PartyFacts Facts,
    IReadOnlyList<Candidate> Candidates,
    IReadOnlyList<Evidence.RegisterFact> Conflicts
)
{
    /// <summary>For an owner whom the deal file only names, the party owned.</summary>
    public PartyId? OwnerOf { get; init; }
}

/// <summary>Finds out who the parties of a deal are: in the editions loaded, and in the register.</summary>
internal sealed class Recognition(Knowledge knowledge)
{
    private readonly Dictionary<PartyId, IReadOnlyList<DesignationFact>> _registerDesignations = [];
    private readonly CandidateRecords _records = new(knowledge);
    private readonly Scenario _scenario = knowledge.Scenario;

    /// <summary>Recognises a party of the deal with its people.</summary>
    public Recognised Party(DealParty party)
    {
        var people = party.People.Select((person, i) => Person(party, person, i + 1).Facts).ToList();
        return Recognise(party.Id.Value, party, actsFor: null, people);
    }

    /// <summary>Recognises a person who acts for a party.</summary>
    public Recognised Person(DealParty party, DealPerson person, int number)
    {
        var asParty = new DealParty(
            party.Id,
            person.Name,
            person.Aliases,
            PartyKind.Person,
            Country: null,
            person.Nationalities,
            Presence: [],
            person.Born,
            Identifiers: [],
            person.Position,
            Unnamed: false,
            GovernmentOf: null,
            People: [],
            Owners: []
        );
        return Recognise(FormattableString.Invariant($"{party.Id}/{number}"), asParty, party.Id, []);
    }

    /// <summary>An owner whom the deal file only names.</summary>
    public Recognised Owner(DealParty party, DealOwner owner, int number)
    {
        var asParty = new DealParty(
            party.Id,
            owner.Name,
            Aliases: [],
            PartyKind.Unknown,
            Country: null,
            Nationalities: [],
            Presence: [],
            Born: null,
            Identifiers: [],
            Role: null,
            Unnamed: false,
            GovernmentOf: null,
            People: [],
            Owners: []
        );
        var recognised = Recognise(
            FormattableString.Invariant($"{party.Id}/owner/{number}"),
            asParty,
            actsFor: null,
            []
        );
        var node = recognised.Facts.Register is null ? OwnerNode.OfName(owner.Name) : recognised.Facts.Node;
        return recognised with { Facts = recognised.Facts with { Node = node }, OwnerOf = party.Id };
    }

    /// <summary>The designations of a register party, as register and editions together have them.</summary>
    public IReadOnlyList<DesignationFact> OfRegister(RegisterParty party)
    {
        if (!_registerDesignations.TryGetValue(party.Id, out var known))
        {
            var candidates = knowledge.Identities.Of(party);
            known = Designations(party.Name, candidates, party).Facts;
            _registerDesignations.Add(party.Id, known);
        }
        return known;
    }

    /// <summary>The designations of a party that a source of ownership describes, and the records of lists that are surely its.</summary>
    /// <param name="name">Its name for readers.</param>
    /// <param name="query">All that is said of it.</param>
    /// <param name="register">The register's party it is taken for.</param>
    public (IReadOnlyList<DesignationFact> Designations, IReadOnlyList<ListedParty> Records) Stated(
        string name,
        PartyQuery query,
        RegisterParty? register
    )
    {
        var candidates = knowledge.Identities.Candidates(query, register);
        return (
            Designations(name, candidates, register).Facts,
            [.. candidates.Where(c => CandidateRecords.IsSure(c, register)).Select(c => c.Party)]
        );
    }

    private Recognised Recognise(
        string id,
        DealParty party,
        PartyId? actsFor,
        IReadOnlyList<PartyFacts> people
    )
    {
        if (party.Unnamed)
        {
            var nobody = new PartyFacts(
                id,
                party,
                actsFor,
                null,
                OwnerNode.OfDeal(party.Id),
                StateOf(party, knowledge),
                [.. Stated(party, null)],
                people
            );
            return new Recognised(nobody, [], []);
        }
        var query = QueryOf(party);
        var (register, candidates) = knowledge.Identities.Of(query);
        var (facts, conflicts) = Designations(party.Name, candidates, register);
        var node =
            register is not null ? OwnerNode.OfRegister(register.Id)
            : actsFor is null ? OwnerNode.OfDeal(party.Id)
            : OwnerNode.OfName(party.Name);
        return new Recognised(
            new PartyFacts(
                id,
                party,
                actsFor,
                register,
                node,
                StateOf(party, knowledge),
                [.. facts, .. Stated(party, register)],
                people
            ),
            candidates,
            conflicts
        );
    }

    /// <summary>Whether a party of a deal is screened, by what is known.</summary>
    public static ScreeningState StateOf(DealParty party, Knowledge knowledge)
    {
        if (party.Unnamed)
            return ScreeningState.Unnamed;
        if (knowledge.Listings.Editions.Count > 0)
            return ScreeningState.Screened;
        return knowledge.ListsKept.Count > 0
            ? ScreeningState.NothingKnown
            : ScreeningState.StarterRegisterOnly;
    }

    private (
        IReadOnlyList<DesignationFact> Facts,
        IReadOnlyList<Evidence.RegisterFact> Conflicts
    ) Designations(string name, IReadOnlyList<Candidate> candidates, RegisterParty? register)
    {
        var facts = new List<DesignationFact>();
        var conflicts = new List<Evidence.RegisterFact>();
        var lists = knowledge.Listings.Editions.ToDictionary(e => e.List);
        foreach (var candidate in candidates)
            facts.AddRange(OfCandidate(name, candidate, register));
        foreach (var known in register?.Designations ?? [])
        {
            var left = Left(known.List, known.RecordKey, register!.Id, null, known.Designation);
            if (left.Count == 0)
                continue;
            var edition = lists.GetValueOrDefault(known.List);
            if (edition is null || StartedAfter(known, edition) || EndedBefore(known, edition))
                facts.AddRange(
                    left.Select(designation =>
                        OfRegisterAlone(register.Name, known with { Designation = designation })
                    )
                );
            else if (!candidates.Any(c => IsRecordOf(c, known)))
                conflicts.Add(Conflict(register.Name, known, edition));
        }
        return (facts, conflicts);
    }

    private IEnumerable<DesignationFact> OfCandidate(
        string name,
        Candidate candidate,
        RegisterParty? register
    )
    {
        var record = candidate.Party.Record;
        var programmes = candidate.Party.Designations.Select(d => d.Programme).ToList();
        var evidence = new Evidence.ListRecord(
            candidate.Edition,
            record,
            candidate.Party.Name,
            programmes,
            $"{Words.Of(candidate.Strength)} match{Through(name, register)}: {string.Join("; ", candidate.Explanation)}"
        );
        var known = register?.Designations.Where(d => IsRecordOf(candidate, d)).ToList() ?? [];
        var sure = candidate.Strength >= MatchStrength.Likely || known.Count > 0;
        // The register knows a party by the names that lists write; who is only spelled like it is somebody else.
        if (register is not null && !sure)
            yield break;
        foreach (var designation in candidate.Party.Designations)
        {
            var (dated, seenOn) = _records.Dated(candidate, ByRegister.Dated(designation, known));
            var whole = dated with { Effect = ByRegister.EffectOf(designation, known) };
            foreach (var left in Left(record.List, record.Key, register?.Id, null, whole))
            {
                yield return new DesignationFact(
                    record.List,
                    left,
                    sure ? Truth.True : Truth.Unknown,
                    seenOn,
                    TextOf(name, candidate, whole, sure),
                    evidence
                );
            }
        }
    }

    private IEnumerable<DesignationFact> Stated(DealParty party, RegisterParty? register)
    {
        foreach (var stated in party.Designated)
        {
            var designation = new Designation(stated.Programme, stated.Effect, null, stated.Days, null);
            foreach (var left in Left(stated.List, null, register?.Id, party.Id, designation))
            {
                var text =
                    $"{party.Name} is listed by {stated.List} under {stated.Programme}, {stated.Days} (the deal file)";
                yield return new DesignationFact(
                    stated.List,
                    left,
                    Truth.True,
                    SeenOn: null,
                    text,
                    new Evidence.DealFile(text)
                );
            }
        }
    }

    // The designation itself where no scenario lifts it; else what is left of its days, as designations of their own.
    private IEnumerable<Designation> LeftOf(DesignationKey key, Designation designation) =>
        _scenario.Left(key, designation.Days).Select(days => designation with { Days = days });

    private List<Designation> Left(
        ListId list,
        string? recordKey,
        PartyId? register,
        PartyId? inDeal,
        Designation designation
    ) =>
        _scenario.Edits.Count == 0
            ? [designation]
            :
            [
                .. LeftOf(
                    new DesignationKey(list, recordKey, register, inDeal, designation.Programme),
                    designation
                ),
            ];

    private static string TextOf(string name, Candidate candidate, Designation designation, bool sure)
    {
        var record = candidate.Party.Record;
        var who = $"“{candidate.Party.Name}” ({record.Key})";
        var day = new PartialDate(candidate.Edition.Date);
        if (candidate.Party.Delisted is { } gone)
            return sure
                ? $"{name} was listed by {record.List} as {who} under {designation.Programme}{Since(designation)}, and is no longer: {gone}"
                : $"{name} may be {who}, whom {record.List} listed under {designation.Programme} and no longer does: {gone}";
        return sure
            ? $"{name} is listed by {record.List} as {who} under {designation.Programme}, edition of {day}{Since(designation)}"
            : $"{name} may be {who}, listed by {record.List} under {designation.Programme}, edition of {day}";
    }

    // What the register knows of a party is compared too; the reader must be able to tell it from what the deal file gives.
    private static string Through(string name, RegisterParty? register) =>
        register is null
            ? ""
            : $", {name} being known to the starter register as {register.Name}, with its names and numbers";

    private static string Since(Designation designation) =>
        designation.Days.From is { } from ? $", listed {from}" : "";

    private static DesignationFact OfRegisterAlone(string name, RegisterDesignation known)
    {
        var text =
            $"{name} is listed by {known.List} under {known.Designation.Programme}, {known.Designation.Days} (starter register)";
        return new DesignationFact(
            known.List,
            known.Designation,
            Truth.True,
            SeenOn: null,
            text,
            new Evidence.RegisterFact(
                text,
                known.Designation.Source ?? new Citation("starter register", Confidence.General)
            )
        );
    }

    private static Evidence.RegisterFact Conflict(string name, RegisterDesignation known, Edition edition) =>
        new(
            $"Sources disagree: the register has {name} on {known.List} under {known.Designation.Programme} {known.Designation.Days}, "
                + $"the edition of {new PartialDate(edition.Date)} does not; the edition was followed",
            known.Designation.Source ?? new Citation("starter register", Confidence.General)
        );

    private static bool EndedBefore(RegisterDesignation known, Edition edition) =>
        known.Designation.Days.Until is { } until && until.Latest < edition.Date;

    private static bool StartedAfter(RegisterDesignation known, Edition edition) =>
        known.Designation.Days.From is { } from && from.Latest > edition.Date;

    private static bool IsRecordOf(Candidate candidate, RegisterDesignation known) =>
        CandidateRecords.IsRecordOf(candidate.Party.Record, known);

    private static PartyQuery QueryOf(DealParty party) =>
        new(
            [party.Name, .. party.Aliases],
            party.Kind,
            party.Born,
            party.Country is { } law ? [.. party.Nationalities, law] : party.Nationalities,
            party.Identifiers
        );
}
