using Assay.Readings.Mentions;
using Assay.Readings.Texts;

namespace Assay.Readings.Drafts;

/// <summary>What a contract calls its parties: <c>Example Metals GmbH (the “Seller”)</c>, and every “Seller” after it.</summary>
internal sealed class DefinedTerms
{
    // "Example Metals GmbH, a company under German law with its seat in Essen (the “Seller”)"
    private const int Farthest = 45;

    private readonly TokenizedText _text;
    private readonly Dictionary<string, int> _terms = new(StringComparer.Ordinal);

    private DefinedTerms(TokenizedText text) => _text = text;

    /// <summary>The terms, each with the number of whom it stands for.</summary>
    public IReadOnlyDictionary<string, int> All => _terms;

    /// <summary>Reads the definitions of a text.</summary>
    public static DefinedTerms Of(TokenizedText text, Reading reading)
    {
        var terms = new DefinedTerms(text);
        for (var i = 0; i + 3 < text.Count; i++)
        {
            if (text.Is(i, '(') && terms.Term(i) is { } term && terms.Before(i, reading) is { } referent)
                terms._terms.TryAdd(term, referent);
            else if (terms.IsParty(i) && text.Is(i + 1, ',') && terms.At(i + 2, reading) is { } named)
                terms._terms.TryAdd(text.Letters(i).ToString(), named);
        }
        return terms;
    }

    /// <summary>Whether a token is what contracts call a party, with a capital: “the Seller”.</summary>
    public bool IsParty(int token) =>
        _text[token] is { IsCapitalised: true, IsAllCapitals: false }
        && DealWords.Party.EndAt(_text, token, token + 1) > 0
        && (token == 0 || _text.Is(token - 1, "the") || !_text[token].BeginsSentence);

    // "the Seller, Karoo Refining (Pty) Ltd"
    private int? At(int token, Reading reading)
    {
        if (token >= _text.Count)
            return null;
        foreach (var mention in reading.Mentions)
        {
            if (
                mention.Span.Start == _text[token].Start
                && reading.Referents[mention.Referent].Kind == MentionKind.Organisation
            )
                return mention.Referent;
        }
        return null;
    }

    /// <summary>Whom a token stands for, as the number of a referent; null where it is no defined term.</summary>
    public int? At(int token) =>
        _terms.Count > 0
        && _text[token].IsCapitalised
        && _terms.TryGetValue(_text.Letters(token).ToString(), out var referent)
            ? referent
            : null;

    // (the “Seller”), ("Seller"), (hereinafter the "Seller")
    private string? Term(int open)
    {
        for (var i = open + 1; i < Math.Min(open + 8, _text.Count) && !_text.Is(i, ')'); i++)
        {
            if (
                _text[i].Kind == TokenKind.Sign
                && _text.Text[_text[i].Start] is '“' or '"' or '«' or '„' or '\'' or '‘'
                && i + 2 < _text.Count
                && _text[i + 1].IsCapitalised
                && _text[i + 2].Kind == TokenKind.Sign
            )
                return _text.Letters(i + 1).ToString();
        }
        return null;
    }

    private int? Before(int token, Reading reading)
    {
        for (var i = reading.Mentions.Count - 1; i >= 0; i--)
        {
            var mention = reading.Mentions[i];
            if (mention.Span.End > _text[token].Start)
                continue;
            if (token - _text.TokenAt(mention.Span.Start) > Farthest)
                return null;
            if (
                reading.Referents[mention.Referent].Kind is MentionKind.Organisation
                && SameSentence(mention.Span, token)
            )
                return mention.Referent;
        }
        return null;
    }

    private bool SameSentence(TextSpan span, int token) =>
        _text.Sentences[_text.SentenceAt(span.Start)].Block
        == _text.Sentences[_text.SentenceAt(_text[token].Start)].Block;
}
