using Assay.Readings.Figures.Words;
using Assay.Readings.Texts;

namespace Assay.Readings.Checks;

/// <summary>
/// What was lost before it was got: "took the licence in February 2025, lost it in June 2023". "It" ties both to one thing; only written years count.
/// </summary>
internal sealed class ReturnedCheck : ISentenceCheck
{
    // "lost it for want of work in June 2023"
    private const int Reach = 8;

    private static readonly WordTable<bool> Got = WordTable.Of(
        "took won got received bought acquired obtained secured leased rented opened built founded launched"
    );

    private static readonly WordTable<bool> Lost = WordTable.Of(
        "lost sold returned surrendered forfeited relinquished closed shut dissolved scrapped abandoned"
    );

    // With these there was an earlier time, another thing, or a date that is not the verb's.
    private static readonly WordTable<bool> Others = WordTable.Of(
        "again back after before having until when since another second new renewed previously earlier first originally once would could if because which whose whom had"
    );

    public void Find(CheckedSentence sentence, CheckedText input, List<Inconsistency> found)
    {
        if (sentence.Dates < 2)
            return;
        var dates = sentence.Figures.Where(f => f.Date is not null).ToArray();
        for (var i = 0; i + 1 < dates.Length; i++)
        {
            var (first, second) = (dates[i], dates[i + 1]);
            if (
                first.Date is not { IsYearInferred: false, Date: { } got }
                || second.Date is not { IsYearInferred: false, Date: { } lost }
                || lost.Latest >= got.Earliest
            )
                continue;
            var end = sentence.First(second);
            var verb = Verb(sentence, Got, sentence.First(first));
            var other = Verb(sentence, Lost, end);
            if (verb < 0 || other < sentence.After(first) || sentence.Has(Others, verb, end))
                continue;
            var text = sentence.Text;
            if (!text.Is(other + 1, "it") && !text.Is(other + 1, "them"))
                continue;
            if (!IsSameSubject(text, sentence.After(first), other))
                continue;
            var span = TextSpan.Between(text[verb].Start, second.Span.End);
            found.Add(
                new Inconsistency(
                    InconsistencyKind.Order,
                    span,
                    $"“{text.Letters(verb)}” in {text.Words(first.Span)}, but “{text.Letters(other)}” in {text.Words(second.Span)}, which is earlier",
                    [first.Span, second.Span]
                )
            );
        }
    }

    private static int Verb(CheckedSentence sentence, WordTable<bool> verbs, int date)
    {
        for (var i = date - 1; i >= sentence.Sentence.First && i >= date - Reach; i--)
        {
            if (sentence.Text[i].Kind == TokenKind.Word && verbs.Has(sentence.Text.Letters(i)))
                return i;
        }
        return -1;
    }

    /// <summary>Only a comma, "and", "then" or a pronoun between: no other subject.</summary>
    private static bool IsSameSubject(TokenizedText text, int from, int verb)
    {
        for (var i = from; i < verb; i++)
        {
            if (
                !text.Is(i, ',')
                && !text.Is(i, "and")
                && !text.Is(i, "but")
                && !text.Is(i, "then")
                && !text.Is(i, "it")
                && !text.Is(i, "he")
                && !text.Is(i, "she")
                && !text.Is(i, "they")
            )
                return false;
        }
        return true;
    }
}
