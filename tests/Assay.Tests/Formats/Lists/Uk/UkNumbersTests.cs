using Assay.Listings;
using Assay.Model;
using static Assay.Tests.Formats.Lists.ListFiles;
using static Assay.Tests.Formats.Lists.Uk.UkFiles;

namespace Assay.Tests.Formats.Lists.Uk;

/// <summary>Numbers in the spellings of the list's cells; INN 7707083893 and OGRN 1027700132195 pass their checks.</summary>
public sealed class UkNumbersTests : IDisposable
{
    private readonly TemporaryFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Theory]
    [InlineData("INN: 7707083893", "INN 7707083893")]
    [InlineData("INN – 7707083893", "INN 7707083893")]
    [InlineData("TIN - 7707083893 ", "INN 7707083893")]
    [InlineData("Tax Identification Number: INN: 7707083893", "INN 7707083893")]
    [InlineData("INN: 7707083893OGRN: 1027700132195", "INN 7707083893|OGRN 1027700132195")]
    [InlineData(
        "OGRN: 1027700132195; INN/TIN: 7707083893; KPP: 773601001;",
        "OGRN 1027700132195|INN 7707083893|OTHER KPP:773601001"
    )]
    [InlineData("1027700132195 - OGRN", "OGRN 1027700132195")]
    [InlineData("7707083893 (INN)", "INN 7707083893")]
    [InlineData("OGRN: 102 770 01321 95", "OGRN 1027700132195")]
    [InlineData("BIN/OGRN: 1027700132195", "OGRN 1027700132195")]
    [InlineData(
        "Business registration number: 1027700132195Tax number: 7707083893",
        "OGRN 1027700132195|INN 7707083893"
    )]
    [InlineData("'0127108975400001 · 371692-5", "REGISTRATION 0127108975400001|REGISTRATION 3716925")]
    [InlineData("SWIFT/BIC – SINAIRTH", "BIC SINAIRTH")]
    [InlineData("Unified Social Credit Code - 91320505MA1WT5KL9D", "OTHER USCC:91320505MA1WT5KL9D")]
    [InlineData("VAT number: BE480224531", "TAX BE480224531")]
    [InlineData("UK Company no. 06527449", "REGISTRATION 06527449")]
    [InlineData("105774659367", "REGISTRATION 105774659367")]
    public void Numbers_are_told_by_their_labels(string text, string numbers) =>
        Assert.Equal(numbers, Numbers(("Business registration number (s)", text)));

    [Theory]
    [InlineData("Russia INN - 7707083893", "RU")]
    [InlineData("Registration Number 1027700132195 (Russia)", "RU")]
    [InlineData("Iran Registration No. 145921", "IR")]
    [InlineData("Belarusian tax number: 400085002", "BY")]
    [InlineData("INN: 7707083893", null)]
    public void A_country_beside_a_number_issued_it(string text, string? country) =>
        Assert.Equal(country, Document(("Business registration number (s)", text)).Issuer?.Value);

    [Fact]
    public void Several_numbers_of_one_text_keep_the_text()
    {
        const string text = "INN: 7707083893OGRN: 1027700132195";
        Assert.All(Documents(("Business registration number (s)", text)), d => Assert.Equal(text, d.Note));
    }

    [Theory]
    [InlineData("Russia", "INN 7707083893")]
    [InlineData("Belarus", "REGISTRATION 7707083893")]
    [InlineData("", "REGISTRATION 7707083893")]
    public void A_number_without_words_is_an_INN_only_of_a_company_in_Russia(string country, string number) =>
        Assert.Equal(
            number,
            Numbers(
                ("Designation Type", "Entity"),
                ("Business registration number (s)", "7707083893"),
                ("Address Country", country)
            )
        );

    [Theory]
    [InlineData("500100732259", "INN", "INN 500100732259")]
    [InlineData("TIN: 500100732259", "", "INN 500100732259")]
    [InlineData("500100732259", "Russian taxpayer ID", "INN 500100732259")]
    [InlineData("Kuwait,  number 273030601222", "", "OTHER NATIONAL-ID:273030601222")]
    [InlineData("'05258253", "", "OTHER NATIONAL-ID:05258253")]
    [InlineData("8200203535", "Russian Federation national passport", "PASSPORT 8200203535")]
    [InlineData("SSYBLK62T26Z336L", "Italian Fiscal Code", "TAX SSYBLK62T26Z336L")]
    public void A_national_identifier_is_told_by_what_the_list_adds(
        string written,
        string addition,
        string number
    ) =>
        Assert.Equal(
            number,
            Numbers(
                ("National Identifier number", written),
                ("National Identifier additional information", addition)
            )
        );

    [Theory]
    [InlineData("Russia", "INN 500100732259")]
    [InlineData("Ukraine", "OTHER NATIONAL-ID:500100732259")]
    public void A_person_s_number_without_words_is_an_INN_only_of_a_Russian(
        string nationality,
        string number
    ) =>
        Assert.Equal(
            number,
            Numbers(("National Identifier number", "500100732259"), ("Nationality(/ies)", nationality))
        );

    [Theory]
    [InlineData(
        "Afghanistan diplomatic passport, issued on 06 Feb. 2022 in Kabul, Afghanistan, expires on 6 Feb. 2027",
        "AF 2022-02-06 2027-02-06"
    )]
    [InlineData("British. Issued 27.06.2012. Expires 27.06.2022.", "GB 2012-06-27 2022-06-27")]
    [InlineData(
        "issue date: 26/05/2003, expiry date: 25/05/2008, issued in Kuwait",
        "KW 2003-05-26 2008-05-25"
    )]
    [InlineData("(Afghan)", "AF  ")]
    [InlineData("Issued in Iran", "IR  ")]
    [InlineData("Russia", "RU  ")]
    [InlineData("expired end 2013", "  ")]
    [InlineData("", "  ")]
    public void A_passport_has_country_and_days_out_of_prose(string addition, string expected)
    {
        var passport = Document(
            ("Passport number", "AB1234567"),
            ("Passport additional information", addition)
        );
        Assert.Equal(expected, $"{passport.Issuer?.Value} {passport.Issued} {passport.Expires}");
        Assert.Equal(addition, passport.Note ?? "");
    }

    [Theory]
    [InlineData("Russian number: 0258399", "PASSPORT 0258399")]
    [InlineData("'0308791  1099181  1505678", "PASSPORT 0308791|PASSPORT 1099181|PASSPORT 1505678")]
    [InlineData("A 1234 567", "PASSPORT A1234567")]
    [InlineData("12/YAKANA(N)006981", "PASSPORT 12YAKANAN006981")]
    [InlineData("Indonesia, number T710219 (issued in Sukoharjo, Indonesia) ", "PASSPORT T710219")]
    public void A_passport_s_cell_may_hold_words_or_several_numbers(string written, string numbers) =>
        Assert.Equal(numbers, Numbers(("Passport number", written)));

    [Fact]
    public void A_passport_number_without_a_digit_is_kept_and_counted()
    {
        var read = Read(("Passport number", "BXJXN"), ("Passport additional information", "Hong Kong"));
        Assert.Equal("passport: BXJXN, Hong Kong", Assert.Single(read.Party("RUS9001").NotUnderstood));
        Assert.True(read.Tells("AS2019"));
    }

    private string Numbers(params (string Column, string Cell)[] over) =>
        string.Join('|', Documents(over).Select(d => d.Identifier.ToString()));

    private IdentityDocument Document(params (string Column, string Cell)[] over) =>
        Assert.Single(Documents(over));

    private List<IdentityDocument> Documents(params (string Column, string Cell)[] over) =>
        [.. Read(over).Party("RUS9001").Documents.Where(d => d.Type is not "OFSI group ID")];

    private Read<EditionContent> Read(params (string Column, string Cell)[] over) =>
        ReadOne(_folder.Write("UK-Sanctions-List.csv", Csv(Row(Person, over))));
}
