using Assay.Findings;
using Assay.Measures;
using Assay.Measures.Facts;
using Assay.Model;
using Assay.Ownership;
using EditSet = System.Numerics.BigInteger;

namespace Assay.Assaying.Relieving;

/// <summary>The edits that a deal's relief may be made of, each with its place in a set.</summary>
internal sealed class Liftables
{
    private readonly List<ReliefEdit> _edits;
    private readonly Dictionary<MeasureId, EditSet> _measures;
    private readonly Knowledge _knowledge;
    private readonly DealFacts _facts;
    private readonly Dictionary<OwnerNode, PartyFacts> _known = [];
    private readonly Dictionary<DesignationKey, EditSet> _lifting = [];

    /// <summary>Takes the measures, then the programmes and designations of everybody in the deal and above.</summary>
    /// <param name="knowledge">What is known.</param>
    /// <param name="facts">The deal as it is.</param>
    /// <param name="measures">The measures that may matter.</param>
    /// <param name="instruments">Whether they are lifted by whole instruments.</param>
    public Liftables(Knowledge knowledge, DealFacts facts, IReadOnlyList<Measure> measures, bool instruments)
    {
        _knowledge = knowledge;
        _facts = facts;
        foreach (var party in facts.Everybody)
            _known.TryAdd(party.Facts.Node, party.Facts);
        var ofMeasures = measures
            .Select(m => (m.Id, Edit: instruments ? Whole(m.Instrument) : Single(m)))
            .ToList();
        _edits =
        [
            .. ofMeasures.Select(m => m.Edit).DistinctBy(e => e.Code, StringComparer.Ordinal),
            .. Designations()
                .SelectMany(d => EditsOf(d.Fact, d.Key))
                // A programme is the same however its letters are written.
                .DistinctBy(e =>
                    e.Kind == ReliefKind.Programme
                        ? (e.Kind, e.Code.ToUpperInvariant(), false)
                        : (e.Kind, e.Code, e.Edit is ScenarioEdit.Delist { InDeal: not null })
                )
                .OrderBy(e => e.Kind)
                .ThenBy(e => e.Code, StringComparer.Ordinal),
        ];
        var places = Places()
            .Where(p => p.Edit.Edit is ScenarioEdit.LiftMeasure)
            .ToDictionary(p => p.Edit.Code, p => p.Place, StringComparer.Ordinal);
        _measures = ofMeasures.ToDictionary(m => m.Id, m => places[m.Edit.Code]);
    }

    /// <summary>All edits, by place.</summary>
    public IReadOnlyList<ReliefEdit> All => _edits;

    /// <summary>Those that lift measures.</summary>
    public EditSet Measures => _measures.Values.Aggregate(EditSet.Zero, (all, edit) => all | edit);

    /// <summary>The edit that lifts a measure.</summary>
    public EditSet Of(Measure measure) => _measures[measure.Id];

    /// <summary>The edits that are a legal order's.</summary>
    public EditSet Of(RegimeId regime) =>
        Places().Where(p => p.Edit.Regime == regime).Aggregate(EditSet.Zero, (all, p) => all | p.Place);

    /// <summary>The edits of a set, in order.</summary>
    public IReadOnlyList<ReliefEdit> In(EditSet set) =>
        [.. Places().Where(p => !(p.Place & set).IsZero).Select(p => p.Edit)];

    /// <summary>A set as a scenario.</summary>
    public Scenario Scenario(EditSet set) => new("relief", null, [.. In(set).Select(e => e.Edit)]);

    /// <summary>The edits that lift designations of a party by some publishers.</summary>
    public EditSet Touching(PartyFacts party, IReadOnlyList<PublisherId> publishers) =>
        Touching(party.Designations.Select(fact => (fact, KeyOf(fact, party))), publishers);

    /// <summary>The edits that lift designations of anybody above a party on a day.</summary>
    public EditSet TouchingAbove(PartyFacts party, LocalDate on, IReadOnlyList<PublisherId> publishers) =>
        _facts
            .Owners.Known.Graph.Above(party.Node, on)
            .Where(node => node != party.Node)
            .Aggregate(EditSet.Zero, (all, node) => all | Touching(Designations(node), publishers));

    private IEnumerable<(ReliefEdit Edit, EditSet Place)> Places() =>
        _edits.Select((edit, i) => (edit, EditSet.One << i));

