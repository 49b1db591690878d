using System.Collections.Concurrent;
using Assay.Listings;
using Assay.Listings.Indexing;
using Assay.Model;
using Assay.Names;

namespace Assay.Tests.Listings.Plain;

/// <summary>
/// The plain twin of <see cref="PartyIndex{T}"/>: every name analysed beforehand and kept, words in dictionaries, parties at hand. Slow to
/// make and large, but with nothing flat, lazy or mapped about it; both must find the same.
/// </summary>
/// <typeparam name="T">What a party is.</typeparam>
internal sealed class PlainPartyIndex<T>
{
    private readonly record struct Entry(int Party, AliasQuality Quality);

    private readonly IReadOnlyList<T> _parties;
    private readonly PartyTraits<T> _traits;
    private readonly NameComparer _comparer;
    private readonly Entry[] _entries;
    private readonly int[] _firstEntry;
    private readonly PlainNameTable _names;
    private readonly Dictionary<Identifier, List<int>> _byIdentifier = [];
    private readonly ConcurrentBag<PlainSearchBuffers> _buffers = [];

    /// <summary>Analyses and files all names.</summary>
    /// <param name="parties">The parties.</param>
    /// <param name="traits">How they are read.</param>
    /// <param name="comparer">How names are compared; the default one where null.</param>
    public PlainPartyIndex(IReadOnlyList<T> parties, PartyTraits<T> traits, NameComparer? comparer = null)
    {
        _parties = parties;
        _traits = traits;
        _comparer = comparer ?? NameComparer.Default;
        var names = new List<Name>(parties.Count * 2);
        var entries = new List<Entry>(parties.Count * 2);
        _firstEntry = new int[parties.Count + 1];
        for (var p = 0; p < parties.Count; p++)
        {
            var kind = traits.Kind(parties[p]);
            foreach (var name in traits.Names(parties[p]))
            {
                names.Add(Name.Of(name.Text, kind));
                entries.Add(new Entry(p, name.Quality));
            }
            _firstEntry[p + 1] = entries.Count;
            foreach (var identifier in traits.Identifiers(parties[p]).Where(AttributeComparer.Decides))
                AddIdentifier(identifier, p);
        }
        _entries = [.. entries];
        _names = new PlainNameTable(names);
    }

    /// <summary>How many parties are in it.</summary>
    public int Count => _parties.Count;

    /// <summary>How many names they have.</summary>
    public int NameCount => _entries.Length;

    /// <summary>The parties that may be the one meant, best first; of equals, the stronger, then the one filed first.</summary>
    /// <param name="query">Whom to look for.</param>
    /// <param name="most">How many at most.</param>
    public IReadOnlyList<PartyMatch<T>> Find(PartyQuery query, int most = MatchThresholds.MostCandidates)
    {
        var best = new Dictionary<int, Agreement>();
        if (!_buffers.TryTake(out var buffers))
            buffers = new PlainSearchBuffers();
        foreach (var text in query.Names)
        {
            foreach (var name in Readings(text, query.Kind))
                FindNames(name, query, best, buffers);
        }
        _buffers.Add(buffers);
        foreach (var identifier in query.Identifiers.Where(AttributeComparer.Decides))
        {
            foreach (var party in _byIdentifier.GetValueOrDefault(Normalised(identifier)) ?? [])
                best[party] = BestOfAll(party, query);
        }
        return
        [
            .. best.Select(pair => Judge(pair.Key, pair.Value, query))
                .OfType<Judgement>()
                .OrderByDescending(j => j.Score)
                .ThenByDescending(j => j.Strength)
                .ThenBy(j => j.Party)
                .Take(most)
                .Select(j => Explained(j, query)),
        ];
    }

    private void AddIdentifier(Identifier identifier, int party)
    {
        var key = Normalised(identifier);
        if (!_byIdentifier.TryGetValue(key, out var list))
            _byIdentifier.Add(key, list = []);
        list.Add(party);
    }

    private static Identifier Normalised(Identifier identifier) =>
        identifier with
        {
            Value = IdentifierRules.Normalise(identifier.Value),
        };

    /// <summary>Where the kind is not known, a name is read both as a person's and as another's.</summary>
    private static IEnumerable<Name> Readings(string text, PartyKind kind)
    {
        yield return Name.Of(text, kind);
        if (kind == PartyKind.Unknown)
            yield return Name.Of(text, PartyKind.Person);
    }

    private void FindNames(
        Name name,
        PartyQuery query,
        Dictionary<int, Agreement> best,
        PlainSearchBuffers buffers
    )
    {
        foreach (var number in _names.Find(name, buffers))
        {
            var entry = _entries[number];
            var kind = _traits.Kind(_parties[entry.Party]);
            if (
                query.Kind == PartyKind.Unknown
                && name.Kind == PartyKind.Person != (kind == PartyKind.Person)
            )
                continue;
            var score = _comparer.Score(name, _names[number], ComparedAs(query.Kind, kind));
            if (score < MatchThresholds.Possible)
                continue;
            var agreement = new Agreement(name, number, score, entry.Quality);
            if (!best.TryGetValue(entry.Party, out var before) || agreement.IsBetterThan(before))
                best[entry.Party] = agreement;
        }
    }

