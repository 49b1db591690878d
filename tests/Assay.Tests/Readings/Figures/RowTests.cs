namespace Assay.Tests.Readings.Figures;

public sealed class RowTests
{
    [Theory]
    [InlineData(
        "It sold 300 tonnes to Chad, 200 to Mali and 100 to Niger.",
        "[300 tonnes] mass 300 t; [200] mass 200 t; [100] mass 100 t"
    )]
    [InlineData("It sold 300 tonnes: 200 to Mali.", "[300 tonnes] mass 300 t; [200] mass 200 t")]
    [InlineData(
        "Chad took 640 kg, the Netherlands 310 and Mali 170.",
        "[640 kg] mass 640 kg; [310] mass 310 kg; [170] mass 170 kg"
    )]
    [InlineData(
        "Банк дал 9 млрд рублей, из них 4 млрд — на рудник и 5 млрд — на дорогу.",
        "[9 млрд рублей] money 9000000000 RUB; [4 млрд] money 4000000000 RUB; [5 млрд] money 5000000000 RUB"
    )]
    [InlineData(
        "Капітал становить 80 млн доларів: по 40 млн від кожної сторони.",
        "[80 млн доларів] money 80000000 USD; [40 млн] money 40000000 USD"
    )]
    [InlineData(
        "It costs 90 million euros, including 20 million in aid.",
        "[90 million euros] money 90000000 EUR; [20 million] money 20000000 EUR"
    )]
    [InlineData(
        "Порт отримав 12 млрд доларів, а потім 7 млрд/6 млрд на колії.",
        "[12 млрд доларів] money 12000000000 USD; [7 млрд] money 7000000000 USD; [6 млрд] money 6000000000 USD"
    )]
    public void A_row_has_the_unit_of_its_first(string text, string expected) =>
        Assert.Equal(expected, Written.Of(text));

    [Theory]
    [InlineData("A unit of heat cost $90, up from $70.", "[$90] price 90 USD/unit; [$70] price 70 USD/unit")]
    [InlineData("Ціна тонни становила 72 долари.", "[72 долари] price 72 USD/t")]
    [InlineData("The price of a barrel fell to $60.", "[$60] price 60 USD/bbl")]
    [InlineData("It sold at $4.35 per dmtu.", "[$4.35 per dmtu] price 4.35 USD/dmtu")]
    [InlineData(
        "Gold cost $900 an ounce, $60 more than before.",
        "[$900 an ounce] price 900 USD/oz; [$60] price 60 USD/oz"
    )]
    [InlineData("It offered 5 pence per share.", "[5 pence per share] price 0.05 GBP/share")]
    public void Money_for_one_of_what_is_sold_is_a_price(string text, string expected) =>
        Assert.Equal(expected, Written.Of(text));

    [Theory]
    [InlineData("It sold 40 tonnes in May and moved on.", "[40 tonnes] mass 40 t; [May] date -5")]
    [InlineData(
        "Выручка составила 4 млрд рублей против 2 млрд годом ранее.",
        "[4 млрд рублей] money 4000000000 RUB; [2 млрд] money 2000000000"
    )]
    public void Other_numbers_borrow_nothing(string text, string expected) =>
        Assert.Equal(expected, Written.Of(text));
}
