using Assay.Model;

namespace Assay.Ownership;

/// <summary>A question about ownership that brings all its facts along.</summary>
/// <param name="Id">Its id, as given; the line where none is.</param>
/// <param name="Party">Who is asked about.</param>
/// <param name="On">The day asked about.</param>
/// <param name="Interests">Who holds whom.</param>
/// <param name="Controls">Power without or beyond shares.</param>
/// <param name="Joint">Joint arrangements.</param>
/// <param name="Listed">Who is listed, where and when.</param>
public sealed record OwnershipCase(
    string Id,
    OwnerNode Party,
    LocalDate On,
    IReadOnlyList<Interest> Interests,
    IReadOnlyList<ControlLink> Controls,
    IReadOnlyList<JointArrangement> Joint,
    IReadOnlyList<ListedOwner> Listed
)
{
    /// <summary>What a reader must know of the reading.</summary>
    public IReadOnlyList<string> Notes { get; init; } = [];

    /// <summary>Whether somebody is listed on the case's day, in the sense of a legal order.</summary>
    public Truth IsListed(OwnerNode node, string order) =>
        Listed
            .Where(l => l.Who == node && l.IsOf(order))
            .Aggregate(Truth.False, (any, l) => any.Or(l.Days.On(On)));
}

/// <summary>Somebody who is listed.</summary>
/// <param name="Who">Who.</param>
/// <param name="Orders">In which legal orders; empty for all.</param>
/// <param name="Days">From when to when.</param>
public sealed record ListedOwner(OwnerNode Who, IReadOnlyList<string> Orders, InForce Days)
{
    /// <summary>Whether it is listed in a legal order, at some time.</summary>
    public bool IsOf(string order) => Orders.Count == 0 || Orders.Contains(order, StringComparer.Ordinal);

    /// <summary>Somebody of whom it is not known whether he is listed, for nobody knows who it is.</summary>
    public static ListedOwner Perhaps(OwnerNode who) =>
        new(who, [], new InForce(PartialDate.Between(LocalDate.MinIsoValue, LocalDate.MaxIsoValue), null));

    /// <summary>What is said, in a sentence that begins with the name.</summary>
    public string Text(string name) =>
        Days.From is { } from && from.Latest == LocalDate.MaxIsoValue
            ? $"{name} is not named, or protected: nobody can tell whether it is listed"
            : $"{name} is listed{(Orders.Count > 0 ? $" ({string.Join(", ", Orders)})" : "")} by what the file itself says, {Days}";
}

/// <summary>The answer of one legal order.</summary>
/// <param name="Order">The order, such as <c>us</c> or <c>us-bis</c>.</param>
/// <param name="Trace">What its rule says; null where it has none in force on the day.</param>
/// <param name="IsListed">Whether the party is listed itself.</param>
public sealed record OrderAnswer(string Order, OwnershipTrace? Trace, Truth IsListed);

/// <summary>Answers cases under every legal order that has a rule of ownership.</summary>
/// <param name="rules">The rules, by order and day.</param>
public sealed class OwnershipOrders(IReadOnlyList<AttributionRule> rules)
{
    /// <summary>The orders, in the order of the rules.</summary>
    public IReadOnlyList<string> Names { get; } =
    [.. rules.Select(r => r.Order).Distinct(StringComparer.Ordinal)];

    /// <summary>The rule of an order on a day; null where none is in force.</summary>
    public AttributionRule? Rule(string order, LocalDate on) => AttributionRule.AsReadOn(rules, order, on);

    /// <summary>What every order says.</summary>
    public IReadOnlyList<OrderAnswer> Answer(OwnershipCase asked)
    {
        var graph = new OwnershipGraph(asked.Interests, asked.Controls, asked.Joint);
        return
        [
            .. Names.Select(order =>
            {
                Truth IsListed(OwnerNode node) => asked.IsListed(node, order);
                var trace = Rule(order, asked.On) is { } rule
                    ? graph.Trace(asked.Party, asked.On, rule, IsListed)
                    : null;
                return new OrderAnswer(order, trace, IsListed(asked.Party));
            }),
        ];
    }
}
