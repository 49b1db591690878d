using Assay.Readings.Figures.Numbers;
using Assay.Readings.Texts;

namespace Assay.Readings.Figures.Quantities;

/// <summary>How two amounts stand together.</summary>
internal enum PairForm : byte
{
    /// <summary>One range: "20–30", "between 20 and 30", "5 to 7".</summary>
    Range,

    /// <summary>A change from the first to the second: two figures.</summary>
    Change,
}

/// <summary>Reads a second amount that makes a range or a change with the first.</summary>
internal static class RangeReader
{
    /// <summary>Reads it.</summary>
    /// <param name="text">The text.</param>
    /// <param name="low">The first amount; given the scale of the second where it has none of its own and the second does.</param>
    /// <param name="high">The second.</param>
    /// <param name="form">Range or change.</param>
    public static bool TrySecond(TokenizedText text, ref Amount low, out Amount high, out PairForm form)
    {
        high = default;
        form = PairForm.Range;
        var joint = low.After;
        if (!joint.IsInBlock(text) || joint.IsWithin(text))
            return false;
        var isDash = Surroundings.IsDash(text, joint.Token);
        var isBetween = IsBetween(text, low.First);
        if (isDash)
        {
            if (
                text[joint.Token].IsAfterBlank
                && !(Surroundings.GoesOn(text, joint.Token + 1) && text[joint.Token + 1].IsAfterBlank)
            )
                return false;
        }
        else if (!IsTo(text, joint.Token) && !(isBetween && IsAnd(text, joint.Token)))
        {
            return false;
        }
        var second = joint.Token + 1;
        if (!Surroundings.GoesOn(text, second) || !AmountReader.TryRead(text, second, out high))
            return false;
        // "шесть-семь", "two-three", but not "twenty-five"
        if (
            isDash
            && high.Number.Form == NumeralForm.Words
            && !(
                low.Number.Form == NumeralForm.Words
                && high.Number.Value - low.Number.Value is > 0 and <= 10
                && low.Number.Value < 20
            )
        )
            return false;
        if (!isDash && !isBetween)
            form = ChangeWords.StandBefore(text, low.First) ? PairForm.Change : PairForm.Range;
        if (form == PairForm.Change && !IsFrom(text, low.First - 1))
            return false;
        if (low.Scale == 1m && high.Scale != 1m && low.Number.Value < Inheriting)
            low = low with { Scale = high.Scale };
        if (form == PairForm.Range && low.Value >= high.Value)
        {
            // "from 7 to 5" is a change; other pairs that go down are no ranges.
            if (!IsFrom(text, low.First - 1) || isDash)
                return false;
            form = PairForm.Change;
        }
        return low.Currency is null || high.Currency is null || low.Currency == high.Currency;
    }

    // "1,500 to 2 million" has no scale to pass on; "5 to 7 million" has.
    private const decimal Inheriting = 1_000m;

    /// <summary>Whether "from" stands at a token.</summary>
    public static bool IsFrom(TokenizedText text, int token) =>
        token >= 0
        && (
            text.Is(token, "from")
            || text.Is(token, "с")
            || text.Is(token, "со")
            || text.Is(token, "от")
            || text.Is(token, "з")
            || text.Is(token, "із")
            || text.Is(token, "від")
        );

    private static bool IsTo(TokenizedText text, int token) =>
        text.Is(token, "to") || text.Is(token, "до") || text.Is(token, "through");

    private static bool IsAnd(TokenizedText text, int token) =>
        text.Is(token, "and") || text.Is(token, "и") || text.Is(token, "і") || text.Is(token, "та");

    private static bool IsBetween(TokenizedText text, int first) =>
        first > 0
        && (text.Is(first - 1, "between") || text.Is(first - 1, "между") || text.Is(first - 1, "між"));
}
