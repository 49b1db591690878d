namespace Assay.Reports.Svg.Ownership;

/// <summary>
/// How the parts of a drawing of owners look where no style sheet says otherwise: attributes, so that the drawing stands alone; the style sheet
/// of a page that has one goes before them, by the same names as classes after <c>o-</c>, and knows light and dark.
/// </summary>
internal static class ChartPaint
{
    /// <summary>The class of a part and its look.</summary>
    public static string Of(string part) => $"class=\"o-{part}\" {Look(part)}";

    private static string Look(string part) =>
        part switch
        {
            "box" => "fill=\"#ffffff\" stroke=\"#8b95a1\" stroke-width=\"1\"",
            "asked" => "fill=\"#ffffff\" stroke=\"#1a1f26\" stroke-width=\"3\"",
            "name" => "fill=\"#1a1f26\" font-weight=\"600\"",
            "label" => "fill=\"#1a1f26\"",
            "small" => "fill=\"#56606b\"",
            "stake" => "fill=\"none\" stroke=\"#56606b\" stroke-width=\"1.3\"",
            "stake carrying" => "fill=\"none\" stroke=\"#a01520\" stroke-width=\"2.6\"",
            "head" => "fill=\"#56606b\" stroke=\"#56606b\" stroke-width=\"1\"",
            "head carrying" => "fill=\"#a01520\" stroke=\"#a01520\" stroke-width=\"1\"",
            "open-head" => "fill=\"#ffffff\" stroke=\"#56606b\" stroke-width=\"1.3\"",
            "open-head carrying" => "fill=\"#ffffff\" stroke=\"#a01520\" stroke-width=\"1.6\"",
            "listed-ground" => "fill=\"#a01520\"",
            "blocked-ground" or "may-be-ground" => "fill=\"#ffffff\"",
            "blocked-ink" => "stroke=\"#964600\" stroke-width=\"3\"",
            "may-be-ink" => "fill=\"#755700\"",
            "swatch" => "fill=\"none\" stroke=\"#1a1f26\" stroke-width=\".8\"",
            _ => throw new ArgumentOutOfRangeException(nameof(part), part, "There is no such part."),
        };
}
