using Assay.Model;

namespace Assay.Formats.Lists.Tables;

/// <summary>What makes a spreadsheet unreadable.</summary>
internal static class SpreadsheetFault
{
    public static AssayException Damaged(string path, Exception? inner = null) =>
        Error(
            "AS2066",
            path,
            $"the spreadsheet's archive is damaged, was cut, or is protected by a password. {ListFault.NotOfficial}.",
            inner
        );

    public static AssayException TooLarge(string path) =>
        Error(
            "AS2067",
            path,
            $"the spreadsheet has more rows, columns or characters than any list, or repeats them so often. It was not read on. {ListFault.NotOfficial}."
        );

    private static AssayException Error(string code, string path, string message, Exception? inner = null) =>
        new(new Diagnostic(code, Severity.Error, new InputPlace(path), message), inner);
}
