using Assay.Readings.Texts;

namespace Assay.Readings.Quotes;

/// <summary>Reads reports that a phrase attributes: "according to X", "in her words", "by the estimate of X".</summary>
internal sealed class PhraseReports(
    QuoteScene scene,
    SpeakerFinder speakers,
    AttributionFinder attributions,
    Occasions occasions,
    Clauses clauses,
    ReportBounds bounds,
    ReportDrafts reports
)
{
    // A clause in two pieces has at least so many words.
    private const int LeastOfTwo = 2;

    // Between an article and what a speaker is.
    private const int LongestOccasion = 5;

    private readonly TokenizedText _text = scene.Text;
    private readonly ClauseTests _tests = new(scene, clauses);
    private readonly VerbTests _verbs = new(scene);

    /// <summary>"According to X, CLAUSE", "CLAUSE, according to X" and "CLAUSE, according to X, CLAUSE".</summary>
    /// <returns>Behind what was read.</returns>
    public int Read(int i, Stretch stretch)
    {
        var (from, until) = (stretch.From, stretch.Until);
        if (attributions.Phrase(i, until) is not { } phrase || phrase.Who is not { IsVoice: true } who)
            return i;
        // "Nwosu-Clarke is kinder: in her view CLAUSE"
        var opensClause = i > from && (_text.Is(i - 1, ':') || _text.Is(i - 1, ';')) && stretch.EndsPassage;
        if (i == from || opensClause || i == from + 1 && !stretch.BeginsPassage)
        {
            var comma = bounds.Comma(who.End, until);
            // "in her view CLAUSE"
            if (comma != who.End && _verbs.OwnPhraseEnd(i) == who.End)
                comma = who.End - 1;
            if (comma == 0 || !stretch.EndsPassage)
                return who.End;
            // "according to the state company, Sakhta, CLAUSE"
            if (Apposed(comma, until) is { } apposed && !who.IsNamed)
            {
                phrase = phrase with { Who = apposed };
                comma = apposed.End;
            }
            var end = clauses.End(comma + 1, until, false);
            if (!clauses.HasWords(comma + 1, end, LeastOfTwo))
                return who.End;
            List<TextSpan> said = [scene.Span(comma + 1, end)];
            if (bounds.BehindSemicolon(end, until) is var more and > 0)
            {
                said.Add(scene.Span(end + 1, more));
                end = more;
            }
            Report(said, phrase, i, comma + 1, from);
            return end;
        }
        if (!stretch.BeginsPassage)
            return who.End;
        var begin = bounds.Begin(from, i);
        var last = clauses.Trimmed(begin, i);
        var pieces = new List<TextSpan> { scene.Span(begin, last) };
        if (SaysItself(begin, last) || SaysItself(who.End + 1, until))
            return who.End;
        // "In March, according to two people, he asked": the phrase says whose account what follows is
        if (_tests.IsSetting(begin, last))
            pieces.Clear();
        var isInserted =
            bounds.IsBreak(i - 1)
            && _text.Is(who.End, ',')
            && clauses.HasWords(who.End + 1, until, LeastOfTwo);
        if (isInserted && bounds.IsWording(who.End + 1, clauses.Trimmed(who.End + 1, until)))
            return who.End;
        if (isInserted && GoesOn(who.End + 1, begin, last))
            pieces.Add(scene.Span(who.End + 1, clauses.Trimmed(who.End + 1, until)));
        else if (pieces.Count == 0 || !clauses.IsEnough(begin, last) || !_tests.IsClause(begin, last))
            return who.End;
        Report(pieces, phrase, i, until, from);
        return until;
    }

    // A name between commas behind a description.
    private Found? Apposed(int comma, int until)
    {
        var mention = scene.MentionAt(comma + 1);
        return
            scene.MaySpeak(mention)
            && scene.FirstOf(mention) == comma + 1
            && scene.EndOf(mention) < until
            && _text.Is(scene.EndOf(mention), ',')
            ? new Found(scene.SpeakerOf(mention), comma + 1, scene.EndOf(mention), true, true)
            : null;
    }

    // "X told the agency that …, according to a transcript": what X said is for the verb
    private bool SaysItself(int begin, int end)
    {
        for (var i = begin + 1; i < end; i++)
        {
            if (
                _verbs.IsFinite(i, begin)
                && !scene.Has(i, WordRole.Naming)
                && clauses.Begin(i, end) > 0
                && speakers.Before(i, begin) is not null
            )
                return true;
        }
        return false;
    }

    // What stands behind an inserted phrase belongs to the clause unless it is the writer's remark: "in what would be", "which".
    private bool GoesOn(int i, int begin, int last) =>
        !scene.Has(i, WordRole.Relative | WordRole.Participle)
        && (
            !_tests.HasVerb(begin, last)
            || !scene.Has(i, WordRole.Joining) && !bounds.IsAnd(i) && !IsApposition(i)
        );

    // ", an analyst in London": what the speaker is.
    private bool IsApposition(int i)
    {
        if (!_text.Is(i, "a") && !_text.Is(i, "an") && !_text.Is(i, "the") && !_text.Is(i, "one"))
            return false;
        for (var at = i + 1; at < i + LongestOccasion + 1; at++)
        {
            if (scene.Has(at, WordRole.Finite))
                return false;
            if (scene.Has(at, WordRole.Voice))
                return true;
        }
        return false;
    }

    private void Report(List<TextSpan> pieces, Attribution phrase, int i, int until, int from)
    {
        var draft = reports.Add(pieces, phrase.Who, i, from);
        draft.Why = $"“{_text.Letters(i)} …” names whose account it is.";
        occasions.Read(draft, i, until);
    }
}
