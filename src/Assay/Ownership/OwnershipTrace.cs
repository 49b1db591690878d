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
public sealed record OwnershipTrace(
    OwnerNode Party,
    AttributionRule Rule,
    Truth Blocked,
    decimal Least,
    decimal Most,
    IReadOnlyList<CountedStake> Stakes,
    IReadOnlyList<ControlLink> Controls,
    decimal Undisclosed
);

/// <summary>A stake that counts, with the standing of its holder.</summary>
public sealed record CountedStake(Interest Interest, Truth HolderBlocked);
