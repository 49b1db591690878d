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

    private static Designation? SameAs(Designation designation, IReadOnlyList<RegisterDesignation> known) =>
        known
            .Select(k => k.Designation)
            .FirstOrDefault(k =>
                string.Equals(k.Programme, designation.Programme, StringComparison.OrdinalIgnoreCase)
            );
}
