using Assay.Model;
using Assay.Ownership;

namespace Assay.Tests.Ownership;

/// <summary>The attribution rules of law.md section 1.</summary>
internal static class Rules
{
    public static readonly LocalDate Day = new(2025, 2, 25);
    public static readonly Citation Source = new("test", Confidence.General);

    public static readonly AttributionRule Us = UsThreshold(50);
    public static readonly AttributionRule Eu = Rule(
        "eu",
        moreThan: false,
        aggregates: true,
        control: true,
        50
    );
    public static readonly AttributionRule Uk = Rule(
        "uk",
        moreThan: true,
        aggregates: false,
        control: true,
        50
    ) with
    {
        Votes = true,
    };

    public static AttributionRule UsThreshold(decimal threshold) =>
        Rule("us", moreThan: false, aggregates: true, control: false, threshold);

    private static AttributionRule Rule(
        string regime,
        bool moreThan,
        bool aggregates,
        bool control,
        decimal threshold
    ) =>
        new(
            regime,
            new RegimeId(regime),
            regime,
            new Percent(threshold),
            moreThan,
            aggregates,
            control,
            [new PublisherId(regime)],
            InForce.Always,
            Source
        );
}
