using Assay.Listings;
using Assay.Storage.Lists;
using Assay.Storage.Sqlite;

namespace Assay.Tests.Storage;

public sealed class HeldBackTests : IDisposable
{
    private readonly TemporaryFolder _folder = new();
    private readonly StoreFile _file;
    private readonly EditionStore _store;

    public HeldBackTests()
    {
        _file = StoreFile.OpenOrCreate(_folder.File("assay.db"));
        _store = new EditionStore(_file);
        _store.Import(Editions.Of(Day(1), 200), "test");
    }

    public void Dispose()
    {
        _file.Dispose();
        _folder.Dispose();
    }

    [Fact]
    public void A_shrunken_edition_does_not_count_and_the_one_before_stays()
    {
        var import = _store.Import(Editions.Of(Day(2), 50), "test");
        Assert.Equal(ImportOutcome.HeldBack, import.Outcome);
        Assert.Contains("it has 50 records, the edition before had 200", import.Alarms);
        Assert.Equal(Day(1), _store.NewestOnOrBefore(Editions.List, Day(9))!.Date);
        Assert.Empty(_store.Load(_store.NewestOnOrBefore(Editions.List, Day(9))!).Delisted);
    }

    [Fact]
    public void Imported_again_it_is_still_held_back()
    {
        _store.Import(Editions.Of(Day(2), 50), "test");
        Assert.Equal(ImportOutcome.HeldBack, _store.Import(Editions.Of(Day(2), 50), "test").Outcome);
    }

    [Fact]
    public void The_next_edition_is_held_against_the_good_one()
    {
        _store.Import(Editions.Of(Day(2), 50), "test");
        Assert.Equal(ImportOutcome.HeldBack, _store.Import(Editions.Of(Day(3), 51), "test").Outcome);
        Assert.Equal(ImportOutcome.Imported, _store.Import(Editions.Of(Day(4), 199), "test").Outcome);
    }

    [Fact]
    public void Accepted_it_counts()
    {
        var content = Editions.Of(Day(2), 50);
        _store.Import(content, "test");
        Assert.True(_store.Accept(content.Edition));
        Assert.Equal(Day(2), _store.NewestOnOrBefore(Editions.List, Day(9))!.Date);
        Assert.Equal(150, _store.Load(content.Edition).Delisted.Count);
    }

    [Fact]
    public void It_can_be_accepted_as_it_is_imported_or_imported_again()
    {
        Assert.Equal(
            ImportOutcome.Imported,
            _store.Import(Editions.Of(Day(2), 50), "test", accept: true).Outcome
        );
        _store.Import(Editions.Of(Day(3), 20), "test");
        Assert.Equal(
            ImportOutcome.Accepted,
            _store.Import(Editions.Of(Day(3), 20), "test", accept: true).Outcome
        );
        Assert.Equal(Day(3), _store.NewestOnOrBefore(Editions.List, Day(9))!.Date);
    }

    [Fact]
    public void An_older_edition_that_is_smaller_is_no_alarm_where_nobody_says_since_when_he_is_listed()
    {
        _store.Import(Undated(Editions.Of(Day(9), 200)), "test");
        Assert.Equal(
            ImportOutcome.Imported,
            _store.Import(Undated(Editions.Of(Day(8), 191)), "test").Outcome
        );
        Assert.Equal(
            ImportOutcome.Imported,
            _store.Import(Undated(Editions.Of(new LocalDate(2020, 1, 1), 50)), "test").Outcome
        );
    }

    [Fact]
    public void An_older_edition_that_lacks_those_who_were_listed_by_then_is_held_back()
    {
        var import = _store.Import(Editions.Of(Day(1).PlusDays(-30), 50), "test");
        Assert.Equal(ImportOutcome.HeldBack, import.Outcome);
        Assert.Equal(
            "it has 50 records, but in the later edition of 2024-06-01 200 records say that they were listed before",
            Assert.Single(import.Alarms)
        );
    }

    [Fact]
    public void An_edition_of_a_layout_that_does_not_say_what_designations_do_is_held_back()
    {
        var import = _store.Import(
            With(
                Editions.Of(Day(2), 200),
                p => p with { Designations = [p.Designations[0] with { Effect = DesignationEffect.Unknown }] }
            ),
            "test"
        );
        Assert.Equal(ImportOutcome.HeldBack, import.Outcome);
        Assert.Contains(
            "of the records that stay, 200 had an asset freeze in the edition before and 0 have it now: this file may not say what a designation does",
            import.Alarms
        );
    }

    [Fact]
    public void Addresses_that_an_edition_has_of_nobody_are_no_changes()
    {
        var import = _store.Import(
            With(Editions.Of(Day(2), 200, changed: 7), p => p with { Addresses = [] }),
            "test"
        );
        Assert.Equal((1, 199), (import.Changes!.Changed, import.Changes.Unchanged));
        var story = _store.StoryOf(Editions.Party(1).Record, Day(9))!;
        Assert.Equal(["addresses"], story.Spans[1].SetAside);
    }

    private static EditionContent Undated(EditionContent content) =>
        With(content, p => p with { Designations = [p.Designations[0]] });

    private static EditionContent With(EditionContent content, Func<ListedParty, ListedParty> change) =>
        content with
        {
            Parties = [.. content.Parties.Select(change)],
        };

    [Fact]
    public void The_same_bytes_read_by_a_better_reader_are_read_again()
    {
        var content = Editions.Of(Day(2), 200);
        _store.Import(content, "test");
        var better = content with { Edition = content.Edition with { Reader = "better/2" } };
        Assert.Equal(ImportOutcome.ReadAgain, _store.Import(better, "test").Outcome);
        Assert.Equal("better/2", _store.NewestOnOrBefore(Editions.List, Day(9))!.Reader);
        Assert.Equal(ImportOutcome.AlreadyThere, _store.Import(better, "test").Outcome);
    }

    private static LocalDate Day(int day) => new(2024, 6, day);
}
