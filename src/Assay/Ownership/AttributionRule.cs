using Assay.Model;

namespace Assay.Ownership;

/// <summary>How stakes add up through a chain in one legal order, and from which stake on a party counts as its owners do.</summary>
/// <param name="Id">Its id, such as <c>us-50</c>.</param>
/// <param name="Regime">The legal order.</param>
/// <param name="Title">In words.</param>
/// <param name="Threshold">The stake that decides.</param>
/// <param name="MoreThan">Whether it must be exceeded; otherwise reaching it is enough.</param>
/// <param name="Aggregates">Whether the stakes of several listed owners add up; otherwise the greatest single one counts.</param>
/// <param name="ControlBlocks">Whether control without shares counts too.</param>
/// <param name="Publishers">Whose asset freezes count.</param>
/// <param name="Days">When the rule is in force.</param>
/// <param name="Source">Where it can be read.</param>
/// <param name="Votes">Whether votes count as shares do, so that the greater of the two decides; otherwise shares alone.</param>
public sealed record AttributionRule(
    string Id,
    RegimeId Regime,
    string Title,
    Percent Threshold,
    bool MoreThan,
    bool Aggregates,
    bool ControlBlocks,
    IReadOnlyList<PublisherId> Publishers,
    InForce Days,
    Citation Source,
    bool Votes = false
)
{
    /// <summary>Whether a stake of at least <paramref name="least"/> meets the threshold for certain.</summary>
    /// <param name="least">The least it can be.</param>
    /// <param name="more">Whether it is more than that.</param>
    public bool IsMet(decimal least, bool more) =>
        MoreThan && !more ? least > Threshold.Value : least >= Threshold.Value;

    /// <summary>Whether a stake of at most <paramref name="most"/> may meet the threshold.</summary>
    /// <param name="most">The most it can be.</param>
    /// <param name="less">Whether it is less than that.</param>
    public bool MayBeMet(decimal most, bool less) =>
        MoreThan || less ? most > Threshold.Value : most >= Threshold.Value;
}
