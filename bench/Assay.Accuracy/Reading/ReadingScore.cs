using Assay.Model;
using Assay.Names;
using Assay.Readings.Mentions;
using Assay.Readings.Texts;
using Assay.Territories;

namespace Assay.Accuracy.Reading;

/// <summary>Holds readings against annotations.</summary>
/// <param name="atlas">Knows which names a settlement has.</param>
internal sealed class ReadingScore(TerritoryAtlas atlas)
{
    private readonly QuoteScore _quotes = new();

    public Tally Mentions { get; } = new("mention");
    public Tally Links { get; } = new("link");
    public Tally References { get; } = new("reference");
    public Tally Figures { get; } = new("figure");
    public Tally Inconsistencies { get; } = new("inconsistency");
    public Tally Wordings { get; } = new("wording");

    /// <summary>Inconsistencies reported in texts that have none.</summary>
    public int FalseAlarms { get; private set; }

    /// <summary>All counts.</summary>
    public IEnumerable<Tally> All =>
        [
            Mentions,
            Links,
            References,
            _quotes.Quotes,
            _quotes.WithSpeaker,
            Figures,
            Inconsistencies,
            Wordings,
        ];

    /// <summary>Adds a text.</summary>
    public void Add(AnnotatedText annotated, Readings.Reading reading)
    {
        var text = reading.Document.Text;
        var notes = new PlacedNotes(text);
        AddMentions(annotated.Name, notes.Place(annotated.Mentions), reading);
        _quotes.Add(annotated.Name, annotated.Quotes, notes, reading);
        FigureScore.Add(Figures, annotated.Name, notes.Place(annotated.Figures), reading);
        AddSpans(
            annotated.Name,
            Inconsistencies,
            notes.Place(annotated.Inconsistencies),
            reading.Inconsistencies.Select(i => (i.Span, Words.Kebab(i.Kind), i.Reason)),
            "kind",
            text
        );
        AddSpans(
            annotated.Name,
            Wordings,
            notes.Place(annotated.Wordings),
            reading.Wordings.Select(w => (w.Span, Words.Kebab(w.Use), w.Why)),
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
                    tally.Miss(name, $"“{NoteWords.Line(span.In(text))}” ({note["kind"]})");
                if (!refers && IsLink(wanted))
                    Links.Miss(name, $"“{NoteWords.Line(span.In(text))}” -> {wanted}");
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
                    Links.Miss(name, $"“{NoteWords.Line(span.In(text))}” -> {wanted}");
                    if (links.Count > 0)
                        Links.Err(
                            name,
                            $"“{NoteWords.Line(span.In(text))}” -> {links[0].Target.Id}, not {wanted}"
                        );
                }
            }
            else if (links.Count > 0 && !string.Equals(wanted, "any", StringComparison.Ordinal))
            {
                Links.Err(name, $"“{NoteWords.Line(span.In(text))}” -> {links[0].Target.Id}, not known");
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
                $"“{NoteWords.Line(mention.Span.In(text))}” ({KindOf(reading, i)}) {mention.Why}"
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
                Links.Err(
                    name,
                    $"“{NoteWords.Line(mention.Span.In(text))}” -> {link.Target.Id}, no such mention"
                );
        }
    }

    private static bool IsLink(string? wanted) => wanted is not (null or "none" or "any");

    // A description counts where it ends at the same word: whether "the French" is part of it is a matter of taste.
    private static bool Fits(TextSpan found, TextSpan noted, bool refers) =>
        found == noted || (refers && found.Meets(noted) && found.End == noted.End);

    private static string KindOf(Readings.Reading reading, int mention) =>
        Words.Kebab(reading.Referents[reading.Mentions[mention].Referent].Kind);

    // the gazetteer's own spelling is not always the English one: Antwerpen, Genève, New York City
    private bool SameTarget(LinkTarget target, string wanted) =>
        string.Equals(target.Id, wanted, StringComparison.OrdinalIgnoreCase)
        || (
            target is LinkTarget.Town town
            && wanted.StartsWith("town:", StringComparison.Ordinal)
            && wanted.LastIndexOf('@') is > 0 and var at
            && string.Equals(wanted[(at + 1)..], town.Sovereign?.Value, StringComparison.Ordinal)
            && PlaceKey.Of(wanted["town:".Length..at]) is var keys
            && (
                keys.Any(key =>
                    atlas
                        .Settlements(key)
                        .Any(s => string.Equals(s.Settlement.Id, town.Settlement, StringComparison.Ordinal))
                )
                || keys.Select(PlaceKey.Sound)
                    .Intersect(PlaceKey.Of(town.Name).Select(PlaceKey.Sound), StringComparer.Ordinal)
                    .Any()
            )
        );

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
                tally.Miss(name, $"“{NoteWords.Line(span.In(text))}” ({note[field]})");
                continue;
            }
            left.RemoveAt(at);
            tally.Right++;
        }
        foreach (var (span, kind, why) in left)
            tally.Err(name, $"“{NoteWords.Line(span.In(text))}” ({kind}) {why}");
    }
}
