namespace Assay.Votes;

/// <summary>Which roll calls are asked about.</summary>
public sealed record RollCallFilter
{
    /// <summary>All roll calls.</summary>
    public static RollCallFilter All { get; } = new();

    /// <summary>Only those marked with this topic; null where any will do.</summary>
    public VoteTopic? Topic { get; init; }

    /// <summary>Only those whose symbol, title or description has all of these words, in any case.</summary>
    public IReadOnlyList<string> Words { get; init; } = [];

    /// <summary>Only those that may be of this day or later.</summary>
    public LocalDate? From { get; init; }

    /// <summary>Only those that may be of this day or earlier.</summary>
    public LocalDate? To { get; init; }

    /// <summary>Whether roll calls on amendments and paragraphs are left out.</summary>
    public bool OnlyWhole { get; init; }

    /// <summary>Whether it asks for a subject, by topic or words.</summary>
    public bool HasSubject => Topic is not null || Words.Count > 0;

    /// <summary>The same without topic and words.</summary>
    public RollCallFilter WithoutSubject => this with { Topic = null, Words = [] };

    /// <summary>Whether the data say too little of a roll call to know its subject: a topic is asked for and none is marked, or words and it has no text.</summary>
    public bool CannotTell(RollCall rollCall) =>
        Topic is not null && rollCall.Topics.Count == 0 || Words.Count > 0 && rollCall.Text.Length == 0;

    /// <summary>Whether a roll call is asked about.</summary>
    public bool Takes(RollCall rollCall) =>
        (Topic is null || rollCall.Topics.Contains(Topic))
        && (From is not { } from || rollCall.On.Latest >= from)
        && (To is not { } to || rollCall.On.Earliest <= to)
        && (!OnlyWhole || rollCall.Part is not (BallotPart.Amendment or BallotPart.Paragraph))
        && Words.All(word =>
            Has(rollCall.Title, word)
            || Has(rollCall.Description, word)
            || Has(rollCall.Name, word)
            || Has(rollCall.SymbolAsWritten, word)
        );

    private static bool Has(string text, string word) =>
        text.Contains(word, StringComparison.OrdinalIgnoreCase);
}
