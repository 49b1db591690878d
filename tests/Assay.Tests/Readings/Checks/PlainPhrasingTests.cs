using Assay.Readings.Checks;
using Assay.Readings.Figures;
using Assay.Readings.Mentions;
using Assay.Tests.Readings.Figures;

namespace Assay.Tests.Readings.Checks;

/// <summary>What does not come out, told in the phrasings that are the most usual.</summary>
public sealed class PlainPhrasingTests
{
    private static readonly LocalDate On = new(2025, 7, 9);

    private sealed class NoPlaces : IPlaceFacts
    {
        public bool? LiesIn(LinkTarget place, LinkTarget within) => null;
    }

    private static string[] Find(string text)
    {
        var tokens = Texts.Of(text);
        var figures = FigureFinder.Find(tokens, On);
        return InconsistencyFinder
            .Find(new CheckedText(tokens, figures, [], [], [], new NoPlaces(), On))
            .Select(f => $"{f.Kind}: {tokens.Words(f.Span)}")
            .ToArray();
    }

    [Theory]
    [InlineData(
        "The port needs $50 million, of which $30 million is for cranes, $15 million for piers and $12 million for rail.",
        "Sum: $50 million, of which $30 million is for cranes, $15 million for piers and $12 million"
    )]
    [InlineData(
        "Порту потрібно 50 млн доларів, з них 30 млн доларів на крани та 25 млн доларів на колії.",
        "Sum: 50 млн доларів, з них 30 млн доларів на крани та 25 млн доларів"
    )]
    [InlineData(
        "Порту нужно 50 млн долларов, из них 30 млн долларов на краны и 25 млн долларов на пути.",
        "Sum: 50 млн долларов, из них 30 млн долларов на краны и 25 млн долларов"
    )]
    [InlineData(
        "The $50 million package consists of $30 million in loans and $15 million in grants.",
        "Sum: $50 million package consists of $30 million in loans and $15 million"
    )]
    [InlineData(
        "The fund pays $50 million in two stages: $30 million at once and $27 million on delivery.",
        "Sum: $50 million in two stages: $30 million at once and $27 million"
    )]
    [InlineData(
        "The mill would take 2,000 tonnes a year. At an assumed price of $400 per tonne the annual value is $900,000.",
        "Product: $400 per tonne the annual value is $900,000"
    )]
    [InlineData(
        "The mill made 50,000 tonnes in 2019 and 60 thousand tonnes in 2020, a fall of 20%.",
        "Comparison: 50,000 tonnes in 2019 and 60 thousand tonnes in 2020, a fall of 20%"
    )]
    [InlineData(
        "The price rose to $300 from $200, an increase of 80%.",
        "Comparison: $300 from $200, an increase of 80%"
    )]
    [InlineData("Of 50 claims, 20 (61.5%) were refused.", "Share: 50 claims, 20 (61.5%")]
    [InlineData(
        "The plant holds 30,000 of the world's 90,000 tonnes, or 60 percent.",
        "Share: 30,000 of the world's 90,000 tonnes, or 60 percent"
    )]
    [InlineData(
        "The Orlik mine covers 300 hectares. The road is long. The Orlik mine covers 200 hectares.",
        "Number: 200 hectares"
    )]
    [InlineData("Novak, 40, who was born in 1970, runs the mill.", "Age: 40, who was born in 1970")]
    [InlineData("Novak, 65, was born in 1970.", "Age: 65, was born in 1970")]
    [InlineData(
        "The 30-year concession runs from 2020 to 2040.",
        "Order: 30-year concession runs from 2020 to 2040"
    )]
    [InlineData(
        "The ban was in force on 2 May 2023 and was lifted on 3 June 2022.",
        "Order: force on 2 May 2023 and was lifted on 3 June 2022"
    )]
    [InlineData("Orlik holds 55% of the mill. Novak Group holds 60% of the mill.", "Share: 60%")]
    [InlineData("Доля чешской стороны — 55%, польской стороны — 60%.", "Share: 55%, польской стороны — 60%")]
    public void It_is_found(string text, string expected) => Assert.Equal([expected], Find(text));

    [Theory]
    [InlineData(
        "The port needs $50 million, of which $30 million is for cranes, $5 million for piers and $2 million for rail."
    )]
    [InlineData(
        "The port needs $50 million, of which $30 million is for cranes, including $25 million for two and $5 million for one."
    )]
    [InlineData("The firm has 90 clerks, of which 60 are women and 50 work in Riga.")]
    [InlineData("The $50 million package consists of $30 million in loans and $20 million in grants.")]
    [InlineData("The $50 million package consists mainly of $30 million in loans and $15 million in grants.")]
    [InlineData("The fund pays $50 million in two stages: $30 million at once and $20 million on delivery.")]
    [InlineData(
        "The mill would take 2,000 tonnes a year. At an assumed price of $400 per tonne the annual value is $800,000."
    )]
    [InlineData(
        "The mill would take 2,000 tonnes a year. At an assumed price of $400 per tonne the value is $8 million over ten years."
    )]
    [InlineData("The mill made 50,000 tonnes in 2019 and 60 thousand tonnes in 2020, a rise of 20%.")]
    [InlineData(
        "The mill made 50,000 tonnes in 2019 and 60 thousand tonnes in 2020, a fall of 20% from 2018."
    )]
    [InlineData("The price rose to $300 from $200, an increase of 50%.")]
    [InlineData("Of 50 claims, 20 (40%) were refused.")]
    [InlineData("Of 50 claims, 20 (61.5% of those heard) were refused.")]
    [InlineData("Chad makes 30,000 of the world's 90,000 tonnes, or about a third.")]
    [InlineData("The Orlik mine covers 300 hectares. The Dubno mine covers 200 hectares.")]
    [InlineData("The Orlik mine covers 300 hectares. In 2010 the Orlik mine covered 200 hectares.")]
    [InlineData("The Orlik mine covers an estimated 300 hectares. The Orlik mine covers 200 hectares.")]
    [InlineData("Novak, 55, was born in 1970.")]
    [InlineData("The 20-year concession runs from 2020 to 2040.")]
    [InlineData("The 30-year concession, renewed once, runs from 2020 to 2040.")]
    [InlineData("The ban was in force on 2 May 2022 and was lifted on 3 June 2023.")]
    [InlineData("Orlik holds 55% of the mill. Novak Group holds 45% of the mill.")]
    [InlineData("Orlik holds 55% of the mill. Novak Group holds 60% of the port.")]
    [InlineData("Доля чешских компаний в экспорте — 55%, в импорте — 60%.")]
    [InlineData("Доля женщин — 55%, пенсионеров — 60%.")]
    public void What_may_be_well_is_let_pass(string text) => Assert.Empty(Find(text));
}
