using Assay.Model;

namespace Assay.Formats.Lists.Eu;

/// <summary>What makes a file of the EU's lists unreadable (AS2050 to AS2059).</summary>
internal static class EuFault
{
    public static AssayException OtherAct(string path, long line, string found, EuAct act) =>
        new(
            Error(
                "AS2050",
                path,
                line,
                $"this row is of '{ListFault.Quoted(found)}', the file is of {act.Title}. Give each act's table in a file of its own."
            )
        );

    public static AssayException TooMuch(string path, long line) =>
        new(
            Error("AS2052", path, line, $"the table is longer than that of any act. {ListFault.NotOfficial}.")
        );

    private static Diagnostic Error(string code, string path, long? line, string message) =>
        new(code, Severity.Error, new InputPlace(path, line), message);
}
