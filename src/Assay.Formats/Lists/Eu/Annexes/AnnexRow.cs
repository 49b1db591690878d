using Assay.Formats.Lists.Tables;

namespace Assay.Formats.Lists.Eu.Annexes;

/// <summary>An entry of an annex, in its own words.</summary>
/// <param name="row">The row.</param>
/// <param name="amendedBy">The act that put it in or changed it, where the consolidated act does not have it yet.</param>
internal sealed class AnnexRow(TableRow row, EuAct? amendedBy)
{
    /// <summary>Its line in the file.</summary>
    public long Line => row.Line;

    /// <summary>The act that put it in or changed it, where the consolidated act does not have it yet.</summary>
    public EuAct? AmendedBy => amendedBy;

    /// <summary>The annex with its part, such as <c>I.PERSONS</c> or <c>IV</c>.</summary>
    public string Annex { get; } = row[AnnexColumn.Annex];

    /// <summary>The measure in the transcription's words, such as "Asset freeze".</summary>
    public string Measure { get; } = row[AnnexColumn.Measure];

    /// <summary>The number printed before the entry; "" where the annex has none.</summary>
    public string Entry { get; } = row[AnnexColumn.Entry];

    /// <summary>The name, without what stands behind it.</summary>
    public AnnexName Name { get; } =
        AnnexName.Of(
            row[AnnexColumn.Name],
            AnnexCell.Values(row[AnnexColumn.Alias]),
            row[AnnexColumn.Schema] is "Person"
        );

    /// <summary>What kind of thing it is, such as <c>Person</c>, <c>LegalEntity</c>, <c>Vessel</c> or <c>Asset</c>.</summary>
    public string Schema => row[AnnexColumn.Schema];

    /// <summary>Whether it is a person.</summary>
    public bool IsPerson => Schema is "Person";

    /// <summary>Whether it is a ship.</summary>
    public bool IsVessel => Schema is "Vessel";

    /// <summary>Whether it is neither a party nor a ship: a port, an airport, a zone, a currency.</summary>
    public bool IsThing => Schema is "Asset";

    /// <summary>The cell of a column as it stands.</summary>
    public string this[string column] => row[column];

    /// <summary>The values of a column.</summary>
    public IReadOnlyList<string> Values(string column) => AnnexCell.Values(row[column]);

    /// <summary>Cells of columns that are not known.</summary>
    public IEnumerable<(string Column, string Cell)> Unknown =>
        row.Cells.Where(c => !AnnexColumn.IsKnown(c.Column));

    /// <summary>How many characters it holds.</summary>
    public int Length { get; } = row.Cells.Sum(c => c.Cell.Length);

    /// <summary>The row as CSV.</summary>
    public string Raw => row.ToCsv();
}
