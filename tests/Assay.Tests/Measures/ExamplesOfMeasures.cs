using Assay.Assaying;
using Assay.Measures;
using Assay.Reports.Measures;

namespace Assay.Tests.Measures;

/// <summary>Fact patterns with the verdict a lawyer expects: the <c>examples</c> of <c>data/measures</c>, in each instrument's own file.</summary>
public sealed class ExamplesOfMeasures
{
    /// <summary>What an instrument needs: inside, just outside, an exception, after repeal.</summary>
    private const int Fewest = 4;

    private static IReadOnlyList<FactPattern> Examples => StarterKnowledge.AllMeasures.Examples;

    public static TheoryData<string, string> All()
    {
        var data = new TheoryData<string, string>();
        foreach (var example in Examples)
            data.Add(example.Place.File, example.Title);
        return data;
    }

    [Theory]
    [MemberData(nameof(All))]
    public void An_example_comes_out_as_a_lawyer_expects(string file, string title)
    {
        var example = Examples.Single(e => (e.Place.File, e.Title) == (file, title));
        var failures = ExampleRun.Of(example, StarterKnowledge.On).Where(r => !r.Passed).ToList();
        Assert.True(failures.Count == 0, string.Join('\n', failures.SelectMany(ExampleText.Failure)));
    }

    [Fact]
    public void Every_example_expects_something_of_a_measure_that_is_there()
    {
        var unknown = Examples
            .SelectMany(e => e.Expected.Keys, (e, id) => (e.Title, id))
            .Where(x => !StarterKnowledge.AllMeasures.Named(x.id).Any());
        Assert.Empty(unknown);
        Assert.DoesNotContain(Examples, e => e.Expected.Count == 0);
    }

    [Fact]
    public void Every_instrument_has_at_least_four_examples()
    {
        var few = StarterKnowledge
            .AllMeasures.Measures.Select(m => m.Instrument.Id)
            .Distinct()
            .Where(i => Examples.Count(e => e.Expected.Keys.Any(i.Covers)) < Fewest);
        Assert.Empty(few);
    }

    [Fact]
    public void Every_measure_is_reached_by_one_example_and_missed_by_another()
    {
        var expectations = Examples.SelectMany(e => e.Expected).ToLookup(e => e.Key, e => e.Value);
        var untried = StarterKnowledge
            .AllMeasures.Measures.Select(m => m.Id)
            .Where(id =>
                !expectations[id].Any(e => e.Verdict is not null)
                || !expectations[id].Any(e => e.Verdict is null)
            );
        Assert.Empty(untried);
    }
}
