using System.Collections.Frozen;
using Assay.Model;

namespace Assay.Listings;

/// <summary>The parties of some editions, to be searched by name and identifier.</summary>
public sealed class ListingIndex
{
    private readonly PartyIndex<(ListedParty Party, Edition Edition)> _index;
    private readonly FrozenDictionary<RecordId, ListedParty> _byRecord;

    /// <summary>Files the parties of all editions, those who left a list included: they must be found, and said to have left.</summary>
    public ListingIndex(IReadOnlyList<EditionContent> editions)
    {
        Editions = [.. editions.Select(e => e.Edition)];
        var parties = editions
            .SelectMany(e => e.Parties.Concat(e.Delisted).Select(p => (p, e.Edition)))
            .ToList();
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
                    m.Party.Party.Delisted is { } gone
                        ? [.. m.Explanation, $"No longer on the list: {gone}."]
                        : m.Explanation
                ))
                .OrderByDescending(c => c.Score)
                .ThenByDescending(c => c.Strength)
                .ThenBy(c => c.Party.Record.ToString(), StringComparer.Ordinal),
        ];

    /// <summary>The edition of a list.</summary>
    /// <exception cref="InvalidOperationException">The index has none of it.</exception>
    public Edition EditionOf(ListId list) => Editions.First(e => e.List == list);

    /// <summary>The listed party of a record, or null where no edition has it.</summary>
    public ListedParty? Find(RecordId record) => _byRecord.GetValueOrDefault(record);

    /// <summary>The parties that have a number, whatever its kind, as it is compared: without separators, upper case.</summary>
    public IReadOnlyList<ListedParty> FindNumber(string number)
    {
        var normal = IdentifierRules.Normalise(number);
        return
        [
            .. _byRecord
                .Values.Where(p =>
                    p.Documents.Any(d =>
                        string.Equals(
                            d.Identifier.Value[
                                (d.Identifier.Value.IndexOf(':', StringComparison.Ordinal) + 1)..
                            ],
                            normal,
                            StringComparison.Ordinal
                        )
                    )
                )
                .OrderBy(p => p.Record.ToString(), StringComparer.Ordinal),
        ];
    }

    /// <summary>
    /// The parties one of whose names has all words of a text, in any order and script: a search by part of a name, for people who look,
    /// not for screening.
    /// </summary>
    public IReadOnlyList<ListedParty> FindWords(string text)
    {
        var wanted = Words(text);
        return wanted.Length == 0
            ? []
            :
            [
                .. _byRecord
                    .Values.Where(p => p.AllNames.Any(n => wanted.All(Words(n).Contains)))
                    .OrderBy(p => p.Record.ToString(), StringComparer.Ordinal),
            ];
    }

    private static string[] Words(string text) =>
        Names.Name.Of(text).Folded.Split(' ', StringSplitOptions.RemoveEmptyEntries);

    /// <summary>The programmes that some publishers' editions name.</summary>
    public IEnumerable<string> Programmes(IReadOnlyCollection<PublisherId> publishers) =>
        _byRecord
            .Where(p => publishers.Contains(p.Key.List.Publisher) && p.Value.Delisted is null)
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
