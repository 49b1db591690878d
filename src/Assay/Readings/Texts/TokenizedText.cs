namespace Assay.Readings.Texts;

/// <summary>A document's text, cut into tokens and sentences once; every step of a reading works on it.</summary>
public sealed class TokenizedText
{
    private readonly Token[] _tokens;
    private readonly Sentence[] _sentences;
    private readonly int[] _wordOf;
    private readonly DifferentWords _words;
    private readonly int[] _tokenAt;
    private readonly int[] _sentenceOf;

    private TokenizedText(Document document, Token[] tokens, Sentence[] sentences)
    {
        Document = document;
        _tokens = tokens;
        _sentences = sentences;
        _words = new DifferentWords(document.Text);
        _wordOf = new int[tokens.Length];
        for (var i = 0; i < _wordOf.Length; i++)
            _wordOf[i] = _words.NumberOf(tokens[i].Start, tokens[i].Length);
        _tokenAt = Milestones(tokens.Length, document.Text.Length, i => tokens[i].End);
        _sentenceOf = Milestones(sentences.Length, tokens.Length, i => sentences[i].End);
    }

    /// <summary>The document.</summary>
    public Document Document { get; }

    /// <summary>Its text.</summary>
    public string Text => Document.Text;

    /// <summary>The tokens of its blocks, in order.</summary>
    public ReadOnlySpan<Token> Tokens => _tokens;

    /// <summary>Its sentences, in order; none reaches over two blocks.</summary>
    public ReadOnlySpan<Sentence> Sentences => _sentences;

    /// <summary>How many tokens it has.</summary>
    public int Count => _tokens.Length;

    /// <summary>A token.</summary>
    public Token this[int token] => _tokens[token];

    /// <summary>Cuts a document.</summary>
    public static TokenizedText Of(Document document)
    {
        var (tokens, sentences) = Tokenizer.Cut(document);
        return new TokenizedText(document, tokens, sentences);
    }

    /// <summary>The letters of a token.</summary>
    public ReadOnlySpan<char> Letters(int token) => Text.AsSpan(_tokens[token].Start, _tokens[token].Length);

    /// <summary>The number of a token's word among the different words of the text.</summary>
    internal int WordAt(int token) => _wordOf[token];

    /// <summary>What is told of each different word, by its number.</summary>
    internal T[] OfWords<T>(OfWord<T> tell)
    {
        var told = new T[_words.Count];
        for (var i = 0; i < told.Length; i++)
            told[i] = tell(_words[i]);
        return told;
    }

    /// <summary>For each different word the number that it shares with those which differ from it by capitals alone.</summary>
    internal int[] NumbersInAnyCase()
    {
        var numbers = new Dictionary<string, int>(StringComparer.OrdinalIgnoreCase);
        var all = numbers.GetAlternateLookup<ReadOnlySpan<char>>();
        return OfWords(w => all.TryGetValue(w, out var number) ? number : all[w] = numbers.Count);
    }

    /// <summary>How many different words it has.</summary>
    internal int DifferentWords => _words.Count;

    /// <summary>Whether a token is this word, whatever the case of its letters; false beyond the ends.</summary>
    public bool Is(int token, string word) =>
        token >= 0
        && token < _tokens.Length
        && _tokens[token].Length == word.Length
        && Letters(token).Equals(word, StringComparison.OrdinalIgnoreCase);

    /// <summary>Whether a token is this sign; false beyond the ends.</summary>
    public bool Is(int token, char sign) =>
        token >= 0
        && token < _tokens.Length
        && _tokens[token].Length == 1
        && Text[_tokens[token].Start] == sign;

    /// <summary>The words of a span.</summary>
    public string Words(TextSpan span) => span.In(Text);

    /// <summary>The first token that ends behind a place: the one at it or the next; <see cref="Count"/> where there is none.</summary>
    public int TokenAt(int place)
    {
        if (place >= Text.Length)
            return Count;
        var token = place < 0 ? 0 : _tokenAt[place >> Apart];
        while (token < _tokens.Length && _tokens[token].End <= place)
            token++;
        return token;
    }

    /// <summary>Places of the text between two at which the token is noted, as a power of two; so for tokens and sentences.</summary>
    private const int Apart = 4;

    // The first part that ends behind each of some places; from there one goes on by foot. Asked for every mention, quote and figure.
    private static int[] Milestones(int count, int length, Func<int, int> endOf)
    {
        var first = new int[(length >> Apart) + 1];
        var part = 0;
        for (var i = 0; i < first.Length; i++)
        {
            while (part < count && endOf(part) <= i << Apart)
                part++;
            first[i] = part;
        }
        return first;
    }

    /// <summary>The number of the sentence a place stands in, or of the next one; the number of sentences where there is none.</summary>
    public int SentenceAt(int place) => SentenceOf(TokenAt(place));

    /// <summary>The number of the sentence a token stands in, or of the next one; the number of sentences where there is none.</summary>
    public int SentenceOf(int token)
    {
        if (token >= Count)
            return _sentences.Length;
        var sentence = token < 0 ? 0 : _sentenceOf[token >> Apart];
        while (sentence < _sentences.Length && _sentences[sentence].End <= token)
            sentence++;
        return sentence;
    }

    /// <summary>The stretch of a sentence.</summary>
    public TextSpan SpanOf(Sentence sentence) =>
        TextSpan.Between(_tokens[sentence.First].Start, _tokens[sentence.End - 1].End);
}
