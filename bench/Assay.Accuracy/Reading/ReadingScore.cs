using Assay.Names;
using Assay.Readings.Figures;
using Assay.Readings.Mentions;
using Assay.Readings.Quotes;
using Assay.Readings.Texts;

namespace Assay.Accuracy.Reading;

/// <summary>Holds readings against annotations.</summary>
internal sealed class ReadingScore
{
    /// <summary>A quote is found where its first piece and the annotated one share so much of their letters.</summary>
    private const double SharedOfQuote = 0.8;

    public Tally Mentions { get; } = new("mention");
    public Tally Links { get; } = new("link");
    public Tally References { get; } = new("reference");
    public Tally Quotes { get; } = new("quote");
    public Tally QuotesWithSpeaker { get; } = new("quote with speaker");
    public Tally Figures { get; } = new("figure");
    public Tally Inconsistencies { get; } = new("inconsistency");
    public Tally Wordings { get; } = new("wording");

    /// <summary>Inconsistencies reported in texts that have none.</summary>
    public int FalseAlarms { get; private set; }

    /// <summary>All counts.</summary>
    public IEnumerable<Tally> All =>
        [Mentions, Links, References, Quotes, QuotesWithSpeaker, Figures, Inconsistencies, Wordings];

    /// <summary>Adds a text.</summary>
    public void Add(AnnotatedText annotated, Readings.Reading reading)
    {
        var text = reading.Document.Text;
        var notes = new PlacedNotes(text);
        AddMentions(annotated.Name, notes.Place(annotated.Mentions), reading);
        AddQuotes(annotated.Name, annotated.Quotes, notes, reading);
        AddFigures(annotated.Name, notes.Place(annotated.Figures), reading);
        AddSpans(
            annotated.Name,
            Inconsistencies,
            notes.Place(annotated.Inconsistencies),
            reading.Inconsistencies.Select(i => (i.Span, Kebab(i.Kind.ToString()), i.Reason)),
            "kind",
            text
        );
        AddSpans(
            annotated.Name,
            Wordings,
            notes.Place(annotated.Wordings),
            reading.Wordings.Select(w => (w.Span, Kebab(w.Use.ToString()), w.Why)),
            "use",
            text
        );
        if (annotated.IsClean)
            FalseAlarms += reading.Inconsistencies.Count;
        foreach (var missing in notes.Missing)
            Mentions.Mistakes.Add($"{annotated.Name}: NOT IN THE TEXT: {missing}");
    }

    private void AddMentions(
        string name,
        IReadOnlyList<(Noted Note, TextSpan Span)> notes,
        Readings.Reading reading
    )
    {
        var text = reading.Document.Text;
        var used = new HashSet<int>();
        foreach (var (note, span) in notes)
        {
            var refers = note.Is("refers");
            var at = -1;
            for (var i = 0; i < reading.Mentions.Count && at < 0; i++)
            {
                if (
                    !used.Contains(i)
                    && Fits(reading.Mentions[i].Span, span, refers)
                    && string.Equals(KindOf(reading, i), note["kind"], StringComparison.Ordinal)
                )
                    at = i;
            }
            var wanted = note["link"];
            var tally = refers ? References : Mentions;
            if (at < 0)
            {
                if (!string.Equals(wanted, "none", StringComparison.Ordinal))
                    tally.Miss(name, $"“{Line(span.In(text))}” ({note["kind"]})");
                if (!refers && IsLink(wanted))
                    Links.Miss(name, $"“{Line(span.In(text))}” -> {wanted}");
                continue;
            }
            used.Add(at);
            tally.Right++;
            var links = reading.Referents[reading.Mentions[at].Referent].Links;
            if (refers)
                continue;
            if (IsLink(wanted))
            {
                if (links.Any(l => SameTarget(l.Target, wanted!)))
                    Links.Right++;
                else
                {
                    Links.Miss(name, $"“{Line(span.In(text))}” -> {wanted}");
                    if (links.Count > 0)
                        Links.Err(name, $"“{Line(span.In(text))}” -> {links[0].Target.Id}, not {wanted}");
                }
            }
            else if (links.Count > 0 && !string.Equals(wanted, "any", StringComparison.Ordinal))
            {
                Links.Err(name, $"“{Line(span.In(text))}” -> {links[0].Target.Id}, not known");
            }
        }
        for (var i = 0; i < reading.Mentions.Count; i++)
        {
            var mention = reading.Mentions[i];
            if (used.Contains(i))
                continue;
            var isReference = mention.Form is MentionForm.Description or MentionForm.Pronoun;
            (isReference ? References : Mentions).Err(
                name,
                $"“{Line(mention.Span.In(text))}” ({KindOf(reading, i)}) {mention.Why}"
            );
            if (
                !isReference
                && reading.Referents[mention.Referent].Links is [var link, ..]
                && !notes.Any(n =>
                    n.Span.Meets(mention.Span)
                    && n.Note["link"] is { } l
                    && (l is "any" || SameTarget(link.Target, l))
                )
            )
                Links.Err(name, $"“{Line(mention.Span.In(text))}” -> {link.Target.Id}, no such mention");
        }
    }

