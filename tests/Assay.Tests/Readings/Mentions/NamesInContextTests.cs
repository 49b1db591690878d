using Assay.Readings.Quotes;

namespace Assay.Tests.Readings.Mentions;

/// <summary>What names are told to be by what stands around them, in the sentence or elsewhere in the text.</summary>
public sealed class NamesInContextTests
{
    [Theory]
    // Forms of one given name are one name; a surname with a particle is known again.
    [InlineData("Президент Володимир Путін заявив про це.", "Володимир Путін", "party:putin-vladimir")]
    [InlineData("Kyrylo Dmytriiev met the envoys.", "Kyrylo Dmytriiev", "party:dmitriev-kirill")]
    // A legal form in front belongs to the name, and to the one that follows it.
    [InlineData("PJSC MMC Norilsk Nickel agreed.", "PJSC MMC Norilsk Nickel", "party:nornickel")]
    [InlineData("PAO Sberbank, JSC Rusal and others agreed.", "JSC Rusal", "party:rusal")]
    // Regions, countries and towns of one name.
    [InlineData("It was stored in Virginia.", "Virginia", "region:US-VA")]
    [InlineData("It was sold in Georgia and Armenia.", "Georgia", "country:GE")]
    [InlineData("It was sold in Georgia and in Alabama.", "Georgia", "region:US-GA")]
    [InlineData("They met in Tbilisi, Georgia.", "Georgia", "country:GE")]
    [InlineData("The mine is in the Donetsk, Luhansk or Kherson regions.", "Luhansk", "region:UA-09")]
    [InlineData("Про це повідомили у Дніпрі.", "Дніпрі", "town:Dnipro@UA")]
    [InlineData("He met her in Geneva on Monday.", "Geneva", "town:Genève@CH")]
    [InlineData("GENEVA, 12 May. The talks ended.", "GENEVA", "town:Genève@CH")]
    [InlineData("A diplomat in Abu Dhabi said no.", "Abu Dhabi", "town:Abu Dhabi@AE")]
    [InlineData("The Geneva consultancy counted.", "Geneva", "town:Genève@CH")]
    [InlineData("He lives in Norilsk.", "Norilsk", "town:Norilsk@RU")]
    [InlineData("The Norilsk mine is deep.", "Norilsk", "site:norilsk")]
    // What a commodity is traded as, and a verb that looks like one.
    [InlineData("They make titanium dioxide here.", "titanium dioxide", "commodity:titanium")]
    [InlineData("The consortium it leads won.", "leads", null)]
    // Names that another name begins with.
    [InlineData("The Gulf Ledger wrote it.", "Gulf Ledger", "organisation")]
    [InlineData("Continental News wrote it.", "Continental News", "organisation")]
    [InlineData("He lives on the Kola peninsula.", "Kola peninsula", "place")]
    [InlineData("Reading the deal took hours.", "Reading", null)]
    public void A_name_is_what_its_context_says(string text, string words, string? target) =>
        Assert.Equal(target, ReadTexts.Read(text).Of(words));

    [Fact]
    public void A_person_is_told_by_the_surname_alone_later_and_a_company_by_its_first_word()
    {
        var reading = ReadTexts.Read(
            "The report by Aventil Korshma names Saltmere Tidings as the buyer.",
            "Korshma denied it. A ship for Saltmere lay at anchor."
        );
        Assert.Equal("person", reading.Of("Aventil Korshma"));
        Assert.Equal("organisation", reading.Of("Saltmere Tidings"));
    }

    [Fact]
    public void Initials_stand_for_who_is_named_in_full() =>
        Assert.Equal(
            ["Anna Weber", "Anna Weber"],
            ReadTexts
                .Read("Anna Weber: We dig.", "P.L.: Where?", "A.W.: In Peru. And here.")
                .Quotes.Select(q => q.Speaker!.Name)
        );

    [Fact]
    public void Nobody_named_in_a_quote_or_beside_an_occasion_is_he_behind_it()
    {
        var reading = ReadTexts.Read(
            "Steve Witkoff said: “Kirill Dmitriev is smart.” He paused. “Nobody agreed,” he said.",
            "Vladimir Putin was careful. In an interview with the reporter Pavel Zarubin, he said that it would wait."
        );
        Assert.Equal(
            ["Steve Witkoff", "Steve Witkoff", "Vladimir Putin"],
            reading.Quotes.Select(q => q.Speaker!.Name)
        );
    }

    [Theory]
    [InlineData("Anna Weber denied that the mine would reopen.", true)]
    [InlineData("Anna Weber said that the mine would reopen.", false)]
    [InlineData("Анна Вебер опровергла, что шахту откроют.", true)]
    public void What_somebody_denies_is_marked_so(string text, bool isDenied) =>
        Assert.Equal(
            isDenied,
            Assert.Single(ReadTexts.Read(text).Quotes, q => q.Manner == QuoteManner.Indirect).IsDenied
        );
}
