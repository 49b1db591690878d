using Assay.Listings;
using Assay.Model;
using Assay.Storage.Lists;
using Assay.Storage.Screening;
using Assay.Storage.Sqlite;
using Assay.Tests.Listings;

namespace Assay.Tests.Storage;

public sealed class ScreeningStoreTests : IDisposable
{
    private static readonly LocalDate First = new(2024, 6, 1);
    private readonly TemporaryFolder _folder = new();
    private readonly List<Diagnostic> _told = [];

    public void Dispose() => _folder.Dispose();

    [Fact]
    public void It_finds_what_an_index_in_memory_finds_the_first_time_and_from_its_file()
    {
        using var file = Store();
        Import(file, Editions.Of(First, 80));
        Import(file, Editions.Of(First.PlusDays(1), Enumerable.Range(5, 80), 7, 8));
        var store = new EditionStore(file);
        var edition = store.NewestOnOrBefore(Editions.List, First.PlusDays(9))!;
        var content = store.Load(edition);
        var whole = new ListingIndex([content]);

        for (var time = 0; time < 2; time++)
        {
            using var screening = new ScreeningStore(file);
            var index = screening.Open([edition], _told.Add);
            Assert.Equal((whole.Count, whole.NameCount), (index.Count, index.NameCount));
            foreach (var query in IndexQueries.Of(content.Parties, 60, new Random(1)))
                Assert.Equal(IndexQueries.Text(whole.Find(query)), IndexQueries.Text(index.Find(query)));
            var all = content.Parties.Concat(content.Delisted).ToList();
            Assert.Equal(
                Editions.Text(new EditionContent(edition, all)),
                Editions.Text(new EditionContent(edition, [.. all.Select(p => index.Find(p.Record)!)]))
            );
            Assert.Equal(
                content.Delisted.Select(p => (p.Record, p.Delisted)),
                content.Delisted.Select(p => (p.Record, index.Find(p.Record)!.Delisted))
            );
        }
        Assert.Equal(4, content.Delisted.Count);
        Assert.Empty(_told);
        Assert.Single(Files());
    }

    [Fact]
    public void From_its_file_no_name_is_analysed_again_and_no_record_read()
    {
        using var file = Store();
        var edition = Import(file, Editions.Of(First, 5));
        Open(file, edition);
        file.Write(connection => Run(connection, "UPDATE record_version SET body = x'0102'"));
        using var screening = new ScreeningStore(file);
        var index = screening.Open([edition], _told.Add);
        Assert.Equal(5, index.Count);
        Assert.Equal(
            "AS9007",
            Assert.Throws<AssayException>(() => index.Find(new RecordId(Editions.List, "3"))).Diagnostic.Code
        );
    }

    [Fact]
    public void Another_edition_has_another_index()
    {
        using var file = Store();
        Open(file, Import(file, Editions.Of(First, 5)));
        Assert.Equal(6, Open(file, Import(file, Editions.Of(First.PlusDays(1), 6))));
        Assert.Equal(2, Files().Length);
    }

    [Fact]
    public void An_edition_that_comes_in_between_makes_the_index_anew_for_who_left_the_list_then()
    {
        using var file = Store();
        var newest = Import(file, Editions.Of(First.PlusDays(2), 5));
        Assert.Equal(5, Open(file, newest));
        Import(file, Editions.Of(First, 7));
        Assert.Equal(7, Open(file, newest));
        Assert.Equal(2, Files().Length);
    }

    [Fact]
    public void Only_the_newest_indexes_are_kept()
    {
        using var file = Store();
        for (var day = 0; day < 12; day++)
            Open(file, Import(file, Editions.Of(First.PlusDays(day), 3)));
        Assert.Equal(8, Files().Length);
    }

    [Fact]
    public void What_a_killed_process_left_is_neither_used_nor_kept_for_ever()
    {
        using var file = Store();
        var edition = Import(file, Editions.Of(First, 5));
        var left = _folder.Write("assay.db.screening/abc.idx.1-1.part", "half");
        File.SetLastWriteTimeUtc(left, new DateTime(2020, 1, 1, 0, 0, 0, DateTimeKind.Utc));
        _folder.Write("assay.db.screening/abc.idx.2-1.part", "being written");
        Open(file, edition);
        Assert.Equal(["abc.idx.2-1.part"], Files().Where(f => f.EndsWith("part", StringComparison.Ordinal)));
    }