    private static bool IsLink(string? wanted) => wanted is not (null or "none" or "any");

    // A description counts where it ends at the same word: whether "the French" is part of it is a matter of taste.
    private static bool Fits(TextSpan found, TextSpan noted, bool refers) =>
        found == noted || (refers && found.Meets(noted) && found.End == noted.End);

    private static string KindOf(Readings.Reading reading, int mention) =>
        Kebab(reading.Referents[reading.Mentions[mention].Referent].Kind.ToString());

    private static bool SameTarget(LinkTarget target, string wanted) =>
        string.Equals(target.Id, wanted, StringComparison.OrdinalIgnoreCase)
        || (
            target is LinkTarget.Town town
            && wanted.StartsWith("town:", StringComparison.Ordinal)
            && wanted.LastIndexOf('@') is > 0 and var at
            && string.Equals(wanted[(at + 1)..], town.Sovereign?.Value, StringComparison.Ordinal)
            && SameTown(wanted["town:".Length..at], town.Name)
        );

    // the gazetteer's own spelling is not always the English one: Antwerpen, New York City
    private static bool SameTown(string wanted, string name) =>
        PlaceKey
            .Of(wanted)
            .Select(PlaceKey.Sound)
            .Any(w =>
                PlaceKey
                    .Of(name)
                    .Select(PlaceKey.Sound)
                    .Any(n =>
                        n.StartsWith(w, StringComparison.Ordinal) || w.StartsWith(n, StringComparison.Ordinal)
                    )
            );

    private void AddQuotes(
        string name,
        IReadOnlyList<Noted> quotes,
        PlacedNotes notes,
        Readings.Reading reading
    )
    {
        var text = reading.Document.Text;
        var used = new HashSet<int>();
        foreach (var note in quotes)
        {
            var spans = notes.Occurrences(note.Words).ToList();
            if (spans.Count == 0)
                notes.Missing.Add(note.Words);
            var at = -1;
            for (var i = 0; i < reading.Quotes.Count && at < 0; i++)
            {
                if (
                    !used.Contains(i)
                    && IsManner(reading.Quotes[i].Manner, note["manner"])
                    && spans.Exists(s => Shared(reading.Quotes[i].Pieces[0], s) >= SharedOfQuote)
                )
                    at = i;
            }
            if (at < 0)
            {
                Quotes.Miss(name, $"“{Line(note.Words)}” ({note["manner"]}, {note["speaker"]})");
                QuotesWithSpeaker.Missed++;
                continue;
            }
            used.Add(at);
            Quotes.Right++;
            if (IsSpeaker(reading.Quotes[at], note["speaker"], reading))
            {
                QuotesWithSpeaker.Right++;
            }
            else
            {
                QuotesWithSpeaker.Missed++;
                QuotesWithSpeaker.Err(
                    name,
                    $"“{Line(note.Words)}” by {reading.Quotes[at].Speaker?.Name ?? "nobody"}, not {note["speaker"] ?? "nobody"}"
                );
            }
        }
        for (var i = 0; i < reading.Quotes.Count; i++)
        {
            if (used.Contains(i))
                continue;
            var quote = reading.Quotes[i];
            Quotes.Err(name, $"“{Line(quote.Pieces[0].In(text))}” ({quote.Manner}, {quote.Speaker?.Name})");
            QuotesWithSpeaker.Wrong++;
        }
    }

