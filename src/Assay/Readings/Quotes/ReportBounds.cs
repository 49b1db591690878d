using Assay.Readings.Texts;

namespace Assay.Readings.Quotes;

/// <summary>Where a clause that an attribution stands behind or within begins and goes on.</summary>
internal sealed class ReportBounds(QuoteScene scene, Clauses clauses)
{
    // "As X told the agency on Monday": the attribution that opens a sentence is no longer.
    private const int LongestOpening = 20;

    private readonly QuoteScene _scene = scene;
    private readonly TokenizedText _text = scene.Text;
    private readonly Clauses _clauses = clauses;

    /// <summary>"CLAUSE, she said; CLAUSE; CLAUSE.": behind what goes on at a semicolon; 0 where nothing does.</summary>
    public int BehindSemicolon(int stop, int until)
    {
        var last = 0;
        var from = stop;
        while (_text.Is(from, ';') && from + 1 < until)
        {
            var end = _clauses.End(from + 1, until, false);
            if (
                !_clauses.IsEnough(from + 1, end)
                || !_text.Is(end, ';') && end < _clauses.Trimmed(from + 1, until)
            )
                return 0;
            from = last = end;
        }
        return last;
    }

    /// <summary>Where the clause begins: behind the last semicolon or colon, and behind "but"; the attribution is of its own clause.</summary>
    public int Begin(int from, int comma)
    {
        for (var i = comma - 1; i > from; i--)
        {
            if (_text.Is(i, ';') || _text.Is(i, ':'))
                return i + 1;
        }
        return IsAnd(from) ? from + 1 : from;
    }

    /// <summary>Whether a word joins a second clause.</summary>
    public bool IsAnd(int i) =>
        _text.Is(i, "and")
        || _text.Is(i, "but")
        || _text.Is(i, "or")
        || _text.Is(i, "yet")
        || _text.Letters(i) is "і" or "й" or "та" or "але" or "и" or "но" or "а" or "Але" or "Но" or "А";

    /// <summary>Whether a stretch is nothing but words in marks: these are given by themselves.</summary>
    public bool IsWording(int first, int end) =>
        _scene.BehindQuotation(first) is var behind && behind > first && behind >= end;

    /// <summary>Whether a comma or a dash stands here.</summary>
    public bool IsBreak(int i) => _text.Is(i, ',') || _scene.IsDash(i);

    /// <summary>The comma that closes the attribution with which a sentence opens; 0 where there is none.</summary>
    public int Comma(int from, int until)
    {
        for (var i = from; i < until && i - from < LongestOpening; i++)
        {
            if (_text.Is(i, ','))
                return i;
        }
        return 0;
    }
}
