using Assay.Readings.Figures.Numbers;
using Assay.Readings.Figures.Words;
using Assay.Readings.Texts;

namespace Assay.Readings.Figures.Quantities;

/// <summary>Reads "an hour" and "a month" where they measure: "within an hour", "a month ago". "A tonne a year" is a rate and no figure.</summary>
internal static class IndefiniteReader
{
    private static readonly WordTable<bool> Before = WordTable.Of(
        "in within after than almost nearly for about"
    );

    private const decimal YearsOfDecade = 10m;

    private static readonly WordTable<bool> Behind = WordTable.Of("ago later earlier");

    private static readonly WordTable<string> Lengths = new([
        .. WordTable.Each("hours", "hour"),
        .. WordTable.Each("days", "day"),
        .. WordTable.Each("weeks", "week"),
        .. WordTable.Each("months", "month"),
        .. WordTable.Each("years", "year"),
        .. WordTable.Each("decades", "decade"),
    ]);

    /// <summary>Reads one that begins at a token.</summary>
    public static bool TryRead(TokenizedText text, int token, out Figure figure, out int end)
    {
        figure = null!;
        end = token + 2;
        if (
            !(text.Is(token, "a") || text.Is(token, "an") || text.Is(token, "another"))
            || !Surroundings.GoesOn(text, token + 1)
            || !Lengths.TryGet(text.Letters(token + 1), out var unit)
        )
            return false;
        // "half a year" is another length, "a year ago" a time: the year before this one.
        if (text.Is(token - 1, "half") || text.Is(token - 1, "quarter") || text.Is(token - 1, "of"))
            return false;
        var isBehind =
            unit is not ("years" or "decades")
            && Surroundings.GoesOn(text, end)
            && text[end].Kind == TokenKind.Word
            && Behind.Has(text.Letters(end));
        var isBefore =
            token > 0
            && Surroundings.GoesOn(text, token)
            && text[token - 1].Kind == TokenKind.Word
            && Before.Has(text.Letters(token - 1))
            && IsClosed(text, end);
        // "another year of war", "in another decade": so much more time.
        var isAnother = text.Is(token, "another");
        if (!isBehind && !isBefore && !isAnother)
            return false;
        // A decade is ten years, whether it is written so or not.
        var isDecade = unit is "decades";
        figure = new Figure(
            TextSpan.Between(text[token].Start, text[token + 1].End),
            FigureKind.Duration,
            isDecade ? YearsOfDecade : 1m,
            isDecade ? YearsOfDecade : 1m,
            FigureBound.Exact
        )
        {
            Unit = isDecade ? "years" : unit,
            Step = 1m,
        };
        return true;
    }

    // "in a year-end note", "in a week's time", "in a month that saw", "after a year in prison": only where the phrase is over.
    private static bool IsClosed(TokenizedText text, int token) =>
        !Surroundings.GoesOn(text, token)
        || text[token].BeginsSentence
        || text[token].Kind == TokenKind.Sign
            && !Surroundings.IsApostrophe(text, token)
            && !Surroundings.IsTightDash(text, token);
}
