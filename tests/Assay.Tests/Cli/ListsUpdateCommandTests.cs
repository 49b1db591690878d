using Assay.Cli;
using Assay.Cli.Commands;
using Assay.Sources.Updates;
using Assay.Tests.Formats.Lists;
using Assay.Tests.Sources;

namespace Assay.Tests.Cli;

public sealed class ListsUpdateCommandTests : IDisposable
{
    private static readonly DateTimeOffset Changed = new(2026, 11, 20, 0, 0, 0, TimeSpan.Zero);
    private readonly TemporaryFolder _folder = new();

    private string Store => _folder.File("store/assay.db");

    public void Dispose() => _folder.Dispose();

    [Fact]
    public async Task An_update_shows_what_became_of_each_list()
    {
        await using var publisher = await StartAsync();
        Run(publisher);
        Publish(publisher, 3, Changed.AddDays(1));
        publisher.Withdraw("/consolidated.xml");
        var run = Run(publisher);
        Assert.Equal(ExitCode.UnreadableInput, run.ExitCode);
        Assert.Equal("us-ofac/sdn 2026-11-21 3 1 0 0 imported; against 2026-11-20", Row(run, "us-ofac/sdn"));
        Assert.Equal("un-sc/consolidated - - - - - failed: AS2117", Row(run, "un-sc/consolidated"));
        Assert.Contains(
            run.Diagnostics,
            d =>
                d.StartsWith(publisher.Url("/consolidated.xml"), StringComparison.Ordinal)
                && d.Contains("error AS2117: the publisher answers 404 (not found)", StringComparison.Ordinal)
        );
    }

    [Fact]
    public async Task What_is_unchanged_is_said_to_be()
    {
        await using var publisher = await StartAsync();
        Run(publisher);
        var run = Run(publisher);
        Assert.Equal(ExitCode.Clear, run.ExitCode);
        Assert.Equal("us-ofac/sdn - - - - - unchanged", Row(run, "us-ofac/sdn"));
    }

    [Fact]
    public async Task Off_a_terminal_each_step_is_a_line_on_standard_error()
    {
        await using var publisher = await StartAsync();
        Assert.Equal(
            ["us-ofac/sdn: sdn.csv", "us-ofac/sdn: reading", "us-ofac/sdn: new edition"],
            Run(publisher, "us-ofac/sdn").Diagnostics
        );
    }

    [Fact]
    public async Task Only_what_is_named_is_updated_even_where_it_comes_only_so()
    {
        await using var publisher = await StartAsync();
        Assert.DoesNotContain("us-ofac/consolidated", Run(publisher).Output, StringComparison.Ordinal);
        publisher.Forget();
        Assert.Contains(
            "us-ofac/consolidated",
            Run(publisher, "us-ofac/consolidated").Output,
            StringComparison.Ordinal
        );
        Assert.Equal("/cons_prim.csv", Assert.Single(publisher.Asked).Path);
    }

