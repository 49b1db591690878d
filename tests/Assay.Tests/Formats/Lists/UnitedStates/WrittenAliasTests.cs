using Assay.Formats.Lists.UnitedStates;
using Assay.Formats.Lists.UnitedStates.Extracts;

namespace Assay.Tests.Formats.Lists.UnitedStates;

public sealed class WrittenAliasTests
{
    [Theory]
    [InlineData("Plant One, OAO (a.k.a. Open Plant One", "Plant One, OAO Strong|Open Plant One Strong")]
    [InlineData("Gas Two, OOO (f.k.a., Gas Old)", "Gas Two, OOO Strong|Gas Old Former")]
    [InlineData("Energy Company (a.k.a. “MEC”)", "Energy Company Strong|MEC Strong")]
    [InlineData("Trading House (a.k.a.", "Trading House Strong")]
    [InlineData("Institute One, a.k.a., Institute Two", "Institute One Strong|Institute Two Strong")]
    [InlineData("First; and Second", "First Strong|Second Strong")]
    [InlineData("HPS; and", "HPS Strong")]
    [InlineData("AKA Bank", "AKA Bank Strong")]
    [InlineData("Plant (HK) Co., Ltd", "Plant (HK) Co., Ltd Strong")]
    [InlineData("(OOO) Plant", "(OOO) Plant Strong")]
    [InlineData("and Research Institute 13", "Research Institute 13 Strong")]
    public void A_name_with_others_in_it_is_taken_apart(string text, string names) =>
        Assert.Equal(
            names,
            string.Join('|', WrittenAlias.Read(text).Names.Select(n => $"{n.Name} {n.Quality}"))
        );

    [Fact]
    public void What_is_said_besides_is_no_name()
    {
        var (names, besides) = WrittenAlias.Read("Brian Somebody (See alternate address under Singapore)");
        Assert.Equal("Brian Somebody", Assert.Single(names).Name);
        Assert.Equal("(See alternate address under Singapore)", Assert.Single(besides));
    }

    [Theory]
    [InlineData(
        "Morye Yard. 1 Desant Street, Feodosia 98176, Ukraine",
        "Ukraine",
        "Morye Yard",
        "1 Desant Street, Feodosia 98176, Ukraine"
    )]
    [InlineData("M.A.G. Tech, 5762 Royal Ave, Montreal", "Canada", "M.A.G. Tech", "5762 Royal Ave, Montreal")]
    [InlineData(
        "Optic (East) Co., Ltd. 12 Stone Park, Shan",
        "China",
        "Optic (East) Co., Ltd.",
        "12 Stone Park, Shan"
    )]
    [InlineData("Management, LLC. 3 Basm, Moscow", "Russia", "Management, LLC", "3 Basm, Moscow")]
    [InlineData("Open Lab. Delhi, India", "India", "Open Lab", "Delhi, India")]
    public void An_address_behind_a_name_is_cut_off(string text, string country, string name, string address)
    {
        var alias = text;
        Assert.True(TrailingAddress.TryCut(ref alias, country, out var cut));
        Assert.Equal((name, address), (alias, cut));
    }

    [Theory]
    [InlineData("Communication, Telemetry and Telecontrol Institute")]
    [InlineData("Plant One Co., Ltd.")]
    public void A_name_without_an_address_stays(string text)
    {
        var alias = text;
        Assert.False(TrailingAddress.TryCut(ref alias, "China", out _));
        Assert.Equal(text, alias);
    }
}
