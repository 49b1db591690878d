using Assay.Deals;
using Assay.Model;
using Assay.Territories;

namespace Assay.Tests.Territories;

public sealed class GazetteerTests
{
    private static NamedPlace Found(string name, string? country = null, string? region = null) =>
        Ground.Atlas.Resolve(
            new Place.Named(
                name,
                country is null ? null : new CountryCode(country),
                region is null ? null : new RegionCode(region)
            )
        );

    [Theory]
    [InlineData("Bakhmut", null, "geonames:713174")]
    [InlineData("Бахмут", null, "geonames:713174")]
    [InlineData("BAKHMUT", null, "geonames:713174")]
    [InlineData("Харків", null, "geonames:706483")]
    [InlineData("Харьков", null, "geonames:706483")]
    [InlineData("Kharkov", null, "geonames:706483")]
    [InlineData("Kharkiv", "UA", "geonames:706483")]
    [InlineData("Kiev", null, "geonames:703448")]
    [InlineData("Kyiv", null, "geonames:703448")]
    [InlineData("Київ", null, "geonames:703448")]
    [InlineData("Mariupol'", null, "geonames:701822")]
    [InlineData("Маріуполь", null, "geonames:701822")]
    [InlineData("Avdijivka", "UA-14", "geonames:713122")]
    [InlineData("Simferopol", null, "geonames:693805")]
    [InlineData("Кропивницкий", null, "geonames:705812")]
    [InlineData("Kropyvnytskyi", null, "geonames:705812")]
    [InlineData("Samar", "UA", "geonames:699445")]
    [InlineData("Donetsk", "UA", "geonames:709717")]
    [InlineData("Donetsk", "RU", "geonames:565348")]
    [InlineData("Pokrovsk", "UA", "geonames:704422")]
    [InlineData("Artyomovsk", "UA-14", "geonames:713174")]
    [InlineData("Артемовск", "UA-14", "geonames:713174")]
    [InlineData("Артёмовск", "UA-09", "geonames:713175")]
    [InlineData("Дзержинск", "UA-14", "geonames:709354")]
    [InlineData("München", null, "geonames:2867714")]
    public void A_town_is_found_by_its_names_in_any_script(string name, string? within, string id)
    {
        var isRegion = within is { Length: > 2 };
        var found = Found(name, isRegion ? null : within, isRegion ? within : null);
        Assert.True(found.Kind == NamedKind.Settlement, string.Join(" ", found.Notes));
        Assert.Equal(id, found.Settlement!.Id);
    }

    [Theory]
    [InlineData("Донецк", "Donetsk (UA, Donetsk oblast UA-14", "Donetsk (RU, Rostov RU-ROS")]
    [InlineData("Pokrovsk", "Pokrovsk (UA, Donetsk oblast UA-14", "Pokrovsk (RU, Sakha Republic RU-SA")]
    [InlineData("Артемовск", "Bakhmut (UA, Donetsk oblast UA-14", "Kypuche (UA, Luhansk oblast UA-09")]
    [InlineData("Shevchenko", "47.905 N 36.69 E", "48.222 N 37.145 E")]
    [InlineData("Odessa", "Odesa (UA, Odesa oblast UA-51", "Odessa (US, Texas US-TX")]
    public void Homonyms_are_listed_and_none_is_picked_however_much_greater(
        string name,
        string one,
        string other
    )
    {
        var found = Found(name);
        Assert.Equal(NamedKind.None, found.Kind);
        var note = Assert.Single(found.Notes);
        Assert.Contains("may be any of", note, StringComparison.Ordinal);
        Assert.Contains(one, note, StringComparison.Ordinal);
        Assert.Contains(other, note, StringComparison.Ordinal);
        Assert.Contains("--region UA-14", note, StringComparison.Ordinal);
    }

    [Fact]
    public void The_largest_homonym_stands_first() =>
        Assert.True(
            Position("Donetsk (UA") < Position("Donetsk (RU"),
            string.Join(" ", Found("Донецк").Notes)
        );

    private static int Position(string text) =>
        Found("Донецк").Notes[0].IndexOf(text, StringComparison.Ordinal);

