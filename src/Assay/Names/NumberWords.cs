using System.Globalization;

namespace Assay.Names;

/// <summary>Puts number words together that name one number: forty-four.</summary>
internal static class NumberWords
{
    private const int LeastTens = 20;

    /// <summary>Replaces tens and the units behind them by one part.</summary>
    public static void Join(List<NamePart> parts)
    {
        for (var i = 0; i + 1 < parts.Count; i++)
        {
            if (Value(parts[i]) is not (>= LeastTens and < 100) || Value(parts[i + 1]) is not (>= 1 and <= 9))
                continue;
            var sum = (Value(parts[i])!.Value + Value(parts[i + 1])!.Value).ToString(
                CultureInfo.InvariantCulture
            );
            parts[i] = parts[i] with
            {
                Text = $"{parts[i].Text} {parts[i + 1].Text}",
                Folded = $"{parts[i].Folded} {parts[i + 1].Folded}",
                Code = sum,
            };
            parts.RemoveAt(i + 1);
        }
    }

    /// <summary>The value of a number written as a word; digits stand for themselves.</summary>
    private static int? Value(NamePart part) =>
        part.Kind == PartKind.Number
        && char.IsAsciiLetter(part.Folded[0])
        && int.TryParse(part.Code, NumberStyles.None, CultureInfo.InvariantCulture, out var value)
            ? value
            : null;
}
