namespace Assay.Readings.Texts;

/// <summary>Which tokens of a text stand in double quotation marks, block by block. What is quoted of whom is told elsewhere; this only tells the writer's words from others'.</summary>
internal static class InQuotation
{
    /// <summary>For each token whether it stands between double marks.</summary>
    public static bool[] Of(TokenizedText text)
    {
        var inside = new bool[text.Count];
        var (depth, isStraight) = (0, false);
        for (var i = 0; i < text.Count; i++)
        {
            if (text[i].BeginsBlock)
                (depth, isStraight) = (0, false);
            if (text[i].Kind == TokenKind.Sign)
            {
                switch (text.Text[text[i].Start])
                {
                    case '«' or '„':
                        depth++;
                        break;
                    // it opens in English and closes in Ukrainian and German
                    case '“' when depth > 0 && !text[i].IsAfterBlank:
                        depth--;
                        break;
                    case '“':
                        depth++;
                        break;
                    case '»' or '”':
                        depth = Math.Max(0, depth - 1);
                        break;
                    case '"':
                        isStraight = !isStraight;
                        break;
                }
            }
            inside[i] = depth > 0 || isStraight;
        }
        return inside;
    }
}
