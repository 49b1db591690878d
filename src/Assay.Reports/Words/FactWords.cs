using System.Globalization;
using Assay.Findings;
using Assay.Model;

namespace Assay.Reports.Words;

/// <summary>Words for three-valued answers, confidence marks, subjects and severities, and dates as everybody reads them.</summary>
public static class FactWords
{
    /// <summary>A three-valued answer.</summary>
    public static string Of(Truth truth) =>
        truth switch
        {
            Truth.True => "yes",
            Truth.False => "no",
            _ => "unknown",
        };

    /// <summary>A citation's confidence mark, one word.</summary>
    public static string Of(Confidence confidence) =>
        confidence switch
        {
            Confidence.Primary => "primary",
            Confidence.Secondary => "secondary",
            Confidence.General => "general",
            _ => throw new ArgumentOutOfRangeException(
                nameof(confidence),
                confidence,
                "There is no such mark."
            ),
        };

    /// <summary>What the mark means.</summary>
    public static string Meaning(Confidence confidence) =>
        confidence switch
        {
            Confidence.Primary => "read in the instrument, record or file of the authority itself",
            Confidence.Secondary => "read in a secondary source: a law firm, the press, a register",
            Confidence.General => "general knowledge: confirm it before relying on it",
            _ => throw new ArgumentOutOfRangeException(
                nameof(confidence),
                confidence,
                "There is no such mark."
            ),
        };

    /// <summary>What a finding is about.</summary>
    public static string Of(SubjectKind kind) =>
        kind switch
        {
            SubjectKind.Deal => "deal",
            SubjectKind.Party => "party",
            SubjectKind.Asset => "asset",
            SubjectKind.Activity => "activity",
            SubjectKind.Term => "term",
            SubjectKind.Commodity => "commodity",
            _ => throw new ArgumentOutOfRangeException(
                nameof(kind),
                kind,
                "There is no such kind of subject."
            ),
        };

    /// <summary>How bad a diagnostic is.</summary>
    public static string Of(Severity severity) =>
        severity switch
        {
            Severity.Note => "note",
            Severity.Warning => "warning",
            Severity.Error => "error",
            _ => throw new ArgumentOutOfRangeException(
                nameof(severity),
                severity,
                "There is no such severity."
            ),
        };

    /// <summary>A day as <c>2025-02-27</c>.</summary>
    public static string Of(LocalDate day) => day.ToString("uuuu-MM-dd", CultureInfo.InvariantCulture);

    /// <summary>A count with its noun: <c>1 finding</c>, <c>60 findings</c>.</summary>
    public static string Count(int number, string one, string? many = null) => Counted.Of(number, one, many);
}
