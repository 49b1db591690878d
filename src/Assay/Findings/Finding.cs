using Assay.Model;

namespace Assay.Findings;

/// <summary>What in the deal a finding is about.</summary>
public enum SubjectKind
{
    /// <summary>The deal as a whole.</summary>
    Deal,

    /// <summary>A party or a person who acts for one.</summary>
    Party,

    /// <summary>An asset.</summary>
    Asset,

    /// <summary>An activity.</summary>
    Activity,

    /// <summary>A term.</summary>
    Term,

    /// <summary>A commodity.</summary>
    Commodity,
}

/// <summary>The subject of a finding: its kind, its id in the deal file, and its name for the reader.</summary>
public sealed record Subject(SubjectKind Kind, string Id, string Name);

/// <summary>A step of the reason chain.</summary>
/// <param name="Text">A sentence.</param>
/// <param name="Holds">Whether it holds, fails or is not known.</param>
public sealed record Reason(string Text, Truth Holds);

/// <summary>A measure that reaches the deal (or something that was checked or could not be), with verdict, reason and evidence.</summary>
/// <param name="Key">Stable over runs: equal keys in two dossiers are the same question. Findings are compared by it.</param>
/// <param name="Subject">What it is about.</param>
/// <param name="Verdict">What it says.</param>
/// <param name="Regime">The regime, where one is behind it.</param>
/// <param name="Measure">The measure, where one is behind it.</param>
/// <param name="Title">The measure's or check's title.</param>
/// <param name="Bound">Which parties are bound by it.</param>
/// <param name="Summary">The answer in a sentence.</param>
/// <param name="Chain">Why, step by step.</param>
/// <param name="DependsOn">Facts that are missing and would decide it.</param>
/// <param name="Unless">Exceptions that nothing in the deal shows, but that would change the verdict if shown.</param>
/// <param name="Notes">What is not settled about the measure, and details that practitioners need.</param>
/// <param name="Evidence">What supports it.</param>
public sealed record Finding(
    string Key,
    Subject Subject,
    Verdict Verdict,
    RegimeId? Regime,
    MeasureId? Measure,
    string Title,
    IReadOnlyList<PartyId> Bound,
    string Summary,
    IReadOnlyList<Reason> Chain,
    IReadOnlyList<string> DependsOn,
    IReadOnlyList<string> Unless,
    IReadOnlyList<string> Notes,
    IReadOnlyList<Evidence> Evidence
);
