using Assay.Formats.Documents;
using Assay.Fuzz.Corpora;

namespace Assay.Fuzz.Targets;

/// <summary>Documents of one format: their text is taken, and its blocks lie in it one behind the other.</summary>
/// <param name="format">The ending the format is known by.</param>
internal sealed class DocumentTarget(string format) : IFuzzTarget
{
    public string Id { get; } = "document-" + format;

    public IEnumerable<Seed> Borrowed(string root) => [];

    public Reading Read(IReadOnlyList<string> paths)
    {
        var read = DocumentReader.ReadFile(paths[0]);
        var end = 0;
        foreach (var block in read.Value?.Blocks ?? [])
        {
            Contract.Holds(
                block.Span.Start >= end && block.Span.Length > 0 && block.Span.End <= read.Value!.Text.Length,
                "Blocks are empty, lie over one another, or end behind the text."
            );
            end = block.Span.End;
        }
        return Reading.Of(read);
    }
}
