using Assay.FactCheck.Shared;
using Assay.FactCheck.Statements;
using Assay.Listings;
using Assay.Registers;

namespace Assay.FactCheck.Checks;

/// <summary>Holds listings of Canada, the United Nations, Australia and BIS against the one file there is of each.</summary>
internal sealed class OtherListsCheck(ListFiles lists, StatementLog log)
{
    public void Check(RegisterParty party, RegisterDesignation known)
    {
        var claims = new DesignationClaims(party, known);
        switch (known.List.Publisher.Value)
        {
            case "ca-gac":
                Check(claims, lists.Canada, CanadaEffect);
                break;
            case "un-sc":
                Check(claims, lists.UnitedNations, _ => null);
                break;
            case "au-dfat":
                Check(claims, lists.Australia, _ => null);
                break;
            case "us-bis":
                Check(claims, lists.EntityList, _ => DesignationEffect.ExportControl);
                break;
            default:
                log.Leave(claims.Record, $"the list {known.List} is not among the files");
                log.Leave(claims.From, $"the list {known.List} is not among the files");
                break;
        }
    }

    private void Check(
        DesignationClaims claims,
        IReadOnlyList<SharedRecord> records,
        Func<SharedRecord, DesignationEffect?> effectOf
    )
    {
        var known = claims.Known;
        var names = new PartyNames(claims.Party);
        var ofProgramme = records.Where(record =>
            known.RecordKey is null
            || record.Programmes.Contains(known.Designation.Programme, StringComparer.OrdinalIgnoreCase)
        );
        var candidates = known.RecordKey is { } key
            ? ofProgramme.Where(record => string.Equals(record.Key, key, StringComparison.Ordinal)).ToList()
            : ofProgramme.Where(names.AgreeAlone).ToList();
        var agreeing = candidates
            .Where(record => known.RecordKey is null || names.AgreeByKey(record))
            .ToList();
        if (agreeing.Count == 0 && known.RecordKey is null && names.Nearest(records) is { } near)
            agreeing.Add(near);
        if (agreeing.Count == 0)
        {
            log.Contradict(
                claims.Record,
                records[0].File,
                candidates.Count == 0 ? "no such record or name" : $"the record is {candidates[0].Names[0]}"
            );
            return;
        }
        var record =
            agreeing.Find(r => Days(r).Any(day => known.Designation.Days.From!.Value.Means(day)))
            ?? agreeing[0];
        log.Confirm(claims.Record, record.File, $"{record.Key}, {record.Names[0]}");
        Programme(claims, agreeing);
        From(claims, record);
        Effect(claims, record, effectOf(record));
        if (known.Designation.Days.Until is null)
            log.Confirm(claims.End, record.File, "in the newest file");
        else
            log.Contradict(claims.End, record.File, "still in the newest file");
    }

    private void Programme(DesignationClaims claims, List<SharedRecord> records)
    {
        var programme = claims.Known.Designation.Programme;
        if (
            records.Find(r => r.Programmes.Contains(programme, StringComparer.OrdinalIgnoreCase)) is
            { } record
        )
            log.Confirm(claims.Programme, record.File, programme);
        else
            log.Contradict(claims.Programme, records[0].File, string.Join(", ", records[0].Programmes));
    }

    private void From(DesignationClaims claims, SharedRecord record)
    {
        var from = claims.Known.Designation.Days.From!.Value;
        var days = Days(record).ToList();
        if (days.Count == 0)
            log.Leave(claims.From, "the file has no days");
        else if (days.Exists(day => from.Means(day)))
            log.Confirm(
                claims.From,
                record.File,
                record.Listed is null ? "day of the notice" : "day of listing"
            );
        else
            log.Contradict(claims.From, record.File, string.Join(", ", days.Select(Checks.Days.Iso)));
    }

    private void Effect(DesignationClaims claims, SharedRecord record, DesignationEffect? effect)
    {
        if (effect is null)
            log.Leave(claims.Effect, "the file does not say what is forbidden");
        else if (effect == claims.Known.Designation.Effect)
            log.Confirm(
                claims.Effect,
                record.File,
                record.Annex.Length > 0 ? $"schedule {record.Annex}" : "by its list"
            );
        else
            log.Contradict(claims.Effect, record.File, $"by schedule or list: {effect}");
    }

    private static IEnumerable<LocalDate> Days(SharedRecord record) =>
        record.Listed is { } listed ? [listed] : record.OtherDays;

    // Schedule 1 of the Russia Regulations freezes, 2 and 3 limit debt and equity; the Ukraine Regulations know parts only.
    private static DesignationEffect? CanadaEffect(SharedRecord record) =>
        record.Annex.StartsWith('2') || record.Annex.StartsWith('3')
            ? DesignationEffect.Sectoral
            : DesignationEffect.AssetFreeze;
}
