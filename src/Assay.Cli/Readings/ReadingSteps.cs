using Assay.Assaying;
using Assay.Model;
using Assay.Readings;
using Assay.Readings.Texts;

namespace Assay.Cli.Readings;

/// <summary>The steps from a file to a reading, each in its own place, so that the command does not depend on how they are done.</summary>
/// <param name="ReadFile">Takes the text out of a file.</param>
/// <param name="ReadStream">Takes the text out of what comes in under a name.</param>
/// <param name="Files">The documents of a folder, in order.</param>
/// <param name="Read">Reads a text by what is known, as of a day; where that is null, as of the day that file or text tell.</param>
/// <param name="Draft">A draft deal of a reading, as a deal file's text.</param>
public sealed record ReadingSteps(
    Func<string, Read<Document>> ReadFile,
    Func<string, Stream, Read<Document>> ReadStream,
    Func<string, IEnumerable<string>> Files,
    Func<Document, Knowledge, LocalDate?, Reading> Read,
    Func<Reading, Knowledge, string> Draft
)
{
    /// <summary>Where <c>-</c> comes from.</summary>
    public Func<Stream> Input { get; init; } = Console.OpenStandardInput;
}
