using Assay.Readings.Texts;

namespace Assay.Readings.Wordings;

/// <summary>
/// A phrase as rules write it: words parted by blanks. <c>region*</c> is every word that begins so, <c>(a|b)</c> one of several, <c>word?</c> may be
/// missing; signs such as commas stand by themselves. Capitals do not matter, but in words of capitals only (<c>DPR</c>).
/// </summary>
public sealed class WordPattern
{
    // Enough for any phrase; more is a mistake in the file.
    private const int MostWords = 16;

    private readonly Element[] _elements;

    private WordPattern(string text, Element[] elements, int anchor)
    {
        Text = text;
        _elements = elements;
        Anchor = anchor;
        for (var i = 0; i < anchor; i++)
        {
            MostBefore++;
            LeastBefore += elements[i].IsOptional ? 0 : 1;
        }
    }

    /// <summary>As it was written.</summary>
    public string Text { get; }

    /// <summary>Whether a text can be searched for it: one word that must stand there has three letters. Others serve beside a phrase only.</summary>
    public bool CanBeFound => _elements[Anchor].Shortest >= WordingIndex.KeyLength;

    /// <summary>The element by whose letters it is looked up: the one with the longest words.</summary>
    internal int Anchor { get; }

    /// <summary>The fewest tokens before the anchor.</summary>
    internal int LeastBefore { get; }

    /// <summary>The most tokens before the anchor.</summary>
    internal int MostBefore { get; }

    /// <summary>The words of the anchor, without stars.</summary>
    internal IEnumerable<string> AnchorWords => _elements[Anchor].Words.Select(w => w.Letters);

    /// <summary>Reads a pattern.</summary>
    /// <param name="text">The pattern.</param>
    /// <param name="fault">What is wrong with it, for a message; null where nothing is.</param>
    /// <returns>Null where it cannot be read.</returns>
    public static WordPattern? Parse(string text, out string? fault)
    {
        var elements = new List<Element>();
        foreach (var part in text.Split(' ', StringSplitOptions.RemoveEmptyEntries))
        {
            if (!TryRead(part, elements))
            {
                fault = $"'{part}' is neither a word, a stem (word*), a choice (a|b) nor a sign";
                return null;
            }
        }
        if (elements.Count is 0 or > MostWords)
        {
            fault = "it has no words, or too many";
            return null;
        }
        var anchor = -1;
        for (var i = 0; i < elements.Count; i++)
        {
            if (!elements[i].IsOptional && (anchor < 0 || elements[i].Shortest > elements[anchor].Shortest))
                anchor = i;
        }
        if (anchor < 0)
        {
            fault = "every word of it may be missing";
            return null;
        }
        fault = null;
        return new WordPattern(text, [.. elements], anchor);
    }

    private static bool TryRead(string part, List<Element> elements)
    {
        var isOptional = part.Length > 1 && part[^1] == '?';
        if (isOptional)
            part = part[..^1];
        if (part.Length > 2 && part[0] == '(' && part[^1] == ')')
        {
            var words = part[1..^1].Split('|');
            if (!Array.TrueForAll(words, w => IsWord(w)))
                return false;
            elements.Add(new Element([.. words.Select(Word.Of)], isOptional));
            return true;
        }
        if (IsWord(part))
        {
            elements.Add(new Element([Word.Of(part)], isOptional));
            return true;
        }
        // "People's", "so-called": words and signs as a text is cut into them.
        var i = 0;
        while (i < part.Length)
        {
            var start = i++;
            if (char.IsLetterOrDigit(part[start]))
            {
                while (i < part.Length && (char.IsLetterOrDigit(part[i]) || part[i] == '*'))
                    i++;
            }
            else if (
                !char.IsPunctuation(part[start]) && !char.IsSymbol(part[start])
                || part[start] is '(' or ')' or '|' or '*' or '?'
            )
                return false;
            elements.Add(new Element([Word.Of(part[start..i])], isOptional));
        }
        return true;
    }

    private static bool IsWord(string text)
    {
        var letters = text.Length > 1 && text[^1] == '*' ? text.AsSpan(0, text.Length - 1) : text;
        foreach (var c in letters)
        {
            if (!char.IsLetterOrDigit(c))
                return false;
        }
        return letters.Length > 0;
    }

    /// <summary>Where it ends when it begins at a token; 0 where it does not stand there.</summary>
    internal int EndAt(TokenizedText text, int token, int until) => Match(text, token, until, 0);

    private int Match(TokenizedText text, int token, int until, int element)
    {
        for (; element < _elements.Length; element++)
        {
            var fits = token < until && _elements[element].Fits(text, token);
            if (_elements[element].IsOptional)
            {
                if (fits && Match(text, token + 1, until, element + 1) is var end and > 0)
                    return end;
                continue;
            }
            if (!fits)
                return 0;
            token++;
        }
        return token;
    }

    private readonly record struct Word(string Letters, bool IsStem, bool HasCase)
    {
        public static Word Of(string text)
        {
            var isStem = text.Length > 1 && text[^1] == '*';
            var letters = isStem ? text[..^1] : text;
            var isCapitals = letters.Length > 1 && letters.All(char.IsUpper);
            return new Word(letters, isStem, isCapitals);
        }

        public bool Fits(ReadOnlySpan<char> word)
        {
            if (IsStem ? word.Length < Letters.Length : word.Length != Letters.Length)
                return false;
            if (Letters.Length == 1 && !char.IsLetterOrDigit(Letters[0]))
                return Plain(word[0]) == Plain(Letters[0]);
            return word[..Letters.Length]
                .Equals(Letters, HasCase ? StringComparison.Ordinal : StringComparison.OrdinalIgnoreCase);
        }

        // Apostrophes and dashes are written in many ways.
        private static char Plain(char sign) =>
            sign switch
            {
                '’' or 'ʼ' or '`' or '′' => '\'',
                '–' or '—' or '‑' or '−' => '-',
                _ => sign,
            };
    }

    private sealed record Element(Word[] Words, bool IsOptional)
    {
        public int Shortest => Words.Min(w => w.Letters.Length);

        public bool Fits(TokenizedText text, int token)
        {
            var letters = text.Letters(token);
            foreach (var word in Words)
            {
                if (word.Fits(letters))
                    return true;
            }
            return false;
        }
    }
}
