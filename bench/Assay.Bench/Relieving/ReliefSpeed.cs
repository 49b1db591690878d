using System.Diagnostics;
using System.Globalization;
using System.Text;
using Assay.Assaying.Relieving;
using Assay.Deals;
using Assay.Formats.Deals;
using Assay.Measures;

namespace Assay.Bench.Relieving;

/// <summary>What the smallest relief of a deal takes, as the deal grows, and what trying sets of edits by size takes beside it.</summary>
internal static class ReliefSpeed
{
    /// <summary>Trying is given up after these; what it would have taken is not guessed.</summary>
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(60);

    private static readonly string[] Others =
    [
        "{ id: alrosa, name: Alrosa PJSC, kind: company, country: RU }",
        "{ id: rdif, name: Russian Direct Investment Fund, kind: fund, country: RU }",
        "{ id: avtovaz, name: AvtoVAZ, kind: company, country: RU }",
        "{ id: rosneft, name: Rosneft, kind: company, country: RU }",
        "{ id: sberbank, name: Sberbank, kind: bank, country: RU }",
        "{ id: vtb, name: VTB Bank, kind: bank, country: RU }",
        "{ id: kali, name: Belaruskali OJSC, kind: company, country: BY }",
        "{ id: rostec, name: Rostec, kind: company, country: RU }",
    ];

    // Each deal has the activities of the one before, and one more.
    private static readonly string[] Acts =
    [
        "kind: dealing, by: [us], with: [alrosa]",
        "kind: dealing, by: [fr], with: [alrosa]",
        "kind: joint-venture, by: [us, fr], with: [alrosa], assets: [mine]",
        "kind: import, by: [us], with: [rdif], commodities: [gold], origin: RU, to: US, produced-on: 2025-03",
        "kind: service, by: [us, fr, uk], with: [rostec], services: [engineering], assets: [mine]",
        "kind: joint-venture, by: [us, fr, uk], with: [alrosa, rdif, avtovaz, rosneft, sberbank, vtb, kali, rostec], assets: [mine]",
        "kind: loan, by: [us, fr, uk], with: [sberbank, vtb, rosneft, rostec], in: RU",
    ];

    /// <summary>Measures deals with more and more activities.</summary>
    public static void Run()
    {
        var knowledge = StarterPackKnowledge.Read();
        var question = new ReliefQuestion();
        Reliefs.Of(Drawn(Acts.Length), knowledge, question);
        var ends = true;
        for (var acts = 1; acts <= Acts.Length; acts++)
        {
            var deal = Drawn(acts);
            var least = Once(deal, knowledge, question);
            ends = ends && Try(deal, knowledge, question, least);
        }
    }

    private static int Once(Deal deal, Knowledge knowledge, ReliefQuestion question)
    {
        var started = Stopwatch.GetTimestamp();
        var relief = Reliefs.Of(deal, knowledge, question);
        var took = Stopwatch.GetElapsedTime(started);
        var forbidding = Assayer.Evaluate(deal, knowledge).Count(e => question.Counts(e.Verdict));
        var whole = relief.Reliefs[0];
        var least = whole.Sets[0].Edits.Count;
        Print(
            $"{deal.Activities.Count} activities, {forbidding} prohibitions by {whole.Binding.Count} measures: {took.TotalMilliseconds:0} ms for {relief.Reliefs.Count} scopes; the deal needs {least} edits, {(whole.IsComplete ? "" : "more than ")}{whole.Sets.Count} sets"
        );
        return least;
    }

    // All sets of the edits there are, one size after another, each held against all measures.
    private static bool Try(Deal deal, Knowledge knowledge, ReliefQuestion question, int least)
    {
        var edits = new Prohibitions(deal, knowledge, question).Liftables.All.Select(e => e.Edit).ToList();
        var started = Stopwatch.GetTimestamp();
        var tried = 0;
        foreach (var set in Enumerable.Range(0, least + 1).SelectMany(size => Subsets(edits, size, 0)))
        {
            tried++;
            var took = Stopwatch.GetElapsedTime(started);
            var left = Assayer.Evaluate(deal, knowledge.With(new Scenario("tried", null, set)));
            if (!left.Any(e => question.Counts(e.Verdict)))
            {
                Print(
                    $"  trying sets of {edits.Count} edits by size: the first of {set.Count} after {tried} sets, {took.TotalMilliseconds:0} ms"
                );
                return true;
            }
            if (took > Patience)
            {
                Print(
                    $"  trying sets of {edits.Count} edits by size: given up after {tried} sets, at size {set.Count}"
                );
                return false;
            }
        }
        return false;
    }

    private static IEnumerable<IReadOnlyList<ScenarioEdit>> Subsets(
        List<ScenarioEdit> edits,
        int size,
        int from
    )
    {
        if (size == 0)
        {
            yield return [];
            yield break;
        }
        for (var i = from; i <= edits.Count - size; i++)
        {
            foreach (var rest in Subsets(edits, size - 1, i + 1))
                yield return [edits[i], .. rest];
        }
    }

    private static Deal Drawn(int acts)
    {
        var activities = Acts.Take(acts)
            .Select((act, i) => string.Create(CultureInfo.InvariantCulture, $"  - {{ id: act-{i}, {act} }}"));
        var yaml = $$"""
            assay: deal/1
            title: A deal of many parties
            date: 2025-06-02
            parties:
              - { id: us, name: Prairie Lantern Metals Inc, kind: company, country: US }
              - { id: fr, name: Hexagone Minerais SA, kind: company, country: FR }
              - { id: uk, name: A trader of Leeds, kind: company, country: GB }
              - {{string.Join("\n  - ", Others)}}
            assets:
              - { id: mine, name: A mine in Siberia, at: { lat: 71.05, lon: 116.57 }, commodities: [rare-earths, gold] }
            activities:
            {{string.Join('\n', activities)}}
            """;
        return DealReader.ReadBytes(Encoding.UTF8.GetBytes(yaml), "deal.yaml").Value
            ?? throw new InvalidOperationException("The deal cannot be read.");
    }

    private static void Print(FormattableString text) =>
        Console.WriteLine(text.ToString(CultureInfo.InvariantCulture));
}
