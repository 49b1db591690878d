using Assay.Readings.Figures.Numbers;
using Assay.Readings.Figures.Words;
using Assay.Readings.Texts;

namespace Assay.Readings.Figures.Quantities;

/// <summary>Reads ages: "52-year-old", "52 years old", "aged 52", "Weber, 52,", "52-летний", "в возрасте 52 лет".</summary>
internal static class AgeReader
{
    private const int Youngest = 10;
    private const int Oldest = 110;
    private const int LeastBySurname = 17;

    private static readonly WordTable<bool> Adjectives = new(
        WordTable.Each(true, "летн|ий|его|ему|им|ем|яя|ей|юю|ие|их річн|ий|ого|ому|им|а|ої|у|і|их")
    );

    private static readonly WordTable<bool> Aged = WordTable.Of("aged age возрасте віці");

    /// <summary>Reads one whose number was read; moves the spot behind it.</summary>
    public static bool TryRead(TokenizedText text, Amount amount, ref Spot spot)
    {
        if (amount.IsScaled || amount.After.IsWithin(text) || amount.Value is < 1 or > Oldest)
            return false;
        var next = spot.Token;
        var isTight = Surroundings.IsTightDash(text, next);
        var word = isTight ? next + 1 : next;
        if (isTight && Surroundings.GoesOn(text, word) && Adjectives.Has(text.Letters(word)))
        {
            // "10-летний контракт" is as long, nobody is as old: a person's age has two digits and a person behind it.
            if (amount.Value < Youngest || !IsPersonBehind(text, word + 1))
                return false;
            spot = Spot.At(text, word + 1);
            return true;
        }
        if (text.Is(word, "year") || text.Is(word, "years"))
        {
            var old = Surroundings.IsTightDash(text, word + 1) ? word + 2 : word + 1;
            // "It is three years old": a thing, whose years are a length of time.
            if (!text.Is(old, "old") || IsThing(text, amount.First))
                return false;
            spot = Spot.At(text, old + 1);
            return true;
        }
        var before = amount.First - 1;
        if (before > 0 && text[before].Kind == TokenKind.Word && Aged.Has(text.Letters(before)))
        {
            if (Surroundings.GoesOn(text, next) && Units.Words.TryGet(text.Letters(next), out var unit))
                spot = unit.Code is "years" ? Spot.At(text, next + 1) : spot;
            return true;
        }
        if (IsOwnYears(text, amount.First, next))
        {
            spot = Spot.At(text, next + 1);
            return true;
        }
        return IsApposition(text, amount, next) || IsTurned(text, amount, next);
    }

    private static readonly WordTable<bool> Own = WordTable.Of(
        "свои свої своих своїх ему ей йому їй исполнилось исполнилося исполняется исполнится виповнилося виповнилось виповнюється виповниться"
    );

    /// <summary>"отметила свои 44 года", "йому 44 роки", "исполнилось 44 года".</summary>
    private static bool IsOwnYears(TokenizedText text, int first, int next) =>
        first > 0
        && Surroundings.GoesOn(text, first)
        && Surroundings.GoesOn(text, next)
        && text[first - 1].Kind == TokenKind.Word
        && Own.Has(text.Letters(first - 1))
        && Units.Words.TryGet(text.Letters(next), out var unit)
        && unit.Code is "years";

    private static bool IsThing(TokenizedText text, int first)
    {
        BoundReader.Before(text, first, out var start);
        if (!(text.Is(start - 1, "is") || text.Is(start - 1, "was")))
            return false;
        return text.Is(start - 2, "it") || text.Is(start - 2, "which") || text.Is(start - 2, "that");
    }

    /// <summary>"Anna Weber, 52, said": between commas behind a name.</summary>
    private static bool IsApposition(TokenizedText text, Amount amount, int next)
    {
        var comma = amount.First - 1;
        if (text.Is(comma, "now") || text.Is(comma, "then"))
            comma--;
        return comma > 0
            && amount.Number.Form == NumeralForm.PlainDigits
            && amount.Value is >= Youngest and < 100
            && text.Is(comma, ',')
            && text[comma - 1].Kind == TokenKind.Word
            && text[comma - 1].IsCapitalised
            && (
                comma > 1 && text[comma - 2].Kind == TokenKind.Word && text[comma - 2].IsCapitalised
                || !CalendarWords.Months.Has(text.Letters(comma - 1))
                    && amount.Value > LeastBySurname
                    && (
                        Surroundings.GoesOn(text, comma - 1)
                        || IsSmallWord(text, next + 1) && OfPersons.Has(text.Letters(next + 1))
                    )
            )
            && text.Is(next, ',')
            && Surroundings.GoesOn(text, amount.First)
            && IsSmallWord(text, next + 1);
    }

    // A name that begins a paragraph may be a town's, unless what goes on is of a person.
    private static readonly WordTable<bool> OfPersons = WordTable.Of(
        "who whose was is has had said says told born"
    );

    private static readonly WordTable<bool> Turning = WordTable.Of("turn turns turned turning");

    private static readonly WordTable<bool> Persons = WordTable.Of("he she i who");

    private static readonly WordTable<bool> BehindAge = WordTable.Of(
        "in on next this when and now today last but"
    );

    /// <summary>"who turns 79", "he will be 61 in June", "she is 44 now".</summary>
    private static bool IsTurned(TokenizedText text, Amount amount, int next)
    {
        var before = amount.First - 1;
        if (
            before < 1
            || !Surroundings.GoesOn(text, amount.First)
            || amount.Value < Youngest
            || amount.Number.Form == NumeralForm.Separated
        )
            return false;
        var isOver =
            !Surroundings.GoesOn(text, next)
            || text[next].Kind == TokenKind.Sign
                && !text.Is(next, '%')
                && !Surroundings.IsTightDash(text, next)
            || text[next].BeginsSentence
            || BehindAge.Has(text.Letters(next));
        if (!isOver)
            return false;
        if (Turning.Has(text.Letters(before)))
            return true;
        if (text.Is(before, "be") && (text.Is(before - 1, "will") || text.Is(before - 1, "would")))
            before--;
        else if (!(text.Is(before, "is") || text.Is(before, "was")))
            return false;
        return before > 0 && Persons.Has(text.Letters(before - 1));
    }

    // An address goes on with a name or a number: "Lenina, 10, Moscow".
    private static bool IsSmallWord(TokenizedText text, int token) =>
        Surroundings.GoesOn(text, token) && text[token].Kind == TokenKind.Word && !text[token].IsCapitalised;

    private static readonly WordTable<bool> Terms = new(
        WordTable.Each(
            true,
            "контракт срок договор стаж период кредит план строк термін період максимум минимум мінімум"
        )
    );

    private static bool IsPersonBehind(TokenizedText text, int token) =>
        Surroundings.GoesOn(text, token)
        && text[token].Kind == TokenKind.Word
        && !Terms.Has(text.Letters(token));
}
