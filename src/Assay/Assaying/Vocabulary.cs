using Assay.Commodities;
using Assay.Deals;
using Assay.Model;

namespace Assay.Assaying;

/// <summary>
/// The words by which deal and knowledge meet: commodities, services, facts. A word that nothing knows would let every measure
/// pass it by, so it is refused before the deal is assayed.
/// </summary>
public static class Vocabulary
{
    /// <summary>An unknown commodity.</summary>
    public const string UnknownCommodity = "AS1030";

    /// <summary>An unknown service.</summary>
    public const string UnknownService = "AS1031";

    /// <summary>An unknown fact.</summary>
    public const string UnknownFact = "AS1032";

    // More than this nobody reads.
    private const int MaximumDiagnostics = 100;

    /// <summary>The deal with its commodities by id, where it calls them by symbol or another name.</summary>
    public static Deal Resolved(Deal deal, CommodityBook book)
    {
        return deal with
        {
            Commodities = Ids(deal.Commodities),
            Assets = [.. deal.Assets.Select(a => a with { Commodities = Ids(a.Commodities) })],
            Activities = [.. deal.Activities.Select(a => a with { Commodities = Ids(a.Commodities) })],
        };

        IReadOnlyList<CommodityId> Ids(IReadOnlyList<CommodityId> written) =>
            [.. written.Select(id => Find(book, id)?.Id ?? id).Distinct()];
    }

    /// <summary>What the deal says in words that nothing known uses; empty for a deal that can be assayed.</summary>
    /// <param name="deal">The deal.</param>
    /// <param name="knowledge">What is known.</param>
    /// <param name="file">The deal file as the user named it.</param>
    /// <param name="line">The line the deal begins on, where the file holds several; null where it holds one.</param>
    public static IReadOnlyList<Diagnostic> Check(
        Deal deal,
        Knowledge knowledge,
        string file = "deal",
        long? line = null
    )
    {
        var goods = Commodities(deal.Commodities, "commodities")
            .Concat(deal.Assets.SelectMany((a, i) => Commodities(a.Commodities, $"assets[{i}].commodities")));
        return
        [
            .. goods
                .Concat(deal.Activities.SelectMany((a, i) => Activity(a, $"activities[{i}]")))
                .Take(MaximumDiagnostics),
        ];

        IEnumerable<Diagnostic> Activity(Activity activity, string field)
        {
            var measures = knowledge.Measures;
            return Commodities(activity.Commodities, $"{field}.commodities")
                .Concat(
                    activity
                        .Services.Where(word => !measures.Services.Contains(word))
                        .Select(word =>
                            Unknown(UnknownService, $"{field}.services", "service", word, measures.Services)
                        )
                )
                .Concat(
                    activity
                        .Facts.Keys.Where(word => !measures.Facts.Contains(word))
                        .Select(word =>
                            Unknown(UnknownFact, $"{field}.facts", "question", word, measures.Facts)
                        )
                );
        }

        IEnumerable<Diagnostic> Commodities(IReadOnlyList<CommodityId> written, string field) =>
            written
                .Where(id => Find(knowledge.Commodities, id) is null)
                .Select(id => Commodity(id.Value, field));

        Diagnostic Commodity(string word, string field)
        {
            var names = knowledge.Commodities.All.SelectMany(c =>
                c.Aliases.Prepend(c.Name).Prepend(c.Id.Value)
            );
            var near = Nearest.To(word, names) is { } name
                ? knowledge.Commodities.FindByName(name)?.Id.Value
                : null;
            return Report(
                UnknownCommodity,
                field,
                "commodity",
                word,
                near,
                "Write its id, name or symbol as the starter pack has it."
            );
        }

        Diagnostic Unknown(
            string code,
            string field,
            string what,
            string word,
            IReadOnlyCollection<string> known
        ) =>
            Report(
                code,
                field,
                what,
                word,
                Nearest.To(word, known),
                $"Known are {string.Join(", ", known)}."
            );

        Diagnostic Report(
            string code,
            string field,
            string what,
            string word,
            string? near,
            string otherwise
        ) =>
            new(
                code,
                Severity.Error,
                new InputPlace(file, line, Field: field),
                $"'{word}' is no {what} known here, and every measure would pass it by; the deal was not assayed. {(near is null ? otherwise : $"Did you mean '{near}'?")}"
            );
    }

    private static Commodity? Find(CommodityBook book, CommodityId written) =>
        book.Find(written) ?? book.FindByName(written.Value);
}
