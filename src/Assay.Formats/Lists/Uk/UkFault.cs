using Assay.Model;

namespace Assay.Formats.Lists.Uk;

/// <summary>What makes a UK list unreadable.</summary>
internal static class UkFault
{
    public static AssayException Retired(string path) =>
        Error(
            "AS2060",
            path,
            "this is OFSI's consolidated list, which was retired in January 2026 and is no longer right. The UK Sanctions List (CSV, ODS or XML) on gov.uk replaces it: give that."
        );

    public static AssayException NoNames(string path) =>
        Error(
            "AS2064",
            path,
            "the table of names (unique_id, name_type, full_name, name_6 …) of this day is not here, and without names nobody can be found. Give all five tables."
        );

    private static AssayException Error(string code, string path, string message) =>
        new(new Diagnostic(code, Severity.Error, new InputPlace(path), message));
}
