using Assay.Readings.Texts;

namespace Assay.Readings.Quotes;

/// <summary>
/// Reads reports whose attribution stands behind them or is inserted: "CLAUSE, X said on Monday", "CLAUSE, says X, CLAUSE", "CLAUSE, according
/// to X", "As X told Reuters, CLAUSE".
/// </summary>
internal sealed class InsertedReports
{
    // A clause in two pieces has at least so many words.
    private const int LeastOfTwo = 2;

    // Between an inserted attribution and the comma behind it: "last week".
    private const int LongestOccasion = 5;

    private const int LongestCiting = 12;

    private readonly QuoteScene _scene;
    private readonly TokenizedText _text;
    private readonly SpeakerFinder _speakers;
    private readonly AttributionFinder _attributions;
    private readonly Occasions _occasions;
    private readonly Clauses _clauses;
    private readonly ClauseTests _tests;
    private readonly ReportBounds _bounds;
    private readonly ReportDrafts _reports;
    private readonly VerbTests _verbs;
    private readonly Asides _asides;

    public InsertedReports(
        QuoteScene scene,
        SpeakerFinder speakers,
        AttributionFinder attributions,
        Occasions occasions,
        Clauses clauses,
        ReportBounds bounds,
        ReportDrafts reports
    )
    {
        _scene = scene;
        _text = scene.Text;
        _speakers = speakers;
        _attributions = attributions;
        _occasions = occasions;
        _clauses = clauses;
        _tests = new ClauseTests(scene, clauses);
        _reports = reports;
        _bounds = bounds;
        _verbs = new VerbTests(scene);
        _asides = new Asides(scene);
    }

    /// <summary>"CLAUSE, said X" and "CLAUSE, says X, CLAUSE": the subject behind the verb.</summary>
    /// <returns>Behind what was read; 0 where it is no such report.</returns>
    public int Inverted(int verb, Stretch stretch)
    {
        if (
            verb <= stretch.From
            || !_bounds.IsBreak(verb - 1)
            || _scene.Has(verb, WordRole.Participle | WordRole.Listener) && !_scene.Has(verb, WordRole.Past)
            || _scene.Has(verb, WordRole.Listener)
            || _speakers.From(verb + 1, stretch.Until) is not { IsVoice: true } who
        )
            return 0;
        return Read(verb, who, stretch);
    }

    /// <summary>"CLAUSE, X said" and "CLAUSE, X said, CLAUSE": a verb and its subject behind or within what they report.</summary>
    /// <returns>Behind what was read; 0 where it is no such report.</returns>
    public int Read(int verb, Found who, Stretch stretch)
    {
        var first = Math.Min(who.First, verb);
        if (first > stretch.From && _scene.Has(first - 1, WordRole.Determiner))
            first--;
        return who.IsVoice && stretch.BeginsPassage && first - 1 > stretch.From && _bounds.IsBreak(first - 1)
            ? Around(verb, who, first, Math.Max(verb + (_verbs.IsGoingOn(verb) ? 2 : 1), who.End), stretch)
            : 0;
    }

