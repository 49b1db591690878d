using Assay.Findings;
using Assay.Measures.Facts;
using Assay.Model;

namespace Assay.Measures.Conditions;

/// <summary>Which goods: holds if one of the act's commodities is among those named, by name, group or tariff code.</summary>
public sealed class CommodityCondition(IReadOnlyList<CommodityId> named) : Condition
{
    /// <inheritdoc/>
    public override string Says => $"it is about {Either.Of(Named.Select(n => n.Value))}";

    /// <summary>The commodities named.</summary>
    public IReadOnlyList<CommodityId> Named { get; } = named;

    /// <inheritdoc/>
    public override IEnumerable<Reference> References() => Named.Select(id => new Reference.Commodity(id));

    /// <inheritdoc/>
    public override Judgement Judge(ActFacts act)
    {
        if (act.Commodities.Count == 0)
            return Judgement.Open(
                Ground.Commodity,
                "Which commodity is not said",
                $"which commodity '{act.Name}' is about"
            );
        if (act.Commodities.Count == 1)
            return Judge(act.Commodities[0], act);
        var judged = act.Commodities.Select(good => Judge(good, act)).ToList();
        var holds = judged.Aggregate(Truth.False, (any, part) => any.Or(part.Holds));
        return new Judgement(holds, "one of the commodities", Ground.Commodity, judged, [], null);
    }

    private Judgement Judge(CommodityId good, ActFacts act)
    {
        var name = act.Book.Find(good)?.Name ?? good.Value;
        return act.Book.Among(good, Named) switch
        {
            Truth.True => Judgement.Leaf(
                Truth.True,
                Ground.Commodity,
                $"{name} is among the goods named",
                new Evidence.DealFile($"commodity {good}")
            ),
            Truth.False => Judgement.Leaf(
                Truth.False,
                Ground.Commodity,
                $"{name} is not among the goods named"
            ),
            _ => Judgement.Open(
                Ground.Commodity,
                $"Only some of {name} are among the goods named",
                $"which of the {name.ToLowerInvariant()} are meant"
            ),
        };
    }
}

/// <summary>Whether all of the act's commodities are non-energy-producing (Reg. 833/2014 art. 1(x)), or one is an energy product.</summary>
public sealed class EnergyCondition(bool energy) : Condition
{
    /// <inheritdoc/>
    public override string Says =>
        energy ? "it is about an energy product" : "it is about goods that are not energy-producing";

    /// <inheritdoc/>
    public override Judgement Judge(ActFacts act)
    {
        var known = act.Commodities.Select(act.Book.Find).OfType<Commodities.Commodity>().ToList();
        if (known.Count == 0)
            return Judgement.Open(
                Ground.Commodity,
                "Which commodity is not said",
                $"which commodity '{act.Name}' is about"
            );
        var meant = known.Where(c => c.Energy == energy).ToList();
        return meant.Count > 0
            ? Judgement.Leaf(
                Truth.True,
                Ground.Commodity,
                $"{string.Join(", ", meant.Select(c => c.Name))}: {(energy ? "an energy product" : "not energy-producing")}"
            )
            : Judgement.Leaf(
                Truth.False,
                Ground.Commodity,
                $"{string.Join(", ", known.Select(c => c.Name))}: {(energy ? "not energy-producing" : "an energy product")}"
            );
    }
}

/// <summary>Whether one of the act's commodities stands on a list of critical minerals on the day.</summary>
public sealed class CriticalCondition(ItemId list) : Condition
{
    /// <inheritdoc/>
    public override string Says => $"it is about goods on the list {list}";

    /// <inheritdoc/>
    public override IEnumerable<Reference> References() => [new Reference.CriticalList(list)];

    /// <inheritdoc/>
    public override Judgement Judge(ActFacts act)
    {
        if (
            act.Book.Lists.FirstOrDefault(l => l.Id == list) is not { } dated
            || dated.Days.On(act.On) == Truth.False
        )
            return Judgement.Leaf(
                Truth.False,
                Ground.Date,
                $"The list {list} is not in force on {new PartialDate(act.On)}"
            );
        foreach (var good in act.Commodities.Select(act.Book.Find).OfType<Commodities.Commodity>())
        {
            if (act.Book.OnList(good.Id, list) is not { } listing)
                continue;
            var grade = listing.Grade is { } words ? $" ({words})" : "";
            return Judgement.Leaf(
                Truth.True,
                Ground.Commodity,
                $"{good.Name} stands on “{dated.Title}”{grade}",
                new Evidence.RegisterFact($"{good.Name} stands on “{dated.Title}”{grade}", dated.Source)
            );
        }
        return Judgement.Leaf(
            Truth.False,
            Ground.Commodity,
            $"None of the commodities stands on “{dated.Title}”"
        );
    }
}

/// <summary>Where goods come from: as the act says, else the recognised sovereign of its assets.</summary>
public sealed class OriginCondition(CountrySet countries) : Condition
{
    /// <inheritdoc/>
    public override string Says => $"the goods come from {countries}";

    /// <inheritdoc/>
    public override Judgement Judge(ActFacts act)
    {
        if (act.Activity?.Origin is { } origin)
            return Judgement.Leaf(
                Truths.Of(countries.Contains(origin)),
                Ground.Origin,
                $"The goods come from {origin}"
            );
        var sovereigns = act.Assets.Select(a => a.StatusOn(act.On).Sovereign?.Country).Distinct().ToList();
        var text =
            $"The goods come from the asset's country: {string.Join(", ", sovereigns.OfType<CountryCode>())}";
        if (sovereigns.OfType<CountryCode>().Any(countries.Contains))
            return Judgement.Leaf(Truth.True, Ground.Origin, text);
        return sovereigns.Count == 0 || sovereigns.Contains(null)
            ? Judgement.Open(
                Ground.Origin,
                "Where the goods come from is not said",
                $"where the goods of '{act.Name}' come from"
            )
            : Judgement.Leaf(Truth.False, Ground.Origin, text);
    }
}

/// <summary>Where goods go.</summary>
public sealed class DestinationCondition(CountrySet countries) : Condition
{
    /// <inheritdoc/>
    public override string Says => $"the goods go to {countries}";

    /// <inheritdoc/>
    public override Judgement Judge(ActFacts act) =>
        act.Activity?.To is { } to
            ? Judgement.Leaf(Truths.Of(countries.Contains(to)), Ground.Origin, $"The goods go to {to}")
            : Judgement.Open(
                Ground.Origin,
                "Where the goods go is not said",
                $"where the goods of '{act.Name}' go"
            );
}

/// <summary>The currency paid in.</summary>
public sealed class CurrencyCondition(IReadOnlyList<CurrencyCode> currencies) : Condition
{
    /// <inheritdoc/>
    public override string Says => $"payment is in {Either.Of(currencies.Select(c => c.ToString()))}";

    /// <inheritdoc/>
    public override Judgement Judge(ActFacts act) =>
        act.Activity?.Currency is { } currency
            ? Judgement.Leaf(
                Truths.Of(currencies.Contains(currency)),
                Ground.Nexus,
                $"Payment is in {currency}"
            )
            : Judgement.Leaf(Truth.False, Ground.Nexus, "The deal names no currency of payment");
}
