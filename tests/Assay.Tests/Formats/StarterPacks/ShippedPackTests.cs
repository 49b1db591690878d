using Assay.Formats.StarterPacks;
using Assay.Model;
using Assay.Registers;

namespace Assay.Tests.Formats.StarterPacks;

/// <summary>The pack that comes with Assay.</summary>
public sealed class ShippedPackTests
{
    private static readonly Lazy<Read<StarterPack>> Shipped = new(() =>
        StarterPackReader.ReadFolder(Path.Combine(SharedFolder.RepositoryRoot, "data"))
    );

    [Fact]
    public void It_is_read_without_a_word() =>
        Assert.Empty(Shipped.Value.Diagnostics.Select(d => d.ToString()));

    [Theory]
    [InlineData("rdif", "2022-02-23", false)]
    [InlineData("rdif", "2022-02-28", true)]
    [InlineData("dmitriev-kirill", "2022-02-23", false)]
    [InlineData("dmitriev-kirill", "2024-06-27", true)]
    public void On_the_eve_of_the_invasion_it_knows_of_no_later_listing(
        string party,
        string day,
        bool isListed
    )
    {
        Assert.True(PartialDate.TryParse(day, out var on));
        var register = Shipped.Value.Value!.Register.KnownOn(on.Earliest).Register;

        var listings = register
            .Find(new PartyId(party))!
            .Designations.Where(d => d.List.ToString() is "us-ofac/sdn");
        Assert.Equal(isListed, listings.Any());
    }
}
