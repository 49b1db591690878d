using Assay.Findings;

namespace Assay.Reports.Words;

/// <summary>What a scenario changes, in words.</summary>
internal static class DifferenceWords
{
    /// <summary>That nothing binds anybody.</summary>
    public const string NobodyBound =
        "No party remains bound by a prohibition or an open question among what was checked. That is not a permission.";

    /// <summary>That a day of several is as it would be anyway.</summary>
    public const string NothingDiffers = "Nothing differs from the law as it stands on that day.";

    /// <summary>What of a scenario is in force on a day.</summary>
    public static string InForce(WhatIfDay day) =>
        day.InForce.Count == 0
            ? "Nothing of the scenario is in force yet, or any more."
            : $"In force: {string.Join("; ", day.InForce)}.";

    /// <summary>What binds somebody: each prohibition once, open questions after them.</summary>
    public static string Of(Burden burden)
    {
        var forbids = Titles(burden.Findings.Where(f => f.Verdict == Verdict.Prohibited));
        var authorisable = Titles(burden.Findings.Where(f => f.Verdict == Verdict.ProhibitedAuthorisable));
        var open = Titles(burden.Findings.Where(f => f.Verdict == Verdict.DependsOn));
        return string.Join(
            "; ",
            new[]
            {
                forbids.Length > 0 ? $"forbidden by {forbids}" : "",
                authorisable.Length > 0 ? $"forbidden without an authorisation by {authorisable}" : "",
                open.Length > 0 ? $"open: {open}" : "",
            }.Where(part => part.Length > 0)
        );
    }

    /// <summary>What differs between two findings of one verdict.</summary>
    public static string Of(Finding before, Finding after)
    {
        var parts = new[]
        {
            Between("no longer open", before.DependsOn.Except(after.DependsOn, StringComparer.Ordinal)),
            Between("now open", after.DependsOn.Except(before.DependsOn, StringComparer.Ordinal)),
            Between("no longer unless", before.Unless.Except(after.Unless, StringComparer.Ordinal)),
            Between("now unless", after.Unless.Except(before.Unless, StringComparer.Ordinal)),
            Between("no longer bound", before.Bound.Except(after.Bound).Select(party => party.Value)),
            Between("now bound", after.Bound.Except(before.Bound).Select(party => party.Value)),
        };
        return string.Join("; ", parts.Where(part => part.Length > 0));

        static string Between(string what, IEnumerable<string> texts) =>
            string.Join("; ", texts) is { Length: > 0 } joined ? $"{what}: {joined}" : "";
    }

    private static string Titles(IEnumerable<Finding> findings) =>
        string.Join(", ", findings.Select(f => f.Title).Distinct(StringComparer.Ordinal));
}
