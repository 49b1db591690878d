using Assay.Readings.Texts;

namespace Assay.Readings.Mentions;

/// <summary>Where a despatch is from, at its head: "LONDON, 12 March 2025 –", "KYIV and BRUSSELS, 4 June", "КИЇВ. 12 травня.".</summary>
internal static class Datelines
{
    /// <summary>The town stands among the first tokens of its paragraph, and what closes the line not farther behind it.</summary>
    private const int MostTokens = 5;

    /// <summary>Whether a name is the place of a dateline.</summary>
    /// <param name="text">The text.</param>
    /// <param name="first">The first token of the name.</param>
    /// <param name="end">Behind its last.</param>
    public static bool Has(TokenizedText text, int first, int end)
    {
        var begin = first;
        while (begin > 0 && first - begin <= MostTokens && !text[begin].BeginsBlock)
            begin--;
        if (!text[begin].BeginsBlock || first - begin > MostTokens)
            return false;
        for (var i = begin; i < Math.Min(end + MostTokens, text.Count); i++)
        {
            if (i > begin && text[i].BeginsBlock)
                return false;
            if (i >= end && text[i].Kind == TokenKind.Number)
                return text.Is(end, ',')
                    || text.Is(end, "and")
                    || text.Is(end, '(')
                    || (text.Is(end, '.') && i == end + 1 && text[first].IsAllCapitals);
            if (i >= end && text[i].Kind == TokenKind.Sign && text.Text[text[i].Start] is '—' or '–')
                return true;
            // "PARIS (Agency) - "
            if (i > end && text.Is(i, '-') && text[i].IsAfterBlank && text[first].IsAllCapitals)
                return true;
            if (text[i].Kind == TokenKind.Word && !text[i].IsCapitalised && !text.Is(i, "and"))
                return false;
        }
        return false;
    }
}