    [Theory]
    [InlineData("Bakhmut", null, "Bakhmut was called Artemivsk until 2016-02-04")]
    [InlineData("Artemivsk", "UA-14", "'Artemivsk' is a former name of Bakhmut")]
    [InlineData("Dnipropetrovsk", "UA-12", "called Dnipropetrovsk until 2016-05-19")]
    [InlineData("Новомосковськ", "UA-12", "former name of Samar")]
    [InlineData("Kharkiv", null, "A region bears the same name: Kharkiv oblast (UA-63)")]
    [InlineData("Kherson", null, "smaller or only called so at times: Chérso (GR")]
    [InlineData("Avdiyiffka", "UA-14", "is written so nowhere; it was read as Avdiivka")]
    public void What_else_a_name_tells_stands_in_a_note(string name, string? region, string says)
    {
        var found = Found(name, region: region);
        Assert.Equal(NamedKind.Settlement, found.Kind);
        Assert.Contains(found.Notes, n => n.Contains(says, StringComparison.Ordinal));
    }

    [Fact]
    public void A_country_goes_before_a_town_of_its_name_which_is_told()
    {
        var found = Found("Russia");
        Assert.Equal(NamedKind.Country, found.Kind);
        Assert.Contains(found.Notes, n => n.Contains("Russia (US", StringComparison.Ordinal));
        Assert.Equal("geonames:5168839", Found("Russia", "US").Settlement?.Id);
    }

    [Theory]
    [InlineData("Bakmut", "Bakhmut")]
    [InlineData("Kramatosrk", "Kramatorsk")]
    [InlineData("Волновоха", "Volnovakha")]
    public void An_unknown_spelling_gets_near_names_and_no_pick(string name, string near)
    {
        var found = Found(name);
        Assert.Equal(NamedKind.None, found.Kind);
        var note = Assert.Single(found.Notes);
        Assert.Contains("Near it are", note, StringComparison.Ordinal);
        Assert.Contains(near, note, StringComparison.Ordinal);
    }

    [Fact]
    public void Many_questions_are_answered_as_few_are()
    {
        var once = Found("Bakhmut").Settlement;
        for (var i = 0; i < 20; i++)
            Assert.Equal(once, Found("Bakhmut").Settlement);
        Assert.Equal("geonames:703448", Found("Kiev").Settlement?.Id);
    }

    [Theory]
    [InlineData(38.04, ControlClass.Unknown)]
    [InlineData(37.5, ControlClass.Occupied)]
    public void A_town_whose_reach_straddles_the_line_is_unknown(double west, ControlClass expected)
    {
        // 3 km east of Bakhmut's middle, and far to the west of it; it reaches 4.6 km.
        var held = Ground.Rectangle(new Assay.Territories.Shapes.Box(west, 47.0, 39.5, 50.0));
        var atlas = Ground.With(new ListedSeries(Ground.Layer("2025-02-25", held)));
        var status = atlas.StatusAt(new Place.Named("Bakhmut", null), Ground.Day("2025-02-25"), Ground.Today);
        Assert.Equal("UA", status.Sovereign?.Country.Value);
        Assert.Equal(expected, status.Control.Class);
    }

    [Theory]
    [InlineData("Kherson", "UA-65")]
    [InlineData("Simferopol", "UA-43")]
    [InlineData("Sevastopol", "UA-40")]
    [InlineData("Uzhhorod", "UA-21")]
    public void A_town_belongs_to_the_country_and_region_of_its_middle(string name, string region)
    {
        var status = Ground.Atlas.StatusAt(
            new Place.Named(name, null),
            Ground.Day("2025-02-25"),
            Ground.Today
        );
        Assert.Equal("UA", status.Sovereign?.Country.Value);
        Assert.Equal(region, status.Sovereign?.Region?.Value);
        Assert.DoesNotContain(
            status.Control.Notes,
            n => n.Contains("several states", StringComparison.Ordinal)
        );
    }

    [Theory]
    [InlineData(null, 3)]
    [InlineData(500L, 1.3)]
    [InlineData(80_500L, 4.6)]
    [InlineData(2_797_553L, 22.1)]
    public void The_reach_of_a_town_follows_its_population(long? population, double km) =>
        Assert.Equal(km, Settlement.ReachKm(population));
}
