using Assay.Readings.Figures;
using Assay.Readings.Figures.Words;
using Assay.Readings.Texts;

namespace Assay.Readings.Checks;

/// <summary>An age and a year of birth in one sentence that do not go together on the day of the text, or on the day of death.</summary>
internal sealed class AgeCheck : ISentenceCheck
{
    // Before the birthday one is a year younger; texts are a year old at times.
    private const int Slack = 2;

    private static readonly WordTable<bool> OtherTimes = WordTable.Of(
        "then when time was were at until since had who his her son daughter wife husband father mother children тогда тоді когда коли"
    );

    private static readonly WordTable<bool> Born = WordTable.Of(
        "born родился родилась рождения народився народилася народження"
    );

    private static readonly WordTable<bool> Died = WordTable.Of("died умер умерла скончался помер померла");

    public void Find(CheckedSentence sentence, CheckedText input, List<Inconsistency> found)
    {
        var ages = sentence.Figures.Where(f => f.Kind == FigureKind.Age).ToArray();
        if (ages.Length != 1 || ages[0].Low is not { } age || ages[0].Bound != FigureBound.Exact)
            return;
        var dates = sentence
            .Figures.Where(f => f.Date is { Year: not null, IsYearInferred: false })
            .ToArray();
        var births = dates.Where(d => Precedes(sentence, d, Born)).ToArray();
        if (births.Length != 1)
            return;
        var born = births[0].Date!.Value.Year!.Value;
        var deaths = dates.Where(d => Precedes(sentence, d, Died)).ToArray();
        int on;
        string when;
        if (deaths.Length == 1 && dates.Length == 2)
            (on, when) = (deaths[0].Date!.Value.Year!.Value, "at the death in");
        else if (dates.Length == 1 && input.Written is { } written && !HasOtherTime(sentence))
            (on, when) = (written.Year, "in");
        else
            return;
        var years = on - born;
        if (Math.Abs(years - age) < Slack && age <= years + 1)
            return;
        found.Add(
            new Inconsistency(
                InconsistencyKind.Age,
                TextSpan.Between(
                    Math.Min(ages[0].Span.Start, births[0].Span.Start),
                    Math.Max(ages[0].Span.End, births[0].Span.End)
                ),
                $"whoever was born in {Write(born)} is {Write(years - 1)} or {Write(years)} {when} {Write(on)}, not {Tolerance.Write(age)}",
                [ages[0].Span, births[0].Span]
            )
        );
    }

    private static string Write(int number) =>
        number.ToString(System.Globalization.CultureInfo.InvariantCulture);

    // "was" is left out of the search where "was born" is the only one.
    private static bool HasOtherTime(CheckedSentence sentence)
    {
        for (var i = sentence.Sentence.First; i < sentence.Sentence.End; i++)
        {
            if (sentence.Text[i].Kind != TokenKind.Word || !OtherTimes.Has(sentence.Text.Letters(i)))
                continue;
            if (
                sentence.Text.Is(i, "was") && sentence.Text.Is(i + 1, "born")
                || sentence.Text.Is(i, "who") && sentence.Text.Is(i + 1, "was")
                || sentence.Text.Is(i, "at") && sentence.Text[i + 1].IsCapitalised
            )
                continue;
            return true;
        }
        return false;
    }

    private static bool Precedes(CheckedSentence sentence, Figure date, WordTable<bool> verbs)
    {
        var first = sentence.First(date);
        return sentence.Has(verbs, first - 5, first)
            || sentence.Has(verbs, sentence.After(date), sentence.After(date) + 3)
                && sentence.Text.Is(sentence.After(date), "года");
    }
}
