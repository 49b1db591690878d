using System.Globalization;
using Assay.Findings;
using Assay.Listings;
using Assay.Model;
using Assay.Reports.Digests;
using Assay.Reports.Words;

namespace Assay.Reports.Text;

/// <summary>Parties: a table of who is listed, counts as listed and is bound by whom, then what is known of each.</summary>
internal static class PartyText
{
    public static void Write(TextPage page, Dossier dossier, DossierIndex index)
    {
        page.Heading("Parties");
        if (dossier.Parties.Count == 0)
        {
            page.Paragraph("None.");
            return;
        }
        page.Table(
            ["Party", "Listed by", "Owner rules", "Bound by"],
            dossier.Parties.Select(party =>
                (IReadOnlyList<string>)[party.Name, ListedBy(party), OwnerRules(party), BoundBy(party)]
            )
        );
        foreach (var party in dossier.Parties)
            Write(page, party, index);
    }

    private static string ListedBy(PartySheet party)
    {
        var listed = party
            .Standing.Where(s => s.Listed == Truth.True)
            .Select(s => RegimeWords.Name(s.Publisher))
            .ToList();
        var unsure = party
            .Standing.Where(s => s.Listed == Truth.Unknown)
            .Select(s => RegimeWords.Name(s.Publisher) + "?");
        var names = string.Join(", ", listed.Concat(unsure));
        if (names.Length == 0)
            names = party.Screening == ScreeningState.Screened ? "none found" : "not known";
        return party.Screening == ScreeningState.Screened
            ? names
            : $"{names} ({PartyWords.Of(party.Screening)})";
    }

    private static string OwnerRules(PartySheet party) =>
        party.Ownership.Count == 0
            ? "-"
            : string.Join(
                "\n",
                party.Ownership.Select(o => $"{RegimeWords.Short(o.Regime)}: {FactWords.Of(o.Blocked)}")
            );

    private static string BoundBy(PartySheet party) =>
        party.BoundBy.Count == 0
            ? "-"
            : string.Join(
                ", ",
                party.BoundBy.Select(b => RegimeWords.Short(b.Regime)).Distinct(StringComparer.Ordinal)
            );

    private static void Write(TextPage page, PartySheet party, DossierIndex index)
    {
        page.Blank();
        page.Paragraph(
            [
                new Run(party.Name, Styles.Strong),
                Run.Of($" ({PartyWords.Of(party.Kind)}{PartyWords.Part(party, index)})"),
            ],
            0,
            2
        );
        page.Paragraph(PartyWords.Sentence(party.Screening), 2);
        foreach (var nexus in party.BoundBy)
            page.Labelled(Label($"Bound, {RegimeWords.Short(nexus.Regime)}:"), [Run.Of(nexus.Ground)], 2);
        foreach (var standing in party.Standing)
        {
            page.Labelled(
                new Run(
                    $"{RegimeWords.Name(standing.Publisher)}, {PartyWords.Listed(standing.Listed)}:",
                    standing.Listed == Truth.True ? Styles.Of(Verdict.Prohibited) : Styles.Strong
                ),
                [Run.Of(standing.Text), new Run(Behind(standing), Styles.Faint)],
                2
            );
        }
        foreach (var answer in party.Ownership)
        {
            page.Labelled(
                Label(
                    $"Owner rule, {RegimeWords.Short(answer.Regime)}, {PartyWords.Blocked(answer.Blocked)}:"
                ),
                [Run.Of(answer.Text)],
                2
            );
        }
        foreach (var candidate in party.Candidates)
            Write(page, candidate);
        foreach (var note in party.Notes)
            page.Labelled(
                Label("Note:"),
                [Run.Of(note.Fact), new Run(" " + FindingText.Cited(note.Source), Styles.Faint)],
                2
            );
    }

    private static void Write(TextPage page, Candidate candidate)
    {
        page.Labelled(
            Label(
                string.Create(
                    CultureInfo.InvariantCulture,
                    $"Candidate, {PartyWords.Of(candidate.Strength)} ({candidate.Score:0.00}):"
                )
            ),
            [
                Run.Of(
                    $"{candidate.ListedName} ({candidate.Party.Name}). {string.Join(" ", candidate.Explanation)}"
                ),
                new Run(
                    $" [record {candidate.Party.Record.Key} of {EvidenceWords.Edition(candidate.Edition)}]",
                    Styles.Faint
                ),
            ],
            2
        );
    }

    private static string Behind(Standing standing)
    {
        if (standing.Source is not { } source)
            return "";
        var words = EvidenceWords.Of(source);
        var place = words.Place is { } at ? $" [{at}]" : "";
        return place + (words.Source is { } cited ? " " + FindingText.Cited(cited) : "");
    }

    private static Run Label(string text) => new(text, Styles.Strong);
}
