using Assay.Model;
using Assay.Readings.Figures;
using Assay.Readings.Texts;

namespace Assay.Accuracy.Reading;

/// <summary>Holds figures against annotations: kind, value, unit or currency, day.</summary>
internal static class FigureScore
{
    /// <summary>Adds a text.</summary>
    public static void Add(
        Tally tally,
        string name,
        IReadOnlyList<(Noted Note, TextSpan Span)> notes,
        Readings.Reading reading
    )
    {
        var text = reading.Document.Text;
        var used = new HashSet<int>();
        foreach (var (note, span) in notes)
        {
            var at = -1;
            for (var i = 0; i < reading.Figures.Count && at < 0; i++)
            {
                if (
                    !used.Contains(i)
                    && reading.Figures[i].Span.Meets(span)
                    && string.Equals(
                        Words.Kebab(reading.Figures[i].Kind),
                        note["kind"],
                        StringComparison.Ordinal
                    )
                )
                    at = i;
            }
            if (at < 0)
            {
                tally.Miss(name, $"“{NoteWords.Line(span.In(text))}” ({note["kind"]})");
                continue;
            }
            used.Add(at);
            if (SameValue(reading.Figures[at], note))
            {
                tally.Right++;
            }
            else
            {
                var figure = reading.Figures[at];
                tally.Missed++;
                tally.Err(
                    name,
                    $"“{NoteWords.Line(span.In(text))}”: {figure.Low}..{figure.High} {figure.Currency?.Value}{figure.Unit} {figure.Date?.Date}, not {note["value"]}{note["low"]}..{note["high"]} {note["unit"]}"
                );
            }
        }
        for (var i = 0; i < reading.Figures.Count; i++)
        {
            if (!used.Contains(i))
                tally.Err(
                    name,
                    $"“{NoteWords.Line(reading.Figures[i].Span.In(text))}” ({reading.Figures[i].Kind})"
                );
        }
    }

    private static bool SameValue(Figure figure, Noted note)
    {
        if (figure.Kind == FigureKind.Date)
            return SameDate(figure.Date, note["value"] ?? note["low"]);
        var low = note.Number("value") ?? note.Number("low");
        var high = note.Number("value") ?? note.Number("high") ?? low;
        var isMoney = figure.Kind is FigureKind.Money;
        var unit = note["unit"];
        var sameUnit = isMoney
            ? string.Equals(figure.Currency?.Value, unit, StringComparison.Ordinal)
            : unit is null
                || figure.Kind
                    is FigureKind.Price
                        or FigureKind.Count
                        or FigureKind.Ratio
                        or FigureKind.Age
                        or FigureKind.Percent
                || string.Equals(figure.Unit, unit, StringComparison.OrdinalIgnoreCase)
                || string.Equals(
                    figure.Unit?.TrimEnd('s'),
                    unit.TrimEnd('s'),
                    StringComparison.OrdinalIgnoreCase
                );
        return sameUnit && (low is null || (Near(figure.Low, low) && Near(figure.High, high)));

        // a third is annotated as 0.333
        static bool Near(decimal? a, decimal? b) =>
            a is { } x && b is { } y && Math.Abs(x - y) <= 0.001m * Math.Max(1, Math.Abs(y));
    }

    private static bool SameDate(WrittenDay? found, string? wanted)
    {
        if (wanted is null)
            return true;
        if (found is not { } day)
            return false;
        var parts = wanted.TrimStart('-').Split('-');
        if (wanted.StartsWith("--", StringComparison.Ordinal))
            return parts.Length == 2 && day.Month == Number(parts[0]) && day.Day == Number(parts[1]);
        if (wanted.Contains('Q', StringComparison.Ordinal))
            return day.Year == Number(parts[0]);
        return day.Year == Number(parts[0])
            && (parts.Length < 2 || day.Month == Number(parts[1]) || day.Quarter is not null)
            && (parts.Length < 3 || day.Day == Number(parts[2]));

        static int? Number(string text) =>
            int.TryParse(text, System.Globalization.CultureInfo.InvariantCulture, out var number)
                ? number
                : null;
    }
}
