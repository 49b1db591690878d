using Assay.Model;
using Assay.Readings.Figures;
using Assay.Readings.Figures.Quantities;
using Assay.Readings.Figures.Words;
using Assay.Readings.Texts;

namespace Assay.Readings.Checks;

/// <summary>
/// Dates in an order that cannot be: "from May 2024 until March 2023", issued after it expired, a career before the birth. Only years that are written count.
/// </summary>
internal sealed class OrderCheck : ISentenceCheck
{
    private const int MostJoint = 3;
    private const int MostVerb = 4;

    private static readonly WordTable<bool> Begins = WordTable.Of(
        "issued signed concluded granted commences commence commenced begins began begin starts started effective dated awarded выдана выдан подписан підписано видана виданий"
    );

    private static readonly WordTable<bool> Ends = WordTable.Of(
        "expires expired expire expiring ends ended end terminates terminated terminate lapses lapsed истекает истекла истек закінчується закінчилася діє действует"
    );

    // With these the two dates may be of two things, or of a thing that was given again.
    private static readonly WordTable<bool> Others = WordTable.Of(
        "new another renewed renew renewal replaced replaces replacement replacing previous previously old earlier former amended amending extended extension successor after when "
            + "because since once following whose which second first original initial again reissued prior until he she her his new новый новая новий нова после після"
    );

    private static readonly WordTable<bool> Lives = WordTable.Of(
        "graduated joined became appointed worked studied served founded died took moved started married elected entered headed led left retired earned received began"
    );

    private static readonly WordTable<bool> Kin = WordTable.Of(
        "who whose his her their wife husband father mother parents son daughter brother sister which"
    );

    public void Find(CheckedSentence sentence, CheckedText input, List<Inconsistency> found)
    {
        if (sentence.Dates < 2)
            return;
        var dates = sentence
            .Figures.Where(f => f.Date is { Year: not null, IsYearInferred: false })
            .ToArray();
        for (var i = 0; i + 1 < dates.Length; i++)
        {
            var (first, second) = (dates[i], dates[i + 1]);
            if (
                first.Date!.Value.Date is not { } one
                || second.Date!.Value.Date is not { } two
                || two.Latest >= one.Earliest
            )
                continue;
            if (IsPeriod(sentence, first, second, out var start))
                Add(
                    sentence,
                    start,
                    second,
                    $"the period begins {Write(one)} and ends {Write(two)}, before it began",
                    first,
                    found
                );
            else if (IsTerm(sentence, first, second, out start))
                Add(
                    sentence,
                    start,
                    second,
                    $"it begins {Write(one)} and ends {Write(two)}, before it began",
                    first,
                    found
                );
            else if (IsLifted(sentence, first, second, out start))
                Add(
                    sentence,
                    start,
                    second,
                    $"it began {Write(one)} and was lifted {Write(two)}, before it began",
                    first,
                    found
                );
            else if (IsLife(sentence, first, second, out start))
                Add(
                    sentence,
                    start,
                    second,
                    $"born {Write(one)}, but the text gives {Write(two)} for what came later",
                    first,
                    found
                );
        }
        for (var i = 0; i + 1 < dates.Length; i++)
        {
            var (first, second) = (dates[i], dates[i + 1]);
            if (
                first.Date!.Value.Date is not { } one
                || second.Date!.Value.Date is not { } two
                || one.Latest >= two.Earliest
            )
                continue;
            if (IsEndBefore(sentence, first, second, out var start))
                Add(
                    sentence,
                    start,
                    second,
                    $"it ended {Write(one)}, before it began {Write(two)}",
                    first,
                    found
                );
        }
    }

    private static void Add(
        CheckedSentence sentence,
        int start,
        Figure second,
        string reason,
        Figure first,
        List<Inconsistency> found
    ) =>
        found.Add(
            new Inconsistency(
                InconsistencyKind.Order,
                TextSpan.Between(sentence.Text[start].Start, second.Span.End),
                reason,
                [first.Span, second.Span]
            )
        );

    private static string Write(PartialDate date) =>
        date.IsExact ? "on " + Iso(date.Earliest)
        : date.Earliest.Year != date.Latest.Year || date.Earliest.Month != date.Latest.Month
            ? "in " + Iso(date.Earliest)[..4]
        : "in " + Iso(date.Earliest)[..7];

    private static string Iso(LocalDate day) => NodaTime.Text.LocalDatePattern.Iso.Format(day);

