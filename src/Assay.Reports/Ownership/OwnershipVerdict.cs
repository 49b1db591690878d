using System.Globalization;
using Assay.Model;
using Assay.Ownership;

namespace Assay.Reports.Ownership;

/// <summary>Words of ownership answers.</summary>
public static class OwnershipVerdict
{
    /// <summary>The verdict: <c>blocked</c>, <c>not-blocked</c> or <c>depends</c>.</summary>
    public static string Of(Truth blocked) =>
        blocked switch
        {
            Truth.True => "blocked",
            Truth.False => "not-blocked",
            _ => "depends",
        };

    /// <summary>Whether it is listed: <c>listed</c>, <c>not-listed</c> or <c>may-be</c>.</summary>
    public static string Listed(Truth listed) =>
        listed switch
        {
            Truth.True => "listed",
            Truth.False => "not-listed",
            _ => "may-be",
        };

    /// <summary>How a party stands in an order, in one word: <c>listed</c> before <c>blocked</c>.</summary>
    public static string Of(OrderStanding standing) =>
        standing.Listed == Truth.True ? "listed" : Of(standing.Blocked);

    /// <summary>A fact that would settle an answer, to follow "if".</summary>
    public static string Of(DecidingFact fact, Func<OwnerNode, string> nameOf) =>
        fact switch
        {
            DecidingFact.Undisclosed hidden => string.Create(
                CultureInfo.InvariantCulture,
                $"{(hidden.By is { } by ? nameOf(by) + " also holds" : "listed persons hold")} {(hidden.MoreThan ? "more than" : "at least")} {hidden.AtLeast:0.#########} % of {nameOf(hidden.Held)} among what is undisclosed"
            ),
            DecidingFact.Holds holds => string.Create(
                CultureInfo.InvariantCulture,
                $"{nameOf(holds.Holder)} holds {(holds.MoreThan ? "more than" : "at least")} {holds.AtLeast:0.#########} % of {nameOf(holds.Held)}"
            ),
            DecidingFact.IsControlled { Link: var link } =>
                $"{nameOf(link.Controller)} controls {nameOf(link.Controlled)} by {link.Means}",
            DecidingFact.IsListed { Who: var who } => $"{nameOf(who)} is listed",
            _ => throw new ArgumentOutOfRangeException(nameof(fact), fact, "There is no such fact."),
        };
}
