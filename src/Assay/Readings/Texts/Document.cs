using Assay.Model;

namespace Assay.Readings.Texts;

/// <summary>
/// A text as it was taken out of a file: one string, and the blocks it is made of. Spans of a reading point into <see cref="Text"/>.
/// </summary>
/// <param name="Name">The file as the user named it.</param>
/// <param name="Text">The text: its blocks in reading order, parted by an empty line, or by a line break within a list or table.</param>
/// <param name="Blocks">The blocks, in order, not overlapping.</param>
/// <param name="SourceHash">Hash of the file's bytes.</param>
public sealed record Document(string Name, string Text, IReadOnlyList<Block> Blocks, ContentHash SourceHash)
{
    /// <summary>What kind of file it came out of: <c>text</c>, <c>markdown</c>, <c>html</c>, <c>pdf</c>, <c>docx</c>, <c>eml</c>.</summary>
    public string Format { get; init; } = "text";

    /// <summary>The language most of it is in.</summary>
    public TextLanguage Language { get; init; }

    /// <summary>The day it was published or written, as the file says outside the running text (a page's metadata, a mail's date); null where it does not.</summary>
    public LocalDate? Written { get; init; }

    /// <summary>Who published it, as the file says: a site's name; null where it does not.</summary>
    public string? Publisher { get; init; }

    /// <summary>Where it is from, as the file says: a page's canonical address; null where it does not.</summary>
    public string? Address { get; init; }

    /// <summary>The encoding the bytes were read by; null for formats that say their own.</summary>
    public string? Encoding { get; init; }

    /// <summary>How many pages it has; 0 for formats without.</summary>
    public int Pages { get; init; }

    /// <summary>The text of its title block; null where it has none.</summary>
    public string? Title =>
        Blocks.FirstOrDefault(b => b.Kind == BlockKind.Title) is { } title ? title.Span.In(Text) : null;
}

/// <summary>The languages told apart.</summary>
public enum TextLanguage
{
    /// <summary>Another, or too little text to tell.</summary>
    Unknown,

    /// <summary>English.</summary>
    English,

    /// <summary>Ukrainian.</summary>
    Ukrainian,

    /// <summary>Russian.</summary>
    Russian,
}

/// <summary>What a block of a text is.</summary>
public enum BlockKind
{
    /// <summary>A paragraph of running text.</summary>
    Paragraph,

    /// <summary>The title of the whole.</summary>
    Title,

    /// <summary>A heading within it.</summary>
    Heading,

    /// <summary>An item of a list.</summary>
    ListItem,

    /// <summary>A row of a table, its cells parted by tabs.</summary>
    TableRow,

    /// <summary>What stands under a picture, photo credits included.</summary>
    Caption,

    /// <summary>Who wrote it and when.</summary>
    Byline,

    /// <summary>A block set apart as quoted.</summary>
    Quotation,

    /// <summary>A note at the foot.</summary>
    Footnote,
}

/// <summary>A block of a text.</summary>
/// <param name="Kind">What it is.</param>
/// <param name="Span">Where it stands.</param>
/// <param name="Page">The page it begins on, from 1; null for formats without.</param>
public sealed record Block(BlockKind Kind, TextSpan Span, int? Page = null);
