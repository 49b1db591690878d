namespace Assay.Tests.Readings.Figures;

public sealed class QuantityTests
{
    [Theory]
    [InlineData("It paid $324 billion.", "[$324 billion] money 324000000000 USD")]
    [InlineData(
        "It paid US$5m, C$2bn and €40k.",
        "[US$5m] money 5000000 USD; [C$2bn] money 2000000000 CAD; [€40k] money 40000 EUR"
    )]
    [InlineData("It paid 1.2 million euros.", "[1.2 million euros] money 1200000 EUR")]
    [InlineData(
        "It paid USD 1,200.50 and 300 EUR.",
        "[USD 1,200.50] money 1200.5 USD; [300 EUR] money 300 EUR"
    )]
    [InlineData("It paid five million U.S. dollars.", "[five million U.S. dollars] money 5000000 USD")]
    [InlineData("It paid 2 billion Canadian dollars.", "[2 billion Canadian dollars] money 2000000000 CAD")]
    [InlineData("Дохід становив 3,5 млрд гривень.", "[3,5 млрд гривень] money 3500000000 UAH")]
    [InlineData("Выручка составила 12 млрд рублей.", "[12 млрд рублей] money 12000000000 RUB")]
    [InlineData("Сделка на 5 млн долларов США закрыта.", "[5 млн долларов США] money 5000000 USD")]
    [InlineData("It was up from 3.3 trillion.", "[3.3 trillion] money 3300000000000")]
    public void Money_is_read_with_its_currency_and_scale(string text, string expected) =>
        Assert.Equal(expected, Written.Of(text));

    [Theory]
    [InlineData("It cost $2,500 a tonne.", "[$2,500 a tonne] price 2500 USD/t")]
    [InlineData("It cost $80 per barrel.", "[$80 per barrel] price 80 USD/bbl")]
    [InlineData("It cost €40/MWh.", "[€40/MWh] price 40 EUR/MWh")]
    [InlineData("Цена составила 40 долларов за тонну.", "[40 долларов за тонну] price 40 USD/t")]
    [InlineData("It cost $5 million a year.", "[$5 million] money 5000000 USD")]
    public void Money_for_a_unit_is_a_price(string text, string expected) =>
        Assert.Equal(expected, Written.Of(text));

    [Theory]
    [InlineData("Between 20 and 30 % of it.", "[20 and 30 %] percent 20..30 %")]
    [InlineData("It has 20–30% of it.", "[20–30%] percent 20..30 %")]
    [InlineData("It needs $1–2bn.", "[$1–2bn] money 1000000000..2000000000 USD")]
    [InlineData("It makes from 5 to 7 million tonnes.", "[5 to 7 million tonnes] mass 5000000..7000000 t")]
    public void A_range_has_two_ends(string text, string expected) =>
        Assert.Equal(expected, Written.Of(text));

    [Theory]
    [InlineData(
        "It fell from 5 to 3 million tonnes.",
        "[5] mass 5000000 t; [3 million tonnes] mass 3000000 t"
    )]
    [InlineData("It rose from $2 to $5.", "[$2] money 2 USD; [$5] money 5 USD")]
    public void A_change_is_two_figures(string text, string expected) =>
        Assert.Equal(expected, Written.Of(text));

    [Theory]
    [InlineData("1,200", "1200")]
    [InlineData("1.5", "1.5")]
    [InlineData("12 500", "12500")]
    [InlineData("1'200", "1200")]
    [InlineData("1.200,5", "1200.5")]
    [InlineData("1,200,000.25", "1200000.25")]
    [InlineData("fourteen", "14")]
    [InlineData("two hundred and five", "205")]
    [InlineData("twenty-five", "25")]
    [InlineData("a hundred", "100")]
    [InlineData("two and a half", "2.5")]
    public void Numbers_are_written_in_many_ways(string number, string value) =>
        Assert.Equal($"[{number} tonnes] mass {value} t", Written.Of($"They sold {number} tonnes."));

    [Theory]
    [InlineData("двадцать пять тонн", "25")]
    [InlineData("п'ять тонн", "5")]
    [InlineData("дев’яносто тонн", "90")]
    [InlineData("сто сорок одну тонну", null)]
    [InlineData("1,2 тонны", "1.2")]
    [InlineData("1 200,5 тонн", "1200.5")]
    public void Numbers_in_Ukrainian_and_Russian_too(string number, string? value)
    {
        var read = Written.Of($"Продали {number}.");
        if (value is not null)
            Assert.Equal($"[{number}] mass {value} t", read);
    }

