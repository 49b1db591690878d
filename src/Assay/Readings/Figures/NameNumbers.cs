using Assay.Readings.Figures.Numbers;
using Assay.Readings.Figures.Words;
using Assay.Readings.Texts;

namespace Assay.Readings.Figures;

/// <summary>Tells numbers that are names: of articles, resolutions, regulations, models, pages, telephones, list items.</summary>
internal static class NameNumbers
{
    private static readonly WordTable<bool> Before = WordTable.Of(
        "resolution resolutions article articles art arts section sections sec clause clauses paragraph paragraphs para paras "
            + "chapter annex annexes schedule appendix exhibit recital part page pages pp no nos number numbers № regulation regulations "
            + "decree proclamation directive decision order orders EO law act title item items file case licence license licences licenses GL room "
            + "suite floor flight route highway block lot tel phone fax version form table figure fig note notes footnote rule rules "
            + "protocol convention heading code codes HS CN IMO MMSI EU UN UNGA UNSC INN OGRN ref reference line point points step "
            + "unit shaft phase stage category class type grade model subsection subparagraph lines tranche invoice batch plot PO "
            + "ИНН ОГРН резолюция резолюции резолюцию резолюцией статья статьи статье статьей статью пункт пункта пункте ст п закон закона "
            + "указ указа указу указом постановление постановления приказ приказа стаття статті статтею статтю резолюція резолюції пункту "
            + "наказ наказу постанова постанови "
            + "стр ул дом кв офис глава главы раздел раздела розділ розділу параграф регламент регламента регламенту директива директивы"
    );

    /// <summary>Whether the number at a token names something.</summary>
    public static bool IsName(TokenizedText text, int token) => IsName(text, token, mayStepBack: true);

    private static bool IsName(TokenizedText text, int token, bool mayStepBack)
    {
        if (IsListNumber(text, token) || IsTelephone(text, token))
            return true;
        var before = token - 1;
        if (before < 0 || !Surroundings.GoesOn(text, token))
            return false;
        if (text.Is(before, '#') || text.Is(before, '№') || text.Is(before, '§') || text.Is(before, '@'))
            return true;
        if (!text[token].IsAfterBlank && IsGluedBefore(text, token))
            return true;
        if (IsGluedBehind(text, token))
            return true;
        if (
            text.Is(before, '.')
            && text.Is(before - 1, "O")
            && text.Is(before - 2, '.')
            && text.Is(before - 3, "E")
        )
            return true;
        if (text.Is(before, '.') && before > 0 && text[before - 1].Length <= 5)
            before--;
        // "Resolution 2202 (2015)", "Articles 3 and 5", "Sections 7.1, 7.2".
        if (text.Is(before, '(') && before > 0 && text[before - 1].Kind == TokenKind.Number)
            return mayStepBack && IsName(text, before - 1, mayStepBack: false);
        if (
            text.Is(before, ')')
            || text.Is(before, "and")
            || text.Is(before, "or")
            || text.Is(before, ',')
            || text.Is(before, "to")
            || text.Is(before, "и")
        )
            return IsBehindNameList(text, before);
        // "приняла резолюцию 93 голосами"
        if (
            Surroundings.GoesOn(text, token + 1)
            && text.Letters(token + 1).StartsWith("голос", StringComparison.Ordinal)
        )
            return false;
        return text[before].Kind == TokenKind.Word && IsNameWord(text, before);
    }

    private static bool IsNameWord(TokenizedText text, int word) =>
        Before.Has(text.Letters(word))
        && !(text.Is(word, "no") && !text[word].IsCapitalised && !text.Is(word + 1, '.'));

    private static bool IsBehindNameList(TokenizedText text, int joint)
    {
        // Looks back over numbers, brackets and joints of one list.
        const int Reach = 8;
        for (var i = joint - 1; i >= 0 && i >= joint - Reach; i--)
        {
            if (!Surroundings.GoesOn(text, i + 1))
                return false;
            switch (text[i].Kind)
            {
                case TokenKind.Number when text[i].Length <= 6:
                    continue;
                case TokenKind.Sign
                    when text.Is(i, '.') || text.Is(i, '(') || text.Is(i, ')') || text.Is(i, ','):
                    continue;
                case TokenKind.Word
                    when text.Is(i, "and") || text.Is(i, "to") || text.Is(i, "or") || text.Is(i, "и"):
                    continue;
                case TokenKind.Word
                    when text.Is(i + 1, '(') && (text.Is(i, "EU") || text.Is(i, "EC") || text[i].Length == 1):
                    continue;
                case TokenKind.Word:
                    return IsNameWord(text, i) && i < joint - 1;
                default:
                    return false;
            }
        }
        return false;
    }

