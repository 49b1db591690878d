namespace Assay.Names;

/// <summary>What comparing two names gave: a score and all it rests on.</summary>
/// <param name="Left">The first name.</param>
/// <param name="Right">The second name.</param>
/// <param name="Score">From 0 (nothing agrees) to 1 (the same, but for case, diacritics, punctuation and script).</param>
/// <param name="Alignments">Which parts were paired and why, in the order of the first name.</param>
/// <param name="LeftOver">The parts only the first name has.</param>
/// <param name="RightOver">The parts only the second name has.</param>
/// <param name="Features">What speaks for and against, in the order of <see cref="NameFeature"/>.</param>
/// <param name="Model">What each of these is worth.</param>
public sealed record NameComparison(
    Name Left,
    Name Right,
    double Score,
    IReadOnlyList<Alignment> Alignments,
    IReadOnlyList<NamePart> LeftOver,
    IReadOnlyList<NamePart> RightOver,
    IReadOnlyList<double> Features,
    NameModel Model
)
{
    /// <summary>Whether there is something of a feature.</summary>
    public bool Has(NameFeature feature) => Features[(int)feature] > 0;

    /// <summary>
    /// Whether all words agree but for a usual way to write them, an initial, a legal form, a title or a father's name left out: nothing that may
    /// as well make it another's name.
    /// </summary>
    public bool IsFirm
    {
        get
        {
            foreach (var feature in Enum.GetValues<NameFeature>())
            {
                if (!IsHarmless(feature) && Has(feature))
                    return false;
            }
            return Features[(int)NameFeature.Lost] < MostLost;
        }
    }

    private const double MostLost = 0.1;

    private static bool IsHarmless(NameFeature feature) =>
        feature
            is NameFeature.Agreement
                or NameFeature.Lost
                or NameFeature.Respellings
                or NameFeature.Initials
                or NameFeature.LegalFormMissing;

    /// <summary>Whether the score is the model's; else the names are the same word for word, or nothing of them agrees.</summary>
    public bool IsByModel => Score is > 0 and < 1;

    /// <summary>The same comparison scored by other weights.</summary>
    public NameComparison With(NameModel model) =>
        IsByModel ? this with { Score = NameScoring.ScoreOf([.. Features], model), Model = model } : this;

    /// <summary>What each feature there is adds to the log-odds of the score, in the order of <see cref="NameFeature"/>; nothing where the score is not the model's.</summary>
    public IEnumerable<(NameFeature Feature, double LogOdds)> Contributions =>
        IsByModel
            ? Enum.GetValues<NameFeature>()
                .Where(Has)
                .Select(f => (f, Features[(int)f] * Model.Weights[(int)f]))
            : [];

    /// <summary>Why, one sentence a reason. Made when asked for.</summary>
    public IReadOnlyList<string> Explanation => NameExplanation.Sentences(this);
}
