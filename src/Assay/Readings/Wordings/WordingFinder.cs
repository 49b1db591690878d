using Assay.Readings.Quotes;
using Assay.Readings.Texts;

namespace Assay.Readings.Wordings;

/// <summary>Finds wordings that carry a claim to territory, and tells whose words they are.</summary>
public static class WordingFinder
{
    // What a rule wants near stands within so many tokens, about two sentences; what it wants not near, in the same paragraph besides.
    private const int Farthest = 40;

    /// <summary>Finds the wordings of a text.</summary>
    /// <param name="text">The text.</param>
    /// <param name="quotes">What is said in it, in the order of the text.</param>
    /// <param name="book">The wordings to look for.</param>
    /// <returns>In the order of the text, none overlapping another: where several rules fit, the longer words, then the stronger grade.</returns>
    public static IReadOnlyList<TerritorialWording> Find(
        TokenizedText text,
        IReadOnlyList<Quote> quotes,
        WordingBook book
    )
    {
        var places = new List<WordingIndex.Place>();
        book.Index.Find(text, places);
        if (places.Count == 0)
            return [];
        var order = book
            .Rules.Select((rule, number) => (rule, number))
            .ToDictionary(r => r.rule, r => r.number);
        places.Sort(
            (a, b) =>
                a.First != b.First ? a.First.CompareTo(b.First)
                : a.End != b.End ? b.End.CompareTo(a.End)
                : a.Rule.Grade != b.Rule.Grade ? b.Rule.Grade.CompareTo(a.Rule.Grade)
                : order[a.Rule].CompareTo(order[b.Rule])
        );
        var uses = new WordingUses(text, quotes);
        var inText = new WordsInText(text);
        var found = new List<TerritorialWording>();
        var last = 0;
        foreach (var (first, end, rule) in places)
        {
            if (first < last || !Holds(text, inText, first, end, rule))
                continue;
            var (use, why) = uses.Of(first, end);
            found.Add(
                new TerritorialWording(
                    TextSpan.Between(text[first].Start, text[end - 1].End),
                    rule.Id,
                    rule.Grade,
                    use,
                    $"{rule.Why} Here {why}.",
                    rule.Neutral
                )
            );
            last = end;
        }
        return found;
    }

    private static bool Holds(TokenizedText text, WordsInText inText, int first, int end, WordingRule rule)
    {
        var sentence = text.Sentences[text.SentenceOf(first)];
        var block = text.Document.Blocks[sentence.Block].Span;
        // A phrase does not reach over the end of its paragraph.
        if (text[end - 1].End > block.End)
            return false;
        if (StandsBefore(text, rule.NotBehind, first) || StandsBehind(text, rule.NotBefore, end))
            return false;
        if (rule.Before.Count > 0 && !StandsBehind(text, rule.Before, end))
            return false;
        if (rule.EndsPhrase && GoesOn(text, end))
            return false;
        if (rule.Near.Count == 0 && rule.NotNear.Count == 0)
            return true;
        var (from, until) = (first, end);
        while (from > 0 && first - from < Farthest && text[from - 1].Start >= block.Start)
            from--;
        while (until < text.Count && until - end < Farthest && text[until].End <= block.End)
            until++;
        if (Stands(text, rule.NotNear, from, until, first, end))
            return false;
        if (rule.Near.Count == 0)
            return true;
        // A headline or an item of a list has what it is about in the paragraphs beside it.
        from = Math.Max(0, first - Farthest);
        until = Math.Min(text.Count, end + Farthest);
        return Stands(text, rule.Near, from, until, first, end)
            || (rule.InText.Count > 0 && inText.StandOutside(rule, first, end));
    }

    private static bool Stands(
        TokenizedText text,
        IReadOnlyList<WordPattern> patterns,
        int from,
        int until,
        int first,
        int end
    )
    {
        for (var i = from; i < until; i++)
        {
            if (i >= first && i < end || text[i].Kind == TokenKind.Sign)
                continue;
            foreach (var pattern in patterns)
            {
                if (pattern.EndAt(text, i, until) > 0)
                    return true;
            }
        }
        return false;
    }

    private static bool StandsBefore(TokenizedText text, IReadOnlyList<WordPattern> patterns, int first)
    {
        foreach (var pattern in patterns)
        {
            for (var start = Math.Max(0, first - 4); start < first; start++)
            {
                if (pattern.EndAt(text, start, first) == first)
                    return true;
            }
        }
        return false;
    }

    private static bool StandsBehind(TokenizedText text, IReadOnlyList<WordPattern> patterns, int end)
    {
        foreach (var pattern in patterns)
        {
            if (pattern.EndAt(text, end, text.Count) > 0)
                return true;
        }
        return false;
    }

    // Behind a noun phrase that ends stand a sign, a short word of the grammar or a verb, but no noun: told by a list of what may stand there.
    private static bool GoesOn(TokenizedText text, int end)
    {
        if (end >= text.Count)
            return false;
        if (text[end].Kind == TokenKind.Sign)
            return text.Text[text[end].Start] is '-' or '–' && !text[end].IsAfterBlank;
        var letters = text.Letters(end);
        foreach (var word in Behind)
        {
            if (letters.Equals(word, StringComparison.OrdinalIgnoreCase))
                return false;
        }
        return !letters.EndsWith("ed", StringComparison.Ordinal);
    }

    private static readonly string[] Behind =
    [
        "and",
        "or",
        "but",
        "is",
        "was",
        "has",
        "had",
        "have",
        "will",
        "would",
        "are",
        "were",
        "in",
        "on",
        "at",
        "to",
        "for",
        "of",
        "from",
        "by",
        "with",
        "as",
        "that",
        "which",
        "who",
        "where",
        "when",
        "while",
        "since",
        "after",
        "before",
        "because",
        "if",
        "can",
        "could",
        "may",
        "should",
        "must",
        "itself",
        "under",
        "than",
        "into",
        "during",
        "until",
        "over",
        "against",
        "through",
        "about",
        "not",
        "also",
        "now",
        "still",
        "without",
        "within",
        "between",
    ];
}
