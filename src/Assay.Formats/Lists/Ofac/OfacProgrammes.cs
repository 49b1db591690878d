using Assay.Formats.Lists.Ofac.Statements;
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

    /// <summary>Gives an entry its designations: one a programme, and one a directive that stands in its terms.</summary>
    public static void AddTo(
        PartyDraft draft,
        bool isSdn,
        IReadOnlyList<string> programmes,
        OfacTerms terms,
        OfacListing? listing = null
    )
    {
        foreach (var designation in Designations(isSdn, programmes, terms, listing ?? OfacListing.None))
            draft.Add(designation);
    }

    /// <summary>Keeps what the terms say of programmes that the party does not stand under.</summary>
    public static void AddLeft(PartyDraft draft, IReadOnlyList<string> programmes, OfacTerms terms)
    {
        foreach (var phrase in terms.Left(programmes))
            draft.AddRemark(phrase);
    }

    private static List<Designation> Designations(
        bool isSdn,
        IReadOnlyList<string> programmes,
        OfacTerms terms,
        OfacListing listing
    )
    {
        var designations = new List<Designation>();
        foreach (var programme in programmes)
        {
            var directives = terms
                .Directives.Where(d => programme.EndsWith("EO" + d.Order, StringComparison.Ordinal))
                .ToList();
            designations.AddRange(directives.Select(d => Directive(programme, d, listing)));
            if (!IsCovered(isSdn, programme, programmes, directives.Count))
                designations.Add(Plain(isSdn, programme, terms, listing));
        }
        // On the SDN list is who is blocked; where only lesser programmes are named the last one has to be why.
        if (isSdn && designations.TrueForAll(d => d.Effect != DesignationEffect.AssetFreeze))
        {
            var last = programmes.Count > 0 ? programmes[^1] : "SDN";
            designations.Add(
                new Designation(
                    last,
                    DesignationEffect.AssetFreeze,
                    listing.BasisOf(last),
                    listing.DaysOf(last),
                    null
                )
            );
        }
        if (designations.Count == 0)
            designations.Add(new Designation("unnamed", listing.Effect, null, listing.DaysOf(""), null));
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

    private static Designation Plain(bool isSdn, string programme, OfacTerms terms, OfacListing listing)
    {
        var days = listing.DaysOf(programme);
        if (terms.ListedUnder(programme) is { } from)
            days = days with { From = from };
        var words = terms.WordingOf(programme);
        var effect = EffectOf(isSdn, programme, hasTerms: words is not null);
        if (effect == DesignationEffect.Unknown)
            effect = listing.Effect;
        // An entry names its programmes for all lists at once: what means nothing on this one is not this one's.
        var basis =
            effect == DesignationEffect.Unknown
                ? "named for another of OFAC's lists"
                : listing.BasisOf(programme);
        string?[] wording = [words, listing.Wording];
        return new Designation(programme, effect, basis, days, Source: null)
        {
            Wording = string.Join("; ", wording.Where(w => w?.Length > 0)) is { Length: > 0 } text
                ? text
                : null,
        };
    }

    /// <summary>What a programme does on the SDN list or on the consolidated one.</summary>
    /// <param name="isSdn">Whether the list is the SDN list.</param>
    /// <param name="programme">The programme's code.</param>
    /// <param name="hasTerms">Whether the entry says which lesser sanctions were chosen from an order's menu.</param>
    public static DesignationEffect EffectOf(bool isSdn, string programme, bool hasTerms)
    {
        if (ShortOfBlocking.TryGetValue(programme, out var effect))
            return effect;
        if (isSdn)
            return DesignationEffect.AssetFreeze;
        if (OnConsolidated.TryGetValue(programme, out effect))
            return effect;
        return hasTerms ? DesignationEffect.Sectoral : DesignationEffect.Unknown;
    }

    /// <summary>Whether a programme, by itself, stands on no list but the consolidated one.</summary>
    public static bool IsShortOfBlocking(string programme) =>
        ShortOfBlocking.ContainsKey(programme) || OnConsolidated.ContainsKey(programme);

    private static Designation Directive(string programme, OfacDirective directive, OfacListing listing)
    {
        var effective = directive.Effective is { } day && day != directive.Listed ? $", effective {day}" : "";
        return new Designation(
            programme,
            DesignationEffect.Sectoral,
            $"EO {directive.Order} Directive {directive.Number}{effective}",
            directive.Listed is { } listed ? new InForce(listed, null) : listing.DaysOf(programme),
            Source: null
        )
        {
            Wording = directive.Words,
        };
    }
}
