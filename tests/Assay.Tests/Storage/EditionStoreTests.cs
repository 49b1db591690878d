using Assay.Model;
using Assay.Storage.Lists;
using Assay.Storage.Sqlite;
using Microsoft.Data.Sqlite;

namespace Assay.Tests.Storage;

public sealed class EditionStoreTests : IDisposable
{
    private static readonly LocalDate First = new(2024, 6, 1);
    private readonly TemporaryFolder _folder = new();
    private readonly StoreFile _file;
    private readonly EditionStore _store;

    public EditionStoreTests()
    {
        _file = StoreFile.OpenOrCreate(_folder.File("assay.db"));
        _store = new EditionStore(_file);
    }

    public void Dispose()
    {
        _file.Dispose();
        _folder.Dispose();
    }

    [Fact]
    public void An_edition_comes_back_as_it_was()
    {
        var content = Editions.Of(First, 20, changed: [3]);
        _store.Import(content, "test");
        Assert.Equal(Editions.Text(content), Editions.Text(_store.Load(content.Edition)));
    }

    [Fact]
    public void The_same_bytes_a_second_time_change_nothing()
    {
        var content = Editions.Of(First, 5);
        _store.Import(content, "test");
        var before = File.ReadAllBytes(_file.Path);
        Assert.Equal(ImportOutcome.AlreadyThere, _store.Import(content, "test").Outcome);
        Assert.Equal(before, File.ReadAllBytes(_file.Path));
    }

    [Fact]
    public void The_newest_on_or_before_a_day_is_found()
    {
        foreach (var day in (int[])[20, 1, 10]) // the order of import does not matter
            _store.Import(Editions.Of(new LocalDate(2024, 6, day), day), "test", accept: true);
        var found = ((int[])[9, 10, 11, 30]).Select(d =>
            _store.NewestOnOrBefore(Editions.List, new LocalDate(2024, 6, d))!.Date.Day
        );
        Assert.Equal("1 10 10 20", string.Join(' ', found));
    }

    [Fact]
    public void Before_the_first_edition_there_is_none()
    {
        _store.Import(Editions.Of(First, 5), "test");
        Assert.Null(_store.NewestOnOrBefore(Editions.List, First.PlusDays(-1)));
    }

    [Fact]
    public void Another_list_is_another_story()
    {
        _store.Import(Editions.Of(First, 5), "test");
        Assert.Null(_store.NewestOnOrBefore(ListId.Parse("us-ofac/consolidated"), First));
    }

    [Fact]
    public void Other_bytes_of_the_same_day_are_kept_beside_and_count()
    {
        var first = Editions.Of(First, 5);
        var second = Editions.Of(First, 6);
        _store.Import(first, "test");
        var import = _store.Import(second, "test");
        Assert.Equal((ImportOutcome.ConflictsWith, first.Edition.Hash), (import.Outcome, import.Other!.Hash));
        Assert.Equal(second.Edition.Hash, _store.NewestOnOrBefore(Editions.List, First)!.Hash);
        Assert.Equal(5, _store.Load(first.Edition).Parties.Count);
        Assert.Equal("True False", string.Join(' ', _store.Editions().Select(e => e.IsSuperseded)));
    }

    [Fact]
    public void What_is_new_changed_and_gone_is_counted_against_the_day_before()
    {
        _store.Import(Editions.Of(First, 10), "test");
        _store.Import(Editions.Of(First.PlusDays(9), 3), "test");
        var import = _store.Import(Editions.Of(First.PlusDays(1), Enumerable.Range(3, 12), 5, 6), "test");
        Assert.Equal(
            new EditionChanges(import.Changes!.Before, Added: 4, Changed: 2, Unchanged: 6, Gone: 2),
            import.Changes
        );
        Assert.Equal(First, import.Changes.Before.Date);
    }

    [Fact]
    public void A_near_copy_costs_almost_nothing_whatever_the_order_of_import()
    {
        _store.Import(Editions.Of(First.PlusDays(300), 4000), "test");
        var size = Size();
        for (var day = 0; day < 100; day++)
            _store.Import(Editions.Of(First.PlusDays(day), 4000, [(day * 37 % 4000) + 1]), "test");
        Assert.InRange(Size(), size, size * 3 / 2);
    }

    [Fact]
    public void A_damaged_record_is_damage_to_the_store()
    {
        var content = Editions.Of(First, 5);
        _store.Import(content, "test");
        _file.Write(connection => Run(connection, "UPDATE record_version SET body = x'0102' WHERE id = 3"));
        Assert.Equal(
            "AS9007",
            Assert.Throws<AssayException>(() => _store.Load(content.Edition)).Diagnostic.Code
        );
    }

    [Fact]
    public void A_full_disk_leaves_the_editions_that_were_there()
    {
        var content = Editions.Of(First, 5);
        _store.Import(content, "test");
        _file.Read(connection => Run(connection, "PRAGMA max_page_count = 1"));
        Assert.Equal(
            "AS9005",
            Assert
                .Throws<AssayException>(() => _store.Import(Editions.Of(First.PlusDays(1), 5000), "test"))
                .Diagnostic.Code
        );
        Assert.Equal(content.Edition.Hash, Assert.Single(_store.Editions()).Edition.Hash);
    }

    [Fact]
    public async Task Of_two_imports_at_once_one_waits()
    {
        var days = Enumerable.Range(0, 4).Select(d => Editions.Of(First.PlusDays(d), 2000, [d + 1])).ToList();
        await Task.WhenAll(
            days.Select(content =>
                Task.Run(
                    () =>
                    {
                        using var file = StoreFile.OpenOrCreate(_file.Path);
                        new EditionStore(file).Import(content, "test");
                    },
                    TestContext.Current.CancellationToken
                )
            )
        );
        Assert.Equal(4, _store.Editions().Count);
        Assert.All(days, d => Assert.Equal(Editions.Text(d), Editions.Text(_store.Load(d.Edition))));
    }

    [Theory]
    [InlineData(new long[] { 1 })]
    [InlineData(new long[] { 1, 2, 3, 4, 5 })]
    [InlineData(new long[] { 7, 4_000_000_000, 4_000_000_001 })]
    public void Members_come_back_as_they_were(long[] ids) =>
        Assert.Equal(ids, MemberList.Unpack(MemberList.Pack(ids)));

    private long Size() => new FileInfo(_file.Path).Length;

    private static int Run(SqliteConnection connection, string sql)
    {
        using var command = connection.CreateCommand();
        command.CommandText = sql;
        return command.ExecuteNonQuery();
    }
}
