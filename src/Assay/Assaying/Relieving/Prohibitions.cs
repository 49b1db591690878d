using Assay.Deals;
using Assay.Measures;
using Assay.Measures.Conditions;
using Assay.Measures.Facts;
using EditSet = System.Numerics.BigInteger;

namespace Assay.Assaying.Relieving;

/// <summary>
/// What forbids a deal, or could once other things are lifted, and what would free it. Lifting a measure ends its own prohibitions and
/// touches no other; lifting a designation may end some and expose some, so about designations the engine is asked.
/// </summary>
internal sealed class Prohibitions
{
    /// <summary>How many designations of unknown bearing a clause may leave open: the engine is asked about all their combinations.</summary>
    private const int MostCombined = 6;

    /// <summary>How many views of the deal are kept.</summary>
    private const int MostViews = 512;

    private readonly Deal _deal;
    private readonly Knowledge _knowledge;
    private readonly ReliefQuestion _question;
    private readonly Dictionary<EditSet, DealFacts> _views = [];

    /// <summary>Finds them.</summary>
    /// <param name="deal">The deal.</param>
    /// <param name="knowledge">What is known.</param>
    /// <param name="question">What counts.</param>
    public Prohibitions(Deal deal, Knowledge knowledge, ReliefQuestion question)
    {
        (_deal, _knowledge, _question) = (deal, knowledge, question);
        var asItIs = new DealFacts(deal, knowledge);
        _views.Add(EditSet.Zero, asItIs);
        var book = asItIs.Book;
        var questions = book.Measures.ToDictionary(m => m.Id, m => StandingQuestion.Of(m, book));
        List<(Measure Measure, int Act, int Portion, Evaluation Evaluation)> open =
        [
            .. asItIs.Acts.SelectMany(
                (act, i) =>
                    book.Measures.SelectMany(m =>
                        Evaluations
                            .Of(act, [m])
                            .Select((e, n) => (m, i, n, e.Evaluation))
                            .Where(x =>
                                question.Counts(x.Evaluation.Verdict) || May(x.Evaluation, questions[m.Id])
                            )
                    )
            ),
        ];
        Liftables = new Liftables(
            knowledge,
            asItIs,
            [
                .. open.Select(o => o.Measure)
                    .DistinctBy(m => m.Id)
                    .OrderBy(m => m.Id.Value, StringComparer.Ordinal),
            ],
            question.Instruments
        );
        All =
        [
            .. open.Select(o => Of(o.Measure, o.Act, o.Portion, o.Evaluation, questions[o.Measure.Id]))
                .Where(p => question.Counts(p.AsItIs) || !p.Asks.IsZero),
        ];
    }

    /// <summary>The edits.</summary>
    public Liftables Liftables { get; }

    /// <summary>All of them.</summary>
    public IReadOnlyList<Prohibition> All { get; }

    /// <summary>The clauses that a set breaks, of some prohibitions; none where it frees of them all.</summary>
    public IReadOnlyList<SetClause> Broken(IEnumerable<Prohibition> of, EditSet set)
    {
        var broken = new List<SetClause>();
        foreach (var prohibition in of)
        {
            if ((prohibition.Lifts & set).IsZero && Forbids(prohibition, set))
            {
                var clause = Learn(prohibition, set & prohibition.Asks);
                prohibition.Clauses.Add(clause);
                broken.Add(clause);
            }
        }
        return [.. broken.Distinct()];
    }

    /// <summary>Whether a prohibition stands while designations are lifted.</summary>
    public bool Forbids(Prohibition prohibition, EditSet designations) =>
        prohibition.Forbids(designations, asked => Counts(prohibition, View(asked)));

    /// <summary>Whether a prohibition counts in the deal as some scenario leaves it.</summary>
    public bool Counts(Prohibition prohibition, DealFacts facts) =>
        _question.Counts(
            Evaluations
                .Of(facts.Acts[prohibition.Act], [prohibition.Measure])
                .ElementAt(prohibition.Portion)
                .Evaluation.Verdict
        );

    /// <summary>Whether a prohibition counts while nothing is lifted.</summary>
    public bool CountsAsItIs(Prohibition prohibition) => _question.Counts(prohibition.AsItIs);

    /// <summary>Whether its measure counts nowhere in the deal once it is lifted.</summary>
    public bool IsEnded(Prohibition prohibition)
    {
        var alone = new MeasureBook(
            _knowledge.Measures.Regimes,
            [prohibition.Measure],
            [],
            _knowledge.Measures.Hash
        );
        var lifted = Liftables.Scenario(prohibition.Lifts).Apply(alone);
        return !View(EditSet.Zero)
            .Evaluate(lifted.Measures)
            .Exists(e => _question.Counts(e.Evaluation.Verdict));
    }

