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

    /// <summary>A fact that would settle an answer, to follow "if".</summary>
    public static string Of(DecidingFact fact, Func<OwnerNode, string> nameOf) =>
        fact switch
        {
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
