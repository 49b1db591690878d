using Assay.Listings;
using Assay.Model;

namespace Assay.Formats.Lists.UnitedStates.Csl;

/// <summary>What an entry designates: by OFAC one for each programme or directive, by others one.</summary>
internal static class CslDesignations
{
    private const string Elsewhere = "named for another of OFAC's lists";

    /// <summary>Adds the designations of an entry.</summary>
    public static void Add(PartyDraft draft, CslRecord record, CslSource source)
    {
        var notices = FederalRegister.Read(
            record["federal_register_notice"],
            Confidence.Primary,
            Locator(record)
        );
        var from = draft.ReadUsDate(record["start_date"]) ?? (source.IsOfac ? null : notices.First);
        var plain = new Designation(
            source.List.Programme,
            source.List.Effect,
            notices.Basis,
            new InForce(from, draft.ReadUsDate(record["end_date"])),
            notices.Source
        )
        {
            Authority = source == CslSource.Other ? record["source"] : null,
            Wording = Wording(record, source),
        };
        var programmes = record.All("programs");
        if (programmes.Count == 0)
            draft.Designate(plain);
        foreach (var programme in programmes)
        {
            var designation = plain with { Programme = programme };
            if (source.IsOfac)
                AddOfac(draft, record, source, designation);
            else if (source.List == UsList.Nonproliferation)
                draft.Designate(designation with { Effect = Nonproliferation.EffectOf(programme) });
            else
                draft.Designate(designation);
        }
    }

    private static void AddOfac(PartyDraft draft, CslRecord record, CslSource source, Designation designation)
    {
        if (!designation.Programme.StartsWith(source.OwnProgramme, StringComparison.Ordinal))
        {
            draft.Designate(designation with { Effect = DesignationEffect.Unknown, Basis = Elsewhere });
            return;
        }
        var directives = record
            .Ids.Select(CslIdentity.Directive)
            .OfType<(string Order, string Number)>()
            .Where(d => designation.Programme.EndsWith("EO" + d.Order, StringComparison.Ordinal))
            .ToList();
        if (directives.Count == 0)
            draft.Designate(designation);
        foreach (var (order, number) in directives)
            draft.Designate(designation with { Basis = $"EO {order} Directive {number}" });
    }

    private static string? Wording(CslRecord record, CslSource source)
    {
        var words = new List<string>();
        if (source.List.Wording is { } wording)
            words.Add(wording);
        if (record["standard_order"].Length > 0)
            words.Add(record["standard_order"] is "Y" or "y" ? "standard order" : "non-standard order");
        if (record["license_requirement"].Length > 0)
            words.Add($"License requirement: {record["license_requirement"]}");
        if (record["license_policy"].Length > 0)
            words.Add($"License policy: {record["license_policy"]}");
        return words.Count > 0 ? string.Join("; ", words) : null;
    }

    private static string? Locator(CslRecord record)
    {
        var url = record["source_information_url"];
        if (url.Length == 0)
            url = record["source_list_url"];
        return url.Length > 0 ? url : null;
    }
}
