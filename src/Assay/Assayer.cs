using Assay.Assaying;
using Assay.Deals;
using Assay.Findings;
using Assay.Measures;
using Assay.Model;

namespace Assay;

/// <summary>
/// Assays a deal: recognises its parties, locates its assets, holds every measure against every act, and writes down what
/// was found with its evidence. Pure: the same deal and the same knowledge give the same dossier. Start reading here.
/// </summary>
public static class Assayer
{
    /// <summary>Assays a deal.</summary>
    /// <param name="deal">The deal.</param>
    /// <param name="knowledge">What was known on the day asked for.</param>
    /// <param name="whatIf">A scenario whose difference is wanted too.</param>
    /// <param name="diagnostics">What was odd in the deal file, to be kept in the dossier.</param>
    /// <param name="otherDay">Another day whose difference is wanted too, by the same knowledge.</param>
    public static Dossier Assay(
        Deal deal,
        Knowledge knowledge,
        Scenario? whatIf = null,
        IReadOnlyList<Diagnostic>? diagnostics = null,
        LocalDate? otherDay = null
    )
    {
        var dossier = Once(deal, knowledge, diagnostics ?? []);
        if (whatIf is { Edits.Count: > 0 })
            dossier = dossier with { WhatIf = Alternatives.Of(deal, knowledge, whatIf, dossier.Findings) };
        return otherDay is { } day
            ? dossier with
            {
                OtherDay = Differences.Between(dossier, Once(deal with { Date = day }, knowledge, [])),
            }
            : dossier;
    }

    /// <summary>Holds every measure against every act of a deal, and keeps what does not reach too, with its trace.</summary>
    /// <param name="deal">The deal.</param>
    /// <param name="knowledge">What was known on the day asked for.</param>
    public static IReadOnlyList<Evaluation> Evaluate(Deal deal, Knowledge knowledge)
    {
        var facts = new DealFacts(deal, knowledge);
        return
        [
            .. facts.Evaluate().Select(e => e.Evaluation),
            .. facts.Acts.SelectMany(act => Evaluations.WithNothingToCountBy(act, facts.Book.Measures)),
        ];
    }

    /// <summary>Holds every measure against one fact pattern, for the person asked about.</summary>
    /// <param name="pattern">The facts.</param>
    /// <param name="knowledge">What was known on the day asked for.</param>
    public static IReadOnlyList<Evaluation> Evaluate(FactPattern pattern, Knowledge knowledge) =>
        [.. Evaluate(pattern.Deal, knowledge).Where(e => e.Act.Actor.Party.Id == pattern.Bound)];

    /// <summary>The findings of a deal, for differences.</summary>
    internal static IReadOnlyList<Finding> Findings(Deal deal, Knowledge knowledge) =>
        Once(deal, knowledge, []).Findings;

    private static Dossier Once(Deal deal, Knowledge knowledge, IReadOnlyList<Diagnostic> diagnostics)
    {
        var facts = new DealFacts(deal, knowledge);
        var (everybody, owners, book) = (facts.Everybody, facts.Owners, facts.Book);
        var evaluations = facts.Evaluate();

        var sheets = new Sheets(deal, knowledge, owners);
        var plain = evaluations.ConvertAll(e => e.Evaluation);
        IReadOnlyList<PartySheet> partySheets = [.. everybody.Select(p => sheets.Party(p, plain))];
        IReadOnlyList<AssetSheet> assetSheets = [.. deal.Assets.Select(sheets.Asset)];
        var coverage = Gaps.Coverage(knowledge, deal, assetSheets);

        var findings = FindingWriter.Sorted([
            .. new FindingWriter(book).Write(evaluations),
            .. CleanActs.Write(evaluations),
            .. Gaps.NotChecked(knowledge, partySheets, assetSheets),
        ]);
        return new Dossier(
            deal.Title,
            deal.About,
            deal.Date,
            knowledge.KnownOn,
            deal.SourceHash,
            knowledge.Hash,
            Summary.Write(
                findings,
                partySheets,
                assetSheets,
                coverage,
                book,
                deal.Date,
                deal.Activities.Count > 0
            ),
            findings,
            partySheets,
            assetSheets,
            sheets.Commodities(),
            coverage,
            WhatIf: null,
            OtherDay: null,
            diagnostics
        );
    }
}
