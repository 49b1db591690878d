using System.Collections.Frozen;
using Assay.Readings.Figures;
using Assay.Readings.Texts;

namespace Assay.Readings;

/// <summary>The day that stands at the head of a text: in its byline, at the end of its heading, in a line of its own, in its dateline.</summary>
internal static class HeadDay
{
    private const int MostBlocks = 6;

    // Longer ones are running text.
    private const int LongestLine = 100;

    // "KYIV, Ukraine (Reuters), 6 November 2025 —"
    private const int LongestDateline = 40;

    // With these before it a date is what the line is about: "The war since 24 February 2022".
    private static readonly FrozenSet<string> About =
        "on of since from after before in by until till at to and born для від з із до після у в на и і та по от с со после к"
            .Split(' ')
            .ToFrozenSet(StringComparer.OrdinalIgnoreCase);

    private static readonly FrozenSet<string> Publishing =
        "published posted updated issued released dated modified written опубликовано обновлено опубліковано оновлено"
            .Split(' ')
            .ToFrozenSet(StringComparer.OrdinalIgnoreCase);

    /// <summary>Finds it; null where none stands there or it has not come by <paramref name="today"/>.</summary>
    public static LocalDate? Of(Document document, IReadOnlyList<Figure> figures, LocalDate today)
    {
        var next = 0;
        foreach (var block in document.Blocks.Take(MostBlocks))
        {
            LocalDate? newest = null;
            for (; next < figures.Count && figures[next].Span.Start < block.Span.End; next++)
            {
                var figure = figures[next];
                if (
                    figure.Span.Start >= block.Span.Start
                    && TextDay.FullDay(figure.Date) is { } day
                    && day <= today
                    && (newest is null || day > newest)
                    && IsOfText(document.Text, block, figure.Span)
                )
                    newest = day;
            }
            if (newest is not null)
                return newest;
        }
        return null;
    }

    private static bool IsOfText(string text, Block block, TextSpan date)
    {
        var before = text.AsSpan(block.Span.Start, date.Start - block.Span.Start).TrimEnd();
        var after = text.AsSpan(date.End, block.Span.End - date.End).TrimStart();
        return block.Kind switch
        {
            BlockKind.Byline => !IsAbout(before),
            BlockKind.Title or BlockKind.Heading => after.TrimEnd(")]").IsEmpty && !IsAbout(before),
            BlockKind.Paragraph => IsLine(block, before, after) || IsDateline(before, after),
            _ => false,
        };
    }

    // A line with a date that is no sentence: "Anna Weber | 6 November 2025", "Published on 6 November 2025".
    private static bool IsLine(Block block, ReadOnlySpan<char> before, ReadOnlySpan<char> after)
    {
        if (block.Span.Length > LongestLine || IsAbout(before))
            return false;
        var isEndBefore =
            before.IsEmpty
            || before[^1] is ',' or '|' or '·' or '•' or '—' or '–' or '-' or ':' or '(' or '/';
        var isEndBehind = after.IsEmpty || after[0] is ',' or '|' or '·' or '•' or '—' or '–' or ')' or '/';
        return (isEndBefore || Publishing.Contains(LastWord(before)) || IsPublishedOn(before))
            && isEndBehind
            && !(after.Length > 0 && after[^1] is '.' or '?' or '!');
    }

    // "KYIV, 6 November 2025 — The ministry said": names only before it.
    private static bool IsDateline(ReadOnlySpan<char> before, ReadOnlySpan<char> after)
    {
        if (
            before.Length is 0 or > LongestDateline
            || after.IsEmpty
            || after[0] is not ('—' or '–' or '-' or ':')
        )
            return false;
        var isBegin = true;
        foreach (var letter in before)
        {
            if (isBegin && char.IsLower(letter))
                return false;
            isBegin = !char.IsLetter(letter);
        }
        return before[^1] is ',' or ')' or '.';
    }

    private static bool IsAbout(ReadOnlySpan<char> before) =>
        About.Contains(LastWord(before)) && !IsPublishedOn(before);

    private static bool IsPublishedOn(ReadOnlySpan<char> before)
    {
        var word = LastWord(before);
        return word.Equals("on", StringComparison.OrdinalIgnoreCase)
            && Publishing.Contains(LastWord(before[..^word.Length].TrimEnd()));
    }

    private static string LastWord(ReadOnlySpan<char> text) =>
        text[(text.LastIndexOfAny(' ', '\t', '\n') + 1)..].ToString();
}