    /// <summary>"from D to D", "between D and D".</summary>
    private static bool IsPeriod(CheckedSentence sentence, Figure first, Figure second, out int start)
    {
        var text = sentence.Text;
        start = sentence.First(first) - 1;
        var joint = sentence.After(first);
        var next = sentence.First(second);
        if (text.Is(joint, ','))
            joint++;
        if (next - joint is < 1 or > MostJoint)
            return false;
        var isTo =
            text.Is(joint, "to")
            || text.Is(joint, "until")
            || text.Is(joint, "till")
            || text.Is(joint, "through")
            || text.Is(joint, "до")
            || text.Is(joint, "по");
        if (text.Is(start, "between"))
            return text.Is(joint, "and") && next == joint + 1;
        if (!isTo || !(RangeReader.IsFrom(text, start) || text.Is(start, "on")))
            return false;
        // "moved from May 2024 to March 2023": a date that was put forward, not a period.
        return !ChangeWords.StandBefore(text, start) && !sentence.Has(Moved, start - MostVerb, start);
    }

    private static readonly WordTable<bool> Moved = WordTable.Of(
        "moved brought shifted advanced forward date dated back deadline postponed rescheduled changed corrected перенесен перенесли"
    );

    /// <summary>"issued on D, expired on D" of one thing.</summary>
    private static bool IsTerm(CheckedSentence sentence, Figure first, Figure second, out int start)
    {
        var text = sentence.Text;
        start = -1;
        var at = sentence.First(first);
        for (var i = at - 1; i >= sentence.Sentence.First && i >= at - MostVerb; i--)
            if (text[i].Kind == TokenKind.Word && Begins.Has(text.Letters(i)))
                start = i;
        if (start < 0)
            return false;
        var joint = sentence.After(first);
        var next = sentence.First(second);
        return sentence.Has(Ends, Math.Max(joint, next - MostVerb), next)
            && !sentence.Has(Others)
            && next - joint <= 10;
    }

    private static readonly WordTable<bool> Imposed = WordTable.Of(
        "force imposed introduced adopted enacted effect"
    );

    private static readonly WordTable<bool> Lifted = WordTable.Of(
        "lifted revoked repealed withdrawn cancelled canceled annulled"
    );

    private static readonly WordTable<bool> LiftedJoints = WordTable.Of("and was were then it is");

    /// <summary>"in force on D and was lifted on D": nothing but the joint between.</summary>
    private static bool IsLifted(CheckedSentence sentence, Figure first, Figure second, out int start)
    {
        var text = sentence.Text;
        var at = sentence.First(first);
        start = at - 2;
        var end = sentence.First(second) - 2;
        if (
            !text.Is(at - 1, "on")
            || !text.Is(end + 1, "on")
            || !sentence.Has(Imposed, start, start + 1)
            || !sentence.Has(Lifted, end, end + 1)
            || sentence.Has(Others)
        )
            return false;
        for (var i = sentence.After(first); i < end; i++)
            if (!text.Is(i, ',') && !LiftedJoints.Has(text.Letters(i)))
                return false;
        return true;
    }

    /// <summary>"expired on D before it was issued on D".</summary>
    private static bool IsEndBefore(CheckedSentence sentence, Figure first, Figure second, out int start)
    {
        start = sentence.First(first);
        var joint = sentence.After(first);
        if (sentence.Text.Is(joint, ','))
            joint++;
        var from = start - MostVerb;
        start = Math.Max(from, sentence.Sentence.First);
        return sentence.Has(Ends, from, sentence.First(first))
            && sentence.Reads(joint, "before", "it", "was")
            && sentence.Has(Begins, joint, sentence.First(second))
            && sentence.First(second) - joint <= 6;
    }

    /// <summary>"born in D … graduated in D", with no other person between.</summary>
    private static bool IsLife(CheckedSentence sentence, Figure first, Figure second, out int start)
    {
        var text = sentence.Text;
        start = sentence.First(first);
        for (var i = start - 1; i >= sentence.Sentence.First && i >= sentence.First(first) - MostVerb; i--)
            if (
                text.Is(i, "born")
                || text.Is(i, "родился")
                || text.Is(i, "родилась")
                || text.Is(i, "народився")
                || text.Is(i, "народилася")
            )
                start = i;
        if (start == sentence.First(first))
            return false;
        var joint = sentence.After(first);
        var next = sentence.First(second);
        var life = -1;
        for (var i = joint; i < next; i++)
            if (text[i].Kind == TokenKind.Word && Lives.Has(text.Letters(i)))
                life = life < 0 ? i : life;
        if (life < 0)
            return false;
        // The subject goes on: "… and graduated", "…, she graduated"; another's life begins with another name.
        var before = life - 1;
        if (sentence.Has(Kin, joint, next))
            return false;
        return text.Is(before, "and")
            || text.Is(before, ',')
            || text.Is(before, "he")
            || text.Is(before, "she")
            || text.Is(before, "later");
    }
}
