using System.Collections.Frozen;
using Assay.Model;

namespace Assay.Listings;

/// <summary>The parties of some editions, to be searched by name and identifier.</summary>
public sealed class ListingIndex
{
    private readonly PartyIndex<(ListedParty Party, Edition Edition)> _index;
    private readonly FrozenDictionary<RecordId, ListedParty> _byRecord;

    /// <summary>Files the parties of all editions.</summary>
    public ListingIndex(IReadOnlyList<EditionContent> editions)
    {
        Editions = [.. editions.Select(e => e.Edition)];
        var parties = editions.SelectMany(e => e.Parties.Select(p => (p, e.Edition))).ToList();
        _index = new PartyIndex<(ListedParty Party, Edition Edition)>(parties, Traits);
        _byRecord = parties.ToFrozenDictionary(p => p.p.Record, p => p.p);
    }

    /// <summary>The editions it holds, in the order given.</summary>
    public IReadOnlyList<Edition> Editions { get; }

    /// <summary>How many listed parties it holds.</summary>
    public int Count => _index.Count;

    /// <summary>How many names they have, aliases included.</summary>
    public int NameCount => _index.NameCount;

    /// <summary>
    /// The listed parties that may be the one meant: best score first, then by record. At most
    /// <see cref="MatchThresholds.MostCandidates"/>; none below <see cref="MatchThresholds.Possible"/>.
    /// </summary>
    public IReadOnlyList<Candidate> Find(PartyQuery query) =>
        [
            .. _index
                .Find(query)
                .Select(m => new Candidate(
                    m.Party.Party,
                    m.Party.Edition,
                    m.Score,
                    m.Strength,
                    m.QueryName,
                    m.PartyName,
                    m.Explanation
                ))
                .OrderByDescending(c => c.Score)
                .ThenByDescending(c => c.Strength)
                .ThenBy(c => c.Party.Record.ToString(), StringComparer.Ordinal),
        ];

    /// <summary>The listed party of a record, or null where no edition has it.</summary>
    public ListedParty? Find(RecordId record) => _byRecord.GetValueOrDefault(record);

    /// <summary>The programmes that some publishers' editions name.</summary>
    public IEnumerable<string> Programmes(IReadOnlyCollection<PublisherId> publishers) =>
        _byRecord
            .Where(p => publishers.Contains(p.Key.List.Publisher))
            .SelectMany(p => p.Value.Designations)
            .Select(d => d.Programme)
            .Distinct(StringComparer.Ordinal);

    private static readonly PartyTraits<(ListedParty Party, Edition Edition)> Traits = new(
        listed =>
            listed
                .Party.Aliases.Select(a => new PartyName(a.Name, a.Quality))
                .Prepend(new PartyName(listed.Party.Name, AliasQuality.Strong)),
        listed => listed.Party.Kind,
        listed => listed.Party.Born,
        listed => listed.Party.Nationalities.Concat(listed.Party.Countries),
        listed => listed.Party.Identifiers
    );
}
