using Assay.Readings.Texts;

namespace Assay.Readings.Quotes;

/// <summary>What the words in a pair of marks look like: a sentence, a part of one, a wording.</summary>
internal sealed class QuoteShapes
{
    // A part of a sentence that long is somebody's words, not one wording.
    private const int LeastPart = 5;

    // With a finite verb it may be shorter: "does not concern".
    private const int LeastClause = 3;

    // A capital letter shows a sentence only where more follows than a name.
    private const int LeastSentence = 4;

    // A longer wording that is a sentence is no name for something.
    private const int LongestWording = 12;

    private readonly QuoteScene _scene;
    private readonly TokenizedText _text;
    private readonly QuotedNames _names;
    private readonly Clauses _clauses;

    public QuoteShapes(QuoteScene scene, QuotedNames names)
    {
        _clauses = new Clauses(scene, new VerbTests(scene));
        _scene = scene;
        _text = scene.Text;
        _names = names;
    }

    /// <summary>The manner of words in marks.</summary>
    /// <param name="q">The words.</param>
    /// <param name="attribution">What attributes them; null where nothing does.</param>
    /// <param name="isBehind">Whether that stands behind them.</param>
    /// <param name="from">Where their sentence, or what follows the quote before, begins.</param>
    public QuoteManner MannerOf(Quotation q, Attribution? attribution, bool isBehind, int from)
    {
        var words = q.End - q.First;
        if (attribution is null)
            return IsSentence(q) && (from == q.Open || _text.Is(q.Open - 1, ':'))
                ? QuoteManner.Direct
                : QuoteManner.Term;
        var isSetOff = q.Open > 0 && (_text.Is(q.Open - 1, ',') || _text.Is(q.Open - 1, ':'));
        if (_text.Is(q.Open - 1, ':') && !isBehind && IsCapital(q))
            return QuoteManner.Direct;
        if (attribution.Form == AttributionForm.Naming)
            return words > LongestWording && IsSentence(q) ? QuoteManner.Direct : QuoteManner.Term;
        if (isBehind && IsPart(q, from))
            return QuoteManner.Term;
        if (isBehind)
            return EndsOpenly(q) || IsSentence(q) || words >= LeastPart
                ? QuoteManner.Direct
                : QuoteManner.Term;
        // "answered “No”"
        if (q.Open == attribution.Verb + 1 && IsCapital(q) && attribution.Form == AttributionForm.Verb)
            return QuoteManner.Direct;
        if (attribution.Form == AttributionForm.Phrase && q.Open - attribution.End > 1)
            return QuoteManner.Term;
        if (IsWithinReport(q, attribution, from))
            return QuoteManner.Term;
        // "supply, it said, had become “a condition”": the attribution is inserted into the writer's clause
        if (IsPart(q, from) && HasComma(attribution.Verb, q.Open))
            return QuoteManner.Term;
        if (isSetOff && (IsSentence(q) || words >= LeastClause))
            return QuoteManner.Direct;
        return IsSentence(q) || words >= LeastPart || words >= LeastClause && HasFinite(q)
            ? QuoteManner.Direct
            : QuoteManner.Term;
    }

    // "that the mine “does not concern” anybody", "it was, he replied, “a nice question”": part of a clause of the writer's.
    private bool IsWithinReport(Quotation q, Attribution attribution, int from)
    {
        if (_text.Is(q.Open - 1, ',') && IsCapital(q))
            return false;
        // "stating that “If …. Instead, ….”": sentences of their own in spite of "that".
        if (q.End - q.First > LongestWording && IsCapital(q) && EndsSentence(q))
            return false;
        var begin = attribution.Form == AttributionForm.Verb ? _clauses.Begin(attribution.Verb, q.After) : 0;
        if (begin > 0 && (begin < q.Open || _scene.Has(begin - 1, WordRole.That)))
            return true;
        if (IsCapital(q))
            return false;
        var first = Math.Min(attribution.First, attribution.Who.First);
        if (_text.Is(q.Open - 1, ','))
            return first > from + 1 && _text.Is(first - 1, ',') && from != q.Open;
        // "thinks it “as tight as a drum”": an object between the verb and the words.
        return q.Open - attribution.Verb == 2 && _scene.Has(q.Open - 1, WordRole.Pronoun);
    }

    private bool HasComma(int first, int end)
    {
        for (var i = first; i < end; i++)
        {
            if (_text.Is(i, ','))
                return true;
        }
        return false;
    }

    private bool IsCapital(Quotation q) =>
        _text[q.First].Kind != TokenKind.Word || _text[q.First].IsCapitalised;

    private bool HasFinite(Quotation q)
    {
        for (var i = q.First; i < q.End; i++)
        {
            if (_scene.Has(i, WordRole.Finite))
                return true;
        }
        return false;
    }

    /// <summary>A sentence or the beginning of one: a capital letter, or brackets or dots that put one in.</summary>
    public bool IsSentence(Quotation q)
    {
        var first = _text[q.First];
        if (first.Kind == TokenKind.Word && !first.IsCapitalised)
            return false;
        return EndsSentence(q) || q.End - q.First >= LeastSentence && !_names.IsTitled(q);
    }

    /// <summary>Whether it ends as sentences do.</summary>
    public bool EndsSentence(Quotation q) =>
        _text.Is(q.End - 1, '.')
        || _text.Is(q.End - 1, '?')
        || _text.Is(q.End - 1, '!')
        || _text.Is(q.End - 1, '…');

    /// <summary>Whether its end lets the sentence go on with its attribution.</summary>
    public bool EndsOpenly(Quotation q)
    {
        // what closes a quote within: "… and thinks 'discount,'" she says
        var last = q.End - 1;
        while (last > q.First && (_text.Is(last, '\'') || _text.Is(last, '’') || _text.Is(last, '”')))
            last--;
        return _text.Is(last, ',')
            || _text.Is(last, '?')
            || _text.Is(last, '!')
            || _text.Is(last, '…')
            || _scene.IsDash(last)
            || _text.Is(q.After, ',')
            || _scene.IsDash(q.After);
    }

    /// <summary>Whether the words are a part of a clause of the writer's: the company “continues to honour”.</summary>
    /// <param name="q">The words.</param>
    /// <param name="from">Where their sentence, or what follows the quote before, begins.</param>
    public bool IsPart(Quotation q, int from) =>
        q.Open > from
        && !IsCapital(q)
        && _scene.IsWord(q.Open - 1)
        && !_scene.Has(q.Open - 1, WordRole.Speech)
        && !_text.Is(q.Open - 1, "and");

    /// <summary>The words without marks, and without the comma that belongs to the attribution.</summary>
    public TextSpan Piece(int first, int end)
    {
        while (end > first + 1 && (_text.Is(end - 1, ',') || _scene.IsDash(end - 1)))
            end--;
        return _scene.Span(first, end);
    }

    /// <summary>One word before a noun ("peace" talks): the writer's tongs, whoever's sentence it is.</summary>
    public bool IsArmsLength(Quotation q, Attribution attribution) =>
        attribution.Form == AttributionForm.Verb
        && q.End - q.First == 1
        && _scene.BeginsWithLower(q.After)
        && !_scene.Has(q.After, WordRole.Joining | WordRole.Boundary | WordRole.Finite | WordRole.That);
}
