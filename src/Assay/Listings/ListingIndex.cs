using Assay.Model;

namespace Assay.Listings;

/// <summary>The parties of some editions, to be searched by name and identifier.</summary>
public sealed class ListingIndex
{
    private readonly PreparedListings _prepared;
    private readonly IPartySource<ListedParty> _parties;
    private readonly PartyIndex<ListedParty> _index;

    /// <summary>Files the parties of all editions, those who left a list included: they must be found, and said to have left.</summary>
    public ListingIndex(IReadOnlyList<EditionContent> editions)
        : this([.. editions.Select(e => e.Edition)], [.. editions.Select(All)]) { }

    /// <summary>Takes what is filed already.</summary>
    /// <param name="editions">The editions, in the order in which they were filed.</param>
    /// <param name="prepared">Their parties as they were filed.</param>
    /// <param name="parties">The parties themselves, in the same order.</param>
    /// <exception cref="ArgumentException">There are more or fewer editions or parties than were filed.</exception>
    public ListingIndex(
        IReadOnlyList<Edition> editions,
        PreparedListings prepared,
        IPartySource<ListedParty> parties
    )
    {
        if (editions.Count != prepared.Editions)
            throw new ArgumentException("The index is of other editions.", nameof(prepared));
        Editions = editions;
        _prepared = prepared;
        _parties = parties;
        _index = new PartyIndex<ListedParty>(parties, prepared.Index);
    }

    private ListingIndex(IReadOnlyList<Edition> editions, IReadOnlyList<ListedParty>[] parties)
        : this(editions, PreparedListings.Of(parties), InMemory(parties)) { }

    private static PartiesInMemory<ListedParty> InMemory(IReadOnlyList<ListedParty>[] parties) =>
        new([.. parties.SelectMany(p => p)]);

    /// <summary>The editions it holds, in the order given.</summary>
    public IReadOnlyList<Edition> Editions { get; }

    /// <summary>How many listed parties it holds.</summary>
    public int Count => _index.Count;

    /// <summary>How many names they have, aliases included.</summary>
    public int NameCount => _index.NameCount;

    /// <summary>All names of all parties with the kind of their party; those marked as weak left out.</summary>
    internal IEnumerable<(string Text, PartyKind Kind)> StrongNames()
    {
        var parties = _prepared.Index.Parties;
        for (var name = 0; name < parties.NameCount; name++)
        {
            if (parties.Quality(name) != AliasQuality.Weak)
                yield return (_prepared.Index.Names.TextOf(name), parties.Kind(parties.Of(name)));
        }
        GC.KeepAlive(_prepared);
    }

    /// <summary>
    /// The listed parties that may be the one meant: strongest first, of equals by score, then in the order of the editions; none below
    /// <see cref="MatchThresholds.Possible"/>.
    /// </summary>
    /// <param name="query">Whom to look for.</param>
    /// <param name="most">How many at most.</param>
    /// <param name="least">Weaker ones are left out; they are then neither read nor explained.</param>
    public IReadOnlyList<Candidate> Find(
        PartyQuery query,
        int most = MatchThresholds.MostCandidates,
        MatchStrength least = MatchStrength.Possible
    ) =>
        [
            .. _index
                .Find(query, most, least)
                .Select(m => new Candidate(
                    m.Party,
                    Editions[_prepared.EditionOf(m.Position)],
                    m.Score,
                    m.Strength,
                    m.QueryName,
                    m.PartyName,
                    m.Party.Delisted is { } gone
                        ? [.. m.Explanation, $"No longer on the list: {gone}."]
                        : m.Explanation
                )),
        ];

    /// <summary>The edition of a list.</summary>
    /// <exception cref="InvalidOperationException">The index has none of it.</exception>
    public Edition EditionOf(ListId list) => Editions.First(e => e.List == list);

    /// <summary>The listed party of a record, or null where no edition has it.</summary>
    public ListedParty? Find(RecordId record)
    {
        for (var e = 0; e < Editions.Count; e++)
        {
            if (Editions[e].List == record.List && _prepared.Find(e, record.Key) is { } position)
                return _parties[position];
        }
        return null;
    }

    /// <summary>The parties that have a number, whatever its kind, as it is compared: without separators, upper case.</summary>
    public IReadOnlyList<ListedParty> FindNumber(string number) =>
        Parties(_prepared.WithNumber(IdentifierRules.Normalise(number)));

    /// <summary>
    /// The parties one of whose names has all words of a text, in any order and script: a search by part of a name, for people who look,
    /// not for screening. It reads every name.
    /// </summary>
    public IReadOnlyList<ListedParty> FindWords(string text) => Parties(_prepared.WithWords(text));

    /// <summary>The programmes that some publishers' editions name.</summary>
    public IEnumerable<string> Programmes(IReadOnlyCollection<PublisherId> publishers) =>
        Enumerable
            .Range(0, Editions.Count)
            .Where(e => publishers.Contains(Editions[e].List.Publisher))
            .SelectMany(_prepared.Programmes)
            .Distinct(StringComparer.Ordinal);

    private ListedParty[] Parties(IEnumerable<int> positions) =>
        [.. positions.Select(p => _parties[p]).OrderBy(p => p.Record.ToString(), StringComparer.Ordinal)];

    private static IReadOnlyList<ListedParty> All(EditionContent edition) =>
        edition.Delisted.Count == 0 ? edition.Parties : [.. edition.Parties, .. edition.Delisted];
}
