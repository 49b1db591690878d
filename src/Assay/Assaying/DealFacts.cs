using Assay.Deals;
using Assay.Findings;
using Assay.Measures;
using Assay.Measures.Facts;

namespace Assay.Assaying;

/// <summary>A deal as measures see it under one scenario: its parties recognised, its owners traced, its acts from each side.</summary>
internal sealed class DealFacts
{
    /// <summary>Takes the facts together.</summary>
    /// <param name="deal">The deal.</param>
    /// <param name="knowledge">What is known, with the scenario.</param>
    public DealFacts(Deal deal, Knowledge knowledge)
    {
        var recognition = new Recognition(knowledge);
        var parties = deal.Parties.Select(recognition.Party).ToList();
        var people = deal.Parties.SelectMany(p =>
            p.People.Select((person, i) => recognition.Person(p, person, i + 1))
        );
        var stated = new StatedStakes(recognition, parties);
        Everybody = [.. parties, .. people, .. stated.Named()];
        Owners = new Owners(knowledge, recognition, stated, Everybody, deal.Date);
        Book = knowledge.Measures;
        Acts = [.. new Assaying.Acts(deal, knowledge, [.. parties.Select(p => p.Facts)], Owners).All()];
    }

    /// <summary>Parties, people who act for them, owners whom the deal names.</summary>
    public IReadOnlyList<Recognised> Everybody { get; }

    /// <summary>Who is behind them.</summary>
    public Owners Owners { get; }

    /// <summary>The measures, as the scenario leaves them.</summary>
    public MeasureBook Book { get; }

    /// <summary>Activities and terms, each from the side of each of its participants; no scenario adds or takes away one.</summary>
    public IReadOnlyList<ActFacts> Acts { get; }

    /// <summary>Holds measures against every act.</summary>
    /// <param name="measures">The measures; all of the book where null.</param>
    public List<(Subject Subject, Evaluation Evaluation)> Evaluate(IReadOnlyList<Measure>? measures = null) =>
        [.. Acts.SelectMany(act => Evaluations.Of(act, measures ?? Book.Measures))];
}
