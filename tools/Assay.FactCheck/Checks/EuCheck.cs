using Assay.FactCheck.Shared;
using Assay.FactCheck.Statements;
using Assay.Listings;
using Assay.Registers;

namespace Assay.FactCheck.Checks;

/// <summary>Holds EU listings against the annexes: name or number, annex, day as printed, measure.</summary>
internal sealed class EuCheck(IReadOnlyList<SharedRecord> annexes, StatementLog log)
{
    // "Financial restrictions" covers both: annexes of art. 5 limit debt and equity, the others forbid any transaction.
    private static readonly HashSet<string> CapitalMarket = new(StringComparer.Ordinal)
    {
        "III",
        "V",
        "VI",
        "XII",
        "XIII",
    };

    public void Check(RegisterParty party, RegisterDesignation known)
    {
        var claims = new DesignationClaims(party, known);
        if (AnnexEntry.Of(known) is not { } entry)
        {
            log.Leave(claims.Record, "an article names it, not an annex; the annexes are what is at hand");
            log.Leave(claims.From, "an article names it, not an annex; the annexes are what is at hand");
            return;
        }
        var names = new PartyNames(party);
        var inAnnex = annexes.Where(entry.IsIn).ToList();
        var record = entry.Number is null
            ? inAnnex.Find(names.AgreeAlone) ?? inAnnex.Find(names.AgreeByKey)
            : inAnnex.Find(record => entry.HasNumber(record) && names.AgreeByKey(record));
        if (record is null && known.Designation.Days.Until is not null)
        {
            foreach (var statement in new[] { claims.Record, claims.From, claims.End })
                log.Leave(
                    statement,
                    "it ended, and the consolidated annex has it no longer; earlier versions are not at hand"
                );
            return;
        }
        if (record is null)
        {
            var other = entry.Number is null ? null : inAnnex.Find(entry.HasNumber);
            log.Contradict(
                claims.Record,
                $"sanctions/eu/consolidated/3{known.Designation.Programme}.csv",
                other is null ? $"no such record in {entry}" : $"{entry} is {other.Names[0]}"
            );
            return;
        }
        log.Confirm(
            claims.Record,
            record.File,
            $"annex {record.Annex}, record {record.Key}, {record.Names[0]}"
        );
        log.Confirm(claims.Programme, record.File, known.Designation.Programme);
        From(
            claims,
            inAnnex
                .Where(r =>
                    IsKey(r, record.Key) && string.Equals(r.Annex, record.Annex, StringComparison.Ordinal)
                )
                .ToList()
        );
        Effect(claims, record, entry.Annex);
        End(claims, record);
    }

    private static bool IsKey(SharedRecord record, string? key) =>
        string.Equals(record.Key, key, StringComparison.Ordinal);

    private void From(DesignationClaims claims, List<SharedRecord> records)
    {
        var from = claims.Known.Designation.Days.From!.Value;
        // The number of a record comes again where an amendment changes it; either day may be the one printed.
        var days = records.Where(record => record.Listed is not null).ToList();
        if (days.Find(record => from.Means(record.Listed!.Value)) is { } printed)
            log.Confirm(claims.From, printed.File, "date of listing as printed");
        else if (days.Count == 0)
            log.Leave(claims.From, "the annex prints no date for it");
        else
            log.Contradict(claims.From, days[0].File, $"printed: {days[0].Listed!.Value.Iso()}");
    }

    private void Effect(DesignationClaims claims, SharedRecord record, string annex)
    {
        DesignationEffect? effect = record.Measure switch
        {
            "Asset freeze" => DesignationEffect.AssetFreeze,
            "Export control" => DesignationEffect.ExportControl,
            "Transportation restrictions" => DesignationEffect.TransportBan,
            "Investment ban" => DesignationEffect.InvestmentBan,
            "Financial restrictions" when CapitalMarket.Contains(annex) => DesignationEffect.Sectoral,
            "Financial restrictions" => DesignationEffect.TransactionBan,
            _ => null,
        };
        if (effect is null)
            log.Leave(claims.Effect, $"the file's measure is '{record.Measure}'");
        else if (effect == claims.Known.Designation.Effect)
            log.Confirm(claims.Effect, record.File, record.Measure);
        else
            log.Contradict(claims.Effect, record.File, $"{record.Measure}, annex {annex}: {effect}");
    }

    private void End(DesignationClaims claims, SharedRecord record)
    {
        if (claims.Known.Designation.Days.Until is null)
            log.Confirm(claims.End, record.File, "in the consolidated version or a later amendment");
        else
            log.Contradict(claims.End, record.File, "still in the annex");
    }
}
