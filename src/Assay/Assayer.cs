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
        var dossier = Once(deal, knowledge, Scenario.None, diagnostics ?? []);
        if (whatIf is { Edits.Count: > 0 })
            dossier = dossier with
            {
                WhatIf = new WhatIf(
                    [.. whatIf.Edits.Select(e => e.Text)],
                    Differences.Between(dossier.Findings, Once(deal, knowledge, whatIf, []).Findings)
                ),
            };
        return otherDay is { } day
            ? dossier with
            {
                OtherDay = Differences.Between(
                    dossier,
                    Once(deal with { Date = day }, knowledge, Scenario.None, [])
                ),
            }
            : dossier;
    }

    private static Dossier Once(
        Deal deal,
        Knowledge knowledge,
        Scenario scenario,
        IReadOnlyList<Diagnostic> diagnostics
    )
    {
        var recognition = new Recognition(knowledge, scenario);
        var parties = deal.Parties.Select(recognition.Party).ToList();
        var people = deal.Parties.SelectMany(p =>
            p.People.Select((person, i) => recognition.Person(p, person, i + 1))
        );
        var stated = new StatedStakes(recognition, parties);
        List<Recognised> everybody = [.. parties, .. people, .. stated.Named()];
        var owners = new Owners(knowledge, recognition, stated, everybody, deal.Date);

        var book = scenario.Apply(knowledge.Measures);
        var acts = new Acts(deal, knowledge, [.. parties.Select(p => p.Facts)], owners);
        var evaluations = acts.All().SelectMany(act => Evaluations.Of(act, book)).ToList();

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
            Summary.Write(findings, partySheets, assetSheets, coverage, book, deal.Date),
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
