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
    /// <summary>The legal order that asks by this rule: the regime, or a body of law within it that has a rule of its own, such as <c>us-bis</c>.</summary>
    public string Order { get; init; } = Regime.Value;

    /// <summary>Which lists of the publishers count, by their short names; empty for all.</summary>
    public IReadOnlyList<string> Lists { get; init; } = [];

    /// <summary>Whether it attributes export controls, and not asset freezes.</summary>
    public bool OfExportControls { get; init; }

    /// <summary>What this legal order says of stakes that change hands round a listing; null where it is not known to say anything.</summary>
    public Citation? Transfers { get; init; }

    /// <summary>
    /// From when this reading of the law could be known; null where from its first day. A court may say later what the law was all
    /// along: such a reading is about days before it was given.
    /// </summary>
    public LocalDate? Published { get; init; }

    /// <summary>The least stake that is enough.</summary>
    internal Bound Enough => Bound.Lower(Threshold.Value, MoreThan);

    /// <summary>
    /// The rules in force on a day, one for each legal order that has any, in the order given, each as it was read on that day: a court's later
    /// reading of it is not among them.
    /// </summary>
    public static IReadOnlyList<AttributionRule> InForceOn(
        IReadOnlyList<AttributionRule> rules,
        LocalDate on
    ) =>
        [
            .. rules
                .Select(r => r.Order)
                .Distinct(StringComparer.Ordinal)
                .Select(order => AsReadOn(rules, order, on))
                .OfType<AttributionRule>(),
        ];

    /// <summary>The rule of a legal order on a day, as it was read on that day; null where none is in force.</summary>
    public static AttributionRule? AsReadOn(IEnumerable<AttributionRule> rules, string order, LocalDate on) =>
        Of(rules.Where(r => r.KnownFrom <= on), order, on);

    /// <summary>The rule of a legal order on a day, in its latest reading; null where none is in force.</summary>
    public static AttributionRule? Of(IEnumerable<AttributionRule> rules, string order, LocalDate on) =>
        rules
            .Where(r =>
                string.Equals(r.Order, order, StringComparison.Ordinal) && r.Days.On(on) != Truth.False
            )
            .MaxBy(r => r.KnownFrom);

    /// <summary>The day from which this reading could be known.</summary>
    public LocalDate KnownFrom => Published ?? Days.From?.Earliest ?? LocalDate.MinIsoValue;
}
