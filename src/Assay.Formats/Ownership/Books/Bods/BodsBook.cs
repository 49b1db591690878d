using System.Text.RegularExpressions;
using Assay.Formats.Lists;
using Assay.Formats.Lists.Json;

namespace Assay.Formats.Ownership.Books.Bods;

/// <summary>
/// The Beneficial Ownership Data Standard, 0.4 and its forerunners 0.2 and 0.3, as one array of statements or as JSON lines. A statement
/// describes an entity or a person, or tells a relationship; of several statements of one record the latest counts.
/// </summary>
internal sealed partial class BodsBook : IBookFormat
{
    /// <inheritdoc/>
    public string Name => "Beneficial Ownership Data Standard 0.2 to 0.4 (JSON, JSON lines)";

    /// <inheritdoc/>
    public bool Recognise(ListFile file) => Statement().IsMatch(file.Head) && Type().IsMatch(file.Head);

    /// <inheritdoc/>
    public void Read(OpenPart part, BookDraft draft)
    {
        part.Stream.MostBytes = long.MaxValue;
        var isArray = part.File.Head.AsSpan().TrimStart('\uFEFF').TrimStart() is ['[', ..];
        var statements = new BodsStatements();
        foreach (var record in isArray ? ListJson.Array(part) : ListJson.Lines(part))
            statements.Add(record, draft);
        statements.AddTo(draft);
    }

    [GeneratedRegex(
        @"^\uFEFF?\s*\[?\s*\{(.|\n)*""statementI[dD]""\s*:",
        RegexOptions.NonBacktracking | RegexOptions.ExplicitCapture
    )]
    private static partial Regex Statement();

    [GeneratedRegex(
        @"""(recordType|statementType)""\s*:",
        RegexOptions.NonBacktracking | RegexOptions.ExplicitCapture
    )]
    private static partial Regex Type();
}
