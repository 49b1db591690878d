using Assay.Model;
using Assay.Storage.Sqlite;
using Assay.Storage.Votes;
using Assay.Votes;

namespace Assay.Tests.Votes;

public sealed class VoteStoreTests : IDisposable
{
    private readonly TemporaryFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    private static readonly VoteEdition Edition = SmallBook.Edition(
        SmallBook.Everything,
        r =>
            r with
            {
                Topics = [new VoteTopic("hr", "Human \"rights\"")],
                IsImportant = true,
                Session = 68,
                Title = "T'itle",
                Description = "D",
                Part = BallotPart.Paragraph,
            },
        "2014-03-27 68/262 US+ RU- CN0",
        "1971-10 26/2758G US- CN~ CS+"
    );

    private StoreFile Open() => StoreFile.OpenOrCreate(_folder.File("assay.db"));

    [Fact]
    public void What_is_kept_comes_back_as_it_was()
    {
        using var file = Open();
        var store = new VoteStore(file);
        var strange = Edition with
        {
            Accounts =
            [
                Edition.Accounts[0] with
                {
                    Strangers = [new StrangeVote("Scotland", Vote.Yes)],
                },
                Edition.Accounts[1],
            ],
        };
        Assert.True(Assert.Single(store.Import([strange])).IsNew);
        var back = Assert.Single(store.KnownOn(new LocalDate(2025, 1, 1)).Editions);
        Assert.Equal(strange.Source, back.Source);
        Assert.Equal(strange.Hash, back.Hash);
        Assert.Equal((strange.From, strange.To), (back.From, back.To));
        foreach (var (was, now) in strange.Accounts.Zip(back.Accounts))
        {
            Assert.Equal(was.RollCall with { Topics = [] }, now.RollCall with { Topics = [] });
            Assert.Equal(was.RollCall.Topics, now.RollCall.Topics);
            Assert.Equal(was.Votes.All, now.Votes.All);
            Assert.Equal(was.Strangers, now.Strangers);
            Assert.Equal(was.Origin, now.Origin);
        }
    }

    [Fact]
    public void The_same_again_changes_nothing()
    {
        using var file = Open();
        var store = new VoteStore(file);
        store.Import([Edition]);
        var again = Edition with { ImportedOn = new LocalDate(2025, 6, 1) };
        Assert.False(Assert.Single(store.Import([again])).IsNew);
        Assert.Equal(new LocalDate(2025, 1, 1), Assert.Single(store.All()).ImportedOn);
    }

    [Fact]
    public void A_later_edition_counts_from_its_day_and_the_earlier_is_kept()
    {
        using var file = Open();
        var store = new VoteStore(file);
        store.Import([Edition]);
        var later = SmallBook.Edition(SmallBook.Everything, "2014-03-27 68/262 US-") with
        {
            ImportedOn = new LocalDate(2025, 6, 1),
        };
        Assert.NotNull(Assert.Single(store.Import([later])).Before);
        Assert.Equal([false, true], store.All().Select(k => k.Counts));
        var us = new CountryCode("US");
        Assert.Equal(Vote.Yes, store.KnownOn(new LocalDate(2025, 5, 31)).Find("68/262")[0].Of(us));
        Assert.Equal(Vote.No, store.KnownOn(new LocalDate(2025, 6, 1)).Find("68/262")[0].Of(us));
        Assert.Empty(store.KnownOn(new LocalDate(2024, 12, 31)).Ballots);
    }

    [Fact]
    public void Of_an_import_that_fails_midway_nothing_is_kept()
    {
        using var file = Open();
        var store = new VoteStore(file);
        var two = Edition with
        {
            Source = SmallBook.Some,
            Accounts =
            [
                Edition.Accounts[0],
                SmallBook.Edition(SmallBook.Some, "2014-03-27 68/262 US+").Accounts[0],
            ],
        };
        Assert.Throws<ArgumentException>(() => store.Import([Edition, two]));
        Assert.Empty(store.All());
    }

    [Theory]
    [InlineData("UPDATE vote_account SET votes = x'FFFF'")]
    [InlineData("UPDATE vote_account SET votes = x'01'")]
    [InlineData("UPDATE vote_account SET day = 'someday'")]
    [InlineData("UPDATE vote_account SET symbol = 'none'")]
    [InlineData("UPDATE vote_account SET topics = '[[\"a\"]]'")]
    [InlineData("UPDATE vote_account SET part = 'Half'")]
    [InlineData("UPDATE vote_edition SET hash = 'x'")]
    [InlineData("UPDATE vote_edition SET countries = 'US1'")]
    public void A_damaged_store_is_told_and_not_believed(string damage)
    {
        using var file = Open();
        var store = new VoteStore(file);
        store.Import([Edition]);
        file.Write(connection =>
        {
            using var command = connection.CreateCommand();
#pragma warning disable CA2100 // the test's own
            command.CommandText = damage;
#pragma warning restore CA2100
            return command.ExecuteNonQuery();
        });
        var fault = Assert.Throws<AssayException>(() => store.KnownOn(new LocalDate(2026, 1, 1)));
        Assert.Equal("AS9007", fault.Diagnostic.Code);
    }

    [Fact]
    public void A_store_of_the_step_before_gets_the_tables()
    {
        using (var file = Open())
        {
            file.Read(connection =>
            {
                using var command = connection.CreateCommand();
                command.CommandText =
                    "DROP TABLE vote_account; DROP TABLE vote_edition; PRAGMA user_version = 6";
                return command.ExecuteNonQuery();
            });
        }
        using var again = Open();
        Assert.Single(new VoteStore(again).Import([Edition]));
    }
}