    [Theory]
    [InlineData("35 km", "distance 35 km")]
    [InlineData("12 miles", "distance 12 mi")]
    [InlineData("300 ha", "area 300 ha")]
    [InlineData("40 square kilometres", "area 40 km2")]
    [InlineData("40 km²", "area 40 km2")]
    [InlineData("5 cubic metres", "volume 5 m3")]
    [InlineData("80 barrels", "volume 80 bbl")]
    [InlineData("200 MW", "energy 200 MW")]
    [InlineData("3 kt", "mass 3000 t")]
    [InlineData("2 million troy ounces", "mass 2000000 oz")]
    [InlineData("5m tonnes", "mass 5000000 t")]
    [InlineData("three years", "duration 3 years")]
    [InlineData("0.5 percentage points", "percent 0.5 pp")]
    [InlineData("25 basis points", "percent 25 bp")]
    [InlineData("7 per cent", "percent 7 %")]
    [InlineData("12 Western companies", "count 12")]
    [InlineData("141 votes", "count 141")]
    [InlineData("half a million people", "count 500000")]
    [InlineData("a dozen firms", "count 12")]
    [InlineData("two-thirds", "ratio 0.667")]
    [InlineData("three times", "count 3 times")]
    [InlineData("tenfold", "ratio 10")]
    [InlineData("an order of magnitude", "ratio 10")]
    public void Units_and_nouns_tell_the_kind(string words, string expected) =>
        Assert.Equal($"[{words}] {expected}", Written.Of($"It was {words}."));

    [Theory]
    [InlineData("about 40 %", " about")]
    [InlineData("nearly 40 %", " about")]
    [InlineData("at least 40 %", " at least")]
    [InlineData("more than 40 %", " at least")]
    [InlineData("no more than 40 %", " at most")]
    [InlineData("up to 40 %", " at most")]
    [InlineData("около 40 %", " about")]
    [InlineData("более 40 %", " at least")]
    [InlineData("понад 40 %", " at least")]
    [InlineData("не менше 40 %", " at least")]
    [InlineData("40 % or more", " at least")]
    [InlineData("40 %", "")]
    public void Words_before_a_figure_bound_it(string words, string bound) =>
        Assert.Equal("[40 %] percent 40 %" + bound, Written.Of($"It has {words}."));

    [Theory]
    [InlineData("Anna Weber, 52, said so.", "[52] age 52 years")]
    [InlineData("A 52-year-old man said so.", "[52-year-old] age 52 years")]
    [InlineData("Anna, aged 52, said so.", "[52] age 52 years")]
    [InlineData("The 10-year contract ended.", "[10-year] duration 10 years")]
    [InlineData("Ей 10-летний контракт не нужен.", "[10-летний] duration 10 years")]
    [InlineData("Приехал 52-летний инженер.", "[52-летний] age 52 years")]
    public void An_age_is_told_from_a_duration(string text, string expected)
    {
        var read = Written.Of(text);
        Assert.Equal(expected, read);
    }

    [Theory]
    [InlineData("Resolution 2202 (2015) binds them.")]
    [InlineData("See article 5k of Regulation 833/2014.")]
    [InlineData("EO 14024 and Articles 3, 4 and 5 apply.")]
    [InlineData("The A320, the Boeing 737 aircraft and flight MH-17.")]
    [InlineData("Call +380 44 123 45 67.")]
    [InlineData("7.2 The parties agree.")]
    [InlineData("See page 12, note 3.")]
    [InlineData("A second round, a third round.")]
    [InlineData("They met at 10:30.")]
    [InlineData("Article 3p of it says so.")]
    [InlineData("The G7 and the Minsk II text.")]
    [InlineData("Under resolution 1540 it may.")]
    public void Numbers_that_are_names_are_no_figures(string text) => Assert.Equal("", Written.Of(text));

    [Fact]
    public void Votes_are_counts() =>
        Assert.Equal(
            "[93] count 93; [18] count 18; [65 abstentions] count 65",
            Written.Of("It passed with 93 in favour, 18 against and 65 abstentions.")
        );
}
