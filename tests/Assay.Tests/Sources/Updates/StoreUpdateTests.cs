using System.Text;
using Assay.Model;
using Assay.Sources.Updates;
using Assay.Storage.Lists;
using Assay.Storage.Sqlite;

namespace Assay.Tests.Sources.Updates;

public sealed class StoreUpdateTests
{
    private const string Sdn = "us-ofac/sdn 2026-11-20 3";
    private const string Un = "un-sc/consolidated 2026-11-21 1";

    [Fact]
    public async Task An_update_brings_each_list_with_its_day()
    {
        await using var updating = await Updating.StartAsync();
        var updates = await updating.RunAsync();
        Assert.All(updates, u => Assert.Equal(UpdateOutcome.Imported, u.Outcome));
        Assert.Equal([Un, Sdn], updating.Editions()); // the UN's day is in the content, OFAC's the day of change
    }

    [Fact]
    public async Task Nothing_is_left_but_what_is_known()
    {
        await using var updating = await Updating.StartAsync();
        await updating.RunAsync();
        Assert.Equal(["known/un-sc+consolidated.json", "known/us-ofac+sdn.json"], updating.Left);
    }

    [Fact]
    public async Task A_second_update_asks_only_whether_anything_changed()
    {
        await using var updating = await Updating.StartAsync();
        await updating.RunAsync();
        var updates = await updating.RunAsync();
        Assert.All(updates, u => Assert.Equal((UpdateOutcome.Unchanged, 0L), (u.Outcome, u.Bytes)));
        Assert.Equal(3, updating.Publisher.Asked.Count);
        Assert.Equal([Un, Sdn], updating.Editions());
    }

    [Fact]
    public async Task Where_one_file_changed_the_edition_is_made_of_all()
    {
        await using var updating = await Updating.StartAsync();
        await updating.RunAsync(updating.Sdn);
        updating.Publisher.Publish(
            "/alt.csv",
            Encoding.ASCII.GetBytes("2,10,\"aka\",\"NEW NAME\",-0- \r\n\u001a"),
            Updating.Changed.AddDays(2)
        );
        var update = Assert.Single(await updating.RunAsync(updating.Sdn));
        Assert.Equal(UpdateOutcome.Imported, update.Outcome);
        var changes = Assert.Single(update.Imports).Stored!.Changes!;
        Assert.Equal((0, 2), (changes.Added, changes.Changed));
        Assert.Equal([Sdn, "us-ofac/sdn 2026-11-22 3"], updating.Editions());
        Assert.Equal(["/sdn.csv", "/alt.csv", "/sdn.csv"], updating.Publisher.Asked.Select(a => a.Path));
    }

    [Fact]
    public async Task The_same_bytes_under_a_new_day_of_change_are_no_new_edition()
    {
        await using var updating = await Updating.StartAsync();
        await updating.RunAsync(updating.Sdn);
        updating.PublishSdn(3, Updating.Changed.AddDays(1));
        // The server's tag is of the content, so that only a server without one lets the day count.
        var known = Path.Combine(updating.Folder, "known/us-ofac+sdn.json");
        await File.WriteAllTextAsync(
            known,
            (await File.ReadAllTextAsync(known, TestContext.Current.CancellationToken)).Replace(
                "\"e-tag\"",
                "\"no-tag\"",
                StringComparison.Ordinal
            ),
            TestContext.Current.CancellationToken
        );
        var update = Assert.Single(await updating.RunAsync(updating.Sdn));
        Assert.True(update.Bytes > 0);
        Assert.Equal(UpdateOutcome.Unchanged, update.Outcome);
        Assert.Equal([Sdn], updating.Editions());
        Assert.Equal(0, Assert.Single(await updating.RunAsync(updating.Sdn)).Bytes);
    }

    [Fact]
    public async Task Another_store_beside_the_same_memory_is_not_taken_for_up_to_date()
    {
        await using var updating = await Updating.StartAsync();
        await updating.RunAsync();
        File.Delete(updating.Store);
        var updates = await updating.RunAsync();
        Assert.All(updates, u => Assert.Equal(UpdateOutcome.Imported, u.Outcome));
        Assert.Equal([Un, Sdn], updating.Editions());
    }

