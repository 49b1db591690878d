using Assay.FactCheck.Shared;
using Assay.Model;

namespace Assay.FactCheck.Checks;

/// <summary>Finds records by name or identifier, in the order in which they came.</summary>
internal sealed class RecordIndex
{
    private readonly Dictionary<string, List<int>> _byWhole = new(StringComparer.Ordinal);
    private readonly Dictionary<string, List<int>> _byPart = new(StringComparer.Ordinal);
    private readonly Dictionary<Identifier, List<int>> _byIdentifier = [];

    public RecordIndex(IReadOnlyList<SharedRecord> records)
    {
        Records = records;
        for (var at = 0; at < records.Count; at++)
        {
            foreach (var name in records[at].Folded)
            {
                Add(_byWhole, name.Key, at);
                Add(_byWhole, name.Joined, at);
                foreach (var part in name.Parts)
                    Add(_byPart, part, at);
            }
            foreach (var identifier in records[at].Identifiers)
                Add(_byIdentifier, identifier, at);
        }
    }

    /// <summary>All records.</summary>
    public IReadOnlyList<SharedRecord> Records { get; }

    /// <summary>The records that bear a party's name, by nothing but the name.</summary>
    public IEnumerable<SharedRecord> Named(PartyNames party) =>
        Take(Candidates(party)).Where(party.AgreeAlone);

    /// <summary>The first of them.</summary>
    public SharedRecord? FirstNamed(PartyNames party) => Named(party).FirstOrDefault();

    /// <summary>The records that bear an identifier.</summary>
    public IEnumerable<SharedRecord> With(Identifier identifier) =>
        Take(_byIdentifier.GetValueOrDefault(identifier) ?? []);

    // Names of persons agree where one is part of the other, so any shared part may do; others agree as a whole.
    private IEnumerable<int> Candidates(PartyNames party) =>
        party
            .Names.SelectMany(name =>
                party.IsPerson
                    ? name.Parts.SelectMany(part => _byPart.GetValueOrDefault(part) ?? [])
                    : new[] { name.Key, name.Joined }.SelectMany(whole =>
                        _byWhole.GetValueOrDefault(whole) ?? []
                    )
            )
            .Distinct()
            .Order();

    private IEnumerable<SharedRecord> Take(IEnumerable<int> places) => places.Select(at => Records[at]);

    private static void Add<TKey>(Dictionary<TKey, List<int>> index, TKey key, int at)
        where TKey : notnull
    {
        if (!index.TryGetValue(key, out var places))
            index[key] = places = [];
        if (places.Count == 0 || places[^1] != at)
            places.Add(at);
    }
}
