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
        standing.Listed switch
        {
            Truth.True => "listed",
            Truth.Unknown when standing.Blocked == Truth.Unknown => "may-be-listed",
            _ => Of(standing.Blocked),
        };
}
