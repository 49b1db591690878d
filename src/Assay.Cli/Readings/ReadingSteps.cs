using Assay.Model;
using Assay.Readings;
using Assay.Readings.Texts;
using Assay.Readings.Wordings;

namespace Assay.Cli.Readings;

/// <summary>The steps from a file to a reading, each in its own place, so that the command does not depend on how they are done.</summary>
/// <param name="ReadFile">Takes the text out of a file.</param>
/// <param name="ReadStream">Takes the text out of what comes in under a name.</param>
/// <param name="Files">The documents of a folder, in order.</param>
/// <param name="With">Makes, once for any number of texts, what reads them by what is known.</param>
public sealed record ReadingSteps(
    Func<string, Read<Document>> ReadFile,
    Func<string, Stream, Read<Document>> ReadStream,
    Func<string, Read<IReadOnlyList<string>>> Files,
    Func<Knowledge, WordingBook, ReadingSteps.ReadText> With
)
{
    /// <summary>Reads a text.</summary>
    /// <param name="document">The text.</param>
    /// <param name="day">The day it is of, where the user tells; null to take it from the file or the text.</param>
    /// <param name="today">The day of reading, taken where nothing else tells.</param>
    public delegate Reading ReadText(Document document, LocalDate? day, LocalDate today);

    /// <summary>Where <c>-</c> comes from.</summary>
    public Func<Stream> Input { get; init; } = Console.OpenStandardInput;
}
