using Assay.Readings.Checks;
using Assay.Readings.Mentions;
using Assay.Readings.Quotes;
using Assay.Readings.Texts;
using Assay.Readings.Wordings;

namespace Assay.Reports.Readings;

/// <summary>Words for what a reading is made of.</summary>
internal static class ReadingWords
{
    /// <summary>What a reading is not.</summary>
    public const string Notice =
        "A reading shows what a text says and what is known of the names in it. A quote or figure is the text’s claim, not a fact; a link is "
        + "the best that the names and the text allow, with its reasons; a name without a link was not cleared. It is an aid, not legal advice.";

    /// <summary>A language by its ISO 639-1 code; null where it could not be told.</summary>
    public static string? Code(TextLanguage language) =>
        language switch
        {
            TextLanguage.English => "en",
            TextLanguage.Ukrainian => "uk",
            TextLanguage.Russian => "ru",
            _ => null,
        };

    /// <summary>What a document is called: its title, else the name of its file without the folders.</summary>
    public static string Title(Document document) =>
        document.Title
        ?? document.Name[(document.Name.AsSpan().TrimEnd(['/', '\\']).LastIndexOfAny(['/', '\\']) + 1)..];

    /// <summary>What kind of thing is mentioned.</summary>
    public static string Of(MentionKind kind) => Model.Words.Of(kind);

    /// <summary>In which way something does not hold together.</summary>
    public static string Of(InconsistencyKind kind) =>
        kind switch
        {
            InconsistencyKind.Comparison => "comparison that does not hold",
            InconsistencyKind.Sum => "parts that do not make the whole",
            InconsistencyKind.Share => "shares past a whole",
            InconsistencyKind.Product => "price and quantity that do not give the value",
            InconsistencyKind.Order => "dates in an order that cannot be",
            InconsistencyKind.Weekday => "weekday that the date is not",
            InconsistencyKind.Age => "age that does not go with the years",
            InconsistencyKind.TwoSpeakers => "one quote, two speakers",
            InconsistencyKind.Title => "title and body differ",
            InconsistencyKind.Contradiction => "words that exclude each other",
            InconsistencyKind.Place => "place that does not lie where it is said to",
            _ => "one thing, two figures",
        };

    /// <summary>In which manner words are given.</summary>
    public static string Of(QuoteManner manner) =>
        manner switch
        {
            QuoteManner.Direct => "said",
            QuoteManner.Indirect => "reported",
            _ => "wording in quotation marks",
        };

    /// <summary>How plainly a wording carries a claim, and whose words it is.</summary>
    public static string Of(TerritorialWording wording) =>
        (wording.Grade == ClaimGrade.Strong ? "strong" : "weak")
        + wording.Use switch
        {
            WordingUse.OwnWords => ", in the text's own words",
            WordingUse.Quoted => ", quoted",
            _ => ", named to reject it",
        };

    /// <summary>Who speaks.</summary>
    public static string Of(Speaker? speaker) => speaker?.Name ?? "nobody named";
}
