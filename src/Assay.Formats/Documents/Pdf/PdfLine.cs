namespace Assay.Formats.Documents.Pdf;

/// <summary>A piece of a line with no wide gap in it: a whole line of a column, or a cell of a row.</summary>
/// <param name="Text">Its text.</param>
/// <param name="Left">Where it begins.</param>
/// <param name="Right">Where it ends.</param>
internal readonly record struct PdfPiece(string Text, double Left, double Right);

/// <summary>A line of a column.</summary>
/// <param name="Pieces">Its pieces, from left to right.</param>
/// <param name="Base">How high it stands, in points from the foot of the page.</param>
/// <param name="Size">How large most of it is set.</param>
/// <param name="IsBold">Whether all of it is bold.</param>
internal sealed record PdfLine(IReadOnlyList<PdfPiece> Pieces, double Base, double Size, bool IsBold)
{
    /// <summary>Where it begins.</summary>
    public double Left => Pieces[0].Left;

    /// <summary>Where it ends.</summary>
    public double Right => Pieces[^1].Right;

    /// <summary>Its text.</summary>
    public string Text => Pieces.Count == 1 ? Pieces[0].Text : string.Join(' ', Pieces.Select(p => p.Text));
}

/// <summary>Lines that stand under one another: a column, or what goes over all of them.</summary>
/// <param name="Lines">The lines, from the top.</param>
internal sealed record PdfColumn(IReadOnlyList<PdfLine> Lines);

/// <summary>A page.</summary>
/// <param name="Number">From 1.</param>
/// <param name="Height">In points.</param>
/// <param name="Columns">Its columns, in reading order.</param>
internal sealed record PdfPage(int Number, double Height, IReadOnlyList<PdfColumn> Columns);
