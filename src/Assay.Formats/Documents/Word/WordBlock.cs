using Assay.Readings.Texts;

namespace Assay.Formats.Documents.Word;

/// <summary>A paragraph of a Word document, or a row of a table.</summary>
/// <param name="Kind">What it is.</param>
/// <param name="Text">Its text; of a row all of it.</param>
/// <param name="Cells">The cells of a row; null for a paragraph.</param>
internal sealed record WordBlock(BlockKind Kind, string Text, IReadOnlyList<string>? Cells = null)
{
    /// <summary>The kind of what is left out: a line of a table of contents.</summary>
    public const BlockKind Omitted = (BlockKind)(-1);

    /// <summary>Whether it stands out by weight or place, as a title without a style does.</summary>
    public bool StandsOut { get; init; }

    /// <summary>Whether another list or table begins with it.</summary>
    public bool BeginsAnew { get; init; }
}
