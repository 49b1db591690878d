using Assay.Model;

namespace Assay.Formats.Lists.UnitedStates;

/// <summary>What makes a list of the United States unreadable.</summary>
internal static class UsFault
{
    public static AssayException Count(string path, int said, int found) =>
        new(
            new Diagnostic(
                "AS2083",
                Severity.Error,
                new InputPlace(path),
                FormattableString.Invariant(
                    $"the file says that it has {said} entries, and has {found}: some were lost or added. {ListFault.NotOfficial}."
                )
            )
        );

    public static AssayException TooManyRows(string path, long line) =>
        new(
            new Diagnostic(
                "AS2089",
                Severity.Error,
                new InputPlace(path, line),
                FormattableString.Invariant(
                    $"the list has more than {ListLimits.GatheredRows} rows, many times more than any of its kind. {ListFault.NotOfficial}."
                )
            )
        );
}
