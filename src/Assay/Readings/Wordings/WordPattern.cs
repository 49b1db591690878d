using Assay.Readings.Texts;

namespace Assay.Readings.Wordings;

/// <summary>
/// A phrase as rules write it: words parted by blanks. <c>region*</c> is every word that begins so, <c>*ed</c> every one that ends so, <c>#</c> a digit,
/// <c>(a|b)</c> one of several, <c>word?</c> may be
/// missing; signs such as commas and brackets stand by themselves; <c>@place</c> is one of the phrases listed under that id. Capitals do not matter, but in words of
/// capitals only (<c>DPR</c>).
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
            MostBefore += elements[i].Longest;
            LeastBefore += elements[i].IsOptional ? 0 : elements[i].Fewest;
        }
    }

    /// <summary>As it was written.</summary>
    public string Text { get; }

    /// <summary>Whether a text can be searched for it: one word that must stand there has three letters. Others serve beside a phrase only.</summary>
    public bool CanBeFound => _elements[Anchor].Letters >= WordingIndex.KeyLength;

    /// <summary>The element by whose letters it is looked up: the one with the longest words.</summary>
    internal int Anchor { get; }

    /// <summary>The fewest tokens before the anchor.</summary>
    internal int LeastBefore { get; }

    /// <summary>The most tokens before the anchor.</summary>
    internal int MostBefore { get; }

    /// <summary>The words of the anchor, without stars.</summary>
    internal IEnumerable<string> AnchorWords => _elements[Anchor].FirstWords;

    private IEnumerable<string> FirstWords => _elements[0].FirstWords;

    private int FirstLetters => _elements[0].IsOptional ? 0 : _elements[0].Letters;

    private int Fewest => _elements.Sum(e => e.IsOptional ? 0 : e.Fewest);

    private int Longest => _elements.Sum(e => e.Longest);

    /// <summary>Reads a pattern.</summary>
    /// <param name="text">The pattern.</param>
    /// <param name="fault">What is wrong with it, for a message; null where nothing is.</param>
    /// <returns>Null where it cannot be read.</returns>
    public static WordPattern? Parse(string text, out string? fault) => Parse(text, Nothing, out fault);

    /// <summary>Reads a pattern that may use listed phrases.</summary>
    /// <param name="text">The pattern.</param>
    /// <param name="listed">The phrases that <c>@id</c> stands for.</param>
    /// <param name="fault">What is wrong with it, for a message; null where nothing is.</param>
    /// <returns>Null where it cannot be read.</returns>
    public static WordPattern? Parse(
        string text,
        IReadOnlyDictionary<string, IReadOnlyList<WordPattern>> listed,
        out string? fault
    )
    {
        var elements = new List<Element>();
        foreach (var part in text.Split(' ', StringSplitOptions.RemoveEmptyEntries))
        {
            if (part[0] == '@')
            {
                var isOptional = part[^1] == '?';
                if (!listed.TryGetValue(isOptional ? part[1..^1] : part[1..], out var phrases))
                {
                    fault = $"no words are listed under '{part}'";
                    return null;
                }
                elements.Add(new Element([], phrases, isOptional));
                continue;
            }
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
            if (!elements[i].IsOptional && (anchor < 0 || elements[i].Letters > elements[anchor].Letters))
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
        if (part is "(" or ")")
        {
            elements.Add(new Element([Word.Of(part)], [], isOptional));
            return true;
        }
        if (part.Length > 2 && part[0] == '(' && part[^1] == ')')
        {
            var words = part[1..^1].Split('|');
            if (!Array.TrueForAll(words, w => IsWord(w) || IsSign(w)))
                return false;
            elements.Add(new Element([.. words.Select(Word.Of)], [], isOptional));
            return true;
        }
        if (IsWord(part))
        {
            elements.Add(new Element([Word.Of(part)], [], isOptional));
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
            elements.Add(new Element([Word.Of(part[start..i])], [], isOptional));
        }
        return true;
    }

    private static bool IsSign(string text) =>
        text.Length == 1
        && (char.IsPunctuation(text[0]) || char.IsSymbol(text[0]))
        && text[0] is not ('*' or '?');

    private static bool IsWord(string text)
    {
        var letters = text.AsSpan();
        if (text.Length > 1 && text[^1] == '*')
            letters = letters[..^1];
        else if (text.Length > 1 && text[0] == '*')
            letters = letters[1..];
        foreach (var c in letters)
        {
            if (!char.IsLetterOrDigit(c) && c != '#')
                return false;
        }
        return letters.Length > 0;
    }

    /// <summary>Where it ends when it begins at a token; 0 where it does not stand there.</summary>
    internal int EndAt(TokenizedText text, int token, int until) => Match(text, token, until, 0);

    /// <summary>Whether a word may be the one, or the first of those, that stand where the anchor is.</summary>
    internal bool MayAnchor(ReadOnlySpan<char> word) => _elements[Anchor].MayBegin(word);

    private int Match(TokenizedText text, int token, int until, int element)
    {
        for (; element < _elements.Length; element++)
        {
            var behind = token < until ? _elements[element].EndAt(text, token, until) : 0;
            if (_elements[element].IsOptional)
            {
                if (behind > 0 && Match(text, behind, until, element + 1) is var end and > 0)
                    return end;
                continue;
            }
            if (behind == 0)
                return 0;
            token = behind;
        }
        return token;
    }

    private readonly record struct Word(string Letters, bool IsStem, bool IsEnding, bool HasCase)
    {
        public static Word Of(string text)
        {
            var isStem = text.Length > 1 && text[^1] == '*';
            var isEnding = !isStem && text.Length > 1 && text[0] == '*';
            var letters =
                isStem ? text[..^1]
                : isEnding ? text[1..]
                : text;
            var isCapitals = letters.Length > 1 && letters.All(char.IsUpper);
            return new Word(letters, isStem, isEnding, isCapitals);
        }

        /// <summary>The letters with which words begin that it fits; an ending tells none.</summary>
        public string Begin => IsEnding ? "" : Letters.Split('#')[0];

        public bool Fits(ReadOnlySpan<char> word)
        {
            if (IsStem || IsEnding ? word.Length < Letters.Length : word.Length != Letters.Length)
                return false;
            if (Letters.Length == 1 && !char.IsLetterOrDigit(Letters[0]) && Letters[0] != '#')
                return Plain(word[0]) == Plain(Letters[0]);
            var part = IsEnding ? word[^Letters.Length..] : word[..Letters.Length];
            if (!Letters.Contains('#', StringComparison.Ordinal))
                return part.Equals(
                    Letters,
                    HasCase ? StringComparison.Ordinal : StringComparison.OrdinalIgnoreCase
                );
            for (var i = 0; i < part.Length; i++)
            {
                if (Letters[i] == '#' ? !char.IsAsciiDigit(part[i]) : part[i] != Letters[i])
                    return false;
            }
            return true;
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

    private static readonly Dictionary<string, IReadOnlyList<WordPattern>> Nothing = [];

    // One of some words, or of some phrases.
    private sealed record Element(Word[] Words, IReadOnlyList<WordPattern> Phrases, bool IsOptional)
    {
        /// <summary>The letters by which it can be looked up: those of its shortest first word.</summary>
        public int Letters { get; } =
            Words
                .Select(w => w.Begin.Length)
                .Concat(Phrases.Select(p => p.FirstLetters))
                .DefaultIfEmpty()
                .Min();

        public int Fewest { get; } = Phrases.Select(p => p.Fewest).DefaultIfEmpty(1).Min();

        public int Longest { get; } = Phrases.Select(p => p.Longest).DefaultIfEmpty(1).Max();

        public IEnumerable<string> FirstWords =>
            Words.Select(w => w.Begin).Concat(Phrases.SelectMany(p => p.FirstWords));

        /// <summary>Whether one of them may begin with a word.</summary>
        public bool MayBegin(ReadOnlySpan<char> letters)
        {
            foreach (var word in Words)
            {
                if (word.Fits(letters))
                    return true;
            }
            foreach (var phrase in Phrases)
            {
                if (phrase._elements[0].IsOptional || phrase._elements[0].MayBegin(letters))
                    return true;
            }
            return false;
        }

        /// <summary>Where the longest of them that stands at a token ends; 0 where none does.</summary>
        public int EndAt(TokenizedText text, int token, int until)
        {
            var letters = text.Letters(token);
            foreach (var word in Words)
            {
                if (word.Fits(letters))
                    return token + 1;
            }
            var end = 0;
            foreach (var phrase in Phrases)
                end = Math.Max(end, phrase.EndAt(text, token, until));
            return end;
        }
    }
}
