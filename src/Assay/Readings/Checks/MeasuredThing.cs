using Assay.Readings.Figures;
using Assay.Readings.Texts;

namespace Assay.Readings.Checks;

/// <summary>Tells whether two figures are said of the same thing.</summary>
internal static class MeasuredThing
{
    /// <summary>The words of what a figure measures, in small letters; null where it is not known.</summary>
    public static string? Of(TokenizedText text, Figure figure) =>
        figure.Of is { } of ? Fold(text.Words(of)) : null;

    /// <summary>The words of whose it is.</summary>
    public static string? Whose(TokenizedText text, Figure figure) =>
        figure.Whose is { } whose ? Fold(text.Words(whose)) : null;

    /// <summary>Whether both have the same unit, or none.</summary>
    public static bool HaveOneUnit(Figure a, Figure b) =>
        string.Equals(a.Unit, b.Unit, StringComparison.Ordinal);

    /// <summary>Whether both are numbers of one kind, unit and currency.</summary>
    public static bool AreAlike(Figure a, Figure b) =>
        a.Kind == b.Kind
        && HaveOneUnit(a, b)
        && a.Currency == b.Currency
        && a.Low is not null
        && b.Low is not null;

    private static string Fold(string words) => words.ToUpperInvariant();
}
