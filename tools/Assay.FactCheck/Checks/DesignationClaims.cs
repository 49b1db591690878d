using Assay.FactCheck.Statements;
using Assay.Registers;

namespace Assay.FactCheck.Checks;

/// <summary>What one designation of the register says, statement by statement.</summary>
internal sealed record DesignationClaims(RegisterParty Party, RegisterDesignation Known)
{
    private string Act =>
        $"{Known.List} {Known.Designation.Programme}{(Known.RecordKey is { } key ? $" {key}" : "")}"
        + (AnnexEntry.Of(Known) is { } entry ? $", {entry}" : "");

    /// <summary>That the list has such a record.</summary>
    public Statement Record => Of("designation: record", Act);

    /// <summary>That the record stands under the programme.</summary>
    public Statement Programme => Of("designation: programme", Act);

    /// <summary>What the listing forbids.</summary>
    public Statement Effect => Of("designation: effect", $"{Act}: {Known.Designation.Effect}");

    /// <summary>The first day.</summary>
    public Statement From => Of("designation: first day", $"{Act} from {Known.Designation.Days.From}");

    /// <summary>That it ended on a day, or has not ended.</summary>
    public Statement End =>
        Known.Designation.Days.Until is { } until
            ? Of("designation: last day", $"{Act} until {until}")
            : Of("designation: still listed", $"{Act} has not ended");

    private Statement Of(string kind, string claim) =>
        new(kind, Party.Id.Value, claim, Known.Designation.Source?.Confidence);
}
