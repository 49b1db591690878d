using System.Buffers;

namespace Assay.Formats.Documents;

/// <summary>What the wording of a line says it is, where no format does: a caption, a byline, a heading, an item of a list.</summary>
internal static class TextSigns
{
    private static readonly SearchValues<char> Leading = SearchValues.Create("\"'“‘«(0123456789. \t");

    private static readonly SearchValues<char> NumberSigns = SearchValues.Create("0123456789.");

    /// <summary>Letters of the longest heading or byline.</summary>
    public const int LongestHeading = 120;

    private const int LongestByline = 100;
    private const int LongestCredit = 80;
    private const int LongestDay = 40;

    /// <summary>Letters of a word that is no abbreviation.</summary>
    private const int LettersBeforeEnd = 4;

    private static readonly string[] CreditWords =
    [
        "Source:",
        "Photo",
        "Image",
        "Picture",
        "Credit",
        "Courtesy",
        "Illustration",
        "Getty Images",
        "Фото",
        "Джерело:",
        "Источник:",
        "Ілюстрація",
        "Иллюстрация",
    ];

    private static readonly string[] BylineWords =
    [
        "By ",
        "Written by ",
        "Reporting by ",
        "Author: ",
        "Автор: ",
        "Автор — ",
        "Автори: ",
        "Авторы: ",
    ];

    /// <summary>Whether a paragraph stands under a picture: it ends with a credit in brackets, or begins as one.</summary>
    public static bool IsCaption(ReadOnlySpan<char> line)
    {
        line = line.TrimEnd(" .");
        if (line.EndsWith(")") || line.EndsWith("]"))
        {
            var open = line.LastIndexOfAny('(', '[');
            return open >= 0 && line.Length - open <= LongestCredit && BeginsAsCredit(line[(open + 1)..]);
        }
        return line.Length <= LongestCredit
            && (line.StartsWith("Photo: ") || line.StartsWith("Photo by ") || line.StartsWith("Фото: "));
    }

    /// <summary>Whether a line says who wrote what follows.</summary>
    public static bool IsByline(ReadOnlySpan<char> line)
    {
        if (
            line.Length > LongestByline
            || line.EndsWith(".") && !line.EndsWith("a.m.") && !line.EndsWith("p.m.")
        )
            return false;
        foreach (var word in BylineWords)
            if (line.StartsWith(word, StringComparison.OrdinalIgnoreCase) && line.Length > word.Length)
                return char.IsUpper(line[word.Length]);
        return false;
    }

    /// <summary>Whether a line is a day and little else, as it stands under a title.</summary>
    public static bool IsDay(ReadOnlySpan<char> line) =>
        line.Length <= LongestDay
        && line.ContainsAnyInRange('0', '9')
        && DayInWords.Of(line.ToString()) is not null;

    /// <summary>Whether a line that stands alone may be a heading: short, and no sentence.</summary>
    public static bool IsHeading(ReadOnlySpan<char> line)
    {
        if (line.Length is 0 or > LongestHeading)
            return false;
        var first = line.IndexOfAnyExcept(Leading);
        var last = line[^1];
        return first >= 0
            && char.IsLetter(line[first])
            && !char.IsLower(line[first])
            && last is not ('.' or ',' or ';' or ':' or '!' or '"' or '”' or '»' or '…')
            && !line.ContainsAny("|\t")
            && !line.Contains("://", StringComparison.Ordinal)
            && !HasSentenceEnd(line);
    }

    /// <summary>How many units a bullet and the blanks behind it take; 0 where a line begins with none.</summary>
    public static int Bullet(ReadOnlySpan<char> line)
    {
        if (line.Length < 3 || line[1] is not (' ' or '\t' or '\u00A0'))
            return 0;
        return line[0] is '-' or '*' or '•' or '·' or '▪' or '◦' or '‣' or '●' or '○' or '■' or '\uF0B7'
            ? 2
            : 0;
    }

    /// <summary>Whether a line begins with a number or letter of a list, such as <c>3.</c>, <c>5.1</c>, <c>(a)</c>, <c>iv)</c>.</summary>
    public static bool IsNumbered(ReadOnlySpan<char> line)
    {
        var blank = line.IndexOfAny(' ', '\t');
        if (blank is < 2 or > 7)
            return false;
        var mark = line[..blank];
        if (mark[^1] is ')')
            return mark.TrimStart('(')[..^1] is [.., _] label
                && (!label.ContainsAnyExceptInRange('0', '9') || label.Length == 1 || IsRoman(label));
        // a year or a day at the beginning of a wrapped line has no point, or is longer than two digits
        var digits = mark.TrimEnd('.');
        if (digits.ContainsAnyExcept(NumberSigns) || digits.IsEmpty || !char.IsAsciiDigit(digits[0]))
            return false;
        return mark[^1] == '.'
            ? digits.Length <= 2 || digits.Contains('.')
            : digits.Contains('.') && digits.Length <= 5;
    }

    // "… until June. Shall we …", and not "U.S. Treasury", "Mr. Petrov", "Gov. Shapiro".
    private static bool HasSentenceEnd(ReadOnlySpan<char> line)
    {
        for (var i = LettersBeforeEnd; i + 2 < line.Length; i++)
            if (line[i] is '.' or '?' or '!' && line[i + 1] == ' ' && char.IsUpper(line[i + 2]))
            {
                var word = line[(i - LettersBeforeEnd)..i];
                if (
                    line[i] != '.'
                    || !word.ContainsAny(" .,-")
                    || char.IsDigit(line[i - 1]) && i > LettersBeforeEnd + 1
                )
                    return true;
            }
        return false;
    }

    private static bool IsRoman(ReadOnlySpan<char> label) => !label.ContainsAnyExcept("ivx");

    private static bool BeginsAsCredit(ReadOnlySpan<char> credit)
    {
        foreach (var word in CreditWords)
            if (credit.StartsWith(word, StringComparison.OrdinalIgnoreCase))
                return true;
        return credit.EndsWith("Getty Images)") || credit.EndsWith("via AP)");
    }
}
