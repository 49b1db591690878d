using Assay.Readings.Figures;
using Assay.Readings.Figures.Words;
using Assay.Readings.Texts;

namespace Assay.Readings.Checks;

/// <summary>
/// A journey, an order or a mail that arrives before it left: "left Perm on 3 June and reached Riga on 29 May". Both verbs have one subject, and the days lie
/// near enough to be of one year where the text gives none.
/// </summary>
internal sealed class JourneyCheck : ISentenceCheck
{
    private const int MostVerb = 7;
    private const int MostBetween = 12;

    // Across the turn of a year the month of arrival is earlier without being before.
    private const int MostDays = 120;

    private static readonly WordTable<bool> Leaves = WordTable.Of(
        "left departed sailed shipped dispatched despatched loaded sent posted ordered submitted "
            + "вышел вышла вышло вышли отправился отправилась отправили отбыл отплыл отплыло покинул покинула покинуло "
            + "вийшов вийшла вийшло вийшли відправився відправили відплив відпливло вирушив вирушила покинув покинула покинуло"
    );

    private static readonly WordTable<bool> Arrives = WordTable.Of(
        "reached arrived docked landed delivered unloaded received approved "
            + "прибыл прибыла прибыло прибыли пришел пришёл пришла пришло дошел дошёл дошла достиг достигла доставили "
            + "прибув прибула прибуло прибули прийшов прийшла прийшло дійшов дійшла дістався дісталася доставили"
    );

    // Another lot, another time, or told back from the arrival.
    private static readonly WordTable<bool> Others = WordTable.Of(
        "another other second next previous previously earlier first last again while whereas who which that since after before until not never would could if "
            + "другой другая другое второй вторая следующий предыдущий ранее после до пока не если инший інша інше другий друга наступний попередній раніше після поки якщо"
    );

    /// <inheritdoc/>
    public void Find(CheckedSentence sentence, CheckedText input, List<Inconsistency> found)
    {
        var dates = sentence.Figures.Where(f => f.Date is { Year: not null, Month: not null }).ToArray();
        for (var i = 0; i + 1 < dates.Length; i++)
        {
            var (left, arrived) = (dates[i], dates[i + 1]);
            if (!IsBefore(arrived.Date!.Value, left.Date!.Value))
                continue;
            var from = Verb(sentence, Leaves, sentence.First(left) - MostVerb, sentence.First(left));
            var between = sentence.After(left);
            var to = Verb(sentence, Arrives, between, sentence.First(arrived));
            if (
                from < 0
                || to < 0
                || sentence.First(arrived) - between > MostBetween
                || sentence.Has(Others, from, sentence.First(arrived))
                || !IsSameSubject(sentence, to)
            )
                continue;
            var text = sentence.Text;
            found.Add(
                new Inconsistency(
                    InconsistencyKind.Order,
                    TextSpan.Between(text[from].Start, arrived.Span.End),
                    $"it {text.Letters(from)} on {text.Words(left.Span)} and {text.Letters(to)} on {text.Words(arrived.Span)}, before that",
                    [left.Span, arrived.Span]
                )
            );
        }
    }

    private static bool IsBefore(WrittenDay arrived, WrittenDay left)
    {
        if (arrived.Date is not { } one || left.Date is not { } two || one.Latest >= two.Earliest)
            return false;
        var isOpen = arrived.IsYearInferred || left.IsYearInferred;
        return arrived.LastMonth is null
            && left.LastMonth is null
            && (!isOpen || Period.Between(one.Latest, two.Earliest, PeriodUnits.Days).Days <= MostDays);
    }

    private static int Verb(CheckedSentence sentence, WordTable<bool> verbs, int from, int to)
    {
        for (var i = to - 1; i >= Math.Max(from, sentence.Sentence.First); i--)
            if (sentence.Text[i].Kind == TokenKind.Word && verbs.Has(sentence.Text.Letters(i)))
                return i;
        return -1;
    }

    /// <summary>"… and reached", "…, arrived": no other subject between.</summary>
    private static bool IsSameSubject(CheckedSentence sentence, int verb)
    {
        var text = sentence.Text;
        var before = verb - 1;
        while (
            text.Is(before, "was")
            || text.Is(before, "were")
            || text.Is(before, "only")
            || text.Is(before, "it")
        )
            before--;
        return text.Is(before, "and")
            || text.Is(before, ',')
            || text.Is(before, "but")
            || text.Is(before, "и")
            || text.Is(before, "а")
            || text.Is(before, "і")
            || text.Is(before, "та")
            || text.Is(before, "й");
    }
}
