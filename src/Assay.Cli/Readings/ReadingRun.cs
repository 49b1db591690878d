using System.Text;
using Assay.Model;
using Assay.Readings;
using Assay.Readings.Texts;

namespace Assay.Cli.Readings;

/// <summary>The only place that knows which reader, finder and drafter do the steps of <c>assay read</c>.</summary>
internal static class ReadingRun
{
    /// <summary>The steps as they are shipped.</summary>
    public static ReadingSteps Steps { get; } = new(ReadFile, ReadStream, Files, With, Draft);

    private static ReadingSteps.ReadText With(Knowledge knowledge) => TextReading.With(knowledge).Read;

    // ---- TO BE WIRED: each of these four stands in until the rooms that do it have landed. --------------------------------------------------
    // ReadFile   -> Assay.Formats.Documents.DocumentReader.ReadFile(path)
    // ReadStream -> Assay.Formats.Documents.DocumentReader.Read(name, stream)
    // Files      -> Assay.Formats.Documents.DocumentFolder.Files(folder)
    // Draft      -> DraftDeal

    private static Read<Document> ReadFile(string path)
    {
        using var stream = File.OpenRead(path);
        return ReadStream(path, stream);
    }

    private static Read<Document> ReadStream(string name, Stream stream)
    {
        using var bytes = new MemoryStream();
        stream.CopyTo(bytes);
        var text = Encoding.UTF8.GetString(bytes.ToArray()).ReplaceLineEndings("\n");
        var blocks = new List<Block>();
        var at = 0;
        foreach (var part in text.Split("\n\n"))
        {
            if (part.Trim().Length > 0)
                blocks.Add(new Block(BlockKind.Paragraph, new TextSpan(at, part.Length)));
            at += part.Length + 2;
        }
        return new Read<Document>(new Document(name, text, blocks, ContentHash.Of(bytes.ToArray())), []);
    }

    private static IEnumerable<string> Files(string folder) =>
        Directory.EnumerateFiles(folder, "*.txt", SearchOption.AllDirectories).Order(StringComparer.Ordinal);

    private static string Draft(Reading reading, Knowledge knowledge) =>
        throw new UsageException("--deal", "is not there yet.");
    // ---- END OF WHAT IS TO BE WIRED ------------------------------------------------------------------------------------------------------------
}
