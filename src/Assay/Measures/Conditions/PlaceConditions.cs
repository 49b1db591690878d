using Assay.Deals;
using Assay.Findings;
using Assay.Measures.Facts;
using Assay.Model;
using Assay.Territories;

namespace Assay.Measures.Conditions;

/// <summary>A condition on the ground: holds if it holds for one of the act's assets.</summary>
public abstract class GroundCondition : Condition
{
    /// <inheritdoc/>
    public sealed override Judgement Judge(ActFacts act)
    {
        if (act.Assets.Count == 0)
            return WithoutAsset(act);
        if (act.Assets.Count == 1)
            return Judge(act.Assets[0], act.On);
        var judged = act.Assets.Select(asset => Judge(asset, act.On)).ToList();
        var holds = judged.Aggregate(Truth.False, (any, part) => any.Or(part.Holds));
        return new Judgement(holds, "one of the assets", Ground.Area, judged, [], null);
    }

    /// <summary>Holds it against one asset.</summary>
    protected abstract Judgement Judge(AssetFacts asset, LocalDate on);

    /// <summary>The answer where the act names no asset.</summary>
    protected virtual Judgement WithoutAsset(ActFacts act) =>
        Judgement.Leaf(Truth.False, Ground.Area, "The act is about no asset with a place");

    /// <summary>What the map says, as evidence.</summary>
    protected static IReadOnlyList<Evidence> Evidence(
        AssetFacts asset,
        TerritoryStatus status,
        Wording says
    ) =>
        new LaterEvidence(() =>
            new Evidence.Ground(
                asset.Asset.Name,
                says,
                status.Control.Source,
                status.Control.LayerDay,
                status.Control.LayerHash
            )
        );
}

/// <summary>In whose recognised territory; where there is no asset, the country the act names.</summary>
public sealed class SovereignCondition(CountrySet countries) : GroundCondition
{
    /// <inheritdoc/>
    public override string Says => $"it is about a place in the recognised territory of {countries}";

    /// <inheritdoc/>
    protected override Judgement Judge(AssetFacts asset, LocalDate on)
    {
        var status = asset.StatusOn(on);
        if (status.Sovereign is not { } sovereign)
            return Judgement.Open(
                Ground.Area,
                $"Where {asset.Asset.Name} lies is not known",
                $"where {asset.Asset.Name} lies"
            );
        Wording says = $"{asset.Asset.Name} lies in the recognised territory of {sovereign.Country}";
        return Judgement.Leaf(
            Truths.Of(countries.Contains(sovereign.Country)),
            Ground.Area,
            says,
            new LaterEvidence(() =>
                new Evidence.Ground(
                    asset.Asset.Name,
                    says,
                    sovereign.Authorities.Count > 0
                        ? sovereign.Authorities[0]
                        : new Citation(sovereign.View, Confidence.Secondary),
                    null,
                    null
                )
            )
        );
    }

    /// <inheritdoc/>
    protected override Judgement WithoutAsset(ActFacts act) =>
        act.Activity?.In is { } country
            ? Judgement.Leaf(
                Truths.Of(countries.Contains(country)),
                Ground.Area,
                $"The act is done in {country}"
            )
        : act.Activity?.Kind
            is ActivityKind.NewInvestment
                or ActivityKind.JointVenture
                or ActivityKind.RealEstate
            ? Judgement.Open(
                Ground.Area,
                $"Where “{act.Name}” would be is not said",
                $"in which country “{act.Name}” would be"
            )
        : base.WithoutAsset(act);
}

/// <summary>Who holds the ground on the day.</summary>
public sealed class ControlCondition(CountrySet powers) : GroundCondition
{
    /// <inheritdoc/>
    public override string Says => $"it is about a place held by {powers}";

    /// <inheritdoc/>
    public override IEnumerable<Reference> References() => [new Reference.Control()];

    /// <inheritdoc/>
    protected override Judgement Judge(AssetFacts asset, LocalDate on)
    {
        var status = asset.StatusOn(on);
        if (status.Control.Power is not { } power)
            return Judgement.Open(
                Ground.Area,
                $"Who holds {asset.Asset.Name} on {new PartialDate(on)} is not known",
                $"who holds {asset.Asset.Name} on {new PartialDate(on)}",
                Evidence(asset, status, "not covered, or contested")
            );
        Wording says = $"{asset.Asset.Name} is held by {power} on {new PartialDate(on)}";
        return Judgement.Leaf(
            Truths.Of(powers.Contains(power)),
            Ground.Area,
            says,
            Evidence(asset, status, says)
        );
    }
}

/// <summary>Whether the ground is another's than its recognised sovereign's.</summary>
public sealed class OccupiedCondition : GroundCondition
{
    /// <inheritdoc/>
    public override string Says => "it is about a place held by another power than its recognised sovereign";

    /// <inheritdoc/>
    public override IEnumerable<Reference> References() => [new Reference.Control()];

    /// <inheritdoc/>
    protected override Judgement Judge(AssetFacts asset, LocalDate on)
    {
        var status = asset.StatusOn(on);
        return status.Control.Class switch
        {
            ControlClass.Occupied => Judgement.Leaf(
                Truth.True,
                Ground.Area,
                $"{asset.Asset.Name} is occupied on {new PartialDate(on)}",
                Evidence(asset, status, "occupied")
            ),
            ControlClass.Sovereign => Judgement.Leaf(
                Truth.False,
                Ground.Area,
                $"{asset.Asset.Name} is held by its recognised sovereign",
                Evidence(asset, status, "held by its recognised sovereign")
            ),
            _ => Judgement.Open(
                Ground.Area,
                $"Whether {asset.Asset.Name} is occupied on {new PartialDate(on)} is not known",
                $"who holds {asset.Asset.Name} on {new PartialDate(on)}",
                Evidence(asset, status, "not covered, or contested")
            ),
        };
    }
}

/// <summary>In which legal area.</summary>
public sealed class AreaCondition(IReadOnlyList<string> areas) : GroundCondition
{
    /// <inheritdoc/>
    public override string Says => $"it is about a place in {Either.Of(areas)}";

    /// <inheritdoc/>
    public override IEnumerable<Reference> References() =>
        [new Reference.Control(), .. areas.Select(area => new Reference.Area(new ItemId(area)))];

    /// <inheritdoc/>
    protected override Judgement Judge(AssetFacts asset, LocalDate on)
    {
        var status = asset.StatusOn(on);
        var answers = areas.Select(area => asset.InArea(area, on)).OrderByDescending(a => a.Answer).ToList();
        var best = answers[0];
        Wording text = $"{asset.Asset.Name}: {best.Reason}";
        return best.Answer == Truth.Unknown
            ? Judgement.Open(Ground.Area, text, text, Evidence(asset, status, best.Reason))
            : Judgement.Leaf(best.Answer, Ground.Area, text, Evidence(asset, status, best.Reason));
    }
}
