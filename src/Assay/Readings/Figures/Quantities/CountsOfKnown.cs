using Assay.Readings.Figures.Context;
using Assay.Readings.Figures.Numbers;
using Assay.Readings.Figures.Words;
using Assay.Readings.Texts;

namespace Assay.Readings.Figures.Quantities;

/// <summary>Tells numbers that count what was named before, or is named behind "of": "two of our traders", "the other 12", "a town of 26,000".</summary>
internal static class CountsOfKnown
{
    // From here on a number word begins no idiom.
    private const decimal Many = 20m;

    private static readonly WordTable<bool> Owners = WordTable.Of(
        "the its their our his her my your these those all"
    );

    private static readonly WordTable<bool> Pronouns = WordTable.Of("them those us you these whom which");

    private static readonly WordTable<bool> Gatherings = WordTable.Of(
        "town city village settlement community population crowd staff workforce team crew fleet audience army delegation district electorate membership"
    );

    /// <summary>"five of the 12 companies", "two of our traders", "three of them".</summary>
    public static bool ArePart(TokenizedText text, Amount amount)
    {
        var next = amount.After.Token;
        if (text.Is(next, "из") || text.Is(next, "з") || text.Is(next, "із") || text.Is(next, "зі"))
            return Surroundings.GoesOn(text, next + 1) && PronounsCyrillic.Has(text.Letters(next + 1));
        if (!text.Is(next, "of") || !Surroundings.GoesOn(text, next + 1) || text[next].BeginsSentence)
            return false;
        if (text[next + 1].Kind == TokenKind.Number)
            return true;
        var letters = text.Letters(next + 1);
        if (Pronouns.Has(letters))
            return true;
        if (!Owners.Has(letters) || amount.Value < 2m)
            return false;
        return AmountReader.TryRead(text, next + 2, out _)
            || IsOfNumbered(text, next + 2)
            || CountReader.TryNoun(text, Spot.At(text, next + 2), amount.Value, out _, out _);
    }

    /// <summary>"1000 человек, из них 600 — …": a bare number behind "of them" and what was counted.</summary>
    public static bool AreOfCounted(TokenizedText text, Amount amount, List<Figure> figures) =>
        amount.Number.Form != NumeralForm.Words
        && !amount.Number.IsYearLike
        && !text.Is(amount.First - 1, ':')
        && PartsOf.WholeBefore(text, figures, amount.First) is { } whole
        && figures[whole].Kind == FigureKind.Count
        && amount.Value < figures[whole].High;

    // "3,500 of the company's 4,200 workers"
    private static bool IsOfNumbered(TokenizedText text, int token)
    {
        for (
            var i = token;
            i < token + OwnerReach && Surroundings.GoesOn(text, i) && !text[i].BeginsSentence;
            i++
        )
            if (text[i].Kind == TokenKind.Number)
                return text.Is(i - 1, "s") || Surroundings.IsApostrophe(text, i - 1);
        return false;
    }

    private const int OwnerReach = 6;

    private static readonly WordTable<bool> PronounsCyrillic = WordTable.Of(
        "них нас вас этих тех которых цих тих яких"
    );

    /// <summary>"of the 12, …", "out of 12".</summary>
    public static bool AreOfWhole(TokenizedText text, Amount amount)
    {
        var before = amount.First - 1;
        return text.Is(before, "the") && text.Is(before - 1, "of") && text.Is(amount.After.Token, ',')
            || text.Is(before, "of") && text.Is(before - 1, "out");
    }

    /// <summary>"those two", "the other seven", "the other 12": of things named before.</summary>
    public static bool AreOther(TokenizedText text, Amount amount)
    {
        var before = amount.First - 1;
        if (amount.IsScaled || amount.Value < 2m)
            return false;
        if (text.Is(before, "other") || text.Is(before, "remaining"))
            return text.Is(before - 1, "the");
        return amount.Number.Form == NumeralForm.Words
            && (text.Is(before, "those") || text.Is(before, "these"));
    }

    /// <summary>"a town of 26,000", "a crew of 14".</summary>
    public static bool ArePeopleOf(TokenizedText text, Amount amount)
    {
        BoundReader.Before(text, amount.First, out var start);
        return text.Is(start - 1, "of")
            && start > 1
            && Surroundings.GoesOn(text, start - 1)
            && !amount.Number.IsYearLike
            && text[start - 2].Kind == TokenKind.Word
            && Gatherings.Has(text.Letters(start - 2));
    }

    /// <summary>"we are two hundred and ten", "they were 14".</summary>
    public static bool AreUs(TokenizedText text, Amount amount)
    {
        BoundReader.Before(text, amount.First, out var start);
        var next = amount.After.Token;
        return (text.Is(start - 1, "are") || text.Is(start - 1, "were"))
            && (text.Is(start - 2, "we") || text.Is(start - 2, "they"))
            && !amount.Number.IsYearLike
            && (
                !Surroundings.GoesOn(text, next)
                || text[next].BeginsSentence
                || text.Is(next, ',')
                || text.Is(next, '.')
                || text.Is(next, "and")
            );
    }

    /// <summary>"Twenty-four were for the cooperatives": a number word that a sentence begins with, or a high one.</summary>
    public static bool MayBeSubject(TokenizedText text, Amount amount) =>
        amount.Value >= 2m
        && (
            text[amount.First].BeginsSentence
            || text.Is(amount.First - 1, "and")
            || text.Is(amount.First - 1, ',')
            || text.Is(amount.First - 1, ';')
            || amount.Value >= Many && amount.First > 0 && !text.Is(amount.First - 1, "the")
        );
}
