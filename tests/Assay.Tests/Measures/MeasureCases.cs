using Assay.Findings;
using Assay.Model;

namespace Assay.Tests.Measures;

/// <summary>Fact patterns with the verdict a lawyer expects: <c>tests/cases</c>, one file an instrument.</summary>
public sealed class MeasureCases
{
    private const string NotReached = "not reached";

    public static TheoryData<string, string> All()
    {
        var data = new TheoryData<string, string>();
        foreach (var one in CaseFiles.ReadAll())
            data.Add(one.File, one.Title);
        return data;
    }

    [Theory]
    [MemberData(nameof(All))]
    public void A_case_has_the_verdict_a_lawyer_expects(string file, string title)
    {
        var one = CaseFiles.ReadAll().Single(c => (c.File, c.Title) == (file, title));
        var dossier = Assayer.Assay(
            one.Deal,
            StarterKnowledge.On(one.Deal.KnownOn ?? StarterKnowledge.Today)
        );
        foreach (var (measure, expected) in one.Expect)
        {
            var found = dossier
                .Findings.Where(f => f.Measure == measure)
                .Select(f => VerdictText(f.Verdict))
                .Distinct()
                .ToList();
            var actual = found.Count == 0 ? NotReached : string.Join(" + ", found);
            Assert.True(
                string.Equals(expected, actual, StringComparison.Ordinal),
                $"{file}: {title}: {measure}: expected {expected}, was {actual}\n{Explain(dossier, measure)}"
            );
        }
    }

    [Fact]
    public void Every_instrument_has_at_least_four_cases()
    {
        var byInstrument = CaseFiles
            .ReadAll()
            .SelectMany(c => c.Expect.Keys.Select(m => (Instrument: m.Value.Split('/')[0], c.Title)))
            .Distinct()
            .GroupBy(x => x.Instrument)
            .ToDictionary(g => g.Key, g => g.Count());
        var few = StarterKnowledge
            .On(StarterKnowledge.Today)
            .Measures.Measures.Select(m => m.Instrument.Id.Value)
            .Distinct()
            .Where(i => byInstrument.GetValueOrDefault(i) < 4);
        Assert.Empty(few);
    }

    private static string VerdictText(Verdict verdict) =>
        verdict switch
        {
            Verdict.Prohibited => "prohibited",
            Verdict.ProhibitedAuthorisable => "prohibited, authorisable",
            Verdict.DependsOn => "depends on",
            Verdict.NotChecked => "not checked",
            Verdict.NoMeasureFound => "no measure found",
            _ => verdict.ToString().ToLowerInvariant(),
        };

    private static string Explain(Dossier dossier, MeasureId measure) =>
        string.Join(
            '\n',
            dossier
                .Findings.Where(f => f.Measure == measure)
                .SelectMany(f =>
                    f.Chain.Select(r => $"  {r.Holds}: {r.Text}").Concat(f.DependsOn.Select(d => $"  ? {d}"))
                )
        );
}
