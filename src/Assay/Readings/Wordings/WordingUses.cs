using Assay.Readings.Quotes;
using Assay.Readings.Texts;

namespace Assay.Readings.Wordings;

/// <summary>Tells whose words a wording is: the text's own, somebody's, or named in order to reject it.</summary>
internal sealed class WordingUses
{
    // Words that reject a wording stand in its sentence, within so many tokens.
    private const int FarthestRejection = 30;

    // "so-called", "what Moscow calls" stand close before.
    private const int FarthestMark = 6;

    private static readonly WordPattern[] Rejecting =
    [
        .. new[]
        {
            "euphemis*",
            "erase*",
            "sham",
            "purported*",
            "falsely",
            "fake",
            "pseudo",
            "propaganda",
            "propagandist*",
            "fiction*",
            "pretend*",
            "pretence",
            "illegal* (annex*|occup*|incorporat*|land|seiz*|claim*|held|proclaim*)",
            "unlawful* (annex*|occup*|incorporat*|claim*)",
            "attempted annexation",
            "unrecogni*",
            "(not|never|nobody|neither|nor) (been|be)? recogni*",
            "recogni* by (nobody|none|no)",
            "recogni* by hardly",
            "no legal (force|effect|validity|basis)",
            "null and void",
            "(refer|refers|referred|referring) to",
            "are not Russian",
            "is not Russian",
            "is not Russia",
            "are not Russia",
            "never (was|were|been) Russian",
            "(there|are) no such",
            "is Ukraine",
            "are Ukrainian",
            "is Ukrainian",
            "remain* Ukrain*",
            "reject* the",
            "must not be",
            "(not|never|avoid) (use|write|say|call|repeat)",
            "(wording|phrase|term|label|language) that",
            "misleading*",
            "whitewash*",
            "legitimi* the",
            "legitimis*",
            "legitimiz*",
            "normalis*",
            "normaliz*",
            "so-called (referendum|referenda|referendums)",
            "carries a claim",
            "незакон*",
            "евфемізм*",
            "эвфемизм*",
            "псевдо*",
            "фейков*",
            "не визна*",
            "не призна*",
            "невизнан*",
            "непризнанн*",
            "нібито",
            "якобы",
            "не є російськ*",
            "фіктивн*",
            "пропаганд*",
            "нікчемн*",
            "не являются российск*",
        }.Select(Pattern),
    ];

    private static readonly WordPattern[] Marking =
    [
        .. new[]
        {
            "so-called",
            "so called",
            "self-styled",
            "self-proclaimed",
            "soi-disant",
            "(calls|call|called|calling|terms|termed|dubs|dubbed|labels|labelled|describes|described)",
            "(known|referred|refers|refer)",
            "так зван*",
            "так называем*",
            "т. зв*",
            "самопроголошен*",
            "самопровозглаш*",
            "самозван*",
            "(називає|називають|назвав|назвала|называет|называют|назвал|назвала)",
        }.Select(Pattern),
    ];

    private readonly TokenizedText _text;
    private readonly (TextSpan Piece, Quote Quote)[] _pieces;
    private readonly List<int> _active = [];
    private int _next;

    public WordingUses(TokenizedText text, IReadOnlyList<Quote> quotes)
    {
        _text = text;
        _pieces =
        [
            .. quotes
                .SelectMany(q => q.Pieces.Select(p => (p, q)))
                .OrderBy(p => p.p.Start)
                .ThenByDescending(p => p.p.Length),
        ];
    }

    /// <summary>The use of a wording, and what shows it. Wordings have to be asked in the order of the text.</summary>
    public (WordingUse Use, string Why) Of(int first, int end)
    {
        var sentence = _text.Sentences[_text.SentenceAt(_text[first].Start)];
        var from = Math.Max(sentence.First, first - FarthestRejection);
        var until = Math.Min(sentence.End, end + FarthestRejection);
        if (Seen(Rejecting, from, until, first, end) is { } rejecting)
            return (
                WordingUse.Criticised,
                $"“{rejecting}” beside it shows that it is named in order to reject it"
            );
        if (QuoteAround(first, end) is { } quote)
        {
            var who = quote.Speaker is { } speaker ? speaker.Name : "somebody whom the text does not name";
            return (
                WordingUse.Quoted,
                quote.Manner == QuoteManner.Indirect
                    ? $"it stands in what is reported of {who}"
                    : $"it stands in words of {who}"
            );
        }
        if (IsInMarks(first, end))
            return (WordingUse.Quoted, "it stands in quotation marks");
        if (Seen(Marking, Math.Max(sentence.First, first - FarthestMark), first, first, end) is { } mark)
            return (WordingUse.Quoted, $"“{mark}” before it marks it as somebody else's");
        return (WordingUse.OwnWords, "nothing marks it as anybody else's");
    }

    private string? Seen(WordPattern[] patterns, int from, int until, int first, int end)
    {
        foreach (var pattern in patterns)
        {
            for (var i = from; i < until; i++)
            {
                if (i >= first && i < end)
                    continue;
                if (pattern.EndAt(_text, i, until) is var behind and > 0)
                    return TextSpan.Between(_text[i].Start, _text[behind - 1].End).In(_text.Text);
            }
        }
        return null;
    }

    private Quote? QuoteAround(int first, int end)
    {
        var span = TextSpan.Between(_text[first].Start, _text[end - 1].End);
        while (_next < _pieces.Length && _pieces[_next].Piece.Start <= span.Start)
            _active.Add(_next++);
        _active.RemoveAll(i => _pieces[i].Piece.End <= span.Start);
        // The innermost began last.
        for (var i = _active.Count - 1; i >= 0; i--)
        {
            if (_pieces[_active[i]].Piece.Contains(span))
                return _pieces[_active[i]].Quote;
        }
        return null;
    }

    private bool IsInMarks(int first, int end) =>
        IsMark(first - 1) && (IsMark(end) || IsMark(end + 1) && _text[end].Kind == TokenKind.Sign);

    private bool IsMark(int i) =>
        i >= 0
        && i < _text.Count
        && _text.Text[_text[i].Start] is '"' or '“' or '”' or '«' or '»' or '„' or '‘' or '’' or '\'';

    private static WordPattern Pattern(string text) =>
        WordPattern.Parse(text, out var fault)
        ?? throw new ArgumentException($"{text}: {fault}", nameof(text));
}
