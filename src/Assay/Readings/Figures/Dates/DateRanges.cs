using Assay.Readings.Figures.Numbers;
using Assay.Readings.Figures.Words;
using Assay.Readings.Texts;

namespace Assay.Readings.Figures.Dates;

/// <summary>Gives the first date of a period the year that only its last has: "from 1 February to 30 September 2024".</summary>
internal static class DateRanges
{
    private static readonly WordTable<bool> Joints = WordTable.Of("to until till through and по до и і та");

    /// <summary>Completes them in place.</summary>
    public static void Complete(TokenizedText text, List<Figure> figures)
    {
        for (var i = 0; i + 1 < figures.Count; i++)
        {
            if (
                figures[i].Date is not { Month: { } month } first
                || first.Year is not null && !first.IsYearInferred
                || figures[i + 1].Date
                    is not { Year: { } year, Month: { } last, IsYearInferred: false, LastYear: null }
                || !AreJoined(text, figures[i], figures[i + 1])
            )
                continue;
            var own = month > last ? year - 1 : year;
            if (first.Weekday is null)
                figures[i] = figures[i] with { Date = first with { Year = own, IsYearInferred = true } };
        }
    }

    private static bool AreJoined(TokenizedText text, Figure first, Figure second)
    {
        var joint = text.TokenAt(first.Span.End);
        return joint + 1 == text.TokenAt(second.Span.Start)
            && Surroundings.GoesOn(text, joint + 1)
            && (
                Surroundings.IsDash(text, joint)
                || text[joint].Kind == TokenKind.Word && Joints.Has(text.Letters(joint))
            );
    }
}
