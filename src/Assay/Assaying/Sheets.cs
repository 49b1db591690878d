using System.Globalization;
using Assay.Deals;
using Assay.Findings;
using Assay.Listings;
using Assay.Measures;
using Assay.Measures.Facts;
using Assay.Model;
using Assay.Registers;
using Assay.Territories;

namespace Assay.Assaying;

/// <summary>Writes what is known of each party, asset and commodity, whether or not a measure asks for it.</summary>
internal sealed class Sheets(Deal deal, Knowledge knowledge, Owners owners)
{
    public PartySheet Party(Recognised party, IReadOnlyList<Evaluation> evaluations) =>
        new(
            party.Facts.Id,
            party.Facts.Name,
            party.Facts.Kind,
            party.Facts.Party.Role,
            party.Facts.ActsFor?.Value,
            party.OwnerOf?.Value,
            BoundBy(party.Facts, evaluations),
            party.Facts.Screening,
            party.Candidates,
            Standings(party),
            Ownership(party.Facts),
            [.. party.Conflicts, .. Notes(party.Facts.Register)]
        )
        {
            Chart = owners.Chart(party.Facts.Node, deal.Date),
        };

    public AssetSheet Asset(Asset asset)
    {
        var status = knowledge.Atlas.StatusAt(asset.Place, deal.Date, knowledge.KnownOn);
        var areas = knowledge
            .Atlas.Areas.Select(area => new AreaMembership(
                area.Id.Value,
                area.Title,
                area.Regime,
                knowledge.Atlas.InArea(area.Id, asset.Place, deal.Date, knowledge.KnownOn)
            ))
            .Where(a => a.Answer.Answer != Truth.False)
            .ToList();
        return new AssetSheet(asset.Id.Value, asset.Name, asset.Commodities, Doubted(asset, status), areas);
    }

    // A point far from the country that the deal itself connects with the asset is a slip more often than not.
    private TerritoryStatus Doubted(Asset asset, TerritoryStatus status)
    {
        if (asset.Place is not Place.Point point)
            return status;
        var named = deal
            .Activities.Where(a => a.Assets.Contains(asset.Id))
            .Select(a => a.Origin)
            .Append(asset.Licence?.Country)
            .OfType<CountryCode>()
            .Distinct();
        return status with
        {
            Notes = [.. status.Notes, .. named.SelectMany(c => knowledge.Atlas.Doubts(point.Coordinate, c))],
        };
    }

    public IReadOnlyList<CommoditySheet> Commodities() =>
        [
            .. deal
                .Commodities.Concat(deal.Assets.SelectMany(a => a.Commodities))
                .Concat(deal.Activities.SelectMany(a => a.Commodities))
                .Distinct()
                .Select(Commodity),
        ];

    private CommoditySheet Commodity(CommodityId id)
    {
        var known = knowledge.Commodities.Find(id);
        var lists = knowledge
            .Commodities.Lists.Where(l => l.Days.On(deal.Date) != Truth.False)
            .Select(l => (l.Title, On: knowledge.Commodities.OnList(id, l.Id)))
            .Where(l => l.On is not null)
            .Select(l => l.On!.Grade is { } grade ? $"{l.Title} ({grade})" : l.Title);
        return new CommoditySheet(
            id,
            known?.Name ?? id.Value,
            [.. known?.Codes.Select(c => c.ToString()) ?? []],
            [.. lists]
        );
    }

    private static IReadOnlyList<NexusGround> BoundBy(
        PartyFacts party,
        IReadOnlyList<Evaluation> evaluations
    ) =>
        [
            .. evaluations
                .Where(e =>
                    string.Equals(e.Act.Actor.Id, party.Id, StringComparison.Ordinal)
                    && e.Trace.Count > 1
                    && e.Trace[1].Holds == Truth.True
                )
                .Where(e => e.Trace[1].Parts.Count == 1)
                .Select(e => new NexusGround(
                    e.Measure.Instrument.Regime,
                    string.Join(
                        "; ",
                        e.Trace[1]
                            .Carriers()
                            .Where(l => l.Ground != Ground.Activity)
                            .Select(l => l.Text.ToString())
                            .Distinct(StringComparer.Ordinal)
                    )
                ))
                .Where(g => g.Ground.Length > 0)
                .Distinct()
                .OrderBy(g => g.Regime.Value, StringComparer.Ordinal)
                .DistinctBy(g => g.Regime),
        ];

