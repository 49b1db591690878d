using System.Globalization;
using Assay.Model;

namespace Assay.Formats.Lists.Ofac;

/// <summary>What makes one of OFAC's XML files unreadable (AS204x).</summary>
internal static class OfacFault
{
    public static AssayException Fewer(string path, int read, int stated) =>
        Error(
            "AS2041",
            path,
            string.Create(
                CultureInfo.InvariantCulture,
                $"the file says it has {stated} entries (Record_Count) but has {read}: the rest was cut off. {ListFault.NotOfficial}."
            )
        );

    private static AssayException Error(string code, string path, string message) =>
        new(new Diagnostic(code, Severity.Error, new InputPlace(path), message));
}
