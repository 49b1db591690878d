namespace Assay.Formats.Documents.Pdf;

/// <summary>A letter on a page, in points from its lower left corner, lying as it is read.</summary>
/// <param name="Value">The letter; several for a ligature.</param>
/// <param name="Left">Where it begins on its line.</param>
/// <param name="Right">Where the next would begin.</param>
/// <param name="Base">How high its line stands.</param>
/// <param name="Size">How large it is set, in points.</param>
/// <param name="IsBold">Whether it is bold.</param>
internal readonly record struct PdfGlyph(
    string Value,
    double Left,
    double Right,
    double Base,
    double Size,
    bool IsBold
)
{
    public bool IsBlank => string.IsNullOrWhiteSpace(Value);
}
