using System.Text.RegularExpressions;
using Assay.FactCheck.Shared;
using Assay.FactCheck.Statements;
using Assay.Listings;
using Assay.Registers;

namespace Assay.FactCheck.Checks;

/// <summary>
/// Holds OFAC's listings short of blocking against the consolidated list, and where a party has become an SDN since, against the
/// remarks of its SDN entry. Remarks print the listing day for each directive, but not those of EO 13662.
/// </summary>
internal sealed partial class NonSdnCheck(OfacHistory ofac, StatementLog log)
{
    public void Check(RegisterParty party, RegisterDesignation known)
    {
        var claims = new DesignationClaims(party, known);
        var names = new PartyNames(party);
        var record = Find(known, names);
        if (record is null)
        {
            log.Contradict(
                claims.Record,
                "sanctions/ofac/cons_prim-2025-08.csv",
                "no record of this number or name"
            );
            return;
        }
        log.Confirm(claims.Record, record.File, $"{record.Key}, {record.Names[0]}");
        if (record.Programmes.Contains(known.Designation.Programme, StringComparer.Ordinal))
            log.Confirm(claims.Programme, record.File, known.Designation.Programme);
        else
            log.Contradict(claims.Programme, record.File, string.Join(", ", record.Programmes));
        Effect(claims, record);
        From(claims, record);
    }

    private SharedRecord? Find(RegisterDesignation known, PartyNames names)
    {
        if (known.RecordKey is not { } key)
            return ofac.NonSdn.FirstOrDefault(names.AgreeAlone);
        return new[] { ofac.NonSdnEntry(key), ofac.Entry(key) }
            .OfType<SharedRecord>()
            .FirstOrDefault(names.AgreeByKey);
    }

    private void Effect(DesignationClaims claims, SharedRecord record)
    {
        var directive = DirectiveOf(claims.Known.Designation.Basis ?? "");
        var effect = (claims.Known.List.List, directive) switch
        {
            ("ns-cmic", _) => DesignationEffect.InvestmentBan,
            ("capta", _) => DesignationEffect.TransactionBan,
            // EO 13662 directive 4 forbids goods, services and technology for oil projects; the others debt and equity.
            ("ssi", "4") => DesignationEffect.ExportControl,
            ("ssi", _) => DesignationEffect.Sectoral,
            // EO 14024 directive 4 forbids any transaction with three state bodies.
            ("ns-mbs", "4") => DesignationEffect.TransactionBan,
            _ => DesignationEffect.Sectoral,
        };
        if (directive is not null && !Subject(record.Remarks, directive))
            log.Contradict(
                claims.Effect,
                record.File,
                $"the remarks do not say that directive {directive} applies"
            );
        else if (claims.Known.Designation.Effect == effect)
            log.Confirm(
                claims.Effect,
                record.File,
                directive is null ? "by its list" : $"directive {directive} in the remarks"
            );
        else
            log.Contradict(claims.Effect, record.File, $"by list and directive: {effect}");
    }

    private void From(DesignationClaims claims, SharedRecord record)
    {
        var from = claims.Known.Designation.Days.From!.Value;
        var days = ListingDays(record.Remarks, claims.Known);
        if (days.Count == 0)
            log.Leave(claims.From, "the remarks print no listing day for it");
        else if (days.Exists(day => from.Means(day)))
            log.Confirm(claims.From, record.File, "listing date in the remarks");
        else
            log.Contradict(
                claims.From,
                record.File,
                $"listing date {string.Join(", ", days.Select(Days.Iso))}"
            );
    }

    private static List<LocalDate> ListingDays(string remarks, RegisterDesignation known)
    {
        // cons_prim stops at 1,000 characters; the XML writes the same features as words and values in a row.
        var wanted = known.List.List switch
        {
            "ns-cmic" => "(CMIC)",
            "ssi" => "(EO 13662",
            _ => "(EO 14024",
        };
        var directive = DirectiveOf(known.Designation.Basis ?? "");
        return
        [
            .. Listings()
                .Matches(remarks)
                .Where(match => match.Value.Contains(wanted, StringComparison.Ordinal))
                .Where(match =>
                    directive is null
                    || string.Equals(
                        match.Groups["directive"].Value.Trim(),
                        directive,
                        StringComparison.Ordinal
                    )
                )
                .Select(match => PrintedDates.Day(match.Groups["day"].Value))
                .OfType<LocalDate>()
                .Distinct(),
        ];
    }

    private static string? DirectiveOf(string basis) =>
        Directive().Match(basis) is { Success: true } match ? match.Groups["number"].Value : null;

    private static bool Subject(string remarks, string directive) =>
        remarks.Contains($"Subject to Directive {directive}", StringComparison.Ordinal)
        || remarks.Contains($"Directive {directive})", StringComparison.Ordinal);

    [GeneratedRegex(
        @"Listing Date \((?:CMIC|EO 1[34][0-9]{3}(?: Directive (?<directive>[0-9]?a?))?)\):?;? (?<day>[0-9]{1,2} [A-Z][a-z]{2} [0-9]{4})",
        RegexOptions.None,
        2000
    )]
    private static partial Regex Listings();

    [GeneratedRegex("Directive (?<number>[0-9])", RegexOptions.None, 2000)]
    private static partial Regex Directive();
}
