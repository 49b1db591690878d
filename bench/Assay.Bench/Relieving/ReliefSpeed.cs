using System.Diagnostics;
using System.Globalization;
using System.Text;
using Assay.Assaying.Relieving;
using Assay.Deals;
using Assay.Formats.Deals;
using Assay.Formats.Geo;
using Assay.Formats.Measures;
using Assay.Formats.StarterPacks;
using Assay.Listings;
using Assay.Measures;
using Assay.Territories;

namespace Assay.Bench.Relieving;

/// <summary>What the smallest relief of a deal takes, as the deal grows, and what trying sets of edits by size takes beside it.</summary>
internal static class ReliefSpeed
{
    private static readonly LocalDate KnownOn = new(2026, 11, 23);

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

    /// <summary>Measures deals with more and more counterparties.</summary>
    /// <param name="data">The folder of the starter pack.</param>
    public static void Run(string data)
    {
        var knowledge = Known(data);
        Once(Drawn(1), knowledge, isPrinted: false);
        for (var others = 1; others <= Others.Length; others++)
            Once(Drawn(others), knowledge, isPrinted: true);
    }

    private static void Once(Deal deal, Knowledge knowledge, bool isPrinted)
    {
        var question = new ReliefQuestion();
        var started = Stopwatch.GetTimestamp();
        var relief = Reliefs.Of(deal, knowledge, question);
        var took = Stopwatch.GetElapsedTime(started);
        if (!isPrinted)
            return;
        var forbidding = Assayer.Evaluate(deal, knowledge).Where(e => question.Counts(e.Verdict)).ToList();
        var whole = relief.Reliefs[0];
        Print(
            $"{deal.Parties.Count - 3} counterparties, {forbidding.Count} prohibitions by {whole.Binding.Count} measures: {took.TotalMilliseconds:0} ms for {relief.Reliefs.Count} scopes; the deal needs {whole.Sets[0].Edits.Count} edits{(whole.IsComplete ? $", {whole.Sets.Count} sets" : "")}"
        );
        Try(deal, knowledge, question, whole.Sets[0].Edits.Count);
    }

    // All sets of the edits there are, one size after another, each held against the measures that may matter.
    private static void Try(Deal deal, Knowledge knowledge, ReliefQuestion question, int least)
    {
        var all = new Prohibitions(deal, knowledge, question);
        var edits = all.Liftables.All.Select(e => e.Edit).ToList();
        var started = Stopwatch.GetTimestamp();
        var tried = 0;
        for (var size = 0; size <= least; size++)
        {
            foreach (var set in Subsets(edits, size, 0))
            {
                tried++;
                if (
                    !Assayer
                        .Evaluate(deal, knowledge, new Scenario("tried", null, set))
                        .Any(e => question.Counts(e.Verdict))
                )
                {
                    Print(
                        $"  trying sets of {edits.Count} edits by size: the first of {size} after {tried} sets, {Stopwatch.GetElapsedTime(started).TotalSeconds:0.0} s"
                    );
                    return;
                }
                if (Stopwatch.GetElapsedTime(started) > Patience)
                {
                    Print(
                        $"  trying sets of {edits.Count} edits by size: given up after {tried} sets, at size {size}"
                    );
                    return;
                }
            }
        }
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

    private static Deal Drawn(int others)
    {
        var ids = Others.Take(others).Select(o => o[6..o.IndexOf(',', StringComparison.Ordinal)]).ToList();
        var yaml = $$"""
            assay: deal/1
            title: A deal of many parties
            date: 2025-06-02
            parties:
              - { id: us, name: Prairie Lantern Metals Inc, kind: company, country: US }
              - { id: fr, name: Hexagone Minerais SA, kind: company, country: FR }
              - { id: uk, name: A trader of Leeds, kind: company, country: GB }
              - {{string.Join("\n  - ", Others.Take(others))}}
            assets:
              - { id: mine, name: A mine in Siberia, at: { lat: 71.05, lon: 116.57 }, commodities: [rare-earths, gold] }
            activities:
              - { id: venture, kind: joint-venture, by: [us, fr, uk], with: [{{string.Join(
                ", ",
                ids
            )}}], assets: [mine] }
              - { id: loan, kind: loan, by: [us, fr, uk], with: [{{ids[^1]}}], in: RU }
              - { id: gold, kind: import, by: [us], with: [{{ids[
                0
            ]}}], commodities: [gold], origin: RU, to: US, produced-on: 2025-03 }
              - { id: works, kind: service, by: [us, fr], with: [{{ids[
                0
            ]}}], services: [engineering], assets: [mine] }
            """;
        return DealReader.ReadBytes(Encoding.UTF8.GetBytes(yaml), "deal.yaml").Value
            ?? throw new InvalidOperationException("The deal cannot be read.");
    }

    private static Knowledge Known(string data)
    {
        var pack = StarterPackReader.ReadFolder(data).Value!;
        return new Knowledge(
            KnownOn,
            new ListingIndex([]),
            [],
            pack.Register,
            pack.Commodities,
            new TerritoryAtlas(
                TerritoryPackReader.Read(Path.Combine(data, "territories")).Value!,
                [],
                () => pack.Register.Deposits
            ),
            MeasureBookReader.ReadFolder(Path.Combine(data, "measures")).Value!,
            pack.Hash
        );
    }

    private static void Print(FormattableString text) =>
        Console.WriteLine(text.ToString(CultureInfo.InvariantCulture));
}