    [Fact]
    public void A_file_cut_short_anywhere_is_made_anew()
    {
        using var file = Store();
        var edition = Import(file, Editions.Of(First, 5));
        Open(file, edition);
        var path = Path.Combine(_folder.Path, "assay.db.screening", Files().Single());
        var whole = File.ReadAllBytes(path);
        foreach (var length in Enumerable.Range(0, 30).Select(i => i * whole.Length / 30))
        {
            _told.Clear();
            File.WriteAllBytes(path, whole[..length]);
            Assert.Equal(5, Open(file, edition));
            Assert.Equal("AS9032", Assert.Single(_told).Code);
            Assert.Equal(whole, File.ReadAllBytes(path));
        }
    }

    [Fact]
    public void A_flipped_bit_anywhere_is_noticed_unless_nothing_is_there()
    {
        using var file = Store();
        var edition = Import(file, Editions.Of(First, 5));
        Open(file, edition);
        var path = Path.Combine(_folder.Path, "assay.db.screening", Files().Single());
        var whole = File.ReadAllBytes(path);
        var random = new Random(1);
        for (var i = 0; i < 200; i++)
        {
            var bytes = whole.ToArray();
            var at = random.Next(bytes.Length);
            bytes[at] ^= (byte)(1 << random.Next(8));
            _told.Clear();
            File.Delete(path); // what is mapped is never written to
            File.WriteAllBytes(path, bytes);
            Assert.Equal(5, Open(file, edition));
            // between two arrays lie zeros that nobody reads
            Assert.True(_told is [{ Code: "AS9032" }] || whole[at] == 0, $"byte {at}");
        }
    }

    [Fact]
    public void Where_the_index_cannot_be_kept_screening_works_all_the_same()
    {
        using var file = Store();
        var edition = Import(file, Editions.Of(First, 5));
        _folder.Write("assay.db.screening", "a file where the folder would be");
        Assert.Equal(5, Open(file, edition));
        Assert.Equal("AS9031", Assert.Single(_told, d => d.Code is "AS9031").Code);
    }

    [Fact]
    public void An_index_of_another_store_is_removed_when_it_names_what_this_one_has_not()
    {
        var content = Editions.Of(First, 5);
        using (var file = Store())
            Open(file, Import(file, content));
        File.Delete(_folder.File("assay.db"));
        using var other = Store();
        Import(
            other,
            content with
            {
                Parties = [.. content.Parties.Select(p => p with { Remarks = "read otherwise" })],
            }
        );
        using var screening = new ScreeningStore(other);
        var index = screening.Open([content.Edition]);
        Assert.Equal(
            "AS9033",
            Assert.Throws<AssayException>(() => index.Find(new RecordId(Editions.List, "3"))).Diagnostic.Code
        );
        Assert.Empty(Files());
    }

    [Fact]
    public void Many_threads_search_one_index()
    {
        using var file = Store();
        var content = Editions.Of(First, 300);
        Import(file, content);
        using var screening = new ScreeningStore(file);
        var index = screening.Open([content.Edition]);
        var whole = new ListingIndex([content]);
        Parallel.ForEach(
            IndexQueries.Of(content.Parties, 200, new Random(4)).ToList(),
            query => Assert.Equal(IndexQueries.Text(whole.Find(query)), IndexQueries.Text(index.Find(query)))
        );
    }

    [Fact]
    public void Of_no_editions_there_is_an_empty_index_and_no_file()
    {
        using var file = Store();
        using var screening = new ScreeningStore(file);
        Assert.Equal(0, screening.Open([]).Count);
        Assert.Empty(Files());
    }

    private StoreFile Store() => StoreFile.OpenOrCreate(_folder.File("assay.db"));

    private static Edition Import(StoreFile file, EditionContent content) =>
        new EditionStore(file).Import(content, "test", accept: true).Edition;

    /// <summary>How many parties the index has.</summary>
    private int Open(StoreFile file, Edition edition)
    {
        using var screening = new ScreeningStore(file);
        return screening.Open([edition], _told.Add).Count;
    }

    private string[] Files() =>
        Directory.Exists(_folder.File("assay.db.screening"))
            ?
            [
                .. Directory
                    .GetFiles(_folder.File("assay.db.screening"))
                    .Select(f => Path.GetFileName(f))
                    .Order(StringComparer.Ordinal),
            ]
            : [];

    private static int Run(Microsoft.Data.Sqlite.SqliteConnection connection, string sql)
    {
        using var command = connection.CreateCommand();
#pragma warning disable CA2100 // the tests' own
        command.CommandText = sql;
#pragma warning restore CA2100
        return command.ExecuteNonQuery();
    }
}
