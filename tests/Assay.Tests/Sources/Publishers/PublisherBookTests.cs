using Assay.Formats.Lists.UnitedStates.Csl;
using Assay.Model;
using Assay.Sources.Publishers;

namespace Assay.Tests.Sources.Publishers;

public sealed class PublisherBookTests : IDisposable
{
    private const string Good = """
        assay: publishers/1
        lists:
          - id: us-ofac/sdn
            title: Blocked persons
            publisher: OFAC
            hosts: [lists.example.org]
            files:
              - { name: sdn.csv, address: "https://lists.example.org/sdn.csv" }
              - { name: alt.csv, address: "https://lists.example.org/alt.csv?token=1" }
            every-days: 7
            licence: public domain
            attribution: OFAC
            only-when-named: true
            source: its page
            confidence: primary
        """;

    private readonly TemporaryFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Fact]
    public void A_list_says_all_that_an_update_and_a_reader_of_its_terms_need()
    {
        var list = Assert.Single(Read(Good).Value!.Lists);
        Assert.Equal("us-ofac/sdn", list.List.ToString());
        Assert.Equal([list.List], list.Holds);
        Assert.Equal("Blocked persons", list.Title);
        Assert.Equal("OFAC", list.Publisher);
        Assert.Equal(["lists.example.org"], list.Hosts);
        Assert.Equal(["sdn.csv", "alt.csv"], list.Files.Select(f => f.Name));
        Assert.Equal("https://lists.example.org/alt.csv?token=1", list.Files[1].Address.AbsoluteUri);
        Assert.Equal(7, list.EveryDays);
        Assert.Equal("public domain", list.Licence);
        Assert.Equal("OFAC", list.Attribution);
        Assert.True(list.OnlyWhenNamed);
        Assert.Equal(new Citation("its page", Confidence.Primary), list.Source);
    }

    [Fact]
    public void What_follows_a_question_mark_is_not_shown() =>
        Assert.Equal("https://lists.example.org/alt.csv", Read(Good).Value!.Lists[0].Files[1].Shown);

    [Theory]
    [InlineData("publishers/1", "publishers/2", "AS2109", 1)]
    [InlineData("id: us-ofac/sdn", "id: sdn", "AS2107", 3)]
    [InlineData("id: us-ofac/sdn", "id: us-ofac/sdn/x", "AS2107", 3)]
    [InlineData("    title: Blocked persons\n", "", "AS2105", 3)]
    [InlineData("title: Blocked", "titel: Blocked", "AS2104", 4)]
    [InlineData("hosts: [lists.example.org]", "hosts: [\"*.example.org\"]", "AS2107", 6)]
    [InlineData("hosts: [lists.example.org]", "hosts: [localhost]", "AS2107", 6)]
    [InlineData("hosts: [lists.example.org]", "hosts: [127.0.0.1]", "AS2107", 6)]
    [InlineData("hosts: [lists.example.org]", "hosts: [https://lists.example.org]", "AS2107", 6)]
    [InlineData("name: sdn.csv", "name: ../sdn.csv", "AS2107", 8)]
    [InlineData("name: sdn.csv", "name: .sdn", "AS2107", 8)]
    [InlineData("name: sdn.csv", "name: \"sdn:csv\"", "AS2107", 8)]
    [InlineData("name: sdn.csv", "name: ALT.csv", "AS2111", 9)]
    [InlineData("https://lists.example.org/sdn.csv", "http://lists.example.org/sdn.csv", "AS2107", 8)]
    [InlineData("https://lists.example.org/sdn.csv", "/sdn.csv", "AS2107", 8)]
    [InlineData("https://lists.example.org/sdn.csv", "https://lists.example.org:81/sdn.csv", "AS2107", 8)]
    [InlineData("https://lists.example.org/sdn.csv", "https://lists.example.org/sdn.csv#a", "AS2107", 8)]
    [InlineData("https://lists.example.org/sdn.csv", "https://example.org/sdn.csv", "AS2112", 8)]
    [InlineData("every-days: 7", "every-days: 0", "AS2107", 10)]
    [InlineData("confidence: primary", "confidence: sure", "AS2107", 15)]
    [InlineData("    source: its page\n", "", "AS2105", 3)]
    public void What_is_wrong_is_told_with_its_line(string right, string wrong, string code, int line)
    {
        Assert.Contains(right, Good, StringComparison.Ordinal);
        var read = Read(Good.Replace(right, wrong, StringComparison.Ordinal));
        Assert.False(read.Succeeded);
        Assert.Contains(
            read.Diagnostics,
            d => (d.Code, d.Place.Line) == (code, line) && d.Place.Column is not null
        );
    }

    [Fact]
    public void A_list_that_stands_twice_is_told()
    {
        var second = Good[Good.IndexOf("  - id", StringComparison.Ordinal)..];
        Assert.Equal("AS2111", Assert.Single(Read(Good + "\n" + second).Diagnostics).Code);
    }

    [Fact]
    public void A_name_is_a_list_or_all_of_a_publisher()
    {
        var second = Good[Good.IndexOf("  - id", StringComparison.Ordinal)..];
        var book = Read(
            Good + "\n" + second.Replace("us-ofac/sdn", "us-ofac/x", StringComparison.Ordinal)
        ).Value!;
        Assert.Equal(2, book.Named("us-ofac").Count);
        Assert.Equal("us-ofac/x", Assert.Single(book.Named("us-ofac/x")).List.ToString());
        Assert.Empty(book.Named("us"));
    }

    [Fact]
    public void Files_that_gather_lists_answer_to_the_names_of_all()
    {
        var book = Read(
            Good.Replace(
                "id: us-ofac/sdn",
                "id: us-ita/csl\n    holds: [us-bis/dpl, us-bis/meu]",
                StringComparison.Ordinal
            )
        ).Value!;
        Assert.Equal(["us-bis/dpl", "us-bis/meu"], book.Lists[0].Holds.Select(list => list.ToString()));
        Assert.Single(book.Named("us-bis"));
        Assert.Single(book.Named("us-ita/csl"));
        Assert.NotNull(book.Find(ListId.Parse("us-bis/meu")));
        Assert.Null(book.Find(ListId.Parse("us-ita/csl")));
    }

    [Fact]
    public void Plain_HTTP_of_this_machine_is_read_only_under_the_switch_for_tests()
    {
        var file = _folder.Write(
            "publishers.yaml",
            Good.Replace("https://lists.example.org", "http://127.0.0.1:5000", StringComparison.Ordinal)
                .Replace("lists.example.org", "127.0.0.1", StringComparison.Ordinal)
        );
        Assert.False(PublisherBookReader.ReadFile(file).Succeeded);
        Assert.True(PublisherBookReader.ReadFile(file, loopback: true).Succeeded);
    }

    [Fact]
    public void The_file_that_ships_can_be_read_and_names_official_hosts_over_HTTPS()
    {
        var read = PublisherBookReader.ReadFile(
            Path.Combine(SharedFolder.RepositoryRoot, "data", PublisherBookReader.FileName)
        );
        Assert.Empty(read.Diagnostics);
        Assert.Equal(
            ["us-ofac/sdn", "us-ofac/consolidated", "eu-council/fsf", "uk-fcdo/uksl", "un-sc/consolidated"],
            read.Value!.Lists.Take(5).Select(l => l.List.ToString())
        );
        Assert.All(
            read.Value.Lists.SelectMany(l => l.Files),
            file => Assert.Equal(Uri.UriSchemeHttps, file.Address.Scheme)
        );
    }

    /// <summary>A file that gathers lists says which; one that names a list no reader makes of it could never be updated.</summary>
    [Fact]
    public void What_ships_names_for_the_consolidated_screening_list_only_lists_that_its_reader_makes()
    {
        var csl = PublisherBookReader
            .ReadFile(Path.Combine(SharedFolder.RepositoryRoot, "data", PublisherBookReader.FileName))
            .Value!.Lists.Single(l => l.List.ToString() == "us-ita/csl");
        Assert.NotEmpty(csl.Holds);
        Assert.Subset(CslSource.All.Select(s => s.List.Id).ToHashSet(), csl.Holds.ToHashSet());
    }

    [Fact]
    public void Data_that_is_not_free_does_not_come_unasked()
    {
        var lists = PublisherBookReader
            .ReadFile(Path.Combine(SharedFolder.RepositoryRoot, "data", PublisherBookReader.FileName))
            .Value!.Lists;
        Assert.All(
            lists.Where(l => l.Licence.Contains("-NC", StringComparison.Ordinal)),
            l => Assert.True(l.OnlyWhenNamed)
        );
    }

    private Read<PublisherBook> Read(string text) =>
        PublisherBookReader.ReadFile(_folder.Write("publishers.yaml", text));
}
