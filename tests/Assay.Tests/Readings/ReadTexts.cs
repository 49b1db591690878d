using Assay.Formats.Wordings;
using Assay.Model;
using Assay.Readings;
using Assay.Readings.Mentions;
using Assay.Readings.Texts;
using Assay.Tests.Measures;

namespace Assay.Tests.Readings;

/// <summary>Texts of tests, read by the starter pack.</summary>
internal static class ReadTexts
{
    private static readonly Lazy<TextReading> Shared = new(() =>
        TextReading.With(
            StarterKnowledge.On(Today),
            WordingBookReader.ReadFolder(Path.Combine(SharedFolder.RepositoryRoot, "data", "wordings")).Value!
        )
    );
    private static readonly Lock Gate = new();

    /// <summary>The day of reading.</summary>
    public static LocalDate Today { get; } = new(2026, 11, 23);

    /// <summary>A document of paragraphs.</summary>
    public static Document Document(params string[] paragraphs)
    {
        var blocks = new List<Block>();
        var begin = 0;
        foreach (var paragraph in paragraphs)
        {
            blocks.Add(new Block(BlockKind.Paragraph, new TextSpan(begin, paragraph.Length)));
            begin += paragraph.Length + 2;
        }
        var text = string.Join("\n\n", paragraphs);
        return new Document("test.txt", text, blocks, ContentHash.Of(text));
    }

    /// <summary>Reads paragraphs, as of a day.</summary>
    public static Reading Read(LocalDate on, params string[] paragraphs) => ReadOn(on, paragraphs);

    /// <summary>Reads paragraphs, as of a day or without one.</summary>
    public static Reading ReadOn(LocalDate? on, params string[] paragraphs) => Read(Document(paragraphs), on);

    /// <summary>Reads a document, as of a day or without one.</summary>
    public static Reading Read(Document document, LocalDate? on)
    {
        lock (Gate)
            return Shared.Value.Read(document, on, Today);
    }

    /// <summary>Reads a document as of March 2025, and tells of each step when it is done.</summary>
    public static Reading ReadInSteps(Document document, Action<string> done)
    {
        lock (Gate)
            return Shared.Value.Read(document, new LocalDate(2025, 3, 1), Today, done);
    }

    /// <summary>Reads paragraphs as of March 2025.</summary>
    public static Reading Read(params string[] paragraphs) => Read(new LocalDate(2025, 3, 1), paragraphs);

    /// <summary>The mentions as <c>words: target</c>, or the kind where nothing is linked.</summary>
    public static IEnumerable<string> Told(this Reading reading) =>
        reading.Mentions.Select(m =>
            $"{m.Span.In(reading.Document.Text)}: {(reading.Referents[m.Referent] is { Links: [var link, ..] } ? link.Target.Id : reading.Referents[m.Referent].Kind.ToString().ToLowerInvariant())}"
        );

    /// <summary>What some words are linked to, or their kind; null where they are no mention.</summary>
    public static string? Of(this Reading reading, string words)
    {
        var found = reading
            .Mentions.Where(m =>
                string.Equals(m.Span.In(reading.Document.Text), words, StringComparison.Ordinal)
            )
            .ToList();
        if (found.Count == 0)
            return null;
        var referent = reading.Referents[found[^1].Referent];
        return referent.Links is [var link, ..]
            ? link.Target.Id
            : referent.Kind.ToString().ToLowerInvariant();
    }

    /// <summary>The mention of some words, the last one.</summary>
    public static Mention MentionOf(this Reading reading, string words) =>
        reading.Mentions.Last(m =>
            string.Equals(m.Span.In(reading.Document.Text), words, StringComparison.Ordinal)
        );
}
