using Assay.Names;

namespace Assay.Listings;

/// <summary>From which score a candidate is what.</summary>
public static class MatchThresholds
{
    /// <summary>
    /// From here a name that agrees firmly (<see cref="NameComparison.IsFirm"/>) and that nothing contradicts is likely that of the party. A slip of the
    /// pen is never firm: Potapin may be Potanin, but that is a question.
    /// </summary>
    public const double Likely = 0.93;

    /// <summary>From here somebody should look: the trade's own threshold. Nothing below it is returned.</summary>
    public const double Possible = NameComparer.DefaultThreshold;

    /// <summary>How many candidates a search returns at most: nobody reads more, and a common name must not fill a dossier.</summary>
    public const int MostCandidates = 25;
}
