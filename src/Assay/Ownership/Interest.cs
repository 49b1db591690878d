using Assay.Model;

namespace Assay.Ownership;

/// <summary>A node of the ownership graph: a register party, or a party or owner only the deal file names.</summary>
public readonly record struct OwnerNode(string Key)
{
    /// <summary>The node of a register party.</summary>
    public static OwnerNode OfRegister(PartyId id) => new(id.Value);

    /// <summary>The node of a party only the deal knows.</summary>
    public static OwnerNode OfDeal(PartyId id) => new("deal:" + id.Value);

    /// <summary>The node of an owner known by name alone.</summary>
    public static OwnerNode OfName(string name) => new("name:" + name);

    /// <summary>Those who hold what nobody is known to hold of a company.</summary>
    public static OwnerNode OfUndisclosed(OwnerNode company) => new("undisclosed:" + company.Key);

    /// <inheritdoc/>
    public override string ToString() => Key;
}

/// <summary>A stake of one party in another.</summary>
/// <param name="Holder">Who holds it.</param>
/// <param name="Held">In whom.</param>
/// <param name="Share">Of capital, as far as known.</param>
/// <param name="Votes">Of votes, where they differ.</param>
/// <param name="Days">From when to when.</param>
/// <param name="Source">Where it is from.</param>
/// <param name="Kind">What is held, where known: <c>shares</c>, <c>state</c> (property of a state), <c>trust</c> …</param>
public sealed record Interest(
    OwnerNode Holder,
    OwnerNode Held,
    Share Share,
    Share? Votes,
    InForce Days,
    Citation Source,
    string? Kind = null
);

/// <summary>Power over a party without or beyond shares.</summary>
/// <param name="Controller">Who has it.</param>
/// <param name="Controlled">Over whom.</param>
/// <param name="Means">By what: <c>appoints-board</c>, <c>dominant-influence</c>, <c>unified-management</c>, <c>trust</c>, <c>family</c>.</param>
/// <param name="Days">From when to when.</param>
/// <param name="Source">Where it is from.</param>
public sealed record ControlLink(
    OwnerNode Controller,
    OwnerNode Controlled,
    string Means,
    InForce Days,
    Citation Source
)
{
    /// <summary>
    /// Whether it is control for certain: the power to appoint or remove the board, a business run as one, a branch (which is no person beside its
    /// company), or control that its source states outright. The rest is for a court.
    /// </summary>
    public bool IsOutright => Means is "appoints-board" or "unified-management" or "branch" or "control";
}
