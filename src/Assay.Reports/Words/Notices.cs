namespace Assay.Reports.Words;

/// <summary>What every reader must be told, in the same words everywhere.</summary>
public static class Notices
{
    /// <summary>What a dossier is not.</summary>
    public const string NotAdvice =
        "Assay shows what instruments, lists and maps say, with the source of each. It is an aid, not legal advice: no verdict "
        + "here is a permission, and what was not loaded was not checked.";

    /// <summary>How three-valued answers are to be read.</summary>
    public const string Unknown =
        "“Unknown” is an answer: where a fact is missing, the finding says which one would decide it, and nothing is guessed.";

    /// <summary>What the two dates of a dossier are.</summary>
    public const string TwoDates =
        "Measures, control of land and stakes are taken as of the deal’s date; the known-on date decides which lists, layers "
        + "and facts were there to be known.";
}
