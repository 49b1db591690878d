using Assay.Model;

namespace Assay.Formats.Lists.Switzerland;

/// <summary>From when to when a target stands on the list, from its modifications.</summary>
/// <param name="Days">The days.</param>
/// <param name="Amended">When it was amended, as written.</param>
internal sealed record SecoListing(InForce Days, IReadOnlyList<string> Amended)
{
    /// <summary>
    /// The listing that holds on the day of the edition; null where the last thing done to the target by then was to de-list it. One that is to be
    /// de-listed later is still listed, until the day before.
    /// </summary>
    public static SecoListing? Of(IReadOnlyList<SecoModification> modifications, LocalDate edition)
    {
        // Of modifications of one day, and those without one, the order of the file counts.
        var dated = modifications
            .Select((m, i) => (m.Type, Day: DayOf(m), Order: i))
            .OrderBy(m => m.Day?.Earliest ?? LocalDate.MinIsoValue)
            .ThenBy(m => m.Order)
            .ToList();
        PartialDate? from = null;
        PartialDate? until = null;
        var isListed = true;
        foreach (var (type, day, _) in dated)
        {
            var isToCome = day is { } d && d.Earliest > edition;
            switch (type)
            {
                case "listed":
                    // After a gap it is another listing; without one it is the same.
                    if (!isListed || from is null)
                        from = day;
                    isListed = true;
                    break;
                case "de-listed" or "delisted" when isToCome && isListed && until is null:
                    until = new PartialDate(day!.Value.Earliest.PlusDays(-1));
                    break;
                case "de-listed" or "delisted" when !isToCome:
                    isListed = false;
                    from = null;
                    break;
            }
        }
        return isListed
            ? new SecoListing(
                new InForce(from, until),
                [
                    .. dated
                        .Where(m => m.Type is "amended")
                        .Select(m => m.Day)
                        .OfType<PartialDate>()
                        .Select(d => d.ToString()),
                ]
            )
            : null;
    }

    /// <summary>The day it takes effect; where that is not said, of enactment or publication.</summary>
    private static PartialDate? DayOf(SecoModification modification)
    {
        foreach (var text in (string[])[modification.Effective, modification.Enacted, modification.Published])
        {
            if (PartialDate.TryParse(text.Length > 10 ? text[..10] : text, out var day))
                return day;
        }
        return null;
    }
}