    private static bool IsManner(QuoteManner found, string? noted) =>
        string.Equals(Kebab(found.ToString()), noted, StringComparison.Ordinal);

    private static bool IsSpeaker(Quote quote, string? wanted, Readings.Reading reading)
    {
        if (wanted is null)
            return quote.Speaker is null;
        if (quote.Speaker is not { } speaker)
            return false;
        IEnumerable<string> names = [speaker.Name, speaker.Span.In(reading.Document.Text)];
        if (speaker.Referent is { } referent)
            names = names.Concat(
                reading
                    .Mentions.Where(m =>
                        m.Referent == referent && m.Form is MentionForm.Name or MentionForm.Short
                    )
                    .Select(m => m.Span.In(reading.Document.Text))
            );
        return names.Any(n => Same(n, wanted));
    }

    private static bool Same(string a, string b) =>
        string.Equals(Bare(a), Bare(b), StringComparison.OrdinalIgnoreCase);

    private static string Bare(string words)
    {
        var bare = string.Join(' ', words.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries))
            .Trim(',', '.');
        foreach (var article in (string[])["the ", "a ", "an "])
        {
            if (bare.StartsWith(article, StringComparison.OrdinalIgnoreCase))
                bare = bare[article.Length..];
        }
        return bare;
    }

    private static double Shared(TextSpan a, TextSpan b)
    {
        var both = Math.Min(a.End, b.End) - Math.Max(a.Start, b.Start);
        return both <= 0 ? 0 : (double)both / (Math.Max(a.End, b.End) - Math.Min(a.Start, b.Start));
    }

    private void AddFigures(
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
                        Kebab(reading.Figures[i].Kind.ToString()),
                        note["kind"],
                        StringComparison.Ordinal
                    )
                )
                    at = i;
            }
            if (at < 0)
            {
                Figures.Miss(name, $"“{Line(span.In(text))}” ({note["kind"]})");
                continue;
            }
            used.Add(at);
            if (SameValue(reading.Figures[at], note))
            {
                Figures.Right++;
            }
            else
            {
                var figure = reading.Figures[at];
                Figures.Missed++;
                Figures.Err(
                    name,
                    $"“{Line(span.In(text))}”: {figure.Low}..{figure.High} {figure.Currency?.Value}{figure.Unit} {figure.Date?.Date}, not {note["value"]}{note["low"]}..{note["high"]} {note["unit"]}"
                );
            }
        }
        for (var i = 0; i < reading.Figures.Count; i++)
        {
            if (!used.Contains(i))
                Figures.Err(name, $"“{Line(reading.Figures[i].Span.In(text))}” ({reading.Figures[i].Kind})");
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

    private static void AddSpans(
        string name,
        Tally tally,
        IReadOnlyList<(Noted Note, TextSpan Span)> notes,
        IEnumerable<(TextSpan Span, string Kind, string Why)> found,
        string field,
        string text
    )
    {
        var left = found.ToList();
        foreach (var (note, span) in notes)
        {
            var at = left.FindIndex(f =>
                f.Span.Meets(span) && string.Equals(f.Kind, note[field], StringComparison.Ordinal)
            );
            if (at < 0)
            {
                tally.Miss(name, $"“{Line(span.In(text))}” ({note[field]})");
                continue;
            }
            left.RemoveAt(at);
            tally.Right++;
        }
        foreach (var (span, kind, why) in left)
            tally.Err(name, $"“{Line(span.In(text))}” ({kind}) {why}");
    }

    private static string Kebab(string name) =>
        string.Concat(
            name.Select(
                (c, i) =>
                    char.IsUpper(c) && i > 0
                        ? $"-{char.ToLowerInvariant(c)}"
                        : char.ToLowerInvariant(c).ToString()
            )
        );

    private static string Line(string words) =>
        string.Join(' ', words.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));
}
