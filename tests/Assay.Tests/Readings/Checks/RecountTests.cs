using Assay.Model;
using Assay.Readings.Checks;
using Assay.Readings.Figures;
using Assay.Readings.Mentions;
using Assay.Tests.Readings.Figures;

namespace Assay.Tests.Readings.Checks;

public sealed class RecountTests
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
        "We sold 40 t of tin in 2023 and 30 t in 2024, 80 t in all.",
        "Sum: 40 t of tin in 2023 and 30 t in 2024, 80 t"
    )]
    [InlineData(
        "The mill sold 500 tonnes. Of these 200 tonnes went to Chad, 150 to Mali and 100 to Niger.",
        "Sum: Of these 200 tonnes went to Chad, 150 to Mali and 100"
    )]
    [InlineData(
        "Рудник даст 30 млрд рублей на дорогу, 12 млрд на порт и 9 млрд на линию, всего 61 млрд рублей.",
        "Sum: 30 млрд рублей на дорогу, 12 млрд на порт и 9 млрд на линию, всего 61 млрд рублей"
    )]
    [InlineData(
        "The lot left Lyon on 3 June and reached Riga on 29 May.",
        "Order: left Lyon on 3 June and reached Riga on 29 May"
    )]
    [InlineData(
        "Вагон вышел из Перми 3 июня и прибыл в Ригу 29 мая.",
        "Order: вышел из Перми 3 июня и прибыл в Ригу 29 мая"
    )]
    [InlineData(
        "Ada Novak, who was born in 1970, sold it in 2021, two years after her fortieth birthday.",
        "Age: 1970, sold it in 2021, two years after her fortieth birthday"
    )]
    [InlineData(
        "Тонна коштувала 80 доларів проти 3400 гривень торік.",
        "Comparison: 80 доларів проти 3400 гривень"
    )]
    [InlineData(
        "70% экспорта пошло в Чад, 25% — в Мали и 15% — в Нигер.",
        "Share: 70% экспорта пошло в Чад, 25% — в Мали и 15%"
    )]
    [InlineData(
        "In each Contract Year the Buyer takes 500 tonnes at €20 per tonne, that is €12,000 in each Contract Year.",
        "Product: 500 tonnes at €20 per tonne, that is €12,000"
    )]
    [InlineData(
        "They sold 300 oz last year at an average of $900/oz, which works out at $350,000.",
        "Product: 300 oz last year at an average of $900/oz, which works out at $350,000"
    )]
    public void What_does_not_come_out_is_found(string text, string expected) =>
        Assert.Equal([expected], Find(text));

    [Theory]
    [InlineData("We sold 40 t of tin in 2023 and 30 t in 2024, 70 t in all.")]
    [InlineData("We sold 40 t of tin in 2023 and 30 t in 2024, 80 t in all since 2020.")]
    [InlineData("The mill sold 450 tonnes. Of these 200 tonnes went to Chad, 150 to Mali and 100 to Niger.")]
    [InlineData("The lot left Lyon on 29 May and reached Riga on 3 June.")]
    [InlineData("The lot left Lyon on 3 June; another reached Riga on 29 May.")]
    [InlineData("The lot left Lyon on 20 December and reached Riga on 4 January.")]
    [InlineData("Ada Novak, who was born in 1970, sold it in 2012, two years after her fortieth birthday.")]
    [InlineData("Ada Novak was born in 1970 and turned 50 in 2020.")]
    [InlineData("It sold goods worth $50 million in Chad against €40 million in Mali.")]
    [InlineData("Продали 40 тонн меди и 30 тонн олова, всего 5 тонн.")]
    [InlineData("70% компаний продают в Чад, 25% — в Мали и 15% — в Нигер.")]
    [InlineData("The dollar stood at 41 hryvnias against 4.50 zlotys.")]
    [InlineData("Тонна коштувала 80 доларів проти 75 доларів торік.")]
    [InlineData("70% экспорта пошло в Чад, 20% — в Мали и 10% — в Нигер.")]
    [InlineData("В Чад пошло 70% меди, в Мали 60% цинка и в Нигер 50% олова.")]
    [InlineData(
        "In each Contract Year the Buyer takes 500 tonnes at €20 per tonne, that is €10,000 in each Contract Year."
    )]
    [InlineData("The Buyer takes 500 tonnes a year at €20 per tonne, for a total of €70,000.")]
    public void What_comes_out_or_may_is_let_pass(string text) => Assert.Empty(Find(text));

    private sealed class Deposits : IPlaceFacts
    {
        public bool? LiesIn(LinkTarget place, LinkTarget within) =>
            place is LinkTarget.Site && within is LinkTarget.Region region
                ? string.Equals(region.Code.Value, "RU-IRK", StringComparison.Ordinal)
                : null;
    }

    private static string[] Places(string text)
    {
        var tokens = Texts.Of(text);
        (string Name, LinkTarget Target)[] known =
        [
            ("Verin", new LinkTarget.Site(new ItemId("verin"))),
            ("Magadan", new LinkTarget.Region(new RegionCode("RU-MAG"))),
            ("Irkutsk", new LinkTarget.Region(new RegionCode("RU-IRK"))),
            ("Магаданской", new LinkTarget.Region(new RegionCode("RU-MAG"))),
        ];
        var mentions = new List<Mention>();
        for (var i = 0; i < tokens.Count; i++)
        {
            var at = Array.FindIndex(known, k => tokens.Is(i, k.Name));
            if (at >= 0)
                mentions.Add(new Mention(tokens[i].Span, MentionForm.Name, at, "test"));
        }
        var referents = known
            .Select(
                (k, i) =>
                    new Referent(i, MentionKind.Place, k.Name, null, [new Link(k.Target, k.Name, 1, [])], [])
            )
            .ToArray();
        return InconsistencyFinder
            .Find(new CheckedText(tokens, [], [], mentions, referents, new Deposits(), null))
            .Select(f => tokens.Words(f.Span))
            .ToArray();
    }

    [Theory]
    [InlineData("They dig at Verin. The deposit, in Magadan, is rich.", "Verin. The deposit, in Magadan")]
    [InlineData("They dig at Verin, which lies in the Magadan region.", "Verin, which lies in the Magadan")]
    [InlineData("Руду дает Verin в Магаданской области.", "Verin в Магаданской")]
    public void A_deposit_in_another_region_is_found(string text, string span) =>
        Assert.Equal([span], Places(text));

    [Theory]
    [InlineData("They dig at Verin. The deposit, in Irkutsk, is rich.")]
    [InlineData("They dig at Verin. The talks in Magadan go on.")]
    [InlineData("They dig at Verin and in Magadan.")]
    [InlineData("They dig at Verin. The owner lives in Magadan.")]
    public void What_lies_elsewhere_is_let_pass(string text) => Assert.Empty(Places(text));
}
