using Assay.Findings;
using Assay.Model;
using Assay.Territories;

namespace Assay;

/// <summary>What a deal would really mean: everything found, with its evidence, and what was not checked.</summary>
/// <param name="Title">The deal's title.</param>
/// <param name="About">What the deal file says of itself.</param>
/// <param name="Date">The day the deal is about.</param>
/// <param name="KnownOn">The day whose knowledge was used.</param>
/// <param name="DealHash">Hash of the deal file.</param>
/// <param name="KnowledgeHash">Hash of all that was known: same deal and same knowledge give the same bytes.</param>
/// <param name="Summary">What a reader gets in ten seconds, a sentence each.</param>
/// <param name="Findings">Gravest first.</param>
/// <param name="Parties">A sheet each, in the order of the deal file.</param>
/// <param name="Assets">A sheet each.</param>
/// <param name="Commodities">A sheet each.</param>
/// <param name="Coverage">What was checked and what was not.</param>
/// <param name="WhatIf">The difference a scenario makes, where one was given.</param>
/// <param name="OtherDay">The difference another day makes, where one was given.</param>
/// <param name="Diagnostics">What was odd in the deal file.</param>
public sealed record Dossier(
    string Title,
    string? About,
    LocalDate Date,
    LocalDate KnownOn,
    ContentHash DealHash,
    ContentHash KnowledgeHash,
    IReadOnlyList<string> Summary,
    IReadOnlyList<Finding> Findings,
    IReadOnlyList<PartySheet> Parties,
    IReadOnlyList<AssetSheet> Assets,
    IReadOnlyList<CommoditySheet> Commodities,
    Coverage Coverage,
    WhatIf? WhatIf,
    OtherDay? OtherDay,
    IReadOnlyList<Diagnostic> Diagnostics
);

/// <summary>What a scenario changes.</summary>
/// <param name="Title">What the scenario is called.</param>
/// <param name="Scenario">The scenario in words, an edit each.</param>
/// <param name="Days">What it changes on the deal's day, and on each later day on which something in it begins or ends.</param>
public sealed record WhatIf(string Title, IReadOnlyList<string> Scenario, IReadOnlyList<WhatIfDay> Days)
{
    /// <summary>What the scenario stands for, where it says.</summary>
    public string? About { get; init; }

    /// <summary>The proposal or precedent it is taken from, where it says.</summary>
    public Citation? Source { get; init; }
}

/// <summary>What a scenario changes for a deal done on one day.</summary>
/// <param name="Day">The day.</param>
/// <param name="InForce">The edits in force on it, in words.</param>
/// <param name="Difference">From the findings as they would be without it to those under it.</param>
/// <param name="StillBound">Who is bound by what under it, regime by regime.</param>
public sealed record WhatIfDay(
    LocalDate Day,
    IReadOnlyList<string> InForce,
    Difference Difference,
    IReadOnlyList<Burden> StillBound
);

/// <summary>What binds one party under one regime.</summary>
/// <param name="Regime">The regime.</param>
/// <param name="Party">The party's id in the deal.</param>
/// <param name="Name">Its name.</param>
/// <param name="Findings">Prohibitions (authorisable or open ones too) that bind it, gravest first.</param>
public sealed record Burden(RegimeId Regime, PartyId Party, string Name, IReadOnlyList<Finding> Findings);

/// <summary>What the same deal would mean on another day, by the same knowledge.</summary>
/// <param name="Day">The other day.</param>
/// <param name="Assets">Assets that another power held, or of which it was not known alike, on the other day.</param>
/// <param name="Difference">From the findings of the earlier of the two days to those of the later.</param>
public sealed record OtherDay(LocalDate Day, IReadOnlyList<HeldOtherwise> Assets, Difference Difference);

/// <summary>An asset that was not held alike on two days.</summary>
/// <param name="Asset">The asset's name.</param>
/// <param name="Earlier">Who held it on the earlier day.</param>
/// <param name="Later">Who held it on the later day.</param>
public sealed record HeldOtherwise(string Asset, ControllingPower Earlier, ControllingPower Later);

/// <summary>Findings before and after, matched by key.</summary>
/// <param name="Gone">Findings that are no more.</param>
/// <param name="Changed">Findings whose verdict, or what it hangs on, changes, before and after.</param>
/// <param name="Added">Findings that are new.</param>
/// <param name="Remains">Prohibitions (authorisable or open ones too) that stand afterwards.</param>
public sealed record Difference(
    IReadOnlyList<Finding> Gone,
    IReadOnlyList<FindingChange> Changed,
    IReadOnlyList<Finding> Added,
    IReadOnlyList<Finding> Remains
)
{
    /// <summary>Whether nothing goes, changes or comes.</summary>
    public bool IsEmpty => Gone.Count + Changed.Count + Added.Count == 0;
}

/// <summary>A finding before and after.</summary>
public sealed record FindingChange(Finding Before, Finding After);