    /// <summary>
    /// What a prohibition that counts now is made of: its measure, and the programmes and designations without which it would not be. One is
    /// part where it stands in a minimal set of them that ends the prohibition, or in a clause that is as short as can be.
    /// </summary>
    public EditSet PartsOf(Prohibition prohibition)
    {
        const int enough = 64;
        var search = new SmallestSets(set => Broken([prohibition], set), prohibition.Asks, enough);
        search.Find(prohibition.Clauses.ToList());
        return prohibition.Lifts
            | search.Found.Aggregate(EditSet.Zero, (all, set) => all | set)
            | (prohibition.Helps & prohibition.Clauses.Aggregate(EditSet.Zero, (all, c) => all | c.Wanted));
    }

    /// <summary>The deal while designations are lifted, and no measure.</summary>
    public DealFacts View(EditSet designations)
    {
        if (_views.TryGetValue(designations, out var view))
            return view;
        if (_views.Count >= MostViews)
            _views.Clear();
        view = new DealFacts(_deal, _knowledge.With(Liftables.Scenario(designations)));
        _views.Add(designations, view);
        return view;
    }

    // The widest clause that what was asked bears out: every set that breaks it leaves the prohibition standing.
    private SetClause Learn(Prohibition prohibition, EditSet set)
    {
        var worst = set;
        foreach (var edit in SmallestSets.Single(prohibition.Helps & ~set))
        {
            if (Forbids(prohibition, worst | edit))
                worst |= edit;
        }
        foreach (var edit in SmallestSets.Single(prohibition.Exposes & set))
        {
            if (Forbids(prohibition, worst & ~edit))
                worst &= ~edit;
        }
        var wanted = prohibition.Lifts | (prohibition.Helps & ~worst);
        var unwanted = prohibition.Exposes & worst;
        var combinations = new List<EditSet> { EditSet.Zero };
        foreach (
            var edit in SmallestSets.Single(prohibition.Asks & ~prohibition.Helps & ~prohibition.Exposes)
        )
        {
            if (
                combinations.Count < 1 << MostCombined
                && combinations.TrueForAll(turned => Forbids(prohibition, worst ^ turned ^ edit))
            )
                combinations.AddRange(combinations.Select(turned => turned | edit).ToList());
            else if ((worst & edit).IsZero)
                wanted |= edit;
            else
                unwanted |= edit;
        }
        return new SetClause(wanted, unwanted);
    }

    // A measure not in force, or a nexus that no designation decides, ends the trace and keeps the measure away whatever is lifted.
    private bool May(Evaluation evaluation, IReadOnlyList<StandingQuestion> questions) =>
        questions.Count > 0
        && (_question.Open || evaluation.Measure.Effect == MeasureEffect.Prohibition)
        && (
            evaluation.Act.On != evaluation.Act.Latest
            || evaluation.Trace.Count > 2
            || evaluation.Trace.Count == 2 && questions.Any(q => q.OfNexus)
        );

    private Prohibition Of(
        Measure measure,
        int act,
        int portion,
        Evaluation evaluation,
        IReadOnlyList<StandingQuestion> questions
    )
    {
        var (asks, reaches, spares) = (EditSet.Zero, EditSet.Zero, EditSet.Zero);
        foreach (var question in questions)
        {
            var touching = Touching(question, evaluation.Act);
            asks |= touching;
            if (question.Reaches)
                reaches |= touching;
            if (question.Spares)
                spares |= touching;
        }
        var plain = IsPlain(evaluation);
        return new Prohibition(
            measure,
            act,
            portion,
            evaluation.Act.Actor.Party.Id,
            Liftables.Of(measure),
            asks,
            plain ? reaches & ~spares : EditSet.Zero,
            plain ? spares & ~reaches : EditSet.Zero,
            evaluation.Verdict
        );
    }

    // An open question counts also where a duty may or may not be owed, and where two days differ: then less may be more.
    private bool IsPlain(Evaluation evaluation) =>
        !_question.Open
        || evaluation.Measure.Effect is MeasureEffect.Prohibition or MeasureEffect.Caution
            && evaluation.Act.On == evaluation.Act.Latest;

    private EditSet Touching(StandingQuestion question, ActFacts act)
    {
        var edits = EditSet.Zero;
        foreach (var party in Asked(question, act))
        {
            if (question.OfOwners)
                edits |=
                    Liftables.TouchingAbove(party, act.On, question.Publishers)
                    | Liftables.TouchingAbove(party, act.Latest, question.Publishers);
            else
                edits |= Liftables.Touching(party, question.Publishers);
        }
        return edits;
    }

    private static IEnumerable<PartyFacts> Asked(StandingQuestion question, ActFacts act) =>
        question.Who switch
        {
            Participant.Actor => [act.Actor],
            Participant.Counterparty => act.Counterparties,
            Participant.CounterpartyPerson => act.Counterparties.SelectMany(c => c.People),
            _ =>
            [
                act.Actor,
                .. act.Actor.People,
                .. act.Counterparties,
                .. act.Counterparties.SelectMany(c => c.People),
            ],
        };
}
