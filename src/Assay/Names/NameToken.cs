using System.Buffers;
using System.Text;

namespace Assay.Names;

/// <summary>A word of a name before it is known what it is.</summary>
/// <param name="Text">As written.</param>
/// <param name="Folded">In lower-case Latin letters and digits.</param>
/// <param name="Key">Its spelling key.</param>
/// <param name="Segment">How many commas stand before it.</param>
/// <param name="Glued">Whether only a dot or a slash parts it from the word before, as in "S.A." and "A/S".</param>
/// <param name="Dotted">Whether a dot follows.</param>
internal sealed record NameToken(string Text, string Folded, string Key, int Segment, bool Glued, bool Dotted)
{
    /// <summary>
    /// Whether it is one letter, as it is written: a short word that Latin letters render by one is a word, and so is a syllable (오: o) or a character.
    /// </summary>
    public bool IsLetter =>
        Folded.Length == 1
        && char.IsAsciiLetter(Folded[0])
        && Text.Count(char.IsLetter) == 1
        && !Text.Any(Scripts.IsSyllabic);
}

/// <summary>Cuts a name into words.</summary>
internal static class Tokenizer
{
    /// <summary>More words than this no name has; what follows is kept as one last word, so that it still makes a difference.</summary>
    public const int MostWords = 48;

    /// <summary>Longer words are cut: they are no words, but they must cost no more than their length.</summary>
    private const int LongestText = 256;

    private static readonly SearchValues<char> InnerMarks = SearchValues.Create("'’‘ʼʻʿʾ`´′՚׳+");

    /// <summary>The words of a cleaned text, in order.</summary>
    public static List<NameToken> Tokens(string clean, CyrillicLanguage language)
    {
        var tokens = new List<NameToken>(6);
        int segment = 0,
            i = 0,
            lastEnd = -1;
        while (i < clean.Length)
        {
            var c = clean[i];
            if (!IsInWord(clean, i))
            {
                if (c is ',' or '،' or '，' && tokens.Count > 0)
                    segment++;
                else if (c == '&' && tokens.Count < MostWords)
                    tokens.Add(new NameToken("&", "and", "and", segment, false, false));
                i++;
                continue;
            }
            var start = i;
            if (tokens.Count >= MostWords)
                i = clean.Length;
            while (i < clean.Length && (IsInWord(clean, i) || IsInnerMark(clean, i)))
                i++;
            // al-, which Latin letters part by a hyphen
            if (WithoutVowels.ArticleOf(clean[start..i]) is > 0 and var article && tokens.Count < MostWords)
            {
                Add(tokens, clean, start, start + article, segment, lastEnd, language);
                start += article;
            }
            Add(tokens, clean, start, i, segment, lastEnd, language);
            lastEnd = i;
        }
        return tokens;
    }

    private static void Add(
        List<NameToken> tokens,
        string clean,
        int start,
        int end,
        int segment,
        int lastEnd,
        CyrillicLanguage language
    )
    {
        var text = clean[start..end];
        var cut = text.Length > LongestText ? text[..LongestText] : text;
        var word = WithoutInnerMarks(cut);
        var folded = Folding.Word(word, language);
        if (text.Length > LongestText)
            folded += Model.ContentHash.Of(text).Short;
        if (folded.Length == 0)
            return;
        var glued = lastEnd > 0 && start == lastEnd + 1 && clean[lastEnd] is '.' or '/';
        var dotted = end < clean.Length && clean[end] == '.';
        tokens.Add(new NameToken(text, folded, SpellingKey.Of(folded), segment, glued, dotted));
    }

    private static bool IsInWord(string text, int i)
    {
        var c = text[i];
        if (c < 0x80)
            return char.IsAsciiLetterOrDigit(c);
        if (char.IsLetterOrDigit(c))
            return true;
        if (char.IsHighSurrogate(c) && i + 1 < text.Length)
            return Rune.TryGetRuneAt(text, i, out var rune) && Rune.IsLetterOrDigit(rune);
        if (char.IsLowSurrogate(c))
            return i > 0 && IsInWord(text, i - 1);
        return char.GetUnicodeCategory(c)
            is System.Globalization.UnicodeCategory.NonSpacingMark
                or System.Globalization.UnicodeCategory.SpacingCombiningMark;
    }

    /// <summary>Apostrophes and the like belong to the word (Qa'ida, O'Neill); so does a plus sign behind it (En+).</summary>
    private static bool IsInnerMark(string text, int i) => InnerMarks.Contains(text[i]);

    private static string WithoutInnerMarks(string text)
    {
        if (!text.AsSpan().ContainsAny(InnerMarks))
            return text;
        var word = new StringBuilder(text.Length);
        foreach (var c in text)
        {
            if (c == '+')
                word.Append("plus");
            else if (!InnerMarks.Contains(c))
                word.Append(c);
        }
        return word.ToString();
    }

    /// <summary>
    /// Joins letters that dots glue together into one word ("S.A.R.L.", "A.B.C."), where <paramref name="joins"/> agrees to what they make.
    /// </summary>
    public static List<NameToken> JoinGlued(List<NameToken> tokens, Func<string, bool> joins)
    {
        if (!tokens.Exists(t => t.Glued && t.IsLetter))
            return tokens;
        var joined = new List<NameToken>(tokens.Count);
        var i = 0;
        while (i < tokens.Count)
        {
            var end = i + 1;
            while (
                end < tokens.Count && tokens[end - 1].IsLetter && tokens[end].Glued && tokens[end].IsLetter
            )
                end++;
            var run = string.Concat(tokens.GetRange(i, end - i).Select(t => t.Folded));
            if (end - i > 1 && joins(run))
            {
                var text = string.Concat(tokens.GetRange(i, end - i).Select(t => t.Text));
                joined.Add(
                    new NameToken(
                        text,
                        run,
                        SpellingKey.Of(run),
                        tokens[i].Segment,
                        false,
                        tokens[end - 1].Dotted
                    )
                );
            }
            else
            {
                joined.AddRange(tokens.GetRange(i, end - i));
            }
            i = end;
        }
        return joined;
    }
}
