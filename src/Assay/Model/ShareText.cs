using System.Globalization;
using System.Text.RegularExpressions;

namespace Assay.Model;

/// <summary>
/// Shares as people and sources write them. An exact one: <c>44.95</c>, <c>44,95 %</c>. A range: <c>25..50</c>, <c>25-50 %</c>, <c>25 % to 50 %</c>. An end:
/// <c>&gt;50</c>, <c>&gt;=75 %</c>, <c>less than 25 %</c>, <c>up to 25</c>, <c>at least 30</c>. One share more: <c>49 % + 1 share</c>, which is more than 49 and
/// less than the next whole per cent, for who held that would write it. Words: <c>majority</c>, <c>minority</c>, <c>unknown</c>.
/// </summary>
internal static partial class ShareText
{
    private const string Digits = @"\d{1,3}(?:[.,]\d{1,20})?";
    private const decimal Smallest = 0.000000001m;

    public static bool TryParse(string? text, out Share share)
    {
        share = Share.Unknown;
        // Nearly all are plain numbers or ranges of them, and files have millions.
        if (TryPlain(text, out var plain))
        {
            share = Share.Exactly(plain);
            return true;
        }
        var dots = text?.IndexOf("..", StringComparison.Ordinal) ?? -1;
        if (
            dots > 0
            && TryPlain(text.AsSpan(0, dots), out var from)
            && TryPlain(text.AsSpan(dots + 2), out var to)
            && from <= to
        )
        {
            share = Share.Between(from, to);
            return true;
        }
        switch (text?.Trim().ToLowerInvariant())
        {
            case null:
                return false;
            case "unknown" or "n/a" or "?" or "not known":
                return true;
            case "majority":
                share = Share.Majority;
                return true;
            case "minority":
                share = Share.Between(Percent.Zero, Below(50));
                return true;
            case var written:
                return TryOne(written, ref share)
                    || TryRange(written, ref share)
                    || TryEnd(written, ref share);
        }
    }

    private static bool TryPlain(ReadOnlySpan<char> text, out Percent percent)
    {
        percent = default;
        if (
            text.IsEmpty
            || text[0] == '.'
            || text[^1] == '.'
            || !decimal.TryParse(
                text,
                NumberStyles.AllowDecimalPoint,
                CultureInfo.InvariantCulture,
                out var number
            )
            || number > 100
        )
            return false;
        percent = new Percent(number);
        return true;
    }

    private static bool TryOne(string text, ref Share share)
    {
        if (
            Exact().Match(text) is not { Success: true } match
            || !TryPercent(match.Groups["one"], out var percent)
        )
            return false;
        if (!match.Groups["more"].Success)
        {
            share = Share.Exactly(percent);
            return true;
        }
        if (percent == Percent.Whole)
            return false;
        share = Share.Above(percent, Below(decimal.Floor(percent.Value) + 1));
        return true;
    }

    private static bool TryRange(string text, ref Share share)
    {
        if (
            Range().Match(text) is not { Success: true } match
            || !TryPercent(match.Groups["from"], out var lower)
            || !TryPercent(match.Groups["to"], out var upper)
            || lower > upper
        )
            return false;
        share = Share.Between(lower, upper);
        return true;
    }

    private static bool TryEnd(string text, ref Share share)
    {
        if (End().Match(text) is not { Success: true } match || !TryPercent(match.Groups["end"], out var end))
            return false;
        Share? read = match.Groups["how"].Value switch
        {
            ">" or "more than" or "over" when end < Percent.Whole => Share.Above(end, Percent.Whole),
            ">=" or "at least" or "from" => Share.Between(end, Percent.Whole),
            "<" or "less than" or "under" when end > Percent.Zero => Share.Between(
                Percent.Zero,
                Below(end.Value)
            ),
            "<=" or "up to" or "at most" => Share.Between(Percent.Zero, end),
            _ => null,
        };
        share = read ?? share;
        return read is not null;
    }

    private static Percent Below(decimal end) => new(end - Smallest);

    private static bool TryPercent(Group group, out Percent percent)
    {
        percent = default;
        if (
            !decimal.TryParse(
                group.Value.Replace(',', '.'),
                NumberStyles.AllowDecimalPoint,
                CultureInfo.InvariantCulture,
                out var number
            )
            || number > 100
        )
            return false;
        percent = new Percent(number);
        return true;
    }

    private const RegexOptions Options = RegexOptions.NonBacktracking | RegexOptions.ExplicitCapture;

    [GeneratedRegex(@"^(?<one>" + Digits + @")\s*%?\s*(?<more>\+\s*1(\s*share)?|plus one share)?$", Options)]
    private static partial Regex Exact();

    [GeneratedRegex(
        @"^(?<from>" + Digits + @")\s*%?\s*(\.\.|-|\u2013|to)\s*(?<to>" + Digits + @")\s*%?$",
        Options
    )]
    private static partial Regex Range();

    [GeneratedRegex(
        @"^(?<how>>=|<=|>|<|more than|less than|at least|at most|up to|over|under|from)\s*(?<end>"
            + Digits
            + @")\s*%?$",
        Options
    )]
    private static partial Regex End();
}