    private int Around(int verb, Found who, int first, int end, Stretch stretch)
    {
        var comma = first - 1;
        var begin = _bounds.Begin(stretch.From, comma);
        var stop = Stop(end, stretch.Until);
        // ", she said, running her finger down the column, CLAUSE"
        if (_text.Is(end, ',') && _asides.Opens(end + 1))
            end = _asides.End(end + 1, stop);
        if (
            (end >= stop || IsOnlyOccasion(verb, end, stop))
            && !IsBoundTo(comma)
            && (!_text.Is(end, ',') || _tests.HasVerb(begin, comma))
        )
        {
            if (!_clauses.IsEnough(begin, comma) || !_tests.IsClause(begin, comma))
                return 0;
            List<TextSpan> said = [_scene.Span(begin, _clauses.Trimmed(begin, comma))];
            if (_bounds.BehindSemicolon(stop, stretch.Until) is var further and > 0)
            {
                said.Add(_scene.Span(stop + 1, further));
                stop = further;
            }
            else if (QuotedOn(end, stop) is var quoted and > 0)
                said.Add(_scene.Span(quoted, stop));
            var behind = _reports.Add(said, who, verb, stretch.From);
            _occasions.Read(behind, first, stretch.Until);
            return stop;
        }
        var rest = Rest(end, stretch.Until);
        if (rest == 0)
            return 0;
        var last = _clauses.End(rest, stretch.Until, false);
        if (_bounds.IsWording(rest, last) && !_tests.HasVerb(begin, comma))
            return 0;
        if (_bounds.BehindSemicolon(last, stretch.Until) is var more and > 0)
            last = more;
        var pieces = new List<TextSpan>(2);
        begin = SubjectAlone(begin, comma);
        if (!IsBoundTo(comma) && !_tests.IsSetting(begin, comma))
            pieces.Add(_scene.Span(begin, _clauses.Trimmed(begin, comma)));
        if (
            !_clauses.HasWords(rest, last, LeastOfTwo)
            || pieces.Count > 0
                && !_scene.Has(begin, WordRole.Boundary)
                && !_tests.HasVerb(begin, comma)
                && !_tests.HasVerb(rest, last)
                && !IsThirdPerson(rest)
        )
            return 0;
        pieces.Add(_scene.Span(rest, last));
        var around = _reports.Add(pieces, who, verb, stretch.From);
        _occasions.Read(around, first, rest);
        return last;
    }

    // Behind the attribution stands when, where or to whom it was said; behind a comma anything else goes on with what was said.
    private bool IsOnlyOccasion(int verb, int end, int stop)
    {
        if (_scene.Has(verb, WordRole.Listener) && verb == end - 1 && !_text.Is(end, ','))
            return !_tests.HasVerb(end, stop, isKnownOnly: true);
        if (!_clauses.IsOccasion(end, stop))
            return false;
        if (!_text.Is(end, ',') || stop <= end + 1)
            return true;
        for (var i = end + 1; i < stop; i++)
        {
            if (_scene.Has(i, WordRole.Calendar | WordRole.Occasion))
                return true;
        }
        return false;
    }

    // "All is to be paid for out of a loan, and none of the money, the bank has said, may go": between a subject and its verb only their clause is reported
    private int SubjectAlone(int begin, int comma)
    {
        for (var i = comma - 1; i > begin + 1; i--)
        {
            if (_text.Is(i - 1, ',') && _bounds.IsAnd(i))
                return !_tests.HasVerb(i + 1, comma) && _tests.HasVerb(begin, i) ? i + 1 : begin;
        }
        return begin;
    }

    // "…, X said in a statement, and “does not comment”": the second wording; 0 where there is none.
    private int QuotedOn(int end, int stop)
    {
        for (var i = end; i + 2 < stop; i++)
        {
            if (
                _text.Is(i, ',')
                && _bounds.IsAnd(i + 1)
                && _scene.BehindQuotation(i + 2) is var behind
                && behind > i + 2
                && behind >= stop - 1
            )
                return i + 2;
        }
        return 0;
    }

    // An attribution behind its clause ends with the sentence, or with a semicolon.
    private int Stop(int from, int until)
    {
        for (var i = from; i < until; i++)
        {
            // ", who sits on two boards": the writer's.
            if (_text.Is(i, ';') || _text.Is(i, ',') && _scene.Has(i + 1, WordRole.Relative))
                return i;
        }
        return _clauses.Trimmed(from, until);
    }

