using Assay.Deals;
using Assay.Measures;

namespace Assay.Assaying.Relieving;

/// <summary>The smallest relief: what would have to be lifted at least before nothing forbids a deal.</summary>
public static class Reliefs
{
    /// <summary>The smallest relief of a deal, of each legal order, of each bound party, and what each legal order can do alone.</summary>
    /// <param name="deal">The deal.</param>
    /// <param name="knowledge">What is known.</param>
    /// <param name="question">What is asked of it.</param>
    public static DealRelief Of(Deal deal, Knowledge knowledge, ReliefQuestion question) =>
        WithCaveats(new DealReading(deal, knowledge, question).Answer(), deal, knowledge, question);

    private static DealRelief WithCaveats(
        DealRelief relief,
        Deal deal,
        Knowledge knowledge,
        ReliefQuestion question
    )
    {
        var open = question.Open ? "" : Caveats.Open(Assayer.Findings(deal, knowledge));
        return relief with
        {
            Besides =
            [
                .. open.Length > 0
                    ? [$"{open} and not counted here (--open counts them)."]
                    : Array.Empty<string>(),
                .. Caveats.Of(deal, knowledge).Sentences(),
            ],
        };
    }

    /// <summary>The smallest relief of several deals, and which measures, programmes and designations block the most of them.</summary>
    /// <param name="deals">The deals, each with what is known and what is asked of it.</param>
    public static PortfolioRelief Of(
        IReadOnlyList<(Deal Deal, Knowledge Knowledge, ReliefQuestion Question)> deals
    )
    {
        var answers = new List<DealRelief>();
        var blocks = new List<Blocking>();
        foreach (var (deal, knowledge, question) in deals)
        {
            var reading = new DealReading(deal, knowledge, question);
            answers.Add(WithCaveats(reading.Answer(), deal, knowledge, question));
            blocks.AddRange(reading.Blocks());
        }
        return new PortfolioRelief(
            answers,
            [
                .. blocks
                    // Deals may call different parties alike.
                    .GroupBy(b => (b.Edit.Kind, b.Edit.Code, b.Edit.Title))
                    .Select(g => new Blocker(
                        g.First().Edit,
                        g.Count(),
                        [
                            .. g.SelectMany(b => b.Parties)
                                .Distinct(StringComparer.Ordinal)
                                .Order(StringComparer.Ordinal),
                        ],
                        g.Count(b => b.Frees)
                    ))
                    .OrderByDescending(b => b.Deals)
                    .ThenByDescending(b => b.Parties.Count)
                    .ThenByDescending(b => b.Frees)
                    .ThenBy(b => b.Edit.Kind)
                    .ThenBy(b => b.Edit.Code, StringComparer.Ordinal),
            ]
        );
    }
}

/// <summary>What one edit has to do with the prohibitions of one deal.</summary>
/// <param name="Edit">The edit.</param>
/// <param name="Parties">The bound parties of whose prohibitions it is part, by name.</param>
/// <param name="Frees">Whether it alone is enough.</param>
internal sealed record Blocking(ReliefEdit Edit, IReadOnlyList<string> Parties, bool Frees);
