using Assay.Readings.Texts;

namespace Assay.Readings.Figures.Numbers;

/// <summary>
/// Reads numbers in digits: <c>1,200.5</c>, <c>1 200,5</c>, <c>1.200,5</c>, <c>1'200</c>. A single comma before three digits parts thousands in English and decimals
/// in Ukrainian and Russian; a single point before three digits parts decimals.
/// </summary>
internal static class DigitReader
{
    // More digits than these are account and phone numbers, and would not fit a scale.
    private const int MostDigits = 15;
    private const int MostGroups = 6;

    public static bool TryRead(TokenizedText text, int token, out Numeral numeral)
    {
        numeral = default;
        if (token < 0 || token >= text.Count || text[token].Kind != TokenKind.Number)
            return false;
        Span<Group> groups = stackalloc Group[MostGroups];
        var count = 0;
        groups[count++] = GroupOf(text, token, '\0');
        if (groups[0].Digits == 0 || groups[0].Digits > MostDigits)
            return false;
        while (!groups[count - 1].HasTail && TryGroup(text, groups[count - 1].Token, out var next))
        {
            if (count == MostGroups)
                return false;
            groups[count++] = next;
        }
        var used = Use(text, groups[..count], out var decimals);
        if (used == 0)
            return false;
        return TryMake(text, groups[..used], decimals, out numeral);
    }

    private readonly record struct Group(int Token, int Digits, bool HasTail, char Separator);

    private static Group GroupOf(TokenizedText text, int token, char separator)
    {
        var letters = text.Letters(token);
        var digits = letters.IndexOfAnyExceptInRange('0', '9');
        return digits < 0
            ? new Group(token, letters.Length, HasTail: false, separator)
            : new Group(token, digits, HasTail: true, separator);
    }

    private static bool TryGroup(TokenizedText text, int token, out Group group)
    {
        group = default;
        var next = token + 1;
        if (next >= text.Count)
            return false;
        if (text[next].Kind == TokenKind.Number)
        {
            if (
                !text[next].IsAfterBlank
                || text[next].Start != text[token].End + 1
                || text.Text[text[token].End] is '\n' or '\t' or '\r'
            )
                return false;
            group = GroupOf(text, next, ' ');
            return group.Digits == 3;
        }
        if (
            text[next].Kind != TokenKind.Sign
            || text[next].IsAfterBlank
            || next + 1 >= text.Count
            || text[next + 1].Kind != TokenKind.Number
            || text[next + 1].IsAfterBlank
        )
            return false;
        var sign = text.Text[text[next].Start];
        if (sign == '’')
            sign = '\'';
        if (sign is not ('.' or ',' or '\''))
            return false;
        group = GroupOf(text, next + 1, sign);
        return group.Digits > 0;
    }

    /// <summary>How many groups belong to the number, and whether the last of them is its decimals; none where it is no number (a version, a date).</summary>
    private static int Use(TokenizedText text, ReadOnlySpan<Group> groups, out bool decimals)
    {
        decimals = false;
        // Blanks and apostrophes part thousands, whatever comes behind them.
        var used = 1;
        if (groups.Length > 1 && groups[1].Separator is ' ' or '\'')
        {
            var separator = groups[1].Separator;
            if (groups[0].Digits > 3)
                return 1;
            while (used < groups.Length && groups[used].Separator == separator && groups[used].Digits == 3)
                used++;
            if (used < groups.Length && groups[used].Separator is '.' or ',')
                return WithDecimals(groups, used, out decimals);
            return used;
        }
        if (groups.Length == 1)
            return 1;
        var first = groups[1].Separator;
        if (groups[0].Digits <= 3)
            while (used < groups.Length && groups[used].Separator == first && groups[used].Digits == 3)
                used++;
        var isOne = used == 2 && (groups.Length == 2 || groups[2].Separator == ' ');
        if (used > 1 && groups.Length > used && groups[used].Separator is '.' or ',')
            return groups[used].Separator == first ? 0 : WithDecimals(groups, used, out decimals);
        if (used == 1 || (isOne && IsDecimal(text, groups, first)))
            return WithDecimals(groups, 1, out decimals);
        return used;
    }

    private static bool IsDecimal(TokenizedText text, ReadOnlySpan<Group> groups, char separator) =>
        separator == '.'
        || (text.Text[text[groups[0].Token].Start] == '0' && groups[0].Digits == 1)
        || Surroundings.IsCyrillic(text, groups[1].Token);

    private static int WithDecimals(ReadOnlySpan<Group> groups, int at, out bool decimals)
    {
        decimals = true;
        // "7.2.1" and "24.02.2025" are no numbers; "3,4,5" is a list.
        if (at + 1 < groups.Length && groups[at + 1].Separator is '.' or ',')
        {
            decimals = false;
            return groups[at].Separator == ',' ? at : 0;
        }
        return at + 1;
    }

    private static bool TryMake(
        TokenizedText text,
        ReadOnlySpan<Group> groups,
        bool decimals,
        out Numeral numeral
    )
    {
        numeral = default;
        var value = 0m;
        var digits = 0;
        var whole = decimals ? groups.Length - 1 : groups.Length;
        foreach (var group in groups)
        {
            digits += group.Digits;
            if (digits > MostDigits)
                return false;
            foreach (var digit in text.Letters(group.Token)[..group.Digits])
                value = value * 10 + (digit - '0');
        }
        var step = 1m;
        if (decimals)
        {
            for (var i = 0; i < groups[whole].Digits; i++)
                step /= 10;
            value *= step;
        }
        else
        {
            for (var rest = value; rest >= 10 && rest % 10 == 0; rest /= 10)
                step *= 10;
        }
        var last = groups[^1];
        var after = last.HasTail
            ? new Spot(last.Token, text[last.Token].Start + last.Digits)
            : Spot.At(text, last.Token + 1);
        var form = groups.Length > 1 ? NumeralForm.Separated : NumeralForm.PlainDigits;
        numeral = new Numeral(groups[0].Token, after, value, step, form);
        return true;
    }
}
