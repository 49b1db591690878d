namespace Assay.Findings;

/// <summary>What a finding says, from the gravest to the lightest. Assay states what instruments say; it never says "you may".</summary>
public enum Verdict
{
    /// <summary>A measure forbids it.</summary>
    Prohibited,

    /// <summary>A measure forbids it unless an authority permits it, which it may.</summary>
    ProhibitedAuthorisable,

    /// <summary>Whether a measure reaches it depends on a fact that is not known; <see cref="Finding.DependsOn"/> names it.</summary>
    DependsOn,

    /// <summary>A duty: money is owed or something must be done, nothing is forbidden.</summary>
    Duty,

    /// <summary>It implies something, such as recognition, that binds states and courts first.</summary>
    Implication,

    /// <summary>It could not be checked; <see cref="Finding.DependsOn"/> says why.</summary>
    NotChecked,

    /// <summary>A measure would forbid it, but an exception holds.</summary>
    Exempt,

    /// <summary>A rule favours it.</summary>
    Incentive,

    /// <summary>All that was loaded was checked and no measure was found.</summary>
    NoMeasureFound,
}

/// <summary>What verdicts have in common.</summary>
public static class Verdicts
{
    /// <summary>Whether a measure forbids it, or may: a prohibition, one that an authority may lift, an open question.</summary>
    public static bool Burdens(this Verdict verdict) =>
        verdict is Verdict.Prohibited or Verdict.ProhibitedAuthorisable or Verdict.DependsOn;

    /// <summary>Whether a measure forbids it, be it that an authority may permit it.</summary>
    public static bool Forbids(this Verdict verdict) =>
        verdict is Verdict.Prohibited or Verdict.ProhibitedAuthorisable;
}
