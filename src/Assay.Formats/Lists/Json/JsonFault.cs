using Assay.Model;

namespace Assay.Formats.Lists.Json;

/// <summary>What makes a publisher's JSON unreadable.</summary>
internal static class JsonFault
{
    public static AssayException Damaged(string path, long line, Exception? inner = null) =>
        Error("AS2080", path, line, $"the JSON is damaged or was cut. {ListFault.NotOfficial}.", inner);

    public static AssayException Shape(string path, long? line, string expected) =>
        Error("AS2081", path, line, $"{expected} was expected here. {ListFault.NotOfficial}.");

    public static AssayException Duplicate(string path, long line, string field) =>
        Error(
            "AS2082",
            path,
            line,
            $"the field '{ListFault.Quoted(field)}' stands twice in one record; which is right is not known. {ListFault.NotOfficial}."
        );

    public static AssayException NotText(string path, long line) =>
        Error("AS2024", path, line, $"the record is not text in UTF-8. {ListFault.NotOfficial}.");

    private static AssayException Error(
        string code,
        string path,
        long? line,
        string message,
        Exception? inner = null
    ) => new(new Diagnostic(code, Severity.Error, new InputPlace(path, line), message), inner);
}