    [Theory]
    [InlineData("{}")]
    [InlineData("not JSON")]
    [InlineData("")]
    [InlineData("{\"editions\":[null],\"files\":[null]}")]
    public async Task A_memory_that_cannot_be_read_costs_a_download_and_nothing_more(string memory)
    {
        await using var updating = await Updating.StartAsync();
        await updating.RunAsync(updating.Sdn);
        await File.WriteAllTextAsync(
            Path.Combine(updating.Folder, "known/us-ofac+sdn.json"),
            memory,
            TestContext.Current.CancellationToken
        );
        Assert.Equal(UpdateOutcome.Unchanged, Assert.Single(await updating.RunAsync(updating.Sdn)).Outcome);
        Assert.Equal([Sdn], updating.Editions());
    }

    [Fact]
    public async Task One_list_fails_and_the_other_is_committed()
    {
        await using var updating = await Updating.StartAsync();
        updating.Publisher.Withdraw("/alt.csv");
        var updates = await updating.RunAsync();
        Assert.Equal([UpdateOutcome.Failed, UpdateOutcome.Imported], updates.Select(u => u.Outcome));
        Assert.Equal("AS2117", Assert.Single(updates[0].Diagnostics).Code);
        Assert.Equal([Un], updating.Editions());
        Assert.Equal(["known/un-sc+consolidated.json"], updating.Left);
    }

    [Fact]
    public async Task Content_that_cannot_be_read_leaves_the_store_untouched()
    {
        await using var updating = await Updating.StartAsync();
        await updating.RunAsync(updating.Sdn);
        var before = await File.ReadAllBytesAsync(updating.Store, TestContext.Current.CancellationToken);
        updating.Publisher.Publish("/sdn.csv", "1,\"A\",broken"u8.ToArray(), Updating.Changed.AddDays(1));
        var update = Assert.Single(await updating.RunAsync(updating.Sdn));
        Assert.Equal(UpdateOutcome.Failed, update.Outcome);
        Assert.Equal(
            before,
            await File.ReadAllBytesAsync(updating.Store, TestContext.Current.CancellationToken)
        );
        var error = update.Diagnostics.Single(d => d.Severity == Severity.Error);
        Assert.Equal("AS2012", error.Code);
        Assert.Equal(updating.Publisher.Url("/sdn.csv"), error.Place.File);
    }

    [Fact]
    public async Task Content_that_cannot_be_read_makes_no_store()
    {
        await using var updating = await Updating.StartAsync();
        updating.Publisher.Publish("/sdn.csv", "1,\"A\",broken"u8.ToArray(), Updating.Changed);
        await updating.RunAsync(updating.Sdn);
        Assert.False(File.Exists(updating.Store));
    }

    [Fact]
    public async Task Files_of_another_list_are_not_imported()
    {
        await using var updating = await Updating.StartAsync();
        var update = Assert.Single(
            await updating.RunAsync(updating.Source("us-ofac/consolidated", "sdn.csv", "alt.csv"))
        );
        Assert.Equal("AS2125", Assert.Single(update.Diagnostics).Code);
        Assert.Contains("are of us-ofac/sdn", update.Diagnostics[0].Message, StringComparison.Ordinal);
        Assert.Empty(updating.Editions());
    }

    [Fact]
    public async Task A_file_that_is_no_part_of_the_edition_keeps_it_out()
    {
        await using var updating = await Updating.StartAsync();
        updating.Publisher.Publish("/add-x.csv", "x"u8.ToArray(), Updating.Changed);
        var update = Assert.Single(
            await updating.RunAsync(updating.Source("us-ofac/sdn", "sdn.csv", "add-x.csv"))
        );
        Assert.Equal(UpdateOutcome.Failed, update.Outcome);
        Assert.Contains(update.Diagnostics, d => d.Code == "AS2125");
        Assert.Empty(updating.Editions());
    }

    [Fact]
    public async Task A_list_is_taken_from_a_file_that_holds_it_for_another_name()
    {
        await using var updating = await Updating.StartAsync();
        var gathered = updating.Source("somebody/all", "consolidated.xml") with
        {
            Holds = [updating.Un.List],
        };
        Assert.Equal(UpdateOutcome.Imported, Assert.Single(await updating.RunAsync(gathered)).Outcome);
        Assert.Equal([Un], updating.Editions());
        Assert.Equal(0, Assert.Single(await updating.RunAsync(gathered)).Bytes);
    }

