using Assay.Assaying.Relieving;
using Assay.Measures;
using Assay.Tests.Measures;
using CsCheck;

namespace Assay.Tests.Assaying.Relieving;

/// <summary>The search against the engine: what it tells is enough, nothing less is, and nothing is missing.</summary>
public sealed class ReliefPropertyTests
{
    /// <summary>More edits than these take too long to try in all their subsets.</summary>
    private const int MostTried = 9;

    [Fact]
    public void Under_invented_law_the_sets_are_those_that_trying_all_subsets_finds()
    {
        var (compared, exposing) = (0, 0);
        Gen.Int[0, 1_000_000]
            .Sample(
                seed =>
                {
                    var law = new MadeUpLaw(seed);
                    var edits = law.Edits();
                    if (edits.Count > MostTried)
                        return;
                    var tried = new TriedSubsets(law.Deal, law.Knowledge, law.Question, edits);
                    var relief = Reliefs.Of(law.Deal, law.Knowledge, law.Question);
                    foreach (var scope in relief.Reliefs)
                    {
                        Interlocked.Increment(ref compared);
                        // A designation beside a measure that forbids nothing as it is.
                        if (
                            scope.Sets.Any(s =>
                                s.Edits.Any(e =>
                                    e.Kind == ReliefKind.Measure
                                    && scope.Binding.All(b => b.Measure.Value != e.Code)
                                )
                            )
                        )
                            Interlocked.Increment(ref exposing);
                        Assert.True(scope.IsComplete);
                        Assert.Equal(
                            tried.Minimal(scope.Scope).Order(StringComparer.Ordinal),
                            scope.Sets.Select(Text).Order(StringComparer.Ordinal)
                        );
                        Assert.Equal(
                            scope.Sets.Select(s => s.Edits.Count),
                            scope.Sets.Select(s => s.Edits.Count).Order()
                        );
                    }
                },
                iter: 300
            );
        Assert.True(
            compared > 600 && exposing > 5,
            $"{compared} scopes compared, {exposing} of them exposing"
        );
    }

    [Fact]
    public void Under_the_shipped_law_the_sets_are_those_that_every_choice_of_designations_leads_to() =>
        Gen.Int[0, 1_000_000]
            .Sample(
                seed =>
                {
                    var deal = DrawnDeal.Of(seed);
                    var knowledge = StarterKnowledge.On(StarterKnowledge.Today);
                    var question = new ReliefQuestion { Limit = 1_000, Open = seed % 3 == 0 };
                    var relief = Reliefs.Of(deal, knowledge, question);
                    var whole = relief.Reliefs[0];
                    var designations = whole
                        .Sets.SelectMany(s => s.Edits)
                        .Where(e => e.Kind is ReliefKind.Programme or ReliefKind.Designation)
                        .DistinctBy(e => e.Code)
                        .ToList();
                    if (designations.Count > 6)
                        return;
                    // With some designations lifted, the measures that still forbid are what must be lifted besides.
                    var sets = new List<SortedSet<string>>();
                    for (var choice = 0; choice < 1 << designations.Count; choice++)
                    {
                        var lifted = designations.Where((_, i) => (choice >> i & 1) == 1).ToList();
                        sets.Add(
                            new SortedSet<string>(
                                lifted
                                    .Select(e => e.Code)
                                    .Concat(
                                        Assayer
                                            .Evaluate(
                                                deal,
                                                knowledge.With(
                                                    new Scenario(
                                                        "tried",
                                                        null,
                                                        [.. lifted.Select(e => e.Edit)]
                                                    )
                                                )
                                            )
                                            .Where(e => question.Counts(e.Verdict))
                                            .Select(e => e.Measure.Id.Value)
                                    ),
                                StringComparer.Ordinal
                            )
                        );
                    }
                    var minimal = sets.Where(s => !sets.Exists(o => o.IsProperSubsetOf(s)))
                        .Select(s => string.Join(' ', s))
                        .Distinct(StringComparer.Ordinal);
                    Assert.Equal(
                        minimal.Order(StringComparer.Ordinal),
                        whole.Sets.Select(Text).Order(StringComparer.Ordinal)
                    );
                },
                iter: 40
            );

    [Fact]
    public void A_set_frees_and_none_of_its_proper_subsets_does() =>
        Gen.Int[0, 1_000_000]
            .Sample(
                seed =>
                {
                    var deal = DrawnDeal.Of(seed);
                    var knowledge = StarterKnowledge.On(StarterKnowledge.Today);
                    var question = new ReliefQuestion { Limit = 2 };
                    foreach (var relief in Reliefs.Of(deal, knowledge, question).Reliefs)
                    {
                        foreach (var set in relief.Sets.Where(s => s.Edits.Count <= 5))
                        {
                            for (var some = 0; some < 1 << set.Edits.Count; some++)
                            {
                                var left = TriedSubsets.Left(
                                    deal,
                                    knowledge,
                                    question,
                                    [.. set.Edits.Where((_, i) => (some >> i & 1) == 1).Select(e => e.Edit)]
                                );
                                Assert.Equal(
                                    some != (1 << set.Edits.Count) - 1,
                                    left.Any(l => TriedSubsets.IsMeant(l, relief.Scope))
                                );
                            }
                        }
                    }
                },
                iter: 12
            );

    private static string Text(ReliefSet set) =>
        string.Join(' ', set.Edits.Select(e => e.Code).Order(StringComparer.Ordinal));
}
