using System.Collections.Concurrent;
using Assay.Listings.Indexing;
using Assay.Model;
using Assay.Names;

namespace Assay.Listings;

/// <summary>
/// Finds parties by name, alias and identifier among many. It returns what comparing the query with every name would return, in a
/// small part of the time. Safe to search from many threads.
/// </summary>
/// <typeparam name="T">What a party is.</typeparam>
public sealed class PartyIndex<T>
{
    private readonly IPartySource<T> _source;
    private readonly PartyTable _parties;
    private readonly NameTable _names;
    private readonly ConcurrentBag<SearchBuffers> _buffers = [];

    /// <summary>Analyses and files all names.</summary>
    /// <param name="parties">The parties.</param>
    /// <param name="traits">How they are read.</param>
    public PartyIndex(IReadOnlyList<T> parties, PartyTraits<T> traits)
        : this(new PartiesInMemory<T>(parties), PreparedIndex.Of(parties, traits)) { }

    /// <summary>Takes names that are filed already.</summary>
    /// <exception cref="ArgumentException">The index is not of as many parties.</exception>
    internal PartyIndex(IPartySource<T> parties, PreparedIndex prepared)
    {
        if (parties.Count != prepared.Parties.Count)
            throw new ArgumentException("The index is of other parties.", nameof(prepared));
        _source = parties;
        _parties = prepared.Parties;
        _names = prepared.Names;
    }

    /// <summary>How many parties are in it.</summary>
    public int Count => _parties.Count;

    /// <summary>How many names they have.</summary>
    public int NameCount => _parties.NameCount;

    /// <summary>The parties that may be the one meant, strongest first; of equals, by score, then the one filed first.</summary>
    /// <param name="query">Whom to look for.</param>
    /// <param name="most">How many at most.</param>
    /// <param name="least">Weaker ones are left out; they are then neither read nor explained.</param>
    public IReadOnlyList<PartyMatch<T>> Find(
        PartyQuery query,
        int most = MatchThresholds.MostCandidates,
        MatchStrength least = MatchStrength.Possible
    )
    {
        var best = new Dictionary<int, Agreement>();
        if (!_buffers.TryTake(out var buffers))
            buffers = new SearchBuffers();
        foreach (var text in query.Names)
        {
            foreach (var name in Readings(text, query.Kind))
                FindNames(name, query, best, buffers);
        }
        _buffers.Add(buffers);
        foreach (var identifier in query.Identifiers.Where(AttributeComparer.Decides))
        {
            foreach (var party in _parties.Decided(identifier))
                best[party] = BestOfAll(party, query);
        }
        PartyMatch<T>[] found =
        [
            .. best.Select(pair => Judge(pair.Key, pair.Value, query))
                .OfType<Judgement>()
                .Where(j => j.Strength >= least)
                .OrderByDescending(j => j.Strength)
                .ThenByDescending(j => j.Score)
                .ThenBy(j => j.Party)
                .Take(most)
                .Select(j => Explained(j, query)),
        ];
        // what lies in a mapped file is not unmapped while it is searched
        GC.KeepAlive(this);
        return found;
    }

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
        SearchBuffers buffers
    )
    {
        foreach (var number in _names.Find(name, buffers))
        {
            var party = _parties.Of(number);
            var kind = _parties.Kind(party);
            if (
                query.Kind == PartyKind.Unknown
                && name.Kind == PartyKind.Person != (kind == PartyKind.Person)
            )
                continue;
            var score = NameComparer.Score(name, _names[number], NameComparer.KindOf(query.Kind, kind));
            if (score < MatchThresholds.Possible)
                continue;
            var agreement = new Agreement(name, number, score, _parties.Quality(number));
            if (!best.TryGetValue(party, out var before) || agreement.IsBetterThan(before))
                best[party] = agreement;
        }
    }

    /// <summary>The best agreement of all names, however weak: an identifier found the party.</summary>
    private Agreement BestOfAll(int party, PartyQuery query)
    {
        Agreement? best = null;
        var kind = NameComparer.KindOf(query.Kind, _parties.Kind(party));
        var (first, end) = _parties.Names(party);
        for (var number = first; number < end; number++)
        {
            foreach (var text in query.Names)
            {
                var name = Name.Of(text, kind);
                var agreement = new Agreement(
                    name,
                    number,
                    NameComparer.Score(name, _names[number], kind),
                    _parties.Quality(number)
                );
                if (best is not { } before || agreement.IsBetterThan(before))
                    best = agreement;
            }
        }
        return best ?? new Agreement(Name.Of("", kind), first, 0, AliasQuality.Strong);
    }

    private Judgement? Judge(int party, Agreement agreement, PartyQuery query)
    {
        var evidence = AttributeComparer.Weigh(query, _parties.Attributes(party, query));
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
                _parties.Kind(party)
            )
            && IsFirm(agreement, party);
        return new Judgement(
            party,
            score,
            likely ? MatchStrength.Likely : MatchStrength.Possible,
            agreement,
            evidence
        );
    }

    private bool IsFirm(Agreement agreement, int party)
    {
        var kind = NameComparer.KindOf(agreement.Name.Kind, _parties.Kind(party));
        return NameComparer.Compare(agreement.Name, _names[agreement.Number], kind).IsFirm;
    }

    private PartyMatch<T> Explained(Judgement judgement, PartyQuery query)
    {
        var (name, number, _, quality) = judgement.Agreement;
        var listed = _names[number];
        var kind = NameComparer.KindOf(name.Kind, _parties.Kind(judgement.Party));
        var sentences = new List<string>(NameComparer.Compare(name, listed, kind).Explanation);
        if (quality == AliasQuality.Weak)
            sentences.Add($"The list itself calls \"{listed.Original}\" a weak alias.");
        if (!name.Identifies || !listed.Identifies)
            sentences.Add("So short a name tells nobody for sure.");
        if (CompanyForm.RulesOut(name, query.Kind, listed, _parties.Kind(judgement.Party)))
            sentences.Add("One of the names carries a company's legal form; a state or a person has none.");
        // where a number decides, it stands first, whatever the names are
        sentences.InsertRange(judgement.Evidence.Decided ? 0 : sentences.Count, judgement.Evidence.Sentences);
        return new PartyMatch<T>(
            _source[judgement.Party],
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
            if (IsSure != other.IsSure)
                return IsSure;
            return Score > other.Score || (Score.Equals(other.Score) && Number < other.Number);
        }

        private bool IsSure =>
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
