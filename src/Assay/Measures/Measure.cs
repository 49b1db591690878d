using Assay.Model;

namespace Assay.Measures;

/// <summary>What a measure does to an act it reaches.</summary>
public enum MeasureEffect
{
    /// <summary>Forbids it.</summary>
    Prohibition,

    /// <summary>Asks for money or an action, forbids nothing.</summary>
    Duty,

    /// <summary>Implies something that binds states and courts first.</summary>
    Implication,

    /// <summary>Asks a bound person to look closer: the law leaves the outcome to facts a deal file cannot hold.</summary>
    Caution,

    /// <summary>Favours it.</summary>
    Incentive,
}

/// <summary>What the findings of a measure are counted by.</summary>
public enum MeasureSubject
{
    /// <summary>One finding an act.</summary>
    Act,

    /// <summary>One finding a counterparty, over all acts with it.</summary>
    Counterparty,

    /// <summary>One finding a commodity, over all acts about it.</summary>
    Commodity,

    /// <summary>One finding an asset, over all acts about it.</summary>
    Asset,
}

/// <summary>One prohibition, duty or other rule of an instrument.</summary>
/// <param name="Id">Regime, instrument, provision.</param>
/// <param name="Instrument">The instrument it belongs to.</param>
/// <param name="Article">Article or section.</param>
/// <param name="Title">What it is about, in a few words.</param>
/// <param name="Effect">What it does.</param>
/// <param name="Subject">What its findings are counted by.</param>
/// <param name="Binds">The nexus by which it binds; one that holds is enough.</param>
/// <param name="Days">When it is in force.</param>
/// <param name="Published">From when it could be known; never later than the first day in force.</param>
/// <param name="EndPublished">From when its end could be known, where the end was not laid down from the start.</param>
/// <param name="Summary">What it says, in our words.</param>
/// <param name="When">What an act must be like.</param>
/// <param name="Exceptions">Exceptions, derogations and licences.</param>
/// <param name="Source">Where it can be read.</param>
/// <param name="Note">What is not settled about it.</param>
public sealed record Measure(
    MeasureId Id,
    Instrument Instrument,
    string Article,
    string Title,
    MeasureEffect Effect,
    MeasureSubject Subject,
    IReadOnlyList<Nexus> Binds,
    InForce Days,
    LocalDate? Published,
    LocalDate? EndPublished,
    string Summary,
    Condition When,
    IReadOnlyList<MeasureException> Exceptions,
    Citation Source,
    string? Note
)
{
    /// <summary>Days within its own on which it does not apply.</summary>
    public IReadOnlyList<Suspension> Suspensions { get; init; } = [];

    /// <summary>Other measures that stand beside it whatever becomes of it, and what practitioners confuse.</summary>
    public IReadOnlyList<Beside> Beside { get; init; } = [];

    /// <summary>The same measure, suspended for some days more.</summary>
    public Measure Suspended(Suspension suspension) =>
        this with
        {
            Suspensions = [.. Suspensions, suspension],
        };

    /// <summary>What its conditions, its nexus and its exceptions name.</summary>
    public IEnumerable<Reference> References() =>
        Binds
            .Select(nexus => nexus.When)
            .Append(When)
            .Concat(Exceptions.Select(exception => exception.When))
            .SelectMany(condition => condition.References());
}

/// <summary>Another measure that stands beside one: an exception here does not touch it, a lifting here does not lift it.</summary>
/// <param name="Measure">The other measure, article or instrument.</param>
/// <param name="Says">What the two have to do with each other, in our words.</param>
public sealed record Beside(MeasureId Measure, string Says);

/// <summary>An executive order, regulation, act or resolution.</summary>
/// <param name="Id">Regime and instrument.</param>
/// <param name="Regime">The regime.</param>
/// <param name="Title">Its title.</param>
/// <param name="Abbreviation">What practitioners call it.</param>
/// <param name="Source">Where it can be read.</param>
public sealed record Instrument(
    MeasureId Id,
    RegimeId Regime,
    string Title,
    string Abbreviation,
    Citation Source
);

/// <summary>What an exception does where it holds.</summary>
public enum ExceptionEffect
{
    /// <summary>The measure does not apply.</summary>
    Exempt,

    /// <summary>An authority may permit the act.</summary>
    Authorisable,
}

/// <summary>An exception, derogation or licence, with days and conditions of its own.</summary>
/// <param name="Id">Its short name within the measure.</param>
/// <param name="Title">What it covers.</param>
/// <param name="Effect">What it does.</param>
/// <param name="Days">When it is in force.</param>
/// <param name="Published">From when it could be known.</param>
/// <param name="EndPublished">From when its end could be known, where the end was not laid down from the start.</param>
/// <param name="When">What an act must be like.</param>
/// <param name="Source">Where it can be read.</param>
public sealed record MeasureException(
    string Id,
    string Title,
    ExceptionEffect Effect,
    InForce Days,
    LocalDate? Published,
    LocalDate? EndPublished,
    Condition When,
    Citation Source
);

/// <summary>What binds a person to a legal order.</summary>
/// <param name="Id">Its id, such as <c>us-person</c>.</param>
/// <param name="Regime">The legal order.</param>
/// <param name="Title">In words: "US person".</param>
/// <param name="When">What the actor (and the act) must be like.</param>
/// <param name="Source">Where it can be read.</param>
public sealed record Nexus(string Id, RegimeId Regime, string Title, Condition When, Citation Source);

/// <summary>A legal order, with the publishers of its lists.</summary>
/// <param name="Id">Its id.</param>
/// <param name="Name">Its name: "United States".</param>
/// <param name="Publishers">Publishers whose lists its measures speak of.</param>
public sealed record Regime(RegimeId Id, string Name, IReadOnlyList<PublisherId> Publishers);
