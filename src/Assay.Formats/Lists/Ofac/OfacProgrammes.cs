using Assay.Listings;
using Assay.Model;

namespace Assay.Formats.Lists.Ofac;

/// <summary>
/// What OFAC's programmes do to a party. An entry names its programmes for all of OFAC's lists at once, so that the same code
/// may block on the SDN list and mean nothing of its own on the consolidated one.
/// </summary>
internal static class OfacProgrammes
{
    /// <summary>Programmes that never block. Source: OFAC's description of its consolidated list and the orders named.</summary>
    private static readonly Dictionary<string, DesignationEffect> ShortOfBlocking = new(
        StringComparer.Ordinal
    )
    {
        ["NS-PLC"] = DesignationEffect.TransactionBan, // Palestinian Legislative Council: transactions are rejected, not blocked
        ["CMIC-EO13959"] = DesignationEffect.InvestmentBan, // dealings in publicly traded securities (EO 13959 as amended)
        ["561-Related"] = DesignationEffect.Sectoral, // correspondent accounts (31 CFR 561.201)
        ["FSE-IR"] = DesignationEffect.TransactionBan, // foreign sanctions evaders (EO 13608)
        ["FSE-SY"] = DesignationEffect.TransactionBan,
    };

    /// <summary>Programmes that on the consolidated list mean less than blocking, without a directive saying what.</summary>
    private static readonly Dictionary<string, DesignationEffect> OnConsolidated = new(StringComparer.Ordinal)
    {
        ["UKRAINE-EO13662"] = DesignationEffect.Sectoral, // SSI
        ["CAATSA - RUSSIA"] = DesignationEffect.Sectoral, // the menu of CAATSA section 235
    };

    /// <summary>Takes <c>A] [B</c> apart; outer brackets, which some republishers restore, do not matter.</summary>
    public static IReadOnlyList<string> Split(string programmes) =>
        [
            .. programmes
                .Split(
                    ["] [", "][", ";"],
                    StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries
                )
                .Select(p => p.Trim('[', ']', ' '))
                .Where(p => p.Length > 0)
                .Distinct(StringComparer.Ordinal),
        ];

    /// <summary>The designations of an entry: one a programme, and one a directive that its remarks name.</summary>
    public static IReadOnlyList<Designation> Designations(
        bool isSdn,
        IReadOnlyList<string> programmes,
        OfacRemarks remarks
    )
    {
        var designations = new List<Designation>();
        foreach (var programme in programmes)
        {
            var directives = remarks
                .Directives.Where(d => programme.EndsWith("EO" + d.Order, StringComparison.Ordinal))
                .ToList();
            designations.AddRange(directives.Select(d => Directive(programme, d)));
            if (!IsCovered(isSdn, programme, programmes, directives.Count))
                designations.Add(Plain(isSdn, programme, remarks));
        }
        // On the SDN list is who is blocked; where only lesser programmes are named the last one has to be why.
        if (isSdn && designations.TrueForAll(d => d.Effect != DesignationEffect.AssetFreeze))
            designations.Add(
                Designation(
                    programmes.Count > 0 ? programmes[^1] : "SDN",
                    DesignationEffect.AssetFreeze,
                    null,
                    InForce.Always
                )
            );
        if (designations.Count == 0)
            designations.Add(Designation("unnamed", DesignationEffect.Unknown, null, InForce.Always));
        return designations;
    }

    /// <summary>Whether directives say all there is to say of a programme.</summary>
    private static bool IsCovered(
        bool isSdn,
        string programme,
        IReadOnlyList<string> programmes,
        int directives
    )
    {
        if (directives == 0)
            return false;
        // An SSI party that later became an SDN keeps UKRAINE-EO13662; what blocks it is the other programme.
        return !isSdn || (programme is "UKRAINE-EO13662" && programmes.Count > 1);
    }

    private static Designation Plain(bool isSdn, string programme, OfacRemarks remarks)
    {
        var days = remarks.ListedUnder(programme) is { } from ? new InForce(from, null) : InForce.Always;
        if (ShortOfBlocking.TryGetValue(programme, out var effect))
            return Designation(programme, effect, null, days);
        if (isSdn)
            return Designation(programme, DesignationEffect.AssetFreeze, null, days);
        if (OnConsolidated.TryGetValue(programme, out effect) || remarks.HasMenu(programme))
            return Designation(
                programme,
                effect == DesignationEffect.Unknown ? DesignationEffect.Sectoral : effect,
                null,
                days
            );
        return Designation(programme, DesignationEffect.Unknown, "named for another of OFAC's lists", days);
    }

    private static Designation Directive(string programme, OfacDirective directive)
    {
        var effective = directive.Effective is { } day && day != directive.Listed ? $", effective {day}" : "";
        return Designation(
            programme,
            DesignationEffect.Sectoral,
            $"EO {directive.Order} Directive {directive.Number}{effective}",
            directive.Listed is { } listed ? new InForce(listed, null) : InForce.Always
        );
    }

    private static Designation Designation(
        string programme,
        DesignationEffect effect,
        string? basis,
        InForce days
    ) => new(programme, effect, basis, days, Source: null);
}
