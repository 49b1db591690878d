using Assay.FactCheck.Shared;
using Assay.FactCheck.Statements;
using Assay.Listings;
using Assay.Registers;

namespace Assay.FactCheck.Checks;

/// <summary>Holds UK listings against the tables of 2026 (name, day) and the export of 2025 (regime, measures).</summary>
internal sealed class UkCheck(UkList uk, StatementLog log)
{
    public void Check(RegisterParty party, RegisterDesignation known)
    {
        var claims = new DesignationClaims(party, known);
        var names = new PartyNames(party);
        var subject = known.RecordKey is { } key
            ? uk.Subjects.GetValueOrDefault(key)
            : uk.Subjects.Values.FirstOrDefault(names.AgreeAlone);
        var exported = uk.Exported.GetValueOrDefault(known.RecordKey ?? subject?.Key ?? "");
        var record = subject ?? exported;
        if (
            record is null
            || !(names.AgreeByKey(record) || (exported is not null && names.AgreeByKey(exported)))
        )
        {
            log.Contradict(
                claims.Record,
                record?.File ?? "sanctions/uk/uksl-2026-05-subjects.csv",
                record is null ? "no such unique id or name" : $"{record.Key} is {NameOf(record)}"
            );
            return;
        }
        log.Confirm(claims.Record, record.File, $"{record.Key}, {NameOf(record)}");
        From(claims, [.. new[] { subject, exported }.OfType<SharedRecord>()]);
        Exported(claims, exported);
        End(claims, subject);
    }

    private static string NameOf(SharedRecord record) =>
        record.Names.Count > 0 ? record.Names[0] : "without a name";

    private void From(DesignationClaims claims, IReadOnlyList<SharedRecord> records)
    {
        var from = claims.Known.Designation.Days.From!.Value;
        if (
            records.FirstOrDefault(record => record.Listed is not null && !from.Means(record.Listed.Value)) is
            { } other
        )
            log.Contradict(claims.From, other.File, $"date designated {other.Listed!.Value.Iso()}");
        else if (records.FirstOrDefault(record => record.Listed is not null) is { } same)
            log.Confirm(claims.From, same.File, "date designated");
        else
            log.Leave(claims.From, "the record has no whole date");
    }

    private void Exported(DesignationClaims claims, SharedRecord? exported)
    {
        if (exported is null)
        {
            ProgrammeByPrefix(claims);
            log.Leave(claims.Effect, "it is not in the export of 2025-08-11, which alone has measures");
            return;
        }
        if (
            exported.Programmes.Contains(claims.Known.Designation.Programme, StringComparer.OrdinalIgnoreCase)
        )
            log.Confirm(claims.Programme, exported.File, exported.Programmes[0]);
        else
            log.Contradict(claims.Programme, exported.File, exported.Programmes[0]);
        var words = claims.Known.Designation.Effect switch
        {
            DesignationEffect.AssetFreeze => "Asset freeze",
            DesignationEffect.TravelBan => "Travel Ban",
            DesignationEffect.TransportBan => "sanctions: ",
            _ => "correspondent banking",
        };
        if (exported.Measure.Contains(words, StringComparison.OrdinalIgnoreCase))
            log.Confirm(claims.Effect, exported.File, words);
        else
            log.Contradict(claims.Effect, exported.File, exported.Measure);
    }

    // A unique id begins with its regime: RUS0256. All exported ids of a prefix say which.
    private void ProgrammeByPrefix(DesignationClaims claims)
    {
        var prefix = (claims.Known.RecordKey ?? "").TrimEnd([.. "0123456789"]);
        var regimes = uk
            .Exported.Values.Where(r =>
                string.Equals(r.Key.TrimEnd([.. "0123456789"]), prefix, StringComparison.Ordinal)
            )
            .Select(r => r.Programmes[0])
            .Distinct(StringComparer.OrdinalIgnoreCase)
            .ToList();
        if (
            regimes is [var only]
            && string.Equals(only, claims.Known.Designation.Programme, StringComparison.OrdinalIgnoreCase)
        )
            log.Confirm(
                claims.Programme,
                "sanctions/uk/FCDO_SL_2025-08-11.derived.csv",
                $"all ids of the prefix {prefix} are of that regime"
            );
        else
            log.Leave(claims.Programme, "it is not in the export of 2025-08-11, which alone has regimes");
    }

    private void End(DesignationClaims claims, SharedRecord? subject)
    {
        if (claims.Known.Designation.Days.Until is null)
        {
            if (subject is not null)
                log.Confirm(claims.End, subject.File, "in the tables of May 2026");
            else
                log.Contradict(
                    claims.End,
                    "sanctions/uk/uksl-2026-05-subjects.csv",
                    "not in the tables of May 2026"
                );
        }
        else if (
            subject is not null
            && claims.Known.Designation.Days.Until.Value.Latest < new LocalDate(2026, 4, 28)
        )
            log.Contradict(claims.End, subject.File, "still in the tables of May 2026");
        else
            log.Leave(claims.End, "the day itself is in no file");
    }
}
