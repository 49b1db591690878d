using System.Text;
using Assay.Formats.Lists;
using Assay.Tests.Formats.Lists.Tables;
using Assay.Tests.Formats.Lists.Uk;

namespace Assay.Tests.Formats.Lists;

public sealed class HostileUkCanadaTests : IDisposable
{
    private const string UkXml =
        "<Designations><DateGenerated>29/04/2026</DateGenerated><Designation><UniqueID>RUS9001</UniqueID><Names><Name><Name6>A</Name6>"
        + "<NameType>Primary Name</NameType></Name></Names><SanctionsImposed>Asset freeze</SanctionsImposed></Designation></Designations>";

    private const string Canada =
        "<data-set><record><Country>Russia / Russie</Country><LastName>A</LastName><Aliases>B, C or D; Russian: Е / Ж</Aliases>"
        + "<Schedule>1, Part 1</Schedule><Item>1</Item><DateOfListing>2022-02-24</DateOfListing></record></data-set>";

    private readonly TemporaryFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Fact]
    public void Whatever_is_done_to_a_list_reading_it_ends_with_a_value_or_an_error()
    {
        var row = UkFiles.Row(
            UkFiles.Person,
            ("Business registration number (s)", "INN: 1 OGRN: 2 (Russia)"),
            ("Passport number", "Russian number: 1 (issued 01/02/2003)"),
            ("D.O.B", "dd/mm/1970")
        );
        (string Name, byte[] Content)[] lists =
        [
            ("uk.xml", Encoding.UTF8.GetBytes(UkXml)),
            ("uk.csv", Encoding.UTF8.GetBytes(UkFiles.Csv(row))),
            ("uk.ods", OdsFiles.Of(["Report Date: 29-Apr-2026"], UkFiles.Columns, row)),
            ("canada-2025-04-01.xml", Encoding.UTF8.GetBytes(Canada)),
        ];
        var random = new Random(20260511);
        var values = 0;
        for (var i = 0; i < 600; i++)
        {
            var (name, content) = lists[i % lists.Length];
            var path = _folder.Write(name, i < lists.Length ? content : Mutate(content, random));
            foreach (var set in ListOffer.Of([path], new LocalDate(2026, 5, 1), ListReaders.All).Sets)
            {
                var read = set.Read();
                Assert.Equal(read.Value is null, !read.Succeeded);
                values += read.Succeeded ? 1 : 0;
            }
        }
        // Most mutations hit a value and not the structure; the first four are whole.
        Assert.True(values > lists.Length);
    }

    private static byte[] Mutate(byte[] source, Random random)
    {
        var bytes = source.ToList();
        for (var n = random.Next(1, 6); n > 0; n--)
        {
            var at = random.Next(bytes.Count);
            switch (random.Next(3))
            {
                case 0:
                    bytes[at] = (byte)random.Next(256);
                    break;
                case 1:
                    bytes.RemoveRange(at, Math.Min(random.Next(1, 20), bytes.Count - at - 1));
                    break;
                default:
                    bytes.Insert(at, (byte)"\",\r\n;'<>&()"[random.Next(11)]);
                    break;
            }
        }
        return [.. bytes];
    }
}
