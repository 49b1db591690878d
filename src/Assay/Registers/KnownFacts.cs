using Assay.Model;
using Assay.Ownership;

namespace Assay.Registers;

/// <summary>Leaves out of a register what had not happened by a day, and counts it.</summary>
/// <param name="knownOn">The day.</param>
/// <param name="undatedCount">Whether facts without a day count as known.</param>
internal sealed class KnownFacts(LocalDate knownOn, bool undatedCount)
{
    /// <summary>Facts left out, or left without an end that had not come.</summary>
    public int LeftOut { get; private set; }

    public RegisterParty Of(RegisterParty party) =>
        party with
        {
            Designations = Kept(
                party.Designations,
                known => known.Designation.Days,
                (known, days) => known with { Designation = known.Designation with { Days = days } }
            ),
            NotListed = Kept(party.NotListed, absence => absence.AsOf <= knownOn),
            Heads = Kept(party.Heads, head => head.Days, (head, days) => head with { Days = days }),
            Presence = Kept(
                party.Presence,
                step => step.On is { } on ? on.Earliest <= knownOn : undatedCount
            ),
            Option = Of(party.Option),
            // A note has no day; it tells of the days up to the register's last.
            Note = undatedCount ? party.Note : null,
        };

    public IReadOnlyList<Interest> Of(IReadOnlyList<Interest> interests) =>
        Kept(interests, interest => interest.Days, (interest, days) => interest with { Days = days });

    public IReadOnlyList<ControlLink> Of(IReadOnlyList<ControlLink> controls) =>
        Kept(controls, control => control.Days, (control, days) => control with { Days = days });

    // An option's last day is part of what was agreed on its first: whoever knew of the one knew of the other.
    private ReturnOption? Of(ReturnOption? option)
    {
        if (option?.Days.From is not { } from || from.Earliest <= knownOn)
            return option;
        LeftOut++;
        return null;
    }

    private List<T> Kept<T>(IReadOnlyList<T> facts, Func<T, InForce> days, Func<T, InForce, T> with)
    {
        var kept = new List<T>(facts.Count);
        foreach (var fact in facts)
        {
            var all = days(fact);
            var known = all.KnownOn(knownOn);
            if (known != all)
                LeftOut++;
            if (known is { } then)
                kept.Add(then == all ? fact : with(fact, then));
        }
        return kept;
    }

    private List<T> Kept<T>(IReadOnlyList<T> facts, Func<T, bool> isKnown)
    {
        var kept = facts.Where(isKnown).ToList();
        LeftOut += facts.Count - kept.Count;
        return kept;
    }
}
