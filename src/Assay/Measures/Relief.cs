using Assay.Findings;
using Assay.Model;

namespace Assay.Measures;

/// <summary>What kind of thing is lifted.</summary>
public enum ReliefKind
{
    /// <summary>One measure: an article or section.</summary>
    Measure,

    /// <summary>A whole instrument.</summary>
    Instrument,

    /// <summary>A programme with all designations under it.</summary>
    Programme,

    /// <summary>The designations of one party by one legal order, or one record.</summary>
    Designation,
}

/// <summary>One thing that may be lifted.</summary>
/// <param name="Code">As <c>assay deal --lift</c> reads it: <c>us:eo-14071/1-a-i</c>, <c>us:RUSSIA-EO14024</c>, <c>us:rdif</c>.</param>
/// <param name="Kind">What it is.</param>
/// <param name="Regime">Whose it is to lift.</param>
/// <param name="Title">In words, as the object of "lifting".</param>
/// <param name="Edit">The edit.</param>
public sealed record ReliefEdit(
    string Code,
    ReliefKind Kind,
    RegimeId Regime,
    string Title,
    ScenarioEdit Edit
);

/// <summary>Edits that together are enough, while no part of them is.</summary>
/// <param name="Edits">Measures, programmes, designations, each by its code; empty where nothing need be lifted.</param>
public sealed record ReliefSet(IReadOnlyList<ReliefEdit> Edits);

/// <summary>What is to be freed, and by whom.</summary>
/// <param name="Party">The bound party; null for all of the deal.</param>
/// <param name="Name">The party's name; null with <paramref name="Party"/>.</param>
/// <param name="Regime">Of whose prohibitions; null for those of every legal order.</param>
/// <param name="By">Whose edits count; null for those of every legal order.</param>
public sealed record ReliefScope(PartyId? Party, string? Name, RegimeId? Regime, RegimeId? By);

/// <summary>A measure that forbids now.</summary>
/// <param name="Measure">The measure.</param>
/// <param name="Regime">Its legal order.</param>
/// <param name="Title">Instrument and article, as practitioners call them.</param>
/// <param name="Verdict">The gravest verdict it has in the deal.</param>
/// <param name="Bound">The parties it binds, in the order of the deal.</param>
public sealed record BindingMeasure(
    MeasureId Measure,
    RegimeId Regime,
    string Title,
    Verdict Verdict,
    IReadOnlyList<PartyId> Bound
);

/// <summary>The smallest relief of one scope.</summary>
/// <param name="Scope">What is to be freed, and by whom.</param>
/// <param name="Binding">What forbids now.</param>
/// <param name="Sets">The minimal sets, smallest first; none where no set is enough, one empty set where nothing forbids.</param>
/// <param name="IsComplete">Whether there are no others.</param>
public sealed record Relief(
    ReliefScope Scope,
    IReadOnlyList<BindingMeasure> Binding,
    IReadOnlyList<ReliefSet> Sets,
    bool IsComplete
)
{
    /// <summary>Whether the search was given up, so that sets as small as those told, or smaller than the next, may be missing.</summary>
    public bool GaveUp { get; init; }
}

/// <summary>What is asked of a deal.</summary>
public sealed record ReliefQuestion
{
    /// <summary>How many sets a scope is given by default.</summary>
    public const int DefaultLimit = 20;

    /// <summary>Only this bound party; null for all.</summary>
    public PartyId? Party { get; init; }

    /// <summary>Only this legal order; null for all.</summary>
    public RegimeId? Regime { get; init; }

    /// <summary>Whether open questions count as prohibitions do.</summary>
    public bool Open { get; init; }

    /// <summary>Whether instruments are lifted whole, in place of single measures.</summary>
    public bool Instruments { get; init; }

    /// <summary>The most sets told of a scope; at least 1.</summary>
    public int Limit { get; init; } = DefaultLimit;

    /// <summary>Whether a verdict counts.</summary>
    public bool Counts(Verdict? verdict) => verdict is { } v && (Open ? v.Burdens() : v.Forbids());
}

/// <summary>The smallest relief of a deal, scope by scope.</summary>
/// <param name="Title">The deal's title.</param>
/// <param name="Date">The day it is about.</param>
/// <param name="KnownOn">The day whose knowledge was used.</param>
/// <param name="Question">What was asked.</param>
/// <param name="Regimes">The legal orders, for their names.</param>
/// <param name="Reliefs">The deal, then each legal order, then each party, then each party in each legal order; last what each legal order can do alone.</param>
/// <param name="DealHash">Hash of the deal file.</param>
/// <param name="KnowledgeHash">Hash of what was known.</param>
public sealed record DealRelief(
    string Title,
    LocalDate Date,
    LocalDate KnownOn,
    ReliefQuestion Question,
    IReadOnlyList<Regime> Regimes,
    IReadOnlyList<Relief> Reliefs,
    ContentHash DealHash,
    ContentHash KnowledgeHash
)
{
    /// <summary>What stands beside it: open questions that were not counted, who was not screened, whether lists were searched; sentences.</summary>
    public IReadOnlyList<string> Besides { get; init; } = [];
}

/// <summary>The relief of several deals.</summary>
/// <param name="Deals">Deal by deal, in the order given.</param>
/// <param name="Blockers">What is part of any prohibition that binds now, that which blocks the most deals first.</param>
public sealed record PortfolioRelief(IReadOnlyList<DealRelief> Deals, IReadOnlyList<Blocker> Blockers);

/// <summary>A measure, programme or designation that is part of prohibitions.</summary>
/// <param name="Edit">What would lift it.</param>
/// <param name="Deals">In how many deals it is part of one.</param>
/// <param name="Parties">The bound parties of whose prohibitions it is part, each once, by name.</param>
/// <param name="Frees">How many deals would be free if it alone were lifted.</param>
public sealed record Blocker(ReliefEdit Edit, int Deals, IReadOnlyList<string> Parties, int Frees);
