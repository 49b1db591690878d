using Assay.Readings.Texts;

namespace Assay.Readings.Quotes;

/// <summary>Tells the dateline of a despatch from its first sentence: "KYIV, March 3, 2025 (Agency) —".</summary>
internal static class Datelines
{
    // Town, day, agency.
    private const int Longest = 24;

    /// <summary>Behind the dateline that begins at a token; the token itself where none does.</summary>
    public static int Behind(QuoteScene scene, int first, int end)
    {
        var text = scene.Text;
        if (first >= end || !text[first].BeginsBlock || !text[first].IsAllCapitals)
            return first;
        for (var i = first + 1; i < Math.Min(end, first + Longest); i++)
        {
            var isStop = text.Is(i, '.') && text[i - 1].Kind == TokenKind.Number;
            if (isStop || scene.IsDash(i) && (text[i].IsAfterBlank || text[i - 1].IsAllCapitals))
            {
                while (i < end && scene.IsSign(i))
                    i++;
                return i < end ? i : first;
            }
            if (scene.IsWord(i) && !text[i].IsCapitalised && !scene.Has(i, WordRole.Calendar))
                return first;
        }
        return first;
    }
}