    // Where the clause goes on behind an inserted attribution; 0 where it does not.
    private int Rest(int end, int until)
    {
        while (end < until && _scene.Has(end, WordRole.Between) && !_scene.Has(end, WordRole.Finite))
            end++;
        if (_text.Is(end, ':'))
            return 0;
        var comma = end;
        // "сообщает газета со ссылкой на два источника", "the paper says, citing two officials"
        var farthest = _verbs.IsCiting(end) ? LongestCiting : LongestOccasion;
        while (comma < until && comma - end < farthest && !_text.Is(comma, ',') && !_scene.IsDash(comma))
            comma++;
        if (
            comma + 1 >= until
            || !_text.Is(comma, ',') && !_scene.IsDash(comma)
            || !_clauses.IsOccasion(end, comma) && farthest == LongestOccasion
        )
            return 0;
        var next = comma + 1;
        // "…, says X, and have put it": only a verb without subject goes on with what X says.
        if (_text.Is(next, "and") && _scene.Has(next + 1, WordRole.Finite))
            next++;
        // "…, she added, but Congress would read it"
        else if (
            _bounds.IsAnd(next)
            && (
                BeginsClause(next + 1) && _tests.HasVerb(next + 1, until)
                || _scene.BehindQuotation(next + 1) > next + 1
                || _tests.IsPast(next + 1) && !IsDeed(next + 1)
            )
        )
            return next;
        return
            _scene.Has(next, WordRole.Participle | WordRole.Boundary | WordRole.That | WordRole.Relative)
            && !_text.Is(next, "if")
            && !_text.Is(next, "that")
            ? 0
            : next;
    }

    // "Insurance alone, she points out, costs more": a verb that the subject before the attribution has
    private bool IsThirdPerson(int i) =>
        _scene.BeginsWithLower(i)
        && _text[i].Length > LeastOfVerb
        && _text.Letters(i)[^1] == 's'
        && _text.Letters(i)[^2] != 's';

    private const int LeastOfVerb = 3;

    // "…, he said, and left": what people do when they have spoken
    private bool IsDeed(int i) =>
        _text.Letters(i)
            is "left"
                or "went"
                or "turned"
                or "looked"
                or "walked"
                or "laughed"
                or "smiled"
                or "shrugged"
                or "nodded"
                or "stood"
                or "pointed"
                or "added"
                or "closed"
                or "opened"
                or "pushed"
                or "picked"
                or "took"
                or "put"
                or "flew"
                or "drove"
                or "ran"
                or "shook"
                or "hung";

    // A subject that is not who speaks: "and he left" is the writer's.
    private bool BeginsClause(int i) =>
        _scene.MentionAt(i) >= 0 && !_scene.Has(i, WordRole.Pronoun)
        || _scene.Has(i, WordRole.Determiner)
        || _text.Is(i, "it")
        || _text.Is(i, "they")
        || _text.Is(i, "we")
        || _text.Is(i, "there")
        || _text.Is(i, "that")
        || _text.Is(i, "this");

    // "deep and, says X, empty": what X says begins behind the attribution.
    // "which, X said, should be ready": the clause behind the relative.
    private bool IsBoundTo(int comma) => _scene.Has(comma - 1, WordRole.Boundary | WordRole.Relative);

    /// <summary>"As X told Reuters, CLAUSE".</summary>
    /// <returns>Behind what was read; 0 where it is no such report.</returns>
    public int AsSaid(int verb, Found who, Stretch stretch)
    {
        var (from, until) = (stretch.From, stretch.Until);
        if (
            !stretch.BeginsPassage
            || !who.IsVoice
            || !(_text.Is(from, "as") || _text.Is(from, "як") || _text.Is(from, "как"))
        )
            return 0;
        var comma = _bounds.Comma(Math.Max(verb + 1, who.End), until);
        if (comma == 0)
            return 0;
        var end = _clauses.End(comma + 1, until, false);
        if (!_clauses.HasWords(comma + 1, end, LeastOfTwo))
            return 0;
        var draft = _reports.Add([_scene.Span(comma + 1, end)], who, verb, from);
        _occasions.Read(draft, from, comma);
        return end;
    }
}
