using Assay.Assaying.Relieving;
using CsCheck;
using EditSet = System.Numerics.BigInteger;

namespace Assay.Tests.Assaying.Relieving;

/// <summary>The search alone, on clauses drawn at random, against trying every set.</summary>
public sealed class SmallestSetsTests
{
    private const int Edits = 9;

    private static readonly Gen<SetClause> Clause = Gen.Select(
            Gen.Int[0, (1 << Edits) - 1],
            Gen.Int[0, (1 << Edits) - 1],
            Gen.Int[0, (1 << Edits) - 1],
            Gen.Bool
        )
        .Select(
            (one, other, third, mixed) =>
                new SetClause(one & other, mixed ? third & ~one & (third >> 1) : EditSet.Zero)
        );

    [Fact]
    public void All_minimal_sets_are_found_smallest_first_whether_clauses_are_known_or_asked_for() =>
        Gen.Select(Clause.Array[0, 12], Gen.Int[0, (1 << Edits) - 1], Gen.Int[0, 12])
            .Sample(
                (clauses, allowed, known) =>
                {
                    // One by one, so that the search must ask again.
                    var search = new SmallestSets(
                        set => [.. clauses.Where(c => c.Refuses(set)).Take(1)],
                        allowed | 0b101,
                        int.MaxValue
                    );
                    search.Find(clauses.Take(known));
                    var enough = Enumerable
                        .Range(0, 1 << Edits)
                        .Select(s => (EditSet)s)
                        .Where(s => (s & ~(allowed | 0b101)).IsZero && !clauses.Any(c => c.Refuses(s)))
                        .ToList();
                    var minimal = enough.Where(s => !enough.Exists(o => o != s && (o & s) == o)).ToList();
                    Assert.True(search.IsComplete);
                    Assert.Equal(minimal.Order(), search.Found.Order());
                    var sizes = search.Found.Select(s => EditSet.PopCount(s)).ToList();
                    Assert.Equal(sizes.Order(), sizes);
                },
                iter: 3_000
            );

    [Fact]
    public void With_a_limit_the_smallest_come() =>
        Clause
            .Array[1, 12]
            .Sample(
                clauses =>
                {
                    var all = new SmallestSets(_ => [], (1 << Edits) - 1, int.MaxValue);
                    all.Find(clauses);
                    var some = new SmallestSets(_ => [], (1 << Edits) - 1, 2);
                    some.Find(clauses);
                    Assert.Equal(all.Found.Take(2), some.Found);
                },
                iter: 500
            );
}
