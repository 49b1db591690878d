using Assay.Deals;
using Assay.Findings;
using Assay.Listings;
using Assay.Model;

namespace Assay.Assaying;

/// <summary>What was checked with what, and what was not and why: silence is never taken for a clean bill.</summary>
internal static class Gaps
{
    public static Coverage Coverage(Knowledge knowledge, Deal deal, IReadOnlyList<AssetSheet> assets)
    {
        var on = deal.Date;
        var gaps = new List<string>();
        var loaded = knowledge.Listings.Editions;
        var day = new PartialDate(knowledge.KnownOn);
        if (knowledge.ListsKept.Count > 0 && loaded.Count == 0)
            gaps.Add(
                $"No edition of any list was known on {day}: nothing is known of who was listed, which is not the same as clean."
            );
        gaps.AddRange(
            knowledge
                .ListsKept.Where(list => loaded.Count > 0 && !loaded.Any(e => e.List == list))
                .Select(list => $"{list}: its first edition kept is younger than {day}; it was not searched.")
        );
        gaps.AddRange(knowledge.Measures.Regimes.Select(regime => Unlisted(regime, loaded)).OfType<string>());
        gaps.AddRange(
            loaded
                .Where(e => e.Date < on.PlusDays(-MaximumAgeDays))
                .Select(e =>
                    $"{e.List}: the newest edition known is of {new PartialDate(e.Date)}, "
                    + $"more than {MaximumAgeDays} days before the deal's date."
                )
        );
        gaps.AddRange(
            assets
                .Where(a => a.Status.Control.Class == Territories.ControlClass.Unknown)
                .Select(a =>
                    $"{a.Name}: who holds it on {new PartialDate(on)} is not known; no control layer loaded tells."
                )
        );
        gaps.AddRange(Bystanders(deal));
        return new Coverage(
            loaded.Count == 0 && knowledge.ListsKept.Count == 0,
            [.. loaded.OrderBy(e => e.List.ToString(), StringComparer.Ordinal)],
            [
                .. assets
                    .Select(Layer)
                    .OfType<string>()
                    .Distinct(StringComparer.Ordinal)
                    .Order(StringComparer.Ordinal),
            ],
            knowledge.StarterPack,
            knowledge.Measures.Measures.Count,
            knowledge.NotYetKnown,
            gaps
        );
    }

    // Somebody who neither acts nor owns an actor was screened, but no measure was held against them; nor against an asset
    // that stands in no act.
    private static IEnumerable<string> Bystanders(Deal deal)
    {
        if (deal.Activities.Count == 0)
            yield break;
        var usedAssets = deal
            .Activities.SelectMany(a => a.Assets)
            .Concat(deal.Terms.SelectMany(t => t.Assets))
            .ToHashSet();
        var acting = deal
            .Activities.SelectMany(a => a.By.Concat(a.With))
            .Concat(
                deal.Assets.Where(a => usedAssets.Contains(a.Id)).Select(a => a.Operator).OfType<PartyId>()
            )
            .Concat(deal.Terms.SelectMany(t => t.Parties))
            .Concat(deal.Parties.SelectMany(p => p.Owners).Select(o => o.Party).OfType<PartyId>())
            .ToHashSet();
        if (!deal.Terms.Any(t => t.Parties.Count == 0))
        {
            foreach (var party in deal.Parties.Where(p => !acting.Contains(p.Id)))
                yield return $"{party.Name} takes part in no activity or term of the deal file: it was screened, but no measure was held against it.";
        }
        if (deal.Terms.Any(t => t.Assets.Count == 0))
            yield break;
        foreach (var asset in deal.Assets.Where(a => !usedAssets.Contains(a.Id)))
            yield return $"{asset.Name} stands in no activity or term of the deal file: it was located, but no measure was held against it.";
    }

    // Lists change weekly at least: an edition a month older than the deal misses something more often than not.
    private const int MaximumAgeDays = 31;

    private static string? Unlisted(Measures.Regime regime, IReadOnlyList<Edition> loaded)
    {
        var without = regime.Publishers.Where(p => !loaded.Any(e => e.List.Publisher == p)).ToList();
        return without.Count == 0
            ? null
            : $"{regime.Name}: no list of {string.Join(", ", without)} was loaded; only what the starter register knows of it was used.";
    }

    private static string? Layer(AssetSheet asset) =>
        asset.Status.Control is { LayerDay: { } day, LayerHash: { } hash } control
            ? $"{control.Source.Text}, {new PartialDate(day)}, {hash}"
            : null;

    /// <summary>Findings that say what could not be checked.</summary>
    public static IEnumerable<Finding> NotChecked(
        Knowledge knowledge,
        IReadOnlyList<PartySheet> parties,
        IReadOnlyList<AssetSheet> assets
    )
    {
        foreach (var party in parties.Where(p => p.Screening == ScreeningState.Unnamed))
        {
            yield return Finding(
                new Subject(SubjectKind.Party, party.Id, party.Name),
                "Screening",
                $"{party.Name} is not named yet and could not be screened",
                "the name of the party"
            );
        }
        var nothing = parties.Where(p => p.Screening == ScreeningState.NothingKnown).ToList();
        if (nothing.Count > 0)
        {
            var day = new PartialDate(knowledge.KnownOn);
            yield return Finding(
                new Subject(SubjectKind.Deal, "deal", "The deal"),
                "Screening",
                $"Nothing was known of any official list on {day}: {string.Join(", ", nothing.Select(p => p.Name))} could not be screened",
                $"an edition of an official list of {day} or before"
            );
        }
        foreach (var asset in assets.Where(a => a.Status.Sovereign is null))
        {
            yield return Finding(
                new Subject(SubjectKind.Asset, asset.Id, asset.Name),
                "Location",
                $"{asset.Name} could not be located{Reasons(asset)}",
                $"where {asset.Name} lies"
            );
        }
    }

    private static string Reasons(AssetSheet asset) =>
        asset.Status.Notes.Count == 0 ? "" : $": {string.Join(" ", asset.Status.Notes)}";

    private static Finding Finding(Subject subject, string title, string summary, string missing) =>
        new(
            $"not-checked|{title.ToLowerInvariant()}|{Words.Kebab(subject.Kind)}:{subject.Id}",
            subject,
            Verdict.NotChecked,
            null,
            null,
            title,
            [],
            summary,
            [new Reason(summary, Truth.Unknown)],
            [missing],
            [],
            [],
            []
        );
}
