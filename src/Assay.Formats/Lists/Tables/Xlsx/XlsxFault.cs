using Assay.Model;

namespace Assay.Formats.Lists.Tables.Xlsx;

/// <summary>What makes a workbook unreadable, besides what makes any spreadsheet so.</summary>
internal static class XlsxFault
{
    public static AssayException FormulaWithoutResult(string path, long row, string cell) =>
        new(
            new Diagnostic(
                "AS2070",
                Severity.Error,
                new InputPlace(path, row),
                $"cell {ListFault.Quoted(cell)} holds a formula whose result was not saved, and formulas are not computed here. Open the file in a spreadsheet programme, save it, and give that."
            )
        );

    public static AssayException NoSheet(string path, string? wanted, IEnumerable<string> there) =>
        new(
            new Diagnostic(
                "AS2071",
                Severity.Error,
                new InputPlace(path),
                wanted is null
                    ? "the workbook has no sheet that is shown. Unhide the one that is meant."
                    : $"the workbook has no sheet '{ListFault.Quoted(wanted)}'. It has: {string.Join(", ", there.Select(ListFault.Quoted).Take(20))}."
            )
        );
}
