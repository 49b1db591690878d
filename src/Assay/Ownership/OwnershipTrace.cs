using Assay.Model;

namespace Assay.Ownership;

/// <summary>What an attribution rule says of a party, and from which stakes.</summary>
/// <param name="Party">The party asked about.</param>
/// <param name="Rule">The rule.</param>
/// <param name="Blocked">Whether it counts as its listed owners do.</param>
/// <param name="Least">The least that listed owners hold together (or the greatest of them alone), in per cent.</param>
/// <param name="Most">The most they may hold.</param>
/// <param name="Stakes">The stakes that make it up.</param>
/// <param name="Controls">Control links from listed persons.</param>
/// <param name="Undisclosed">What part of the party nobody is known to hold, in per cent; it is not counted as listed.</param>
/// <param name="Path">From somebody listed down to the party, by the stakes and links that carry it; empty where it is not reached.</param>
public sealed record OwnershipTrace(
    OwnerNode Party,
    AttributionRule Rule,
    Truth Blocked,
    decimal Least,
    decimal Most,
    IReadOnlyList<CountedStake> Stakes,
    IReadOnlyList<ControlLink> Controls,
    decimal Undisclosed,
    IReadOnlyList<OwnerNode> Path
)
{
    /// <summary>Where the answer is open: facts that together would settle it that the party is blocked, as few as can be.</summary>
    public IReadOnlyList<DecidingFact> Deciding => Settling?.Value ?? [];

    /// <summary>Looks for <see cref="Deciding"/> when somebody asks; it takes longer than the answer.</summary>
    internal Lazy<IReadOnlyList<DecidingFact>>? Settling { get; init; }

    /// <summary>Looks for <see cref="Unless"/> when somebody asks.</summary>
    internal Lazy<IReadOnlyList<DecidingFact>>? Overturning { get; init; }

    /// <summary>Whether it is more than <see cref="Least"/>, as a majority is more than half.</summary>
    public bool IsMoreThanLeast { get; init; }

    /// <summary>What they hold, in words: <c>50 %</c>, <c>more than 50 % to 100 %</c>.</summary>
    public string HeldInWords =>
        Least == Most
            ? Percent.InWords(Least)
            : $"{(IsMoreThanLeast ? "more than " : "")}{Percent.InWords(Least)} to {Percent.InWords(Most)}";

    /// <summary>
    /// Where it is not blocked: what would overturn that, each fact by itself: what undisclosed parts of companies may hide, and another reading of what one person
    /// holds through several companies. At most three, the least first; empty where nothing of the kind would do, and where more parties stand
    /// above it than <see cref="OwnershipDay.MostExplained"/>.
    /// </summary>
    public IReadOnlyList<DecidingFact> Unless => Overturning?.Value ?? [];

    /// <summary>What the rule gave as it was read on the day, where a later reading gives another answer; else null.</summary>
    public OwnershipTrace? AsReadThen { get; init; }

    /// <summary>Whether it counts as its owners do: open where the reading of its day and a later one differ, as a court's presumption may be rebutted.</summary>
    public Truth Answer => AsReadThen is null ? Blocked : Truth.Unknown;
}

/// <summary>A stake that counts, with the standing of its holder.</summary>
public sealed record CountedStake(Interest Interest, Truth HolderBlocked);

/// <summary>A fact that is not known and would settle an answer.</summary>
public abstract record DecidingFact
{
    private DecidingFact() { }

    /// <summary>That somebody holds as much of a company as a stake of his that is not known exactly, or not known to stand, allows.</summary>
    /// <param name="Holder">Who.</param>
    /// <param name="Held">Of whom.</param>
    /// <param name="AtLeast">The least that would be enough, in per cent.</param>
    /// <param name="MoreThan">Whether it must be more than that.</param>
    public sealed record Holds(OwnerNode Holder, OwnerNode Held, decimal AtLeast, bool MoreThan)
        : DecidingFact;

    /// <summary>That listed persons hold some of what nobody is known to hold of a company.</summary>
    /// <param name="Held">The company.</param>
    /// <param name="By">Who would have to hold it beside what he is known to hold, where the order does not add up; null where anybody listed will do.</param>
    /// <param name="AtLeast">The least that would be enough, in per cent of the company.</param>
    /// <param name="MoreThan">Whether it must be more than that.</param>
    public sealed record Undisclosed(OwnerNode Held, OwnerNode? By, decimal AtLeast, bool MoreThan)
        : DecidingFact;

    /// <summary>That what one listed person holds through companies of his counts together, in a legal order that does not add up several persons' stakes.</summary>
    /// <param name="By">Who.</param>
    /// <param name="Held">Of whom.</param>
    public sealed record Together(OwnerNode By, OwnerNode Held) : DecidingFact;

    /// <summary>Several facts, all of them.</summary>
    public sealed record All(IReadOnlyList<DecidingFact> Facts) : DecidingFact;

    /// <summary>That a link of power amounts to control.</summary>
    public sealed record IsControlled(ControlLink Link) : DecidingFact;

    /// <summary>That somebody is listed who may be.</summary>
    public sealed record IsListed(OwnerNode Who) : DecidingFact;
}
