using Assay.Readings.Mentions;
using Assay.Readings.Texts;

namespace Assay.Readings.Quotes;

/// <summary>What the steps of finding quotes share: the text, the roles of its words, and which mention covers which token.</summary>
internal sealed class QuoteScene
{
    private readonly int[] _mentionAt;
    private readonly IReadOnlyList<Mention> _mentions;
    private readonly IReadOnlyList<Referent> _referents;
    private readonly int[] _firsts;
    private readonly int[] _ends;
    private readonly Dictionary<int, int> _quoteEnds = [];
    private readonly Dictionary<int, int> _quoteOpens = [];

    public QuoteScene(TokenizedText text, IReadOnlyList<Mention> mentions, IReadOnlyList<Referent> referents)
    {
        Text = text;
        Roles = WordRoles.OfAll(text);
        _mentions = mentions;
        _referents = referents;
        _mentionAt = new int[text.Count];
        _firsts = new int[mentions.Count];
        _ends = new int[mentions.Count];
        var token = 0;
        for (var i = 0; i < mentions.Count; i++)
        {
            var span = mentions[i].Span;
            while (token < text.Count && text[token].End <= span.Start)
                token++;
            var end = token;
            while (end < text.Count && text[end].Start < span.End)
                end++;
            (_firsts[i], _ends[i]) = (token, end);
            for (var at = token; at < end; at++)
            {
                // The longest begins first and holds the others.
                if (_mentionAt[at] == 0)
                    _mentionAt[at] = i + 1;
            }
        }
    }

    public TokenizedText Text { get; }

    public WordRole[] Roles { get; }

    /// <summary>The number of the mention that covers a token; -1 where none does.</summary>
    public int MentionAt(int token) => token >= 0 && token < _mentionAt.Length ? _mentionAt[token] - 1 : -1;

    public Mention Mention(int number) => _mentions[number];

    public int FirstOf(int mention) => _firsts[mention];

    public int EndOf(int mention) => _ends[mention];

    public Referent ReferentOf(int mention) => _referents[_mentions[mention].Referent];

    /// <summary>The persons of the text, by the number of the referent, each with the names under which the text has them.</summary>
    public IEnumerable<(int Number, string Name)> PersonsByName() =>
        _mentions
            .Where(m => m.Form == MentionForm.Name && _referents[m.Referent].Kind == MentionKind.Person)
            .Select(m => (m.Referent, Words(m.Span)))
            .Distinct();

    public Referent Referent(int number) => _referents[number];

    public MentionKind KindOf(int mention) => ReferentOf(mention).Kind;

    /// <summary>Whether a mention may speak.</summary>
    public bool MaySpeak(int mention) =>
        mention >= 0
        && KindOf(mention) is MentionKind.Person or MentionKind.Organisation or MentionKind.Place
        && !_mentions[mention].IsCredit;

    /// <summary>The number of the mention that ends just behind a token; -1 where none does.</summary>
    public int MentionEndingAt(int token)
    {
        var mention = MentionAt(token);
        return mention >= 0 && _ends[mention] == token + 1 ? mention : -1;
    }

    public bool Has(int token, WordRole role) =>
        token >= 0 && token < Roles.Length && (Roles[token] & role) != WordRole.None;

    public bool IsSign(int token) => token >= 0 && token < Text.Count && Text[token].Kind == TokenKind.Sign;

    /// <summary>Whether a dash stands at a token; a hyphen within a word is none.</summary>
    public bool IsDash(int token) =>
        IsSign(token)
        && Text.Text[Text[token].Start] switch
        {
            '—' or '–' => true,
            '-' => Text[token].IsAfterBlank || token + 1 < Text.Count && Text[token + 1].IsAfterBlank,
            _ => false,
        };

    public bool IsWord(int token) => token >= 0 && token < Text.Count && Text[token].Kind == TokenKind.Word;

    /// <summary>Notes the words in marks, over which a reader of clauses steps.</summary>
    public void MarkQuotations(List<Quotation> quotations)
    {
        foreach (var q in quotations)
        {
            if (!q.IsUnmarked)
            {
                _quoteEnds[q.Open] = q.After;
                _quoteOpens[q.After - 1] = q.Open;
            }
        }
    }

    /// <summary>Behind the words in marks that open at a token; the token itself where none do.</summary>
    public int BehindQuotation(int token) => _quoteEnds.GetValueOrDefault(token, token);

    /// <summary>The opening mark of the words in marks that close at a token; the token itself where none do.</summary>
    public int BeforeQuotation(int token) => _quoteOpens.GetValueOrDefault(token, token);

    /// <summary>The stretch of tokens.</summary>
    public TextSpan Span(int first, int end) => TextSpan.Between(Text[first].Start, Text[end - 1].End);

    /// <summary>Who a mention says speaks.</summary>
    public Speaker SpeakerOf(int mention)
    {
        var referent = ReferentOf(mention);
        return new Speaker(_mentions[mention].Span, referent.Name, referent.Number);
    }

    /// <summary>Somebody who is described only.</summary>
    public Speaker Described(int first, int end)
    {
        var span = Span(first, end);
        return new Speaker(span, Words(span), null);
    }

    /// <summary>The words of a stretch with every run of blanks as one.</summary>
    public string Words(TextSpan span)
    {
        var words = Text.Words(span);
        return
            words.AsSpan().IndexOfAny('\n', '\t', '\r') < 0 && !words.Contains("  ", StringComparison.Ordinal)
            ? words
            : string.Join(' ', words.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));
    }

    public bool BeginsWithLower(int token) => IsWord(token) && char.IsLower(Text.Text[Text[token].Start]);
}
