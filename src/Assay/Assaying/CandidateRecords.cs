using Assay.Listings;
using Assay.Model;
using Assay.Registers;

namespace Assay.Assaying;

/// <summary>What the lists that are kept add to candidates: records of the same party on other lists, and since when a record says what it says.</summary>
/// <param name="knowledge">What was known.</param>
internal sealed class CandidateRecords(Knowledge knowledge)
{
    private readonly PartyLinker _linker = new(knowledge.Records?.Decisions ?? []);

    /// <summary>
    /// The candidates with those records that are linked to one of them that is sure: who is found on one list by its name is found on the others
    /// by its number, however differently they write it.
    /// </summary>
    /// <param name="candidates">What names and numbers found.</param>
    /// <param name="register">What the register takes the party for.</param>
    public IReadOnlyList<Candidate> WithLinked(IReadOnlyList<Candidate> candidates, RegisterParty? register)
    {
        var all = candidates.ToDictionary(c => c.Party.Record);
        foreach (var candidate in candidates.Where(c => IsSure(c, register)))
        {
            foreach (var (party, link) in _linker.LinkedTo(candidate.Party, knowledge.Listings))
            {
                if (all.TryGetValue(party.Record, out var there) && IsSure(there, register))
                    continue;
                all[party.Record] = new Candidate(
                    party,
                    knowledge.Listings.EditionOf(party.Record.List),
                    candidate.Score,
                    candidate.Strength,
                    candidate.QueryName,
                    party.Name,
                    [$"Taken to be one party with {candidate.Party.Record}: {link.Reason}."]
                );
            }
        }
        return all.Count == candidates.Count && candidates.All(c => ReferenceEquals(all[c.Party.Record], c))
            ? candidates
            :
            [
                .. all
                    .Values.OrderByDescending(c => c.Score)
                    .ThenByDescending(c => c.Strength)
                    .ThenBy(c => c.Party.Record.ToString(), StringComparer.Ordinal),
            ];
    }

    /// <summary>
    /// The candidates with those records that the register names and that stand in an edition under a name it does not have: some files
    /// give one name a party. Another day of listing means that the key has become another party's.
    /// </summary>
    /// <param name="candidates">What names and numbers found.</param>
    /// <param name="register">What the register takes the party for.</param>
    public IReadOnlyList<Candidate> WithNamed(IReadOnlyList<Candidate> candidates, RegisterParty? register)
    {
        List<Candidate> named =
        [
            .. (register?.Designations ?? [])
                .Where(known => !candidates.Any(c => IsRecordOf(c.Party.Record, known)))
                .Select(known => ByRecord(register!, known))
                .OfType<Candidate>()
                .DistinctBy(c => c.Party.Record),
        ];
        return named.Count == 0 ? candidates : [.. candidates, .. named];
    }

    private Candidate? ByRecord(RegisterParty register, RegisterDesignation known)
    {
        if (
            known.RecordKey is not { } key
            || knowledge.Listings.Find(new RecordId(known.List, key)) is not { } listed
        )
            return null;
        var isSameDay = listed.Designations.Any(d =>
            d.Days.From is not { } from || from == known.Designation.Days.From
        );
        return isSameDay
            ? new Candidate(
                listed,
                knowledge.Listings.EditionOf(known.List),
                Score: 1,
                MatchStrength.Certain,
                register.Name,
                listed.Name,
                [$"The starter register names this record, {key}."]
            )
            : null;
    }

    /// <summary>
    /// A designation with the day it began, as far as the editions tell, and the first day from which it is known to stand: a list without days of
    /// listing says nothing of the days before the oldest edition that has it.
    /// </summary>
    public (Designation Designation, LocalDate SeenOn) Dated(Candidate candidate, Designation designation)
    {
        var seenOn = candidate.Party.Delisted?.LastSeen ?? candidate.Edition.Date;
        if (
            designation.Days.From is not null
            || knowledge.Records?.History.StoryOf(candidate.Party.Record, knowledge.KnownOn) is not { } story
            || story.Since(p => Has(p, designation)) is not { } since
        )
            return (designation, seenOn);
        return (designation with { Days = designation.Days with { From = since.Began } }, since.First);
    }

    /// <summary>Whether a record is the one that the register names.</summary>
    public static bool IsRecordOf(RecordId record, RegisterDesignation known) =>
        record.List == known.List && string.Equals(record.Key, known.RecordKey, StringComparison.Ordinal);

    internal static bool IsSure(Candidate candidate, RegisterParty? register) =>
        candidate.Strength >= MatchStrength.Likely
        || (register?.Designations.Any(d => IsRecordOf(candidate.Party.Record, d)) ?? false);

    private static bool Has(ListedParty party, Designation designation) =>
        party.Designations.Any(d =>
            string.Equals(d.Programme, designation.Programme, StringComparison.Ordinal)
            && d.Effect == designation.Effect
        );
}
