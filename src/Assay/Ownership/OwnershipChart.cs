using Assay.Model;

namespace Assay.Ownership;

/// <summary>Who stands above a party, and below it where that was asked, on a day: what a tree, a drawing or data shows.</summary>
/// <param name="Party">The party asked about.</param>
/// <param name="On">The day.</param>
/// <param name="Parties">Everybody in it, the party first, in the order met; each once.</param>
/// <param name="Interests">The interests among them that are not known to have ended or not begun on the day.</param>
/// <param name="Controls">The control links among them, of the same days.</param>
public sealed record OwnershipChart(
    OwnerNode Party,
    LocalDate On,
    IReadOnlyList<ChartParty> Parties,
    IReadOnlyList<Interest> Interests,
    IReadOnlyList<ControlLink> Controls
)
{
    private Dictionary<OwnerNode, ChartParty>? _byNode;

    /// <summary>Everybody in it, the party first, in the order met; each once.</summary>
    public IReadOnlyList<ChartParty> Parties
    {
        get;
        init => (field, _byNode) = (value, null);
    } = Parties;

    /// <summary>One of them; null where it is not among them.</summary>
    public ChartParty? Find(OwnerNode node) =>
        (_byNode ??= Parties.ToDictionary(p => p.Node)).GetValueOrDefault(node);
}

/// <summary>A party of a chart.</summary>
/// <param name="Node">Its node.</param>
/// <param name="Name">Its name for readers.</param>
/// <param name="Standings">How it stands in each legal order that has a rule on the day, in the order of the rules.</param>
public sealed record ChartParty(OwnerNode Node, string Name, IReadOnlyList<OrderStanding> Standings);

/// <summary>How a party stands in one legal order.</summary>
/// <param name="Order">The order, such as <c>us</c> or <c>us-bis</c>.</param>
/// <param name="Listed">Whether it is listed itself.</param>
/// <param name="Blocked">Whether it counts as listed: by itself, or by those above it.</param>
public sealed record OrderStanding(string Order, Truth Listed, Truth Blocked);