    /// <summary>"7.", "7)", "7.2", "(7)" at the start of a block; a table's row of figures has none of these.</summary>
    private static bool IsListNumber(TokenizedText text, int token)
    {
        var first = token;
        if (first > 0 && text.Is(first - 1, '('))
            first--;
        if ((text[first].Traits & TokenTraits.BeginsBlock) == TokenTraits.None)
            return false;
        if (text[token].Length > 3)
            return false;
        var next = token + 1;
        if (!Surroundings.GoesOn(text, next))
            return false;
        if (text.Is(next, ')'))
            return true;
        if (!text.Is(next, '.') || text[next].IsAfterBlank)
            return false;
        // "7. The parties", "7.2 The parties", but "1.5 million tonnes".
        var behind = next + 1;
        if (!Surroundings.GoesOn(text, behind))
            return true;
        if (text[behind].IsAfterBlank)
            return true;
        while (
            Surroundings.GoesOn(text, behind)
            && (text[behind].Kind == TokenKind.Number || text.Is(behind, '.'))
        )
            behind++;
        return Surroundings.GoesOn(text, behind) && text[behind].IsCapitalised;
    }

    /// <summary>Glued to a word or number before it by a hyphen, slash or point: <c>MH-17</c>, <c>833/2014</c>, <c>10:30</c>.</summary>
    private static bool IsGluedBefore(TokenizedText text, int token)
    {
        var sign = token - 1;
        if (text[sign].Kind != TokenKind.Sign || sign == 0 || text[sign].IsAfterBlank)
            return false;
        var before = text[sign - 1];
        var mark = text.Text[text[sign].Start];
        return mark switch
        {
            '-' or '‑' => before.Kind == TokenKind.Word
                && before.IsCapitalised
                && !IsQuantityWord(text.Letters(sign - 1)),
            ':' => before.Kind == TokenKind.Number,
            '/' or '_' or '=' or '&' or '\\' => true,
            '.' => before.Kind == TokenKind.Word && before.Length <= 2 && before.IsCapitalised,
            _ => false,
        };
    }

    private static bool IsQuantityWord(ReadOnlySpan<char> letters) =>
        Currencies.Iso.Has(letters)
        || CalendarWords.Months.Has(letters)
        || CalendarWords.ShortMonths.Has(letters)
        || letters is "Mid" or "Pre" or "Post";

    /// <summary>Glued to what makes it a name: <c>833/2014</c>, <c>10:30</c>, <c>5k</c> is judged by what stands before.</summary>
    private static bool IsGluedBehind(TokenizedText text, int token)
    {
        var next = token + 1;
        if (!Surroundings.GoesOn(text, next + 1) || text[next].IsAfterBlank || text[next + 1].IsAfterBlank)
            return false;
        return text.Is(next, '/') && text[next + 1].Kind == TokenKind.Number
            || text.Is(next, ':') && text[next + 1].Kind == TokenKind.Number
            || text.Is(next, '@')
            || text.Is(next, '_');
    }

    /// <summary>"+380 44 123 45 67": a plus sign before digits, or groups of digits with hyphens.</summary>
    private static bool IsTelephone(TokenizedText text, int token)
    {
        if (
            token > 0
            && text.Is(token - 1, '+')
            && !text[token].IsAfterBlank
            && text[token].Length is >= 1 and <= 4
        )
            return Surroundings.GoesOn(text, token + 1)
                && (
                    text[token + 1].Kind == TokenKind.Number
                    || text.Is(token + 1, '(')
                    || Surroundings.IsDash(text, token + 1)
                );
        var groups = 1;
        for (
            var i = token;
            groups < 3
                && Surroundings.IsTightDash(text, i + 1)
                && i + 2 < text.Count
                && text[i + 2].Kind == TokenKind.Number;
            i += 2
        )
            groups++;
        for (
            var i = token;
            groups < 3
                && i >= 2
                && Surroundings.IsTightDash(text, i - 1)
                && text[i - 2].Kind == TokenKind.Number;
            i -= 2
        )
            groups++;
        return groups >= 3;
    }
}
