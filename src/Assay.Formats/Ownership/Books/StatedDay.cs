using Assay.Model;

namespace Assay.Formats.Ownership.Books;

/// <summary>
/// Days as registers state them: <c>2012</c>, <c>2012-11</c>, <c>2012-11-29</c>, or a moment (<c>2012-11-29T00:00:00.000Z</c>), of which the day counts as
/// written: which zone its writer's midnight lies in is not told.
/// </summary>
internal static class StatedDay
{
    /// <summary>A beginning on some day nobody tells, up to a day: unknown before it, certain from it on.</summary>
    public static PartialDate NoLaterThan(LocalDate day) =>
        PartialDate.Between(day < LongAgo ? day : LongAgo, day);

    /// <summary>An end on some day nobody tells, from a day on.</summary>
    public static PartialDate NoSoonerThan(LocalDate day) => PartialDate.Between(day, LocalDate.MaxIsoValue);

    private static readonly LocalDate LongAgo = new(1800, 1, 1);

    /// <summary>The day; null where there is none. One that is not understood is told (AS3012) and counts as not given.</summary>
    public static PartialDate? Of(string text, long line, BookDraft draft)
    {
        if (text.Length == 0)
            return null;
        if (PartialDate.TryParse(text.Split('T')[0], out var date))
            return date;
        draft.Tell(
            "AS3012",
            Severity.Warning,
            line,
            $"'{Short(text)}' is no date that is understood; it counts as not given."
        );
        return null;
    }

    private static string Short(string text) => text.Length <= 60 ? text : text[..59] + "…";
}
