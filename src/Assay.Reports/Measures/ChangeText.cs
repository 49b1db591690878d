using Assay.Measures;
using Assay.Model;

namespace Assay.Reports.Measures;

/// <summary>What changes in the law between two days, as lines.</summary>
public static class ChangeText
{
    /// <summary>The lines, a day after the other.</summary>
    public static IEnumerable<string> Lines(IEnumerable<LawChange> changes) =>
        changes.Select(c =>
            $"{new PartialDate(c.Day)}  {c.Kind.ToString().ToLowerInvariant().PadRight(8)} {c.Measure.Id}{(c.Exception is { } e ? $" #{e.Id}" : "")}  {c.Exception?.Title ?? c.Measure.Title} ({c.Measure.Instrument.Abbreviation} {c.Measure.Article})"
        );
}
