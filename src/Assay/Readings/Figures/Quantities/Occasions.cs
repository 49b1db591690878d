using Assay.Readings.Figures.Numbers;
using Assay.Readings.Figures.Words;
using Assay.Readings.Texts;

namespace Assay.Readings.Figures.Quantities;

/// <summary>Tells how often from how much: "they met twice", "three times a week" are counts; "twice as much", "rose three times", "в три раза" are ratios.</summary>
internal static class Occasions
{
    /// <summary>The unit of such counts.</summary>
    public const string Unit = "times";

    private const int ShortestComparative = 5;

    /// <summary>Words that are a number of times.</summary>
    public static WordTable<decimal> Words { get; } =
        new([.. WordTable.Each(2m, "twice дважды двічі"), .. WordTable.Each(3m, "thrice трижды тричі")]);

    // What stands behind them where something is compared.
    private static readonly WordTable<bool> Compared = WordTable.Of(
        "as the its their his her our that those what more less over current annual normal "
            + "больше меньше более менее дороже дешевле выше ниже быстрее чаще больш більше менше дорожче дешевше вище нижче швидше чем ніж превышает перевищує"
    );

    private static readonly WordTable<bool> ComparedBefore = WordTable.Of(
        "by than at of в у во на more less больше меньше більше менше"
    );

    /// <summary>Whether what was read behind a number is "times" as a word, not "x" or "-fold".</summary>
    public static bool Are(TokenizedText text, Spot behind) =>
        behind.Token > 0 && TimesWords.Has(text.Letters(behind.Token - 1));

    private static readonly WordTable<bool> TimesWords = WordTable.Of("times раз раза рази разів");

    /// <summary>Whether something is compared.</summary>
    /// <param name="text">The text.</param>
    /// <param name="first">Where the number begins.</param>
    /// <param name="end">Behind "times".</param>
    public static bool AreCompared(TokenizedText text, int first, int end)
    {
        if (Surroundings.GoesOn(text, end) && !text[end].BeginsSentence)
        {
            if (text[end].Kind == TokenKind.Number)
                return true;
            if (
                text[end].Kind == TokenKind.Word
                && (Compared.Has(text.Letters(end)) || IsComparative(text, end))
            )
                return true;
        }
        BoundReader.Before(text, first, out var start);
        if (start > 0 && Surroundings.GoesOn(text, start) && text[start - 1].Kind == TokenKind.Word)
        {
            if (ComparedBefore.Has(text.Letters(start - 1)))
                return true;
        }
        return ChangeWords.StandBefore(text, first) && !IsOften(text, end);
    }

    private static bool IsComparative(TokenizedText text, int token)
    {
        var letters = text.Letters(token);
        return letters.Length >= ShortestComparative
            && letters.EndsWith("er", StringComparison.Ordinal)
            && letters is not ("after" or "under" or "later" or "never" or "other" or "earlier" or "during");
    }

    // "cut rates twice this year", "raised it three times in a week"
    private static bool IsOften(TokenizedText text, int end) =>
        text.Is(end, "a")
        || text.Is(end, "in")
        || text.Is(end, "this")
        || text.Is(end, "since")
        || text.Is(end, "last");
}
