using Assay.Listings;
using Assay.Registers;

namespace Assay.Assaying;

/// <summary>What the register knows of a designation that its publisher's file does not say: files often have no day of listing, and some no effect.</summary>
internal static class ByRegister
{
    /// <summary>The designation, with the register's first day where it has none.</summary>
    public static Designation Dated(Designation designation, IReadOnlyList<RegisterDesignation> known) =>
        designation.Days.From is null && SameAs(designation, known)?.Days.From is { } from
            ? designation with
            {
                Days = designation.Days with { From = from },
            }
            : designation;

    /// <summary>What the designation does, by the register where the file does not say.</summary>
    public static DesignationEffect EffectOf(
        Designation designation,
        IReadOnlyList<RegisterDesignation> known
    ) =>
        designation.Effect == DesignationEffect.Unknown && SameAs(designation, known) is { } same
            ? same.Effect
            : designation.Effect;

    /// <summary>
    /// The register's designation under the same programme; where it has several, as acts list one party in several annexes, the one with the same effect.
    /// </summary>
    private static Designation? SameAs(Designation designation, IReadOnlyList<RegisterDesignation> known)
    {
        var same = known
            .Select(k => k.Designation)
            .Where(k => string.Equals(k.Programme, designation.Programme, StringComparison.OrdinalIgnoreCase))
            .ToList();
        return same.Count <= 1 || designation.Effect == DesignationEffect.Unknown
            ? same.FirstOrDefault()
            : same.Find(k => k.Effect == designation.Effect);
    }
}
