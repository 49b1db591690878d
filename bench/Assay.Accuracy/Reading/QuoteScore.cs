using Assay.Readings.Mentions;
using Assay.Readings.Quotes;
using Assay.Readings.Texts;

namespace Assay.Accuracy.Reading;

/// <summary>Holds quotes against annotations: whether they are found, and whether with the right speaker.</summary>
internal sealed class QuoteScore
{
    /// <summary>
    /// A quote is found where it and the annotated one, all pieces of each together, share so much of their letters. Where a reporting clause
    /// cuts it does not matter then, so that "A, he said. B." is one quote, whether the note has it in two pieces or from the second on.
    /// </summary>
    private const double SharedOfQuote = 0.8;

    /// <summary>Quotes found, whoever spoke.</summary>
    public Tally Quotes { get; } = new("quote");

    /// <summary>Quotes found with the right speaker.</summary>
    public Tally WithSpeaker { get; } = new("quote with speaker");

    /// <summary>Adds a text.</summary>
    public void Add(string name, IReadOnlyList<Noted> quotes, PlacedNotes notes, Readings.Reading reading)
    {
        var text = reading.Document.Text;
        var used = new HashSet<int>();
        foreach (var note in quotes)
        {
            var spans = Placed(note, notes);
            if (spans.Count == 0)
                notes.Missing.Add(note.Words);
            var at = -1;
            for (var i = 0; i < reading.Quotes.Count && at < 0; i++)
            {
                if (
                    !used.Contains(i)
                    && IsManner(reading.Quotes[i].Manner, note["manner"])
                    && spans.Exists(s => Shared(reading.Quotes[i].Pieces, s) >= SharedOfQuote)
                )
                    at = i;
            }
            if (at < 0)
            {
                Quotes.Miss(name, $"“{NoteWords.Line(note.Words)}” ({note["manner"]}, {note["speaker"]})");
                WithSpeaker.Missed++;
                continue;
            }
            used.Add(at);
            Quotes.Right++;
            if (IsSpeaker(reading.Quotes[at], note["speaker"], reading))
            {
                WithSpeaker.Right++;
            }
            else
            {
                WithSpeaker.Missed++;
                WithSpeaker.Err(
                    name,
                    $"“{NoteWords.Line(note.Words)}” by {reading.Quotes[at].Speaker?.Name ?? "nobody"}, not {note["speaker"] ?? "nobody"}"
                );
            }
        }
        for (var i = 0; i < reading.Quotes.Count; i++)
        {
            if (used.Contains(i))
                continue;
            var quote = reading.Quotes[i];
            Quotes.Err(
                name,
                $"“{NoteWords.Line(quote.Pieces[0].In(text))}” ({quote.Manner}, {quote.Speaker?.Name})"
            );
            WithSpeaker.Wrong++;
        }
    }

    // Words in marks are found as such; whether a part of a sentence is a quote or a wording is a matter of taste between annotators.
    private static bool IsManner(QuoteManner found, string? noted) =>
        found == QuoteManner.Indirect == string.Equals(noted, "indirect", StringComparison.Ordinal);

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
        return names.Any(n => Same(n, wanted))
            || speaker.Referent is null && IsSameDescription(Bare(speaker.Name), Bare(wanted));
    }

    /// <summary>
    /// Somebody without a name is described at some length: "a European diplomat" and "a European diplomat who asked not to be named" are one, in
    /// whichever case the words stand. Where either has a name, only the name counts.
    /// </summary>
    private static bool IsSameDescription(string found, string wanted)
    {
        var (a, b) = (found.Split(' '), wanted.Split(' '));
        var both = Math.Min(a.Length, b.Length);
        return both > 0
            && (both >= LeastOfName || char.IsLower(wanted[0]))
            && Enumerable.Range(0, both).All(i => IsSameWord(a[i], b[i]));
    }

    // Ukrainian and Russian endings change: один, одного; источник, источника.
    private static bool IsSameWord(string a, string b)
    {
        if (string.Equals(a, b, StringComparison.OrdinalIgnoreCase))
            return true;
        var shared = 0;
        while (shared < Math.Min(a.Length, b.Length) && char.ToLowerInvariant(a[shared]) == char.ToLowerInvariant(b[shared]))
            shared++;
        return a[0] > 'Ѐ' && shared >= LeastStem && Math.Max(a.Length, b.Length) - shared <= LongestEnding;
    }

    private const int LeastOfName = 2;
    private const int LeastStem = 3;
    private const int LongestEnding = 3;

    private static bool Same(string a, string b) =>
        string.Equals(Bare(a), Bare(b), StringComparison.OrdinalIgnoreCase);

    private static string Bare(string words)
    {
        var bare = string.Join(' ', words.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries))
            .Trim(',', '.');
        foreach (var article in (string[])["the ", "a ", "an ", "mr ", "mrs ", "ms ", "dr. ", "dr "])
        {
            if (bare.StartsWith(article, StringComparison.OrdinalIgnoreCase))
                bare = bare[article.Length..];
        }
        return bare;
    }

    /// <summary>The pieces of a note at each place where its first one stands, the others behind it in turn.</summary>
    private static List<IReadOnlyList<TextSpan>> Placed(Noted note, PlacedNotes notes)
    {
        var more = note.Texts("more").Select(w => notes.Occurrences(w).ToList()).ToList();
        var placed = new List<IReadOnlyList<TextSpan>>();
        foreach (var first in notes.Occurrences(note.Words))
        {
            List<TextSpan> pieces = [first];
            foreach (var places in more)
            {
                var next = places.FindIndex(p => p.Start >= pieces[^1].End);
                if (next >= 0)
                    pieces.Add(places[next]);
            }
            placed.Add(pieces);
        }
        return placed;
    }

    private static double Shared(IReadOnlyList<TextSpan> a, IReadOnlyList<TextSpan> b)
    {
        var both = a.Sum(x => b.Sum(y => Math.Max(0, Math.Min(x.End, y.End) - Math.Max(x.Start, y.Start))));
        return (double)both / (a.Sum(x => x.Length) + b.Sum(y => y.Length) - both);
    }
}
