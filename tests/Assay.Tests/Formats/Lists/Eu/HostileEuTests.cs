using System.Text;
using Assay.Formats.Lists;
using static Assay.Tests.Formats.Lists.Eu.AnnexFiles;

namespace Assay.Tests.Formats.Lists.Eu;

public sealed class HostileEuTests : IDisposable
{
    private const string Xml = """
        <export xmlns="http://eu.europa.ec/fpi/fsd/export" generationDate="2026-04-15T15:29:22+02:00"><sanctionEntity designationDate="2008-07-03" euReferenceNumber="EU.1.2" logicalId="1">
        <regulation numberTitle="2019/555 (OJ L97)" programme="TAQA"/><subjectType code="person"/><nameAlias firstName="A" lastName="B" wholeName="A B" strong="false"/>
        <birthdate circa="true" year="1958" monthOfYear="2" dayOfMonth="3" city="X" countryIso2Code="DZ"/><identification number="1" identificationTypeCode="passport" countryIso2Code="00"/>
        <address city="C" countryIso2Code="DZ"><remark>R</remark></address></sanctionEntity></export>
        """;

    private static readonly string Annexes = Act(
        "32014R0269",
        Row(
            "Munir (a.k.a. Mounir) ADANOV (Мунир)",
            ("recordId", "1"),
            ("startDate", "17.3.2014"),
            ("alias", "\"A; B\"; C (formerly D)"),
            ("birthDate", "(a) 1.1.1958, (b) circa 1958"),
            ("birthPlace", "Minsk (now Belarus)"),
            ("nationality", "(a) German, (b) Moroccan"),
            ("passportNumber", "(a) 12 (Iran), (b) Tunisia number 3, issued on 1.2.2003"),
            ("innCode", "7704730655 KPP: 352501001"),
            ("address", "Moscow, Russian Federation (as of 2016)")
        ),
        Row("Munir ADANOV", ("recordId", "2"))
    );

    private const string Csv = """
        fileGenerationDate;Entity_LogicalId;Entity_EU_ReferenceNumber;Entity_SubjectType;NameAlias_WholeName;BirthDate_Year;BirthDate_Circa
        28/10/2022;1;EU.1.2;person;A;;
        28/10/2022;1;EU.1.2;person;;1958;YES
        """;

    private readonly TemporaryFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Fact]
    public void Whatever_is_done_to_a_file_reading_it_ends_with_a_value_or_an_error()
    {
        (string Name, byte[] Content)[] sources =
        [
            ("fsf.xml", Encoding.UTF8.GetBytes(Xml)),
            ("32014R0269.csv", Encoding.UTF8.GetBytes(Annexes)),
            ("fsf.csv", Encoding.UTF8.GetBytes(Csv)),
        ];
        var random = new Random(20261125);
        for (var i = 0; i < 900; i++)
        {
            var (name, content) = sources[i % 3];
            var path = _folder.Write(name, Mutate(content, random));
            foreach (var set in ListOffer.Of([path], new LocalDate(2026, 8, 7), ListReaders.All).Sets)
            {
                var read = set.Read();
                Assert.Equal(read.Value is null, !read.Succeeded);
            }
        }
    }

    [Theory]
    [InlineData("name", "(a.k.a. ", 60_000)]
    [InlineData("name", "()", 200_000)]
    [InlineData("alias", "A (B) ", 60_000)]
    [InlineData("alias", "\"a;", 200_000)]
    [InlineData("birthDate", "(a) 1.1.1958, ", 20_000)]
    [InlineData("birthDate", "1958 or ", 40_000)]
    [InlineData("birthPlace", "now ", 200_000)]
    [InlineData("nationality", "Russian ", 60_000)]
    [InlineData("passportNumber", ",", 400_000)]
    [InlineData("passportNumber", "number ", 100_000)]
    [InlineData("registrationNumber", "INN 1 (", 100_000)]
    [InlineData("address", "Iran (", 100_000)]
    [InlineData("address", "a ", 300_000)]
    public async Task A_cell_that_repeats_itself_for_ever_is_read_in_time(
        string column,
        string part,
        int times
    )
    {
        var row = Row("A B", (column, "A" + string.Concat(Enumerable.Repeat(part, times))));
        var path = _folder.Write("32014R0269.csv", Act("32014R0269", row));
        await Task.Run(
                () =>
                    Assert
                        .Single(ListOffer.Of([path], new LocalDate(2026, 8, 7), ListReaders.All).Sets)
                        .Read(),
                TestContext.Current.CancellationToken
            )
            .WaitAsync(TimeSpan.FromSeconds(20), TestContext.Current.CancellationToken);
    }

    private static byte[] Mutate(byte[] source, Random random)
    {
        var bytes = source.ToList();
        for (var n = random.Next(1, 6); n > 0; n--)
        {
            var at = random.Next(bytes.Count);
            switch (random.Next(4))
            {
                case 0:
                    bytes[at] = (byte)random.Next(256);
                    break;
                case 1:
                    bytes.RemoveRange(at, Math.Min(random.Next(1, 20), bytes.Count - at - 1));
                    break;
                case 2:
                    bytes.Insert(at, (byte)"\",\r\n;'<>&()"[random.Next(11)]);
                    break;
                default:
                    bytes.InsertRange(at, source.Take(random.Next(60)).ToList());
                    break;
            }
        }
        return [.. bytes];
    }
}
