using Assay.Readings;
using Assay.Readings.Comparison;
using Assay.Reports.Text;
using Assay.Reports.Words;
using Spectre.Console;

namespace Assay.Reports.Readings;

/// <summary>Writes for a terminal in what two texts about a deal differ, or a text and a dossier.</summary>
public static class ComparisonText
{
    /// <summary>Writes the comparison.</summary>
    public static void Write(ReadingComparison comparison, IAnsiConsole console)
    {
        var page = new TextPage(console);
        page.Labelled(new Run("First:", Styles.Strong), [Run.Of(Titled(comparison.First))], 0);
        page.Labelled(new Run("Second:", Styles.Strong), [Run.Of(Titled(comparison.Second))], 0);
        if (comparison.InBoth.Count == 0)
            page.Labelled(
                new Run("NOTHING IN COMMON:", Styles.Warning),
                [Run.Of("nobody and nothing is named in both. They may be about different deals.")],
                0
            );
        WriteBoth(page, comparison);
        WriteOnly(page, "Only the first names", comparison.OnlyFirst);
        WriteOnly(page, "Only the second names", comparison.OnlySecond);
        if (comparison.First.Reading is { } first && comparison.Second.Reading is { } second)
            WriteSaid(page, comparison, first, second);
        page.Blank();
        page.Paragraph([new Run(ReadingWords.Notice, Styles.Faint)]);
    }

    private static string Titled(ComparedText text) => $"{text.Title}, of {FactWords.Of(text.Day)}";

    private static void WriteBoth(TextPage page, ReadingComparison comparison)
    {
        page.Heading("Both name");
        if (comparison.InBoth.Count == 0)
            page.Paragraph("Nobody and nothing.");
        foreach (var group in comparison.InBoth.GroupBy(p => p.First.Kind).OrderBy(g => g.Key))
        {
            page.Labelled(
                new Run(ReferentText.Title(group.Key) + ":", Styles.Strong),
                [Run.Of(string.Join("; ", group.Select(Paired)))],
                0
            );
        }
    }

    private static string Paired(ComparedPair pair) =>
        string.Equals(pair.First.Name, pair.Second.Name, StringComparison.Ordinal)
            ? pair.First.Name
            : $"{pair.First.Name} = {pair.Second.Name} ({pair.Why})";

    private static void WriteOnly(TextPage page, string title, IReadOnlyList<ComparedItem> items)
    {
        page.Heading(title);
        if (items.Count == 0)
            page.Paragraph("Nothing.");
        foreach (var group in items.GroupBy(i => i.Kind).OrderBy(g => g.Key))
        {
            page.Labelled(
                new Run(ReferentText.Title(group.Key) + ":", ReadingStyles.Of((MarkKind)group.Key)),
                [Run.Of(string.Join("; ", group.Select(Named)))],
                0
            );
        }
    }

    private static string Named(ComparedItem item) =>
        item.Targets.Count == 0 ? item.Name : $"{item.Name} ({string.Join(", ", item.Targets)})";

    private static void WriteSaid(TextPage page, ReadingComparison comparison, Reading first, Reading second)
    {
        var (one, other) = (new ReadingNotes(first), new ReadingNotes(second));
        page.Heading("Figures that differ");
        foreach (var difference in comparison.Figures)
            Item(
                page,
                $"{difference.What}: {difference.Why}.",
                string.Join("; ", difference.First.Select(i => Figure(one, first, i))),
                string.Join("; ", difference.Second.Select(i => Figure(other, second, i)))
            );
        None(page, comparison.Figures.Count);
        var (open, others) = comparison.NotCompared;
        if (open + others > 0)
            page.Paragraph(
                FormattableString.Invariant(
                    $"Not compared: {open} of the first and {others} of the second, for which the other text has no figure of the same kind about the same thing in like words."
                )
            );
        page.Heading("The same words, another speaker");
        foreach (var difference in comparison.Quotes)
            Item(
                page,
                $"“{one.Words(first.Quotes[difference.First].Pieces[0], 200)}”",
                $"{ReadingIds.Quote(difference.First)} {one.Of(first.Quotes[difference.First])}",
                $"{ReadingIds.Quote(difference.Second)} {other.Of(second.Quotes[difference.Second])}"
            );
        None(page, comparison.Quotes.Count);
        page.Heading("Claims to territory worded differently");
        foreach (var difference in comparison.Wordings)
            Item(
                page,
                $"{difference.Rule}: {difference.Why}.",
                string.Join("; ", difference.First.Select(i => Wording(one, first, i))),
                string.Join("; ", difference.Second.Select(i => Wording(other, second, i)))
            );
        None(page, comparison.Wordings.Count);
    }

    private static string Figure(ReadingNotes notes, Reading reading, int number) =>
        $"{ReadingIds.Figure(number)} “{notes.Words(reading.Figures[number].Span)}” ({notes.Of(reading.Figures[number])})";

    private static string Wording(ReadingNotes notes, Reading reading, int number) =>
        $"{ReadingIds.Wording(number)} “{notes.Words(reading.Wordings[number].Span)}” ({ReadingWords.Of(reading.Wordings[number])})";

    private static void Item(TextPage page, string what, string first, string second)
    {
        page.Bullet([new Run(what, Styles.Strong)], 0);
        if (first.Length > 0)
            page.Labelled(new Run("first:", Styles.Faint), [Run.Of(first)], 2);
        if (second.Length > 0)
            page.Labelled(new Run("second:", Styles.Faint), [Run.Of(second)], 2);
    }

    private static void None(TextPage page, int count)
    {
        if (count == 0)
            page.Paragraph("None found.");
    }
}