    [Fact]
    public async Task A_list_that_should_be_there_too_and_is_not_keeps_all_out()
    {
        await using var updating = await Updating.StartAsync();
        var gathered = updating.Source("somebody/all", "consolidated.xml") with
        {
            Holds = [updating.Un.List, updating.Sdn.List],
        };
        var update = Assert.Single(await updating.RunAsync(gathered));
        Assert.Equal("AS2125", Assert.Single(update.Diagnostics).Code);
        Assert.Empty(updating.Editions());
    }

    [Fact]
    public async Task An_edition_that_looks_shrunken_is_held_back_until_it_is_accepted()
    {
        await using var updating = await Updating.StartAsync();
        updating.PublishSdn(200);
        await updating.RunAsync(updating.Sdn);
        updating.PublishSdn(20, Updating.Changed.AddDays(1));
        for (var day = 0; day < 2; day++)
        {
            var held = Assert.Single(await updating.RunAsync(updating.Sdn));
            Assert.Equal(UpdateOutcome.HeldBack, held.Outcome);
            Assert.Contains(held.Diagnostics, d => d.Code == "AS2130");
        }
        Assert.Equal(new LocalDate(2026, 11, 20), Newest(updating));
        var accepted = Assert.Single(
            await updating.RunAsync(updating.Terms with { Accept = true }, updating.Sdn)
        );
        Assert.Equal(UpdateOutcome.Imported, accepted.Outcome);
        Assert.Equal(new LocalDate(2026, 11, 21), Newest(updating));
        Assert.Equal(0, Assert.Single(await updating.RunAsync(updating.Sdn)).Bytes);
    }

    [Fact]
    public async Task While_one_update_runs_another_of_the_store_does_nothing()
    {
        await using var updating = await Updating.StartAsync();
        AssayException? second = null;
        updating.Publisher.Answering = path =>
        {
            if (path is "/alt.csv")
                second = Assert.Throws<AssayException>(() =>
                    UpdateFolder.Take(updating.Store, Downloads.Fetching.Now)
                );
        };
        await updating.RunAsync();
        Assert.Equal("AS2126", second?.Diagnostic.Code);
        Assert.Equal([Un, Sdn], updating.Editions());
    }

    [Fact]
    public async Task A_day_of_change_in_the_future_is_a_wrong_clock()
    {
        await using var updating = await Updating.StartAsync();
        updating.PublishSdn(3, Updating.Changed.AddYears(1));
        await updating.RunAsync(updating.Sdn);
        Assert.Equal(["us-ofac/sdn 2026-11-23 3"], updating.Editions());
    }

    [Fact]
    public async Task A_dry_run_tells_what_would_be_and_changes_nothing()
    {
        await using var updating = await Updating.StartAsync();
        await updating.RunAsync(updating.Sdn);
        var before = await File.ReadAllBytesAsync(updating.Store, TestContext.Current.CancellationToken);
        updating.PublishSdn(5, Updating.Changed.AddDays(1));
        var update = Assert.Single(
            await updating.RunAsync(updating.Terms with { DryRun = true }, updating.Sdn)
        );
        Assert.Equal(UpdateOutcome.Imported, update.Outcome);
        Assert.Equal(2, update.Imports[0].Stored!.Changes!.Added);
        Assert.Equal(
            before,
            await File.ReadAllBytesAsync(updating.Store, TestContext.Current.CancellationToken)
        );
        Assert.Equal(UpdateOutcome.Imported, Assert.Single(await updating.RunAsync(updating.Sdn)).Outcome);
    }

    [Fact]
    public async Task A_dry_run_without_a_store_makes_none()
    {
        await using var updating = await Updating.StartAsync();
        await updating.RunAsync(updating.Terms with { DryRun = true });
        Assert.False(File.Exists(updating.Store));
        Assert.Empty(updating.Left);
    }

    private static LocalDate Newest(Updating updating)
    {
        using var file = StoreFile.OpenExisting(updating.Store);
        return new EditionStore(file!).NewestOnOrBefore(updating.Sdn.List, Updating.Today)!.Date;
    }
}
