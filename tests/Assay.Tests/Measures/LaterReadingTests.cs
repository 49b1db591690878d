using Assay.Findings;
using Assay.Measures;
using Assay.Model;

namespace Assay.Tests.Measures;

/// <summary>
/// A court says in 2026 what the law was all along (C-84/24 EM System): a holding of exactly half, in 2023, has one answer by what was
/// known then, and since the judgment is open, as the presumption of control may be rebutted.
/// </summary>
public sealed class LaterReadingTests
{
    private const string Half = """
        date: 2023-06-01
        bound: { kind: company, country: FR }
        counterparty: { name: Zvonkaya Dolina LLC, kind: company, country: RU, owners: [{ name: Oleg Vladimirovich Deripaska, share: 50 }] }
        act: payment
        """;

    [Theory]
    [InlineData("2023-06-01", null)]
    [InlineData("2024-08-01", null)]
    [InlineData("2026-03-11", null)]
    [InlineData("2026-03-12", Verdict.DependsOn)]
    public void Half_of_a_company_in_2023(string knownOn, Verdict? expected)
    {
        var knowledge = StarterKnowledge.On(NodaTime.Text.LocalDatePattern.Iso.Parse(knownOn).Value);
        var answer = Answer(knowledge);

        Assert.Equal(expected, answer.Verdict);
    }

    [Fact]
    public void The_later_reading_tells_the_earlier_one_too()
    {
        var trace = Answer(StarterKnowledge.On(StarterKnowledge.Today)).Deciding.Trace;

        Assert.Contains(
            trace.SelectMany(j => j.Carriers()),
            leaf => leaf.Text.ToString().Contains("As it was read on the day", StringComparison.Ordinal)
        );
    }

    private static MeasureAnswer Answer(Knowledge knowledge) =>
        MeasureAnswer
            .Of(Assayer.Evaluate(StarterPatterns.Read(Half), knowledge))
            .Single(a => a.Measure.Id == new MeasureId("eu:269-2014/2"));
}
