using Assay.Listings;
using Assay.Model;
using Assay.Storage.Lists;
using Assay.Storage.Sqlite;

namespace Assay.Tests.Storage;

/// <summary>What a store tells of records over time, from editions made up of records that come, change, go and come back.</summary>
public sealed class EditionHistoryTests : IDisposable
{
    private readonly TemporaryFolder _folder = new();
    private readonly StoreFile _file;
    private readonly EditionStore _store;

    public EditionHistoryTests()
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
    public void A_record_that_came_changed_went_and_came_back_has_its_story()
    {
        Import(1, [1]);
        Import(2, [1, 2]);
        Import(3, [1, 2], changed: 2);
        Import(4, [1]);
        Import(5, [1, 2], changed: 2);
        Assert.Equal(
            "2-2 not before 1; 3-3 not before 2, gone by 4; 5-5 not before 4",
            Text(_store.StoryOf(Record(2), Day(9)))
        );
    }

    [Fact]
    public void A_story_knows_nothing_of_later_editions()
    {
        Import(1, [1, 2]);
        Import(2, [1]);
        Assert.Equal("1-1", Text(_store.StoryOf(Record(2), Day(1))));
    }

    [Fact]
    public void The_order_of_import_does_not_matter()
    {
        foreach (var day in (int[])[3, 1, 4, 2])
            Import(day, day is 2 or 3 ? [1, 2] : [1]);
        Assert.Equal("2-3 not before 1, gone by 4", Text(_store.StoryOf(Record(2), Day(9))));
    }

    [Theory]
    [InlineData(1, "")]
    [InlineData(2, "2 gone between 2024-06-01 and 2024-06-02")]
    [InlineData(3, "")]
    [InlineData(4, "2 gone between 2024-06-03 and 2024-06-04; 3 gone between 2024-06-03 and 2024-06-04")]
    public void Who_left_the_list_is_found_with_since_when(int day, string expected)
    {
        Import(1, [1, 2]);
        Import(2, [1, 3]);
        Import(3, [1, 2, 3]);
        Import(4, [1]);
        var content = _store.Load(_store.NewestOnOrBefore(Editions.List, Day(day))!);
        Assert.Equal(
            expected,
            string.Join("; ", content.Delisted.Select(p => $"{p.Record.Key} {p.Delisted}"))
        );
        Assert.All(content.Delisted.SelectMany(p => p.Designations), d => Assert.NotNull(d.Days.Until));
    }

    [Theory]
    [InlineData(1, null, 1)] // in the oldest edition: since when before it, nobody knows
    [InlineData(2, "2024-06-02", 2)]
    [InlineData(3, "2024-06-03", 3)]
    public void Since_when_somebody_is_designated_is_bounded_by_the_editions(
        int from,
        string? began,
        int first
    )
    {
        for (var day = 1; day <= 4; day++)
            Import(day, day >= from ? [1, 2] : [1]);
        var since = _store.StoryOf(Record(2), Day(9))!.Since(p => p.Designations.Count > 0)!;
        Assert.Equal((began, Day(first)), (since.Began?.ToString(), since.First));
    }

    [Fact]
    public void An_edition_in_a_long_chain_is_exactly_what_was_imported()
    {
        // Longer than editions are kept as changes, with a record of its own changed every day.
        var all = Enumerable
            .Range(0, 80)
            .Select(i => Editions.Of(Day(1).PlusDays(i), 60, changed: [i % 60 + 1, (i * 7) % 60 + 1]))
            .ToList();
        foreach (var content in all)
            _store.Import(content, "test");
        foreach (var content in all)
            Assert.Equal(
                Editions.Text(content),
                Editions.Text(_store.Load(content.Edition) with { Delisted = [] })
            );
    }

    [Fact]
    public void The_difference_of_two_editions_is_that_of_their_records()
    {
        Import(1, [1, 2, 3, 4]);
        Import(2, [2, 3, 4, 5], changed: 3);
        var difference = _store.Difference(
            _store.NewestOnOrBefore(Editions.List, Day(1))!,
            _store.NewestOnOrBefore(Editions.List, Day(2))!
        );
        Assert.Equal(
            "+5 -1 ~3 remarks",
            $"+{Assert.Single(difference.Added).Record.Key} -{Assert.Single(difference.Removed).Record.Key} ~{Assert.Single(difference.Changed).After.Record.Key} {Assert.Single(difference.Changed[0].Fields).Field}"
        );
    }

    [Fact]
    public void The_raw_record_comes_back_letter_for_letter()
    {
        const string raw = "<a x=\"1\">Кирилл\n  &amp; two  blanks</a>";
        var content = Editions.Of(Day(1), 3);
        _store.Import(
            content with
            {
                Parties = [.. content.Parties.Select(p => p with { Raw = raw + p.Record.Key })],
            },
            "test"
        );
        Assert.Equal(raw + "2", _store.Raw(Record(2), Day(1)));
        Assert.Null(_store.Raw(Record(9), Day(1)));
    }

    [Fact]
    public void Many_daily_editions_cost_less_than_one_more()
    {
        var random = new Random(20261125);
        var parties = Enumerable
            .Range(1, 1000)
            .Select(Synthetic)
            .OrderBy(p => p.Record.Key, StringComparer.Ordinal)
            .ToArray();
        long first = 0;
        for (var day = 0; day < 100; day++)
        {
            for (var i = 0; day > 0 && i < 2; i++) // as 30 a day of a list of 15,000
            {
                var at = random.Next(parties.Length);
                parties[at] = parties[at] with { Remarks = $"{parties[at].Remarks}; revised {day}" };
            }
            _store.Import(
                new EditionContent(
                    new Edition(
                        Editions.List,
                        Day(1).PlusDays(day),
                        ContentHash.Of($"{day}"),
                        ["sdn.csv"],
                        parties.Length
                    ),
                    [.. parties]
                ),
                "test"
            );
            if (day == 0)
                first = new FileInfo(_file.Path).Length;
        }
        Assert.InRange(new FileInfo(_file.Path).Length, first, 2 * first);
    }

    private static ListedParty Synthetic(int key)
    {
        var random = new Random(key);
        var party = Editions.Party(key) with
        {
            Name = Words(random, 3),
            Aliases = [new Alias(Words(random, 3), AliasQuality.Strong)],
            Remarks = Words(random, 25),
        };
        return party with { Raw = $"{party.Record.Key},\"{party.Name}\",\"{party.Remarks}\"" };
    }

    private static string Words(Random random, int count) =>
        string.Join(
            ' ',
            Enumerable
                .Range(0, count)
                .Select(_ => string.Concat(Enumerable.Range(0, 7).Select(_ => (char)('A' + random.Next(26)))))
        );

    private void Import(int day, int[] keys, params int[] changed) =>
        _store.Import(Editions.Of(Day(day), keys, changed), "test");

    private static LocalDate Day(int day) => new(2024, 6, day);

    private static RecordId Record(int key) => new(Editions.List, $"{key}");

    private static string Text(ListingStory? story) =>
        string.Join(
            "; ",
            story!.Spans.Select(s =>
                $"{s.FirstSeen.Day}-{s.LastSeen.Day}{(s.NotBefore is { } n ? $" not before {n.Day}" : "")}{(s.GoneBy is { } g ? $", gone by {g.Day}" : "")}"
            )
        );
}
