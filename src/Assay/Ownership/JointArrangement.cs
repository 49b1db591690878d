using Assay.Model;

namespace Assay.Ownership;

/// <summary>
/// Holders who hold jointly, or under an arrangement on how their rights in a company are used. Where a legal order does not add up the
/// stakes of several owners, each of these is treated as holding what all of them hold (SI 2019/855 Sch. 1 paras 2 and 3).
/// </summary>
/// <param name="Holders">Who is party to it.</param>
/// <param name="Held">The company.</param>
/// <param name="Days">From when to when.</param>
/// <param name="Source">Where it is from.</param>
public sealed record JointArrangement(
    IReadOnlyList<OwnerNode> Holders,
    OwnerNode Held,
    InForce Days,
    Citation Source
);