    private static PartyKind ComparedAs(PartyKind asked, PartyKind found) =>
        found != PartyKind.Unknown ? found : asked;

    /// <summary>The best agreement of all names, however weak: an identifier found the party.</summary>
    private Agreement BestOfAll(int party, PartyQuery query)
    {
        Agreement? best = null;
        var kind = ComparedAs(query.Kind, _traits.Kind(_parties[party]));
        for (var number = _firstEntry[party]; number < _firstEntry[party + 1]; number++)
        {
            foreach (var text in query.Names)
            {
                var name = Name.Of(text, kind);
                var agreement = new Agreement(
                    name,
                    number,
                    _comparer.Score(name, _names[number], kind),
                    _entries[number].Quality
                );
                if (best is not { } before || agreement.IsBetterThan(before))
                    best = agreement;
            }
        }
        return best ?? new Agreement(Name.Of("", kind), _firstEntry[party], 0, AliasQuality.Strong);
    }

    private Judgement? Judge(int party, Agreement agreement, PartyQuery query)
    {
        var evidence = AttributeComparer.Weigh(query, AttributesOf(_parties[party]));
        if (evidence.Decided)
            return new Judgement(party, 1, MatchStrength.Certain, agreement, evidence);
        var score = agreement.Score * evidence.Factor;
        if (score < MatchThresholds.Possible)
            return null;
        var likely =
            score >= MatchThresholds.Likely
            && !evidence.Conflicts
            && agreement.Quality != AliasQuality.Weak
            && agreement.Name.Identifies
            && _names[agreement.Number].Identifies
            && !CompanyForm.RulesOut(
                agreement.Name,
                query.Kind,
                _names[agreement.Number],
                _traits.Kind(_parties[party])
            )
            && !HasSlip(agreement, party);
        return new Judgement(
            party,
            score,
            likely ? MatchStrength.Likely : MatchStrength.Possible,
            agreement,
            evidence
        );
    }

    private PartyAttributes AttributesOf(T party) =>
        new(
            _traits.Kind(party),
            _traits.Born(party),
            [.. _traits.Countries(party).Distinct()],
            _traits.Identifiers(party)
        );

    /// <summary>Whether the names agree only if one of them holds a slip of the pen: then it may as well be another's name.</summary>
    private bool HasSlip(Agreement agreement, int party)
    {
        var kind = ComparedAs(agreement.Name.Kind, _traits.Kind(_parties[party]));
        return _comparer
            .Compare(agreement.Name, _names[agreement.Number], kind)
            .Alignments.Any(a => a.How == AlignmentKind.Typo);
    }

    private PartyMatch<T> Explained(Judgement judgement, PartyQuery query)
    {
        var (name, number, _, quality) = judgement.Agreement;
        var listed = _names[number];
        var kind = ComparedAs(name.Kind, _traits.Kind(_parties[judgement.Party]));
        var sentences = new List<string>(_comparer.Compare(name, listed, kind).Explanation);
        if (quality == AliasQuality.Weak)
            sentences.Add($"The list itself calls \"{listed.Original}\" a weak alias.");
        if (!name.Identifies || !listed.Identifies)
            sentences.Add("So short a name tells nobody for sure.");
        if (CompanyForm.RulesOut(name, query.Kind, listed, _traits.Kind(_parties[judgement.Party])))
            sentences.Add("One of the names carries a company's legal form; a state or a person has none.");
        sentences.AddRange(judgement.Evidence.Sentences);
        return new PartyMatch<T>(
            _parties[judgement.Party],
            judgement.Party,
            judgement.Score,
            judgement.Strength,
            name.Original,
            listed.Original,
            sentences
        );
    }

    /// <summary>A name of the query and one of a party, with the score they gave.</summary>
    private readonly record struct Agreement(Name Name, int Number, double Score, AliasQuality Quality)
    {
        /// <summary>
        /// A strong name that reaches the likely is better than any weak alias; else the score decides, then the name filed first.
        /// </summary>
        public bool IsBetterThan(Agreement other)
        {
            if (IsFirm != other.IsFirm)
                return IsFirm;
            return Score > other.Score || (Score.Equals(other.Score) && Number < other.Number);
        }

        private bool IsFirm =>
            Score >= MatchThresholds.Likely && Quality != AliasQuality.Weak && Name.Identifies;
    }

    private sealed record Judgement(
        int Party,
        double Score,
        MatchStrength Strength,
        Agreement Agreement,
        AttributeEvidence Evidence
    );
}
