using Assay.Deals;
using Assay.Model;
using Assay.Readings.Figures;
using Assay.Readings.Texts;

namespace Assay.Readings.Drafts;

/// <summary>The activities of a draft: acts that are the same in kind and goods are one.</summary>
internal sealed class ActivityDrafts(
    TokenizedText text,
    Reading reading,
    PartyDrafts parties,
    AssetDrafts assets,
    Sides sides
)
{
    private const int MostBeside = 3;

    /// <summary>The activities of some acts, in the order of the text.</summary>
    public IReadOnlyList<DraftActivity> Of(IReadOnlyList<DealAct> acts)
    {
        var names = new DraftIds();
        parties.Act(acts.SelectMany(a => a.By.Concat(a.With)));
        return
        [
            .. acts.GroupBy(Key, StringComparer.Ordinal)
                .Select(same => Draft([.. same], names))
                .Where(a => a.By.Count > 0),
        ];
    }

    // Goods tell acts of a kind apart, else the parties do.
    private static string Key(DealAct act)
    {
        var goods = string.Join(
            ' ',
            act.Goods.Commodities.Select(c => c.Value.Value)
                .Concat(act.Goods.Sites.Select(s => s.Value.Id.Value))
                .Concat(act.Goods.Named.Select(s => s.Name))
                .Concat(
                    act.Goods.Areas.Select(a => $"{a.Country.Value}{(a.IsOccupied ? "-held" : "")}{a.Place}")
                )
                .Order(StringComparer.Ordinal)
        );
        return act.Kind == ActivityKind.Dealing ? "dealing"
            : goods.Length > 0 ? $"{act.Kind} {act.Service} {goods}"
            : $"{act.Kind} {act.Service} of {string.Join(' ', act.By.Concat(act.With).Select(s => s.Actor.Key).Order(StringComparer.Ordinal))}";
    }

    private DraftActivity Draft(IReadOnlyList<DealAct> acts, DraftIds names)
    {
        var first = acts[0];
        var span = text.SpanOf(first.Sentence);
        var by = acts.SelectMany(a => a.By).DistinctBy(s => s.Actor).ToList();
        var with = acts.SelectMany(a => a.With)
            .DistinctBy(s => s.Actor)
            .Where(w => !by.Exists(b => b.Actor.Equals(w.Actor)))
            .ToList();
        var (doers, others) = sides.Complete(
            parties.IdsOf(by),
            parties.IdsOf(with),
            [.. by.Concat(with).Select(s => s.Actor)],
            first.Kind
        );
        var isTraded =
            first.Kind
            is ActivityKind.Import
                or ActivityKind.Export
                or ActivityKind.Offtake
                or ActivityKind.Transport;
        var of = assets.IdsOf(
            isTraded && first.Goods.Named.Count == 0
                ? first.Goods with
                {
                    Areas = [.. first.Goods.Areas.Where(a => a.IsOccupied)],
                }
                : first.Goods
        );
        return new DraftActivity(
            new ItemId(names.Of(Words.Of(first.Kind), "act")),
            new Drafted<ActivityKind>(first.Kind, first.Cue),
            new Drafted<string>(SentenceWords.About(text, first.Cue, first.Sentence), span),
            doers,
            others,
            of,
            of.Count == 0 || isTraded ? first.Goods.Commodities : [],
            first.Service is { } service ? [new Drafted<string>(service, first.Cue)] : [],
            of.Count == 0 && !isTraded
                ? Country(first.Goods)
                    ?? (
                        first.Where is { } where ? new Drafted<CountryCode>(where.Country, where.Words) : null
                    )
                : null,
            isTraded ? Country(first.Goods) : null,
            null,
            Currency(span),
            first.Kind == ActivityKind.Dealing ? On(acts) : null,
            [.. acts.Skip(1).Take(MostBeside).Select(a => text.SpanOf(a.Sentence))]
        );
    }

    private static Drafted<CountryCode>? Country(Goods goods) =>
        goods.Areas is [var area, ..] ? new Drafted<CountryCode>(area.Country, area.Words) : null;

    private Drafted<CurrencyCode>? Currency(TextSpan span)
    {
        var money = reading.Figures.FirstOrDefault(f =>
            f.Kind is FigureKind.Money or FigureKind.Price && f.Currency is not null && span.Contains(f.Span)
        );
        return money is null ? null : new Drafted<CurrencyCode>(money.Currency!.Value, money.Span);
    }

    private Drafted<PartialDate>? On(IReadOnlyList<DealAct> acts)
    {
        foreach (var act in acts)
        {
            var span = text.SpanOf(act.Sentence);
            foreach (var figure in reading.Figures)
            {
                if (
                    figure.Kind == FigureKind.Date
                    && span.Contains(figure.Span)
                    && figure.Date is { Month: not null } day
                    && day.Date is { } date
                )
                    return new Drafted<PartialDate>(date, figure.Span);
            }
        }
        return null;
    }
}
