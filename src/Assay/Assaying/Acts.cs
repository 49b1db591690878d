using Assay.Deals;
using Assay.Measures.Facts;
using Assay.Model;
using Assay.Territories;

namespace Assay.Assaying;

/// <summary>The acts of a deal, each seen from each of its participants.</summary>
internal sealed class Acts(Deal deal, Knowledge knowledge, IReadOnlyList<PartyFacts> parties, Owners owners)
{
    private readonly Dictionary<PartyId, PartyFacts> _parties = parties.ToDictionary(p => p.Party.Id);
    private readonly Dictionary<ItemId, AssetFacts> _assets = deal.Assets.ToDictionary(
        a => a.Id,
        a => Facts(a, knowledge)
    );

    // Dozens of measures ask the same of the same place and day.
    private static AssetFacts Facts(Asset asset, Knowledge knowledge)
    {
        var statuses = new Dictionary<LocalDate, TerritoryStatus>();
        var areas = new Dictionary<(string, LocalDate), AreaAnswer>();
        return new AssetFacts(
            asset,
            on =>
            {
                if (!statuses.TryGetValue(on, out var status))
                    statuses.Add(on, status = knowledge.Atlas.StatusAt(asset.Place, on, knowledge.KnownOn));
                return status;
            },
            (area, on) =>
            {
                if (!areas.TryGetValue((area, on), out var answer))
                    areas.Add(
                        (area, on),
                        answer = knowledge.Atlas.InArea(new ItemId(area), asset.Place, on, knowledge.KnownOn)
                    );
                return answer;
            }
        );
    }

    /// <summary>All of them: activities, then terms, in the order of the deal file.</summary>
    public IEnumerable<ActFacts> All() =>
        deal.Activities.Concat(Implicit()).SelectMany(Of).Concat(deal.Terms.SelectMany(Of));

    // A deal that names no activity is still a dealing of its parties with each other.
    private IEnumerable<Activity> Implicit()
    {
        if (deal.Activities.Count > 0 || deal.Parties.Count < 2)
            yield break;
        yield return new Activity(
            new ItemId("deal"),
            ActivityKind.Dealing,
            "taking part in the deal",
            [.. deal.Parties.Select(p => p.Id)],
            With: [],
            Assets: [],
            Commodities: [],
            Services: [],
            In: null,
            Origin: null,
            To: null,
            Currency: null,
            On: null,
            ContractOn: null,
            ProducedOn: null,
            new Dictionary<string, bool>(StringComparer.Ordinal)
        );
    }

    private IEnumerable<ActFacts> Of(Activity activity)
    {
        var assets = activity.Assets.Select(id => _assets[id]).ToList();
        var participants = Participants(activity).ToList();
        var on = activity.On ?? new PartialDate(deal.Date);
        return participants.Select(actor => new ActFacts
        {
            Id = activity.Id.Value,
            Name = activity.Title ?? Words.Of(activity.Kind),
            On = on.Earliest,
            Latest = on.Latest,
            Actor = actor,
            Counterparties = [.. participants.Where(p => p != actor)],
            Assets = assets,
            AssetsInAll = assets.Count,
            OwnGoods = activity.Commodities,
            Commodities = Goods(activity.Commodities, assets),
            Activity = activity,
            Book = knowledge.Commodities,
            NameOf = owners.NameOf,
            Owned = owners.Trace,
        });
    }

    private IEnumerable<ActFacts> Of(Term term)
    {
        List<AssetFacts> assets =
            term.Assets.Count > 0 ? [.. term.Assets.Select(id => _assets[id])] : [.. _assets.Values];
        List<PartyFacts> participants =
            term.Parties.Count > 0
                ? [.. term.Parties.Select(id => _parties[id])]
                : [.. parties.Where(p => p.ActsFor is null)];
        return participants.Select(actor => new ActFacts
        {
            Id = term.Id.Value,
            Name = term.Text ?? term.Body ?? Words.Of(term.Kind),
            On = deal.Date,
            Latest = deal.Date,
            Actor = actor,
            Counterparties = [.. participants.Where(p => p != actor)],
            Assets = assets,
            AssetsInAll = assets.Count,
            OwnGoods = [],
            Commodities = Goods([], assets),
            Term = term,
            Book = knowledge.Commodities,
            NameOf = owners.NameOf,
            Owned = owners.Trace,
        });
    }

    private IReadOnlyList<CommodityId> Goods(IReadOnlyList<CommodityId> own, IReadOnlyList<AssetFacts> assets)
    {
        if (own.Count > 0)
            return own;
        List<CommodityId> goods = [.. assets.SelectMany(a => a.Asset.Commodities).Distinct()];
        return goods.Count > 0 ? goods : deal.Commodities;
    }

    private IEnumerable<PartyFacts> Participants(Activity activity) =>
        activity
            .By.Concat(activity.With)
            .Concat(activity.Assets.Select(id => _assets[id].Asset.Operator).OfType<PartyId>())
            .Distinct()
            .Select(id => _parties[id]);
}
