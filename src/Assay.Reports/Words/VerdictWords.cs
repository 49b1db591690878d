using Assay.Findings;

namespace Assay.Reports.Words;

/// <summary>The words, letters and one-line meanings of the verdicts, the same in every report.</summary>
public static class VerdictWords
{
    /// <summary>All verdicts, gravest first.</summary>
    public static IReadOnlyList<Verdict> All { get; } =
    [
        Verdict.Prohibited,
        Verdict.ProhibitedAuthorisable,
        Verdict.DependsOn,
        Verdict.Duty,
        Verdict.Implication,
        Verdict.NotChecked,
        Verdict.Exempt,
        Verdict.Incentive,
        Verdict.NoMeasureFound,
    ];

    /// <summary>The verdict's words, lower case, as the JSON has them.</summary>
    public static string Of(Verdict verdict) =>
        verdict switch
        {
            Verdict.Prohibited => "prohibited",
            Verdict.ProhibitedAuthorisable => "prohibited, authorisable",
            Verdict.DependsOn => "depends on",
            Verdict.Duty => "duty",
            Verdict.Implication => "implication",
            Verdict.NotChecked => "not checked",
            Verdict.Exempt => "exempt",
            Verdict.Incentive => "incentive",
            Verdict.NoMeasureFound => "no measure found",
            _ => throw new ArgumentOutOfRangeException(nameof(verdict), verdict, "There is no such verdict."),
        };

    /// <summary>The words with a capital, for headings.</summary>
    public static string Title(Verdict verdict)
    {
        var words = Of(verdict);
        return char.ToUpperInvariant(words[0]) + words[1..];
    }

    /// <summary>A short form for the head of a column.</summary>
    public static string Short(Verdict verdict) =>
        verdict switch
        {
            Verdict.ProhibitedAuthorisable => "authorisable",
            Verdict.NoMeasureFound => "none found",
            _ => Of(verdict),
        };

    /// <summary>One letter or sign, different for each verdict, so that no report needs colour to tell them apart.</summary>
    public static char Letter(Verdict verdict) =>
        verdict switch
        {
            Verdict.Prohibited => 'P',
            Verdict.ProhibitedAuthorisable => 'A',
            Verdict.DependsOn => '?',
            Verdict.Duty => 'D',
            Verdict.Implication => 'I',
            Verdict.NotChecked => 'N',
            Verdict.Exempt => 'E',
            Verdict.Incentive => '+',
            Verdict.NoMeasureFound => '0',
            _ => throw new ArgumentOutOfRangeException(nameof(verdict), verdict, "There is no such verdict."),
        };

    /// <summary>What the verdict says and does not say, in a sentence.</summary>
    public static string Meaning(Verdict verdict) =>
        verdict switch
        {
            Verdict.Prohibited => "A measure in force forbids it to those it binds.",
            Verdict.ProhibitedAuthorisable =>
                "A measure forbids it unless an authority permits it, which the measure lets the authority do.",
            Verdict.DependsOn =>
                "Whether a measure reaches it turns on a fact that is not known; the finding names the fact.",
            Verdict.Duty => "Money is owed or something must be done; nothing is forbidden.",
            Verdict.Implication =>
                "It would imply something, such as recognition, that binds states and courts first; it is not said that anybody breached it.",
            Verdict.NotChecked =>
                "It could not be checked; the finding says why. It is not a sign that all is well.",
            Verdict.Exempt => "A measure would forbid it, but one of its exceptions holds on what is known.",
            Verdict.Incentive => "A rule favours it.",
            Verdict.NoMeasureFound =>
                "All that was loaded was checked and nothing was found. It is not a permission.",
            _ => throw new ArgumentOutOfRangeException(nameof(verdict), verdict, "There is no such verdict."),
        };

    /// <summary>Whether the verdict is one that a reader must act on or clear up before going on.</summary>
    public static bool IsGrave(Verdict verdict) =>
        verdict is Verdict.Prohibited or Verdict.ProhibitedAuthorisable or Verdict.DependsOn;
}
