using Assay.Storage.Lists;
using CsCheck;

namespace Assay.Tests.Storage;

public sealed class MemberListTests
{
    private static readonly Gen<long[]> Ids = Gen.Long[1, 300]
        .HashSet[0, 60]
        .Select(s => s.Order().ToArray());

    [Fact]
    public void A_change_makes_the_one_of_the_other() =>
        Gen.Select(Ids, Ids)
            .Sample((from, to) => Assert.Equal(to, MemberChange.Between(from, to).Apply(from)));

    [Fact]
    public void A_change_has_nothing_that_did_not_change() =>
        Gen.Select(Ids, Ids)
            .Sample(
                (from, to) =>
                {
                    var change = MemberChange.Between(from, to);
                    Assert.Equal(from.Except(to).Order(), change.Gone);
                    Assert.Equal(to.Except(from).Order(), change.New);
                }
            );

    [Fact]
    public void Packed_ids_come_back() =>
        Gen.Select(Ids, Ids)
            .Sample(
                (from, to) =>
                {
                    Assert.Equal(from, MemberList.Unpack(MemberList.Pack(from)));
                    var change = MemberList.UnpackChange(MemberList.Pack(MemberChange.Between(from, to)));
                    Assert.Equal(to, change.Apply(from));
                }
            );
}