    private EditSet Touching(
        IEnumerable<(DesignationFact Fact, DesignationKey Key)> designations,
        IReadOnlyList<PublisherId> publishers
    ) =>
        designations
            .Where(d => publishers.Contains(d.Fact.List.Publisher))
            .Aggregate(EditSet.Zero, (all, d) => all | Lifting(d.Key));

    // Asked of the edits themselves: a record may be that of several parties, and a party may stand in several records.
    private EditSet Lifting(DesignationKey key)
    {
        if (!_lifting.TryGetValue(key, out var lifting))
        {
            lifting = Places()
                .Where(p => p.Edit.Edit.Lifts(key))
                .Aggregate(EditSet.Zero, (all, p) => all | p.Place);
            _lifting.Add(key, lifting);
        }
        return lifting;
    }

    private IEnumerable<(DesignationFact Fact, DesignationKey Key)> Designations()
    {
        var parties = _facts.Everybody.Select(p => p.Facts).ToList();
        var above = _facts
            .Acts.SelectMany(a => new[] { a.On, a.Latest })
            .Distinct()
            .SelectMany(day => parties.SelectMany(p => _facts.Owners.Known.Graph.Above(p.Node, day)))
            .Distinct();
        return parties
            .SelectMany(p => p.Designations.Select(fact => (fact, KeyOf(fact, p))))
            .Concat(above.SelectMany(Designations));
    }

    private IEnumerable<(DesignationFact Fact, DesignationKey Key)> Designations(OwnerNode node) =>
        _known.TryGetValue(node, out var party)
            ? party.Designations.Select(fact => (fact, KeyOf(fact, party)))
            : _facts
                .Owners.Known.Designations(node)
                .Select(fact => (fact, KeyOf(fact, _knowledge.Register.Find(node)?.Id, null)));

    // The same keys as recognition holds scenarios against.
    private static DesignationKey KeyOf(DesignationFact fact, PartyFacts party) =>
        KeyOf(fact, party.Register?.Id, fact.Evidence is Evidence.DealFile ? party.Party.Id : null);

    private static DesignationKey KeyOf(DesignationFact fact, PartyId? register, PartyId? inDeal) =>
        new(
            fact.List,
            (fact.Evidence as Evidence.ListRecord)?.Record.Key,
            register,
            inDeal,
            fact.Designation.Programme
        );

    private IEnumerable<ReliefEdit> EditsOf(DesignationFact fact, DesignationKey key)
    {
        var regime = _knowledge.Measures.Regimes.FirstOrDefault(r =>
            r.Publishers.Contains(key.List.Publisher)
        );
        if (regime is null)
            yield break;
        yield return new ReliefEdit(
            $"{regime.Id}:{key.Programme}",
            ReliefKind.Programme,
            regime.Id,
            $"the programme {key.Programme}",
            new ScenarioEdit.EndProgramme(regime.Publishers, key.Programme, InForce.Always)
        );
        if (key.Register is { } register)
        {
            var name = _knowledge.Register.Find(register)?.Name ?? register.Value;
            yield return Delisting($"{regime.Id}:{register}", regime.Publishers, register, null, null, name);
        }
        else if (key.InDeal is { } inDeal)
        {
            var name = _facts.Everybody.First(p => p.Facts.Party.Id == inDeal).Facts.Name;
            yield return Delisting($"{regime.Id}:{inDeal}", regime.Publishers, null, null, inDeal, name);
        }
        else if (fact.Evidence is Evidence.ListRecord { Record: var record, Name: var listed })
        {
            yield return Delisting(record.ToString(), [record.List.Publisher], null, record, null, listed);
        }

        ReliefEdit Delisting(
            string code,
            IReadOnlyList<PublisherId> publishers,
            PartyId? party,
            RecordId? listed,
            PartyId? ofDeal,
            string name
        ) =>
            new(
                code,
                ReliefKind.Designation,
                regime.Id,
                $"the designation of {name}",
                new ScenarioEdit.Delist(publishers, party, listed, name, InForce.Always) { InDeal = ofDeal }
            );
    }

    private static ReliefEdit Single(Measure measure) =>
        new(
            measure.Id.Value,
            ReliefKind.Measure,
            measure.Instrument.Regime,
            $"{measure.Instrument.Abbreviation} {measure.Article}",
            new ScenarioEdit.LiftMeasure(measure.Id, InForce.Always)
        );

    private static ReliefEdit Whole(Instrument instrument) =>
        new(
            instrument.Id.Value,
            ReliefKind.Instrument,
            instrument.Regime,
            instrument.Abbreviation,
            new ScenarioEdit.LiftMeasure(instrument.Id, InForce.Always)
        );
}
