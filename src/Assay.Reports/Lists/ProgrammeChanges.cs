using Assay.Listings;

namespace Assay.Reports.Lists;

/// <summary>How many records of a programme two editions differ in. A record under several programmes counts in each.</summary>
/// <param name="Programme">The publisher's code.</param>
/// <param name="Added">Added to the list.</param>
/// <param name="Removed">Removed from it.</param>
/// <param name="Changed">Changed, those included that came under the programme or left it.</param>
public sealed record ProgrammeChanges(string Programme, int Added, int Removed, int Changed)
{
    /// <summary>Counts them, in the order of the programmes' codes.</summary>
    public static IReadOnlyList<ProgrammeChanges> Of(EditionDifference difference)
    {
        var added = Counted(difference.Added.Select(ProgrammesOf));
        var removed = Counted(difference.Removed.Select(ProgrammesOf));
        var changed = Counted(
            difference.Changed.Select(c =>
                ProgrammesOf(c.Before).Union(ProgrammesOf(c.After), StringComparer.Ordinal)
            )
        );
        return
        [
            .. added
                .Keys.Union(removed.Keys, StringComparer.Ordinal)
                .Union(changed.Keys, StringComparer.Ordinal)
                .Order(StringComparer.Ordinal)
                .Select(p => new ProgrammeChanges(
                    p,
                    added.GetValueOrDefault(p),
                    removed.GetValueOrDefault(p),
                    changed.GetValueOrDefault(p)
                )),
        ];
    }

    private static IEnumerable<string> ProgrammesOf(ListedParty party) =>
        party.Designations.Select(d => d.Programme).Distinct(StringComparer.Ordinal);

    private static Dictionary<string, int> Counted(IEnumerable<IEnumerable<string>> programmes) =>
        programmes
            .SelectMany(p => p)
            .GroupBy(p => p, StringComparer.Ordinal)
            .ToDictionary(g => g.Key, g => g.Count(), StringComparer.Ordinal);
}
