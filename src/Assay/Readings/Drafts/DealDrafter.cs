using Assay.Deals;
using Assay.Model;
using Assay.Readings.Mentions;
using Assay.Readings.Texts;

namespace Assay.Readings.Drafts;

/// <summary>Makes a draft of a deal from a reading: who would do what with whom, about what and where, under which terms, as far as the text says so.</summary>
public static class DealDrafter
{
    /// <summary>Drafts the deal a text speaks of.</summary>
    /// <param name="reading">The reading.</param>
    /// <param name="knowledge">What it was read with.</param>
    /// <returns>Null where the text names nobody who could take part in a deal.</returns>
    public static DraftDeal? Draft(Reading reading, Knowledge knowledge)
    {
        ArgumentNullException.ThrowIfNull(reading);
        ArgumentNullException.ThrowIfNull(knowledge);
        var text = TokenizedText.Of(reading.Document);
        var affiliations = new Affiliations(text, reading, knowledge);
        var mentions = new MentionIndex(reading);
        var actors = new Actors(knowledge, affiliations, mentions);
        var standings = new ActorFinder(text, reading, actors, mentions).Find();
        var aside = new NegatedHalves(text);
        var goods = new GoodsFinder(text, reading, knowledge, mentions, aside);
        var acts = new ActFinder(text, reading, standings, actors, goods, aside).Find();
        var terms = new TermFinder(text, reading, standings, mentions).Find();
        var parties = new PartyDrafts(text, reading, knowledge, affiliations, mentions);
        var assets = new AssetDrafts(reading, knowledge);
        var activities = new ActivityDrafts(
            text,
            reading,
            parties,
            assets,
            new Sides(text, standings, acts, parties)
        ).Of(acts);
        var ids = new DraftIds();
        // an option spoken of twice is one
        var termDrafts = terms
            .DistinctBy(t =>
                t.Kind == TermKind.Option
                    ? (t.Kind, string.Join(' ', t.Parties.Select(p => p.Actor.Key)))
                    : (t.Kind, t.Text.Value)
            )
            .Select(t => t.Draft(new ItemId(ids.Of(Words.Of(t.Kind), "term")), parties))
            .ToList();
        parties.AddIfNone(standings);
        if (parties.All.Count == 0)
            return null;
        return new DraftDeal(
            reading,
            DraftTitle.Of(text),
            new Drafted<LocalDate>(reading.Day.On, null, reading.Day.Why),
            parties.All,
            assets.All,
            Commodities(reading, activities, assets.All),
            activities,
            termDrafts,
            Questions(activities, assets.All, termDrafts)
        );
    }

    // Named in the running text, and in no activity or asset.
    private static List<Drafted<CommodityId>> Commodities(
        Reading reading,
        IReadOnlyList<DraftActivity> activities,
        IReadOnlyList<DraftAsset> assets
    )
    {
        var used = activities
            .SelectMany(a => a.Commodities)
            .Concat(assets.SelectMany(a => a.Commodities))
            .Select(c => c.Value)
            .ToHashSet();
        var found = new List<Drafted<CommodityId>>();
        foreach (var mention in reading.Mentions)
        {
            if (
                reading.Referents[mention.Referent].Links
                    is [{ Target: LinkTarget.Good { Commodity: var good } }, ..]
                && !IsInCaption(reading, mention.Span)
                && used.Add(good)
            )
                found.Add(new Drafted<CommodityId>(good, mention.Span));
        }
        return found;
    }

    private static bool IsInCaption(Reading reading, TextSpan span) =>
        reading.Document.Blocks.Any(b =>
            b.Kind is BlockKind.Caption or BlockKind.Byline && b.Span.Contains(span)
        );

    private static List<string> Questions(
        IReadOnlyList<DraftActivity> activities,
        IReadOnlyList<DraftAsset> assets,
        List<DraftTerm> terms
    )
    {
        var questions = new List<string>();
        if (activities.Count == 0)
            questions.Add(
                "no sentence says what the parties would do: without activities there are no findings beyond parties and assets"
            );
        if (assets.Count == 0)
            questions.Add("no deposit, plant or area is named");
        if (terms.Count == 0)
            questions.Add(
                "no term is named: licences, taxes, royalties, the law chosen, how origin is written"
            );
        return questions;
    }
}
