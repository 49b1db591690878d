using System.Globalization;
using Assay.Deals;
using Assay.Findings;

namespace Assay.Assaying;

/// <summary>
/// What stands between an answer about the law and a clean bill: nobody is cleared whom nobody could look for, nor by lists that were not loaded.
/// </summary>
/// <param name="NoLists">Whether no official list was searched.</param>
/// <param name="NotScreened">Parties of the deal that were not screened, by name.</param>
/// <param name="WithoutCounterparty">Whether the deal has an act of which only one side is given.</param>
public sealed record Caveats(bool NoLists, IReadOnlyList<string> NotScreened, bool WithoutCounterparty)
{
    /// <summary>Those of a deal.</summary>
    public static Caveats Of(Deal deal, Knowledge knowledge) =>
        new(
            knowledge.Listings.Editions.Count == 0,
            [
                .. deal
                    .Parties.Where(p =>
                        Recognition.StateOf(p, knowledge)
                            is ScreeningState.Unnamed
                                or ScreeningState.NothingKnown
                    )
                    .Select(p => p.Name)
                    .Distinct(StringComparer.Ordinal),
            ],
            deal.Activities.Any(a => a.By.Concat(a.With).Distinct().Count() < 2)
        );

    /// <summary>Whether there is any that a reader must not overlook in this deal.</summary>
    public bool OfDeal => NotScreened.Count > 0 || WithoutCounterparty;

    /// <summary>Them in sentences; empty where there is none.</summary>
    public IEnumerable<string> Sentences()
    {
        if (NotScreened.Count > 0)
            yield return $"Not screened: {string.Join(", ", NotScreened)}. What turns on who that is was taken as not listed, which clears nobody.";
        if (WithoutCounterparty)
            yield return "With whom is not said for some act: what turns on the other side was not reached, which clears nobody.";
        if (NoLists)
            yield return "No official list was searched: only what the starter register knows of listings was used.";
    }

    /// <summary>How many open questions there are, in words; "" for none.</summary>
    /// <param name="findings">Findings of the deal.</param>
    public static string Open(IEnumerable<Finding> findings) =>
        findings.Count(f => f.Verdict == Verdict.DependsOn) is var open and > 0
            ? string.Create(
                CultureInfo.InvariantCulture,
                $"{open} {(open == 1 ? "question is" : "questions are")} open"
            )
            : "";
}
