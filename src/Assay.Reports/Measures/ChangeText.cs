using Assay.Measures;
using Assay.Model;

namespace Assay.Reports.Measures;

/// <summary>What changes in the law between two days, as lines.</summary>
public static class ChangeText
{
    /// <summary>The lines, a day after the other.</summary>
    public static IEnumerable<string> Lines(IEnumerable<LawChange> changes) =>
        changes.Select(c =>
            $"{new PartialDate(c.Kind is LawChangeKind.Ends or LawChangeKind.Resumes ? c.Day.PlusDays(-1) : c.Day)}  {Change(c).PadRight(10)} {c.Measure.Id}{(c.Exception is { } e ? $" #{e.Id}" : "")}  {c.Exception?.Title ?? c.Measure.Title} ({c.Measure.Instrument.Abbreviation} {c.Measure.Article})"
        );

    // What ends is told by its last day, as measures have it.
    private static string Change(LawChange change) =>
        change.Kind switch
        {
            LawChangeKind.Begins => "begins",
            LawChangeKind.Ends => "last day",
            LawChangeKind.Suspended => "suspended",
            _ => "suspended to",
        };
}
