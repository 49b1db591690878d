using System.Globalization;
using Assay.Model;
using Assay.Ownership;

namespace Assay.Measures;

/// <summary>An ownership answer as sentences.</summary>
public static class OwnershipWords
{
    /// <summary>The answer for a party, with the stakes that make it up.</summary>
    public static string Of(string name, OwnershipTrace trace, Func<OwnerNode, string> nameOf)
    {
        var threshold =
            $"{(trace.Rule.MoreThan ? "more than " : "")}{trace.Rule.Threshold}{(trace.Rule.MoreThan ? "" : " or more")}";
        var held =
            trace.Least == trace.Most
                ? Percent(trace.Least)
                : $"{Percent(trace.Least)} to {Percent(trace.Most)}";
        var who =
            trace.Stakes.Count == 0
                ? ""
                : $" ({string.Join("; ", trace.Stakes.Select(s => $"{nameOf(s.Interest.Holder)} {s.Interest.Share}"))})";
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
                $"No listed owner of {name} is known",
            Truth.True =>
                $"{name} counts as its listed owners do: {held}{who}, threshold {threshold}.{control}",
            Truth.False => $"{together} {held} of {name}{who}: under the threshold of {threshold}.{control}",
            _ =>
                $"Whether {name} counts as its listed owners do is open: {held}{who}, threshold {threshold}.{control}",
        };
    }

    private static string Percent(decimal value) =>
        value.ToString("0.##", CultureInfo.InvariantCulture) + " %";
}
