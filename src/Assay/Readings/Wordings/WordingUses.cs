using Assay.Readings.Quotes;
using Assay.Readings.Texts;

namespace Assay.Readings.Wordings;

/// <summary>Tells whose words a wording is: the text's own, somebody's, or named in order to reject it.</summary>
internal sealed class WordingUses
{
    // Words that reject a wording stand in its sentence, within so many tokens.
    private const int FarthestRejection = 30;

    // "so-called" stands directly before, an article or a mark between.
    private const int MostOfDistance = 5;

    // "so-called", "what Moscow calls" stand close before.
    private const int FarthestMark = 6;

    // Who reports it stands in its sentence.
    private const int FarthestReport = 20;

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
        var sentence = _text.Sentences[_text.SentenceOf(first)];
        var from = Math.Max(sentence.First, first - FarthestRejection);
        var until = Math.Min(sentence.End, end + FarthestRejection);
        if (
            (Seen(UseWords.Rejecting, from, until, first, end) ?? RejectedBeside(sentence, first, end)) is
            { } rejecting
        )
            return (
                WordingUse.Criticised,
                $"“{rejecting}” beside it shows that it is named in order to reject it"
            );
        if (
            Seen(UseWords.Distancing, Math.Max(sentence.First, first - MostOfDistance), first, first, end) is
            { } distance
        )
            return (WordingUse.Criticised, $"“{distance}” before it keeps away from it");
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
        if (
            Seen(UseWords.Marking, Math.Max(sentence.First, first - FarthestMark), first, first, end) is
            { } mark
        )
            return (WordingUse.Quoted, $"“{mark}” before it marks it as somebody else's");
        if (Reported(sentence, first, end) is { } report)
            return (WordingUse.Quoted, $"“{report}” beside it shows that it is reported of somebody");
        return (WordingUse.OwnWords, "nothing marks it as anybody else's");
    }

    // "He does not tolerate such words." in the sentence before or behind, in the same paragraph.
    private string? RejectedBeside(Sentence sentence, int first, int end)
    {
        var at = _text.SentenceOf(first);
        foreach (var beside in (int[])[at - 1, at + 1])
        {
            if (
                beside < 0
                || beside >= _text.Sentences.Length
                || _text.Sentences[beside].Block != sentence.Block
            )
                continue;
            var (from, until) = (_text.Sentences[beside].First, _text.Sentences[beside].End);
            if (Seen(UseWords.RejectingBeside, from, until, first, end) is { } rejecting)
                return rejecting;
        }
        return null;
    }

    // "Pushilin said that …"; "…, said Pushilin", "…, as Moscow puts it"
    private string? Reported(Sentence sentence, int first, int end)
    {
        if (
            Seen(UseWords.Reporting, Math.Max(sentence.First, first - FarthestReport), first, first, end) is
            { } report
        )
            return report;
        for (var i = end; i < Math.Min(sentence.End, end + FarthestReport); i++)
        {
            if (
                _text.Is(i, ',')
                && Seen(UseWords.Saying, i + 1, Math.Min(sentence.End, i + FarthestMark), first, end)
                    is { } saying
            )
                return saying;
        }
        return null;
    }

    private string? Seen(WordPattern[] patterns, int from, int until, int first, int end)
    {
        foreach (var pattern in patterns)
        {
            for (var i = from; i < until; i++)
            {
                if (i >= first && i < end)
                    continue;
                if (patterns == UseWords.Marking && IsNoMark(i, until))
                    continue;
                if (pattern.EndAt(_text, i, until) is var behind and > 0)
                    return TextSpan.Between(_text[i].Start, _text[behind - 1].End).In(_text.Text);
            }
        }
        return null;
    }

    private bool IsNoMark(int token, int until) =>
        Array.Exists(UseWords.NoMarks, p => p.EndAt(_text, token, until) > 0);

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

    // Between marks of quotation that open before it and close behind it in its sentence.
    private bool IsInMarks(int first, int end)
    {
        if (IsMark(first - 1) && (IsMark(end) || IsMark(end + 1) && _text[end].Kind == TokenKind.Sign))
            return true;
        var sentence = _text.Sentences[_text.SentenceOf(first)];
        var open = false;
        for (var i = sentence.First; i < first; i++)
        {
            if (!IsMark(i) || IsApostrophe(i))
                continue;
            // an opening mark stands behind a blank or a bracket, a closing one before one
            open = _text[i].IsAfterBlank || i == sentence.First;
        }
        if (!open)
            return false;
        for (var i = end; i < sentence.End; i++)
        {
            if (IsMark(i) && !IsApostrophe(i))
                return !_text[i].IsAfterBlank;
        }
        return false;
    }

    private bool IsApostrophe(int i) =>
        _text.Text[_text[i].Start] is '\'' or '’'
        && !_text[i].IsAfterBlank
        && i + 1 < _text.Count
        && !_text[i + 1].IsAfterBlank
        && _text[i + 1].Kind == TokenKind.Word;

    private bool IsMark(int i) =>
        i >= 0
        && i < _text.Count
        && _text.Text[_text[i].Start] is '"' or '“' or '”' or '«' or '»' or '„' or '‘' or '’' or '\'';
}
