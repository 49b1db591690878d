using System.Globalization;
using System.Runtime.InteropServices;

namespace Assay.Readings.Texts;

/// <summary>Cuts the text of blocks into tokens and sentences. Runs over every character of every document, hence by table and without allocating.</summary>
internal static class Tokenizer
{
    private const byte Blank = 1;
    private const byte Letter = 2;
    private const byte Capital = 4;
    private const byte Digit = 8;
    private const byte Mark = 16;

    private static readonly byte[] Classes = ClassesOfAll();

    public static (Token[] Tokens, Sentence[] Sentences) Cut(Document document)
    {
        // English and Russian have five to six letters for each token, signs and blanks counted
        var tokens = new List<Token>(document.Text.Length / 4);
        var sentences = new List<Sentence>(document.Text.Length / 80);
        for (var block = 0; block < document.Blocks.Count; block++)
        {
            var first = tokens.Count;
            CutBlock(document.Text, document.Blocks[block].Span, tokens);
            if (tokens.Count > first)
                SentenceCutter.Cut(document.Text, CollectionsMarshal.AsSpan(tokens), first, block, sentences);
        }
        return ([.. tokens], [.. sentences]);
    }

    private static void CutBlock(string text, TextSpan span, List<Token> tokens)
    {
        var before = TokenTraits.AfterBlank | TokenTraits.BeginsBlock;
        var i = span.Start;
        while (i < span.End)
        {
            var kind = Classes[text[i]];
            if ((kind & Blank) != 0)
            {
                before |= TokenTraits.AfterBlank;
                i++;
                continue;
            }
            var start = i;
            if ((kind & (Letter | Digit)) == 0)
            {
                i += char.IsHighSurrogate(text[i]) && i + 1 < span.End ? 2 : 1;
                tokens.Add(new Token(start, i - start, TokenKind.Sign, before));
            }
            else
            {
                var all = kind;
                var any = kind;
                i++;
                while (i < span.End && (Classes[text[i]] & (Letter | Digit | Mark)) != 0)
                {
                    var next = Classes[text[i]];
                    any |= next;
                    if ((next & Letter) != 0)
                        all &= next;
                    i++;
                }
                var traits = before;
                if ((kind & Capital) != 0)
                    traits |= TokenTraits.Capitalised;
                if ((all & Capital) != 0 && i - start > 1)
                    traits |= TokenTraits.AllCapitals;
                if (text[start] is >= '\u0400' and <= '\u052f')
                    traits |= TokenTraits.Cyrillic;
                var isWord = (kind & Letter) != 0;
                tokens.Add(new Token(start, i - start, isWord ? TokenKind.Word : TokenKind.Number, traits));
            }
            before = TokenTraits.None;
        }
    }

    private static byte[] ClassesOfAll()
    {
        var classes = new byte[char.MaxValue + 1];
        for (var c = 0; c <= char.MaxValue; c++)
            classes[c] = ClassOf((char)c);
        return classes;
    }

    private static byte ClassOf(char c) =>
        char.GetUnicodeCategory(c) switch
        {
            UnicodeCategory.UppercaseLetter or UnicodeCategory.TitlecaseLetter => Letter | Capital,
            UnicodeCategory.LowercaseLetter
            or UnicodeCategory.ModifierLetter
            or UnicodeCategory.OtherLetter => Letter,
            UnicodeCategory.DecimalDigitNumber => Digit,
            UnicodeCategory.NonSpacingMark
            or UnicodeCategory.SpacingCombiningMark
            or UnicodeCategory.Format => Mark,
            UnicodeCategory.SpaceSeparator
            or UnicodeCategory.LineSeparator
            or UnicodeCategory.ParagraphSeparator
            or UnicodeCategory.Control => Blank,
            // Letters outside the basic plane are rare in our texts; a pair of surrogates is read as a sign.
            _ => 0,
        };
}
