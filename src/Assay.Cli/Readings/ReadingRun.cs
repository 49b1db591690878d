using Assay.Formats.Documents;
using Assay.Readings;
using Assay.Readings.Wordings;

namespace Assay.Cli.Readings;

/// <summary>The only place that knows which reader and finder do the steps of <c>assay read</c>.</summary>
internal static class ReadingRun
{
    /// <summary>The steps as they are shipped.</summary>
    public static ReadingSteps Steps { get; } =
        new(DocumentReader.ReadFile, DocumentReader.Read, DocumentFolder.Files, With);

    private static ReadingSteps.ReadText With(Knowledge knowledge, WordingBook wordings) =>
        TextReading.With(knowledge, wordings).Read;
}
