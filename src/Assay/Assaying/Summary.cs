using System.Globalization;
using Assay.Findings;
using Assay.Listings;
using Assay.Measures;
using Assay.Model;
using Assay.Territories;

namespace Assay.Assaying;

/// <summary>What a reader gets in ten seconds.</summary>
internal static class Summary
{
    // More names than these in a sentence are counted, not read.
    private const int NamesShown = 4;

    public static IReadOnlyList<string> Write(
        IReadOnlyList<Finding> findings,
        IReadOnlyList<PartySheet> parties,
        IReadOnlyList<AssetSheet> assets,
        Coverage coverage,
        MeasureBook book,
        LocalDate on,
        bool hasActivities
    )
    {
        var lines = new List<string>();
        if (!hasActivities)
            lines.Add(
                "The deal names no activity: nothing that parties would do was tested, so no prohibition of it can show here."
            );
        if (Unsearched(coverage, book) is { } unsearched)
            lines.Add(unsearched);
        lines.Add(Verdicts(findings));
        lines.AddRange(book.Regimes.Select(regime => Forbidden(regime, findings, parties)).OfType<string>());
        if (Land(assets, on) is { } land)
            lines.Add(land);
        lines.AddRange(Listed(parties, book));
        if (findings.Any(f => f.Verdict == Verdict.Implication))
            lines.Add(
                $"{Count(findings.Where(f => f.Verdict == Verdict.Implication).Select(f => f.Subject).Distinct().Count(), "point")} "
                    + "may be read as recognising an unlawful change of borders; that duty binds states and courts first."
            );
        return lines;
    }

    // Some list loaded is not all lists loaded; that none is loaded the writers say above all else.
    private static string? Unsearched(Coverage coverage, MeasureBook book)
    {
        if (coverage.Editions.Count == 0)
            return null;
        var without = book
            .Regimes.Where(r => !coverage.Editions.Any(e => r.Publishers.Contains(e.List.Publisher)))
            .Select(r => r.Name)
            .ToList();
        return without.Count == 0
            ? null
            : $"No official list was searched for: {string.Join(", ", without)}. There, only what the starter register knows was used.";
    }

    private static string Verdicts(IReadOnlyList<Finding> findings)
    {
        var prohibited = findings.Count(f => f.Verdict == Verdict.Prohibited);
        var authorisable = findings.Count(f => f.Verdict == Verdict.ProhibitedAuthorisable);
        var open = findings.Count(f => f.Verdict == Verdict.DependsOn);
        var duties = findings.Count(f => f.Verdict == Verdict.Duty);
        if (prohibited + authorisable + open + duties == 0)
            return "No prohibition, duty or open question was found in what was checked.";
        var parts = new List<string>();
        if (prohibited > 0)
            parts.Add(Count(prohibited, "prohibition"));
        if (authorisable > 0)
            parts.Add($"{Count(authorisable, "prohibition")} that an authority may lift");
        if (open > 0)
            parts.Add(Count(open, "open question"));
        if (duties > 0)
            parts.Add(Count(duties, "duty", "duties"));
        return $"Found: {string.Join(", ", parts)}.";
    }

    private static string? Forbidden(
        Regime regime,
        IReadOnlyList<Finding> findings,
        IReadOnlyList<PartySheet> parties
    )
    {
        var grave = findings
            .Where(f =>
                f.Regime == regime.Id
                && f.Verdict is Verdict.Prohibited or Verdict.ProhibitedAuthorisable
                && f.Regime == regime.Id
            )
            .ToList();
        if (grave.Count == 0)
            return null;
        var names = parties
            .Where(p => p.IsParty)
            .ToDictionary(p => p.Id, p => p.Name, StringComparer.Ordinal);
        var bound = grave
            .SelectMany(f => f.Bound)
            .Distinct()
            .Select(id => names.GetValueOrDefault(id.Value, id.Value));
        var titles = grave.Select(f => f.Title).Distinct(StringComparer.Ordinal);
        return $"{regime.Name} forbids {Named(bound)}: {Named(titles)}.";
    }

    private static string? Land(IReadOnlyList<AssetSheet> assets, LocalDate on)
    {
        var taken = assets.Where(a => a.Status.Control.Class == ControlClass.Occupied).ToList();
        if (taken.Count == 0)
            return null;
        var verb = taken.Count == 1 ? "lies" : "lie";
        return $"{Named(taken.Select(a => a.Name))} {verb} on occupied land on {new PartialDate(on)}: sovereign by right and holder in fact differ.";
    }

    /// <summary>
    /// A measure against a country is no listing of a party: what is listed with no other effect than <see cref="DesignationEffect.Other"/> and is a
    /// state has a line of its own.
    /// </summary>
    private static IEnumerable<string> Listed(IReadOnlyList<PartySheet> parties, MeasureBook book)
    {
        var listed = Standing((party, standing) => !IsCountryWide(party, standing));
        if (listed.Length > 0)
            yield return $"Listed: {listed}.";
        var countryWide = Standing(IsCountryWide);
        if (countryWide.Length > 0)
            yield return $"Under a country-wide measure, which lists no party: {countryWide}.";

        string Standing(Func<PartySheet, Standing, bool> counts) =>
            string.Join(
                "; ",
                parties
                    .Select(p =>
                        (
                            p.Name,
                            By: p.Standing.Where(s => s.Listed == Truth.True && counts(p, s))
                                .Select(s => NameOf(s.Publisher))
                                .Distinct(StringComparer.Ordinal)
                                .ToList()
                        )
                    )
                    .Where(p => p.By.Count > 0)
                    .Select(p => $"{p.Name} ({string.Join(", ", p.By)})")
            );

        string NameOf(PublisherId publisher) =>
            book.Regimes.FirstOrDefault(r => r.Publishers.Contains(publisher))?.Name
            ?? PublisherNames.Of(publisher);
    }

    private static bool IsCountryWide(PartySheet party, Standing standing) =>
        party.Kind == PartyKind.State && standing.Programmes.All(d => d.Effect == DesignationEffect.Other);

    private static string Named(IEnumerable<string> names)
    {
        var all = names.ToList();
        return all.Count <= NamesShown
            ? string.Join(", ", all)
            : $"{string.Join(", ", all.Take(NamesShown))} and {(all.Count - NamesShown).ToString(CultureInfo.InvariantCulture)} more";
    }

    private static string Count(int number, string one, string? many = null) =>
        $"{number.ToString(CultureInfo.InvariantCulture)} {(number == 1 ? one : many ?? one + "s")}";
}
