using System.Text.RegularExpressions;
using Assay.FactCheck.Shared;
using Assay.Registers;

namespace Assay.FactCheck.Checks;

/// <summary>Where in the annexes of an EU act a listing of the register stands, as its basis says: "Reg. 269/2014 art. 2, annex I.PERSONS, no. 74".</summary>
/// <param name="Act">The act, as the register's programme names it.</param>
/// <param name="Annex">The annex, without its part.</param>
/// <param name="Number">The number of the entry; null where the annex has none.</param>
internal sealed partial record AnnexEntry(string Act, string Annex, string? Number)
{
    /// <summary>Reads it; null where the basis names no annex.</summary>
    public static AnnexEntry? Of(RegisterDesignation known)
    {
        var match = Entry().Match(known.Designation.Basis ?? "");
        return match.Success
            ? new AnnexEntry(
                known.Designation.Programme,
                match.Groups["annex"].Value,
                match.Groups["number"].Success ? match.Groups["number"].Value : null
            )
            : null;
    }

    /// <summary>Whether a record stands in the annex.</summary>
    public bool IsIn(SharedRecord record) =>
        record.Programmes.Contains(Act, StringComparer.Ordinal)
        && string.Equals(record.Annex.Split('.')[0], Annex, StringComparison.Ordinal);

    /// <summary>Whether a record has the number.</summary>
    public bool HasNumber(SharedRecord record) => string.Equals(record.Key, Number, StringComparison.Ordinal);

    /// <inheritdoc/>
    public override string ToString() => Number is null ? $"annex {Annex}" : $"annex {Annex}, no. {Number}";

    [GeneratedRegex(
        @", annex (?<annex>[A-Za-z]+)(?:\.[A-Za-z.]+)?(?:, no\. (?<number>\S+))?$",
        RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture,
        1000
    )]
    private static partial Regex Entry();
}