    private IReadOnlyList<Standing> Standings(Recognised party)
    {
        if (party.Facts.Screening == ScreeningState.Unnamed)
            return [];
        var publishers = knowledge
            .Measures.Regimes.SelectMany(r => r.Publishers)
            .Concat(knowledge.Listings.Editions.Select(e => e.List.Publisher))
            .Distinct();
        return [.. publishers.Select(p => Standing(p, party)).OfType<Standing>()];
    }

    /// <summary>The editions by name; of a publisher with many lists only how many and of which days.</summary>
    private static string Named(PublisherId publisher, List<Edition> editions)
    {
        const int mostNamed = 6;
        if (editions.Count <= mostNamed)
            return string.Join(", ", editions.Select(e => $"{e.List} of {new PartialDate(e.Date)}"));
        var (first, last) = (editions.Min(e => e.Date), editions.Max(e => e.Date));
        var days =
            first == last
                ? $"{new PartialDate(first)}"
                : $"{new PartialDate(first)} to {new PartialDate(last)}";
        return string.Create(
            CultureInfo.InvariantCulture,
            $"any of the {editions.Count} lists of {publisher}, editions of {days}"
        );
    }

    private Standing? Standing(PublisherId publisher, Recognised party)
    {
        var facts = party
            .Facts.Designations.Where(d => d.List.Publisher == publisher)
            .OrderByDescending(d => d.HoldsOn(deal.Date))
            .ToList();
        if (facts.Count > 0)
        {
            var best = facts[0];
            var holds = best.HoldsOn(deal.Date);
            return new Standing(
                publisher,
                holds,
                [.. facts.Where(f => f.HoldsOn(deal.Date) == holds).Select(f => f.Designation)],
                holds == Truth.False ? $"Not on {new PartialDate(deal.Date)}: {best.Text}" : best.Text,
                best.Evidence
            );
        }
        var absence = party.Facts.Register?.NotListed.Where(a => a.Publisher == publisher).MaxBy(a => a.AsOf);
        var editions = knowledge.Listings.Editions.Where(e => e.List.Publisher == publisher).ToList();
        if (editions.Count > 0)
        {
            var source = absence is null ? null : new Evidence.RegisterFact("not listed", absence.Source);
            return new Standing(
                publisher,
                Truth.False,
                [],
                $"Not found in {Named(publisher, editions)}",
                source
            );
        }
        return absence is null
            ? null
            : new Standing(
                publisher,
                Truth.False,
                [],
                $"Not listed as of {new PartialDate(absence.AsOf)} (starter register)",
                new Evidence.RegisterFact(
                    $"not listed by {publisher} as of {new PartialDate(absence.AsOf)}",
                    absence.Source
                )
            );
    }

    private IReadOnlyList<OwnershipAnswer> Ownership(PartyFacts party) =>
        [
            .. knowledge
                .Measures.Regimes.Select(regime =>
                    (regime.Id, Trace: owners.Trace(party, regime.Id, deal.Date))
                )
                .Where(x => x.Trace is not null)
                .Select(x => new OwnershipAnswer(
                    x.Id,
                    x.Trace!.Answer,
                    OwnershipWords.Of(party.Name, x.Trace, owners.NameOf)
                )),
        ];

    private IEnumerable<Evidence.RegisterFact> Notes(RegisterParty? register)
    {
        if (register is null)
            yield break;
        foreach (var head in register.Heads.Where(h => h.Days.On(deal.Date) == Truth.True))
        {
            var name = knowledge.Register.Find(head.Person)?.Name ?? head.Person.Value;
            yield return new Evidence.RegisterFact(
                $"{register.Name} is led by {name}, {head.Title}, {head.Days}",
                head.Source
            );
        }
        foreach (var step in register.Presence)
        {
            var when = step.On is { } on ? $" {on}" : "";
            var detail = step.Detail is { } text ? $": {text}" : "";
            yield return new Evidence.RegisterFact(
                $"In Russia: {Words.Of(step.What)}{when}{detail}",
                step.Source
            );
        }
        if (register.Option is { } option)
        {
            var open = option.Days.On(deal.Date) == Truth.True ? "open" : "not open";
            var detail = option.Detail is { } text ? $": {text}" : "";
            yield return new Evidence.RegisterFact(
                $"{option.Kind} option over {option.Over}, {option.Days}, {open} on {new PartialDate(deal.Date)}{detail}",
                option.Source
            );
        }
        if (register.Note is { } note)
            yield return new Evidence.RegisterFact(
                note,
                new Citation("starter register", Confidence.General)
            );
    }
}
