using Assay.Deals;
using Assay.Model;
using Assay.Readings.Texts;

namespace Assay.Readings.Drafts;

/// <summary>Who stands on which side of the deal, for sentences that leave it open.</summary>
internal sealed class Sides
{
    private const string NamesNobody =
        "the sentence names nobody: of those whose deal the text is about; check";

    private readonly PartyDrafts _parties;
    private readonly IReadOnlyList<Actor> _principals;
    private readonly IReadOnlyList<Standing> _companies;
    private readonly IReadOnlyList<Actor> _bodies;

    /// <summary>Takes who stands where in the text.</summary>
    /// <param name="text">The text.</param>
    /// <param name="standings">All who may take part.</param>
    /// <param name="acts">What is said that parties would do.</param>
    /// <param name="parties">The parties.</param>
    public Sides(TokenizedText text, Standings standings, IReadOnlyList<DealAct> acts, PartyDrafts parties)
    {
        _parties = parties;
        _principals = Principals(text, standings);
        _companies =
        [
            .. standings
                .All.Where(s =>
                    s.Actor is { IsUnnamed: true, Country: not null }
                    && RunningText.Is(text, text.Sentences[text.SentenceAt(text[s.First].Start)])
                )
                .DistinctBy(s => s.Actor),
        ];
        // a state's fund or ministry at the table speaks for the state's side
        _bodies =
        [
            .. acts.Where(a => a.Kind == ActivityKind.Dealing)
                .SelectMany(a => a.By.Concat(a.With))
                .Select(s => s.Actor)
                .Where(a => a.Known?.GovernmentOf is not null)
                .Distinct(),
        ];
    }

    // Those the title names, "US-Russia mineral deal": by them and for them the deal is. Else those named most.
    private static List<Actor> Principals(TokenizedText text, Standings standings)
    {
        var blocks = text.Document.Blocks;
        var titles = standings
            .All.Where(s =>
                blocks[text.Sentences[text.SentenceAt(text[s.First].Start)].Block].Kind == BlockKind.Title
            )
            .Select(s => s.Actor)
            .Distinct()
            .ToList();
        return titles.Count > 1
            ? titles
            :
            [
                .. standings
                    .All.GroupBy(s => s.Actor)
                    .OrderByDescending(g => g.Count())
                    .ThenBy(g => g.First().First)
                    .Take(2)
                    .Select(g => g.Key),
            ];
    }

    /// <summary>The sides of an act with whoever the sentence leaves to be understood, each marked as such.</summary>
    public (IReadOnlyList<Drafted<PartyId>> By, IReadOnlyList<Drafted<PartyId>> With) Complete(
        IReadOnlyList<Drafted<PartyId>> by,
        IReadOnlyList<Drafted<PartyId>> with,
        IReadOnlyList<Actor> named,
        ActivityKind kind
    )
    {
        var taken = named.Select(a => a.Country).OfType<CountryCode>().ToHashSet();
        foreach (var principal in _principals)
        {
            if (by.Count > 0 && with.Count > 0)
                break;
            // "American companies" stand on the side of the United States
            if (principal.Country is { } side ? !taken.Add(side) : named.Contains(principal))
                continue;
            var ids = Of(principal);
            (by, with) = by.Count == 0 ? (ids, with) : (by, ids);
        }
        return kind == ActivityKind.Dealing
            ? (by, with)
            : (WithCompanies(by, with, named), WithCompanies(with, by, named));
    }

    private IReadOnlyList<Drafted<PartyId>> Of(Actor principal) =>
        [
            .. new[] { principal }
                .Concat(
                    _bodies.Where(b =>
                        principal.Kind == PartyKind.State && b.Known!.GovernmentOf == principal.Country
                    )
                )
                .Select(a => new Drafted<PartyId>(_parties.IdOf(a), null, NamesNobody)),
        ];

    // States agree; their companies, where the text speaks of them, would buy, mine and invest.
    private List<Drafted<PartyId>> WithCompanies(
        IReadOnlyList<Drafted<PartyId>> side,
        IReadOnlyList<Drafted<PartyId>> other,
        IReadOnlyList<Actor> named
    )
    {
        var added = new List<Drafted<PartyId>>(side);
        foreach (var company in _companies)
        {
            if (
                named.Contains(company.Actor)
                || !side.Any(p => _parties.IsState(p.Value, company.Actor.Country!.Value))
            )
                continue;
            var id = _parties.IdOf(company.Actor);
            if (!other.Any(p => p.Value == id))
                added.Add(
                    new Drafted<PartyId>(
                        id,
                        company.Actor.First,
                        "the sentence names the state only; its companies would act"
                    )
                );
        }
        return added;
    }
}
