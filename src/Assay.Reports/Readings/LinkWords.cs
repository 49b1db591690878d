using System.Globalization;
using Assay.Model;
using Assay.Readings.Mentions;

namespace Assay.Reports.Readings;

/// <summary>What referents are known as, in words.</summary>
internal static class LinkWords
{
    /// <summary>Whether a designation of it was in force, or may have been, on the day of the text.</summary>
    public static Truth IsListed(Referent referent) =>
        referent
            .Links.SelectMany(l => l.Designations)
            .Aggregate(Truth.False, (listed, designation) => listed.Or(designation.InForce));

    /// <summary>The lists of the designations in force or perhaps in force: <c>us-ofac/sdn, uk-ofsi/consolidated?</c>; null where there are none.</summary>
    public static string? Lists(Referent referent)
    {
        var lists = referent
            .Links.SelectMany(l => l.Designations)
            .Where(d => d.InForce != Truth.False)
            .GroupBy(d => d.List)
            .Select(g => g.Any(d => d.InForce == Truth.True) ? g.Key.ToString() : $"{g.Key}?")
            .ToList();
        return lists.Count == 0 ? null : string.Join(", ", lists);
    }

    /// <summary>A link's name, target and score: <c>Kirill Dmitriev (party:dmitriev-kirill, 0.98)</c>.</summary>
    public static string Of(Link link) =>
        double.IsFinite(link.Score) && link.Score < 1
            ? string.Create(
                CultureInfo.InvariantCulture,
                $"{link.Name} ({link.Target.Id}, {link.Score:0.00})"
            )
            : $"{link.Name} ({link.Target.Id})";

    /// <summary>What else of the name there is, with reasons: the first of them, what reads alike once, and how many more.</summary>
    public static IEnumerable<string> Others(Referent referent, int most)
    {
        var others = referent
            .Others.Select(o => Why(o) is { Length: > 0 } why ? $"{Of(o)}: {why}" : Of(o))
            .GroupBy(o => o, StringComparer.Ordinal)
            .ToList();
        foreach (var alike in others.Take(most))
            yield return alike.Count() == 1
                ? alike.Key
                : string.Create(
                    CultureInfo.InvariantCulture,
                    $"{alike.Key} (and {alike.Count() - 1} more that read alike)"
                );
        if (others.Count > most)
            yield return $"and {Counted.Of(others.Count - most, "other")} of the name";
    }

    /// <summary>The reasons of a link as a sentence or several; empty where it has none.</summary>
    public static string Why(Link link) => string.Join("; ", link.Why);
}
