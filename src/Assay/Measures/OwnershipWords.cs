using Assay.Model;
using Assay.Ownership;

namespace Assay.Measures;

/// <summary>An ownership answer as sentences.</summary>
public static class OwnershipWords
{
    /// <summary>The answer for a party, with the stakes that make it up, and the answer of its own day where a later reading gives another.</summary>
    public static string Of(string name, OwnershipTrace trace, Func<OwnerNode, string> nameOf)
    {
        var answer = Alone(name, trace, nameOf);
        return trace.AsReadThen is { } then
            ? $"Two readings of the law differ. {trace.Rule.Title}: {answer} As it was read on the day, {then.Rule.Title}: {Alone(name, then, nameOf)}"
            : answer;
    }

    private static string Alone(string name, OwnershipTrace trace, Func<OwnerNode, string> nameOf)
    {
        var threshold =
            $"{(trace.Rule.MoreThan ? "more than " : "")}{trace.Rule.Threshold}{(trace.Rule.MoreThan ? "" : " or more")}";
        var who = Holders(trace, nameOf);
        var together = trace.Rule.Aggregates
            ? "Listed persons hold together"
            : "The greatest listed holder has";
        var control =
            trace.Controls.Count == 0
                ? ""
                : $" Control: {string.Join("; ", trace.Controls.Select(c => $"{nameOf(c.Controller)} by {c.Means}"))}.";
        return trace.Blocked switch
        {
            _ when trace.Stakes.Count == 0 && trace.Controls.Count == 0 =>
                $"No listed owner of {name} is known{Unless(trace, nameOf)}",
            Truth.True =>
                $"{name} counts as its listed owners do: {trace.HeldInWords}{who}, threshold {threshold}.{control}",
            Truth.False =>
                $"{together} {trace.HeldInWords} of {name}{who}: the threshold, {threshold}, is not reached{Unless(trace, nameOf)}.{control}",
            _ =>
                $"Whether {name} counts as its listed owners do is open: {trace.HeldInWords}{who}, threshold {threshold}.{control}{Deciding(trace, nameOf)}",
        };
    }

    /// <summary>Who holds the stakes that count, in brackets after the sum; "" where nobody does.</summary>
    public static string Holders(OwnershipTrace trace, Func<OwnerNode, string> nameOf) =>
        trace.Stakes.Count == 0
            ? ""
            : $" ({string.Join("; ", trace.Stakes.Select(s => $"{nameOf(s.Interest.Holder)} {s.Interest.Share}"))})";

    /// <summary>A fact that would settle an answer, to follow "if".</summary>
    public static string Of(DecidingFact fact, Func<OwnerNode, string> nameOf) =>
        fact switch
        {
            DecidingFact.Undisclosed hidden =>
                $"{(hidden.By is { } by ? nameOf(by) + " also holds" : "listed persons hold")} {Amount(hidden.AtLeast, hidden.MoreThan)} of {nameOf(hidden.Held)} among what is undisclosed",
            DecidingFact.Together one =>
                $"what {nameOf(one.By)} holds of {nameOf(one.Held)} through several companies of his counts together",
            DecidingFact.All all => string.Join(" and ", all.Facts.Select(f => Of(f, nameOf))),
            DecidingFact.Holds holds =>
                $"{nameOf(holds.Holder)} holds {Amount(holds.AtLeast, holds.MoreThan)} of {nameOf(holds.Held)}",
            DecidingFact.IsControlled { Link: var link } =>
                $"{nameOf(link.Controller)} controls {nameOf(link.Controlled)} by {link.Means}",
            DecidingFact.IsListed { Who: var who } => $"{nameOf(who)} is listed",
            _ => throw new ArgumentOutOfRangeException(nameof(fact), fact, "There is no such fact."),
        };

    /// <summary>What would overturn a "not blocked", each by itself, to follow "unless".</summary>
    public static string Unless(IReadOnlyList<DecidingFact> facts, Func<OwnerNode, string> nameOf) =>
        string.Join(", or ", facts.Select(fact => Of(fact, nameOf)));

    private static string Unless(OwnershipTrace trace, Func<OwnerNode, string> nameOf) =>
        trace.Unless.Count == 0 ? "" : $", unless {Unless(trace.Unless, nameOf)}";

    private static string Deciding(OwnershipTrace trace, Func<OwnerNode, string> nameOf) =>
        trace.Deciding.Count == 0 ? "" : $" It does if {Joined(trace.Deciding, nameOf)}.";

    private static string Joined(IReadOnlyList<DecidingFact> facts, Func<OwnerNode, string> nameOf) =>
        string.Join(" and ", facts.Select(fact => Of(fact, nameOf)));

    private static string Amount(decimal percent, bool moreThan) =>
        moreThan && percent == 0
            ? "any share"
            : $"{(moreThan ? "more than" : "at least")} {Percent.InWords(percent)}";
}
