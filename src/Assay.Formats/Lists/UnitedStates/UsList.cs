using Assay.Listings;
using Assay.Model;

namespace Assay.Formats.Lists.UnitedStates;

/// <summary>A list of a United States authority and what standing on it means, whatever file it was read from.</summary>
/// <param name="Id">The list.</param>
/// <param name="Programme">The programme of a designation that names none itself.</param>
/// <param name="Effect">What the list does to a party.</param>
/// <param name="Wording">What it does in words, where they say more than the effect.</param>
internal sealed record UsList(ListId Id, string Programme, DesignationEffect Effect, string? Wording = null)
{
    /// <summary>15 CFR part 744, Supplement No. 4. The programme is the one the register of parties has.</summary>
    public static readonly UsList Entity = new(
        Of("us-bis", "entity-list"),
        "EAR Part 744 Supp. 4",
        DesignationEffect.ExportControl
    );

    /// <summary>Denial orders under 15 CFR part 764.</summary>
    public static readonly UsList DeniedPersons = new(
        Of("us-bis", "dpl"),
        "EAR Part 764",
        DesignationEffect.ExportControl,
        "export privileges denied"
    );

    /// <summary>15 CFR part 744, Supplement No. 7.</summary>
    public static readonly UsList MilitaryEndUsers = new(
        Of("us-bis", "meu"),
        "EAR Part 744 Supp. 7",
        DesignationEffect.ExportControl
    );

    /// <summary>15 CFR 744.22(f).</summary>
    public static readonly UsList MilitaryIntelligence = new(
        Of("us-bis", "mieu"),
        "EAR 744.22",
        DesignationEffect.ExportControl
    );

    /// <summary>15 CFR part 744, Supplement No. 6, and 744.15: no ban, and no licence exceptions.</summary>
    public static readonly UsList Unverified = new(
        Of("us-bis", "uvl"),
        "EAR Part 744 Supp. 6",
        DesignationEffect.Other,
        "unverified: no licence exceptions, and a statement is needed before any export (15 CFR 744.15)"
    );

    /// <summary>The sanctions of the Bureau of International Security and Nonproliferation, under several acts and orders.</summary>
    public static readonly UsList Nonproliferation = new(
        Of("us-state", "isn"),
        "Nonproliferation",
        DesignationEffect.Debarment
    );

    /// <summary>22 CFR 127.7, section 38(g)(4) of the Arms Export Control Act.</summary>
    public static readonly UsList ItarDebarred = new(
        Of("us-state", "itar-debarred"),
        "AECA",
        DesignationEffect.ExportControl,
        "debarred from exports of defence articles (22 CFR 127.7)"
    );

    /// <summary>Pub. L. 117-78: goods are presumed to be made by forced labour and may not be imported.</summary>
    public static readonly UsList Uflpa = new(Of("us-dhs", "uflpa"), "UFLPA", DesignationEffect.ImportBan);

    /// <summary>19 USC 1307, 19 CFR 12.42: withhold release orders and findings.</summary>
    public static readonly UsList WithholdRelease = new(
        Of("us-cbp", "wro"),
        "19 USC 1307",
        DesignationEffect.ImportBan
    );

    /// <summary>Section 1260H of Pub. L. 116-283; the ban on contracts is section 805 of Pub. L. 118-31.</summary>
    public static readonly UsList ChineseMilitary = new(
        Of("us-dod", "1260h"),
        "NDAA FY2021 s. 1260H",
        DesignationEffect.Debarment,
        "Chinese military company"
    );

    /// <summary>Section 1286 of Pub. L. 115-232: who is named brings research money in doubt; nothing is forbidden.</summary>
    public static readonly UsList ResearchInstitutions = new(
        Of("us-dod", "1286"),
        "NDAA FY2019 s. 1286",
        DesignationEffect.Other
    );

    /// <summary>Executive Order 13959 as amended by 14032.</summary>
    public static readonly UsList ChineseMilitaryIndustrial = new(
        Of("us-ofac", "ns-cmic"),
        "CMIC-EO13959",
        DesignationEffect.InvestmentBan
    );

    private static ListId Of(string publisher, string list) => new(new PublisherId(publisher), list);
}
