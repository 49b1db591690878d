using Assay.Model;
using CsCheck;

namespace Assay.Tests.Model;

public sealed class TruthTests
{
    private static readonly Gen<Truth> Any = Gen.Enum<Truth>();

    [Theory]
    [InlineData(Truth.True, Truth.Unknown, Truth.Unknown)]
    [InlineData(Truth.False, Truth.Unknown, Truth.False)]
    [InlineData(Truth.True, Truth.True, Truth.True)]
    public void A_conjunction_is_as_weak_as_its_weaker_part(Truth left, Truth right, Truth both) =>
        Assert.Equal(both, left.And(right));

    [Fact]
    public void De_Morgan_holds_with_unknowns_too() =>
        Any.Select(Any).Sample((a, b) => a.And(b).Not() == a.Not().Or(b.Not()));

    [Fact]
    public void The_negation_of_unknown_is_unknown() => Assert.Equal(Truth.Unknown, Truth.Unknown.Not());
}