    [Fact]
    public async Task A_list_held_back_exits_4_and_accept_takes_it()
    {
        await using var publisher = await StartAsync();
        Publish(publisher, 200, Changed);
        Run(publisher);
        Publish(publisher, 10, Changed.AddDays(1));
        var held = Run(publisher);
        Assert.Equal(ExitCode.HeldBack, held.ExitCode);
        Assert.Contains("held back", Row(held, "us-ofac/sdn"), StringComparison.Ordinal);
        var accepted = Run(publisher, "--accept");
        Assert.Equal(ExitCode.Clear, accepted.ExitCode);
        Assert.Contains("accepted", Row(accepted, "us-ofac/sdn"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_dry_run_says_what_would_be()
    {
        await using var publisher = await StartAsync();
        var run = Run(publisher, "--dry-run");
        Assert.Contains("would be imported", Row(run, "us-ofac/sdn"), StringComparison.Ordinal);
        Assert.False(File.Exists(Store));
    }

    [Fact]
    public async Task A_name_that_nobody_has_is_a_usage_error_with_the_nearest()
    {
        await using var publisher = await StartAsync();
        var run = Run(publisher, "us-ofac/sdm");
        Assert.Equal(ExitCode.Usage, run.ExitCode);
        Assert.Contains("Did you mean 'us-ofac/sdn'?", run.Diagnostics[0], StringComparison.Ordinal);
        Assert.Empty(publisher.Asked);
    }

    [Theory]
    [InlineData("proxy.example.org:3128")]
    [InlineData("socks5://proxy.example.org:3128")]
    [InlineData("http://somebody:word@proxy.example.org:3128")]
    public async Task A_proxy_is_a_plain_address(string proxy)
    {
        await using var publisher = await StartAsync();
        Assert.Equal(ExitCode.Usage, Run(publisher, "--proxy", proxy).ExitCode);
    }

    [Fact]
    public async Task What_goes_through_a_proxy_is_asked_of_the_proxy()
    {
        await using var publisher = await StartAsync();
        await using var proxy = new RawPublisher(RawPublisher.Answer(404));
        Run(publisher, "us-ofac", "--proxy", proxy.Url("/"));
        Assert.Equal(publisher.Url("/sdn.csv"), proxy.Asked[0].Path);
        Assert.Empty(publisher.Asked);
    }

    [Fact]
    public async Task A_publishers_file_that_cannot_be_read_exits_2_and_asks_nobody()
    {
        await using var publisher = await StartAsync();
        var run = Of(true, publisher, _folder.Write("bad.yaml", "assay: publishers/1\nlists: x\n"), []);
        Assert.Equal(ExitCode.UnreadableInput, run.ExitCode);
        Assert.Contains("bad.yaml:2:8: error AS2106", run.Diagnostics[0], StringComparison.Ordinal);
        Assert.Empty(publisher.Asked);
    }

    [Fact]
    public async Task Without_the_switch_for_tests_plain_HTTP_is_refused()
    {
        await using var publisher = await StartAsync();
        var run = Of(false, publisher, Book(publisher), []);
        Assert.Equal(ExitCode.UnreadableInput, run.ExitCode);
        Assert.Empty(publisher.Asked);
    }

    [Fact]
    public async Task A_second_update_exits_2_and_says_who_has_the_store()
    {
        await using var publisher = await StartAsync();
        using var first = UpdateFolder.Take(Store, Changed);
        var run = Run(publisher);
        Assert.Equal(ExitCode.UnreadableInput, run.ExitCode);
        Assert.Contains("error AS2126", Assert.Single(run.Diagnostics), StringComparison.Ordinal);
        Assert.Empty(publisher.Asked);
    }

    private static async Task<FilePublisher> StartAsync()
    {
        var publisher = await FilePublisher.StartAsync();
        Publish(publisher, 2, Changed);
        publisher.Publish(
            "/consolidated.xml",
            "<CONSOLIDATED_LIST dateGenerated=\"2026-11-21T00:00:09Z\"><INDIVIDUALS><INDIVIDUAL><FIRST_NAME>A</FIRST_NAME><REFERENCE_NUMBER>QDi.001</REFERENCE_NUMBER></INDIVIDUAL></INDIVIDUALS></CONSOLIDATED_LIST>"u8.ToArray(),
            Changed
        );
        publisher.Publish("/cons_prim.csv", Entries(1), Changed);
        return publisher;
    }

    private static void Publish(FilePublisher publisher, int entries, DateTimeOffset changed) =>
        publisher.Publish("/sdn.csv", Entries(entries), changed);

    private static byte[] Entries(int count) =>
        System.Text.Encoding.ASCII.GetBytes(
            ListFiles.Ofac([.. Enumerable.Range(1, count).Select(i => ListFiles.Entry(i, $"NAME {i}"))])
        );

    private CommandRun Run(FilePublisher publisher, params string[] arguments) =>
        Of(true, publisher, Book(publisher), arguments);

    private CommandRun Of(bool isTest, FilePublisher publisher, string book, string[] arguments) =>
        CommandRun.With(
            isTest
                ? new Dictionary<string, string>(StringComparer.Ordinal)
                {
                    [ListsUpdateCommand.LoopbackVariable] = "1",
                }
                : [],
            ["lists", "update", "--store", Store, "--publishers", book, .. arguments]
        );

    private static string Row(CommandRun run, string list) =>
        string.Join(
            ' ',
            run.Output.Split('\n')
                .Single(line => line.TrimStart().StartsWith(list + " ", StringComparison.Ordinal))
                .Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries)
        );

    private string Book(FilePublisher publisher)
    {
        return _folder.Write(
            "publishers.yaml",
            "assay: publishers/1\nlists:\n"
                + Source("us-ofac/sdn", "sdn.csv")
                + Source("un-sc/consolidated", "consolidated.xml")
                + Source("us-ofac/consolidated", "cons_prim.csv")
                + "    only-when-named: true\n"
        );

        string Source(string list, string file) =>
            $$"""
                  - id: {{list}}
                    title: A list
                    publisher: A test
                    hosts: [127.0.0.1]
                    files:
                      - { name: {{file}}, address: "{{publisher.Url("/" + file)}}" }
                    every-days: 1
                    licence: none
                    source: a test
                    confidence: primary

                """;
    }
}
