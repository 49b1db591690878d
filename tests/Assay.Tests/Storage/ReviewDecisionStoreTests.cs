using Assay.Model;
using Assay.Screening;
using Assay.Storage.Lists;
using Assay.Storage.Reviews;
using Assay.Storage.Sqlite;

namespace Assay.Tests.Storage;

public sealed class ReviewDecisionStoreTests : IDisposable
{
    private readonly TemporaryFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Fact]
    public void A_decision_comes_back_with_all_it_holds()
    {
        var decision = Decision("lyon", "c:17", "за что", Instant.FromUtc(2026, 11, 25, 13, 5));
        using (var file = StoreFile.OpenOrCreate(Path))
            new ReviewDecisionStore(file).Add(decision);
        using var again = StoreFile.OpenExisting(Path)!;
        var read = Assert.Single(new ReviewDecisionStore(again).All());
        Assert.Equal(decision with { Screened = read.Screened, Listed = read.Listed }, read);
        Assert.Equal(decision.Screened.Values, read.Screened.Values);
        Assert.Equal(decision.Listed.Values, read.Listed.Values);
        Assert.Equal(Enum.GetValues<PartyAspect>(), read.Listed.LookedAt);
    }

    [Fact]
    public void Nothing_is_replaced_and_the_order_is_kept()
    {
        using var file = StoreFile.OpenOrCreate(Path);
        var store = new ReviewDecisionStore(file);
        // a clock that was put back does not change who decided last
        store.Add(Decision("", "1", "first", Instant.FromUtc(2026, 2, 1, 0, 0)));
        store.Add(Decision("", "1", "second", Instant.FromUtc(2026, 1, 1, 0, 0)));
        Assert.Equal(["first", "second"], store.All().Select(d => d.Why));
    }

    [Fact]
    public void Decisions_outlive_new_editions()
    {
        using var file = StoreFile.OpenOrCreate(Path);
        var editions = new EditionStore(file);
        editions.Import(Editions.Of(new LocalDate(2026, 1, 1), 3), "test");
        new ReviewDecisionStore(file).Add(Decision("", "1", "why", Instant.FromUtc(2026, 1, 2, 0, 0)));
        editions.Import(Editions.Of(new LocalDate(2026, 1, 3), 2, 1, 2), "test");
        Assert.Single(new ReviewDecisionStore(file).All());
    }

    [Fact]
    public void A_store_of_the_step_before_gets_the_table_and_keeps_what_it_holds()
    {
        using (var file = StoreFile.OpenOrCreate(Path))
        {
            new EditionStore(file).Import(Editions.Of(new LocalDate(2026, 1, 1), 3), "test");
            file.Read(c =>
            {
                using var command = c.CreateCommand();
                command.CommandText =
                    "DROP TABLE review_decision; DROP TABLE control_class; DROP TABLE vote_account; DROP TABLE vote_edition; PRAGMA user_version = 4";
                return command.ExecuteNonQuery();
            });
        }
        using var again = StoreFile.OpenExisting(Path)!;
        Assert.Empty(new ReviewDecisionStore(again).All());
        Assert.Single(new EditionStore(again).Editions());
    }

    [Theory]
    [InlineData("listed = 'no json'")]
    [InlineData("screened = 'null'")]
    [InlineData("record = 'nonsense'")]
    [InlineData("at = 'yesterday'")]
    [InlineData("party = ' '")]
    public void A_decision_that_somebody_damaged_is_told(string damage)
    {
        using var file = StoreFile.OpenOrCreate(Path);
        var store = new ReviewDecisionStore(file);
        store.Add(Decision("", "1", "why", Instant.FromUtc(2026, 1, 2, 0, 0)));
        file.Read(c =>
        {
            using var command = c.CreateCommand();
#pragma warning disable CA2100 // a test's own text
            command.CommandText = $"UPDATE review_decision SET {damage}";
#pragma warning restore CA2100
            return command.ExecuteNonQuery();
        });
        Assert.Equal("AS9007", Assert.Throws<AssayException>(() => store.All()).Diagnostic.Code);
    }

    [Fact]
    public void An_aspect_that_a_newer_program_kept_is_left_out()
    {
        using var file = StoreFile.OpenOrCreate(Path);
        var store = new ReviewDecisionStore(file);
        store.Add(Decision("", "1", "why", Instant.FromUtc(2026, 1, 2, 0, 0)));
        file.Read(c =>
        {
            using var command = c.CreateCommand();
            command.CommandText =
                """UPDATE review_decision SET listed = '{"name":["A"],"shoe-size":["45"]}'""";
            return command.ExecuteNonQuery();
        });
        Assert.Equal(["A"], Assert.Single(store.All()).Listed.Of(PartyAspect.Name));
    }

    private string Path => _folder.File("assay.db");

    private static ReviewDecision Decision(string set, string id, string why, Instant at) =>
        new(
            new ScreenedPartyId(set, id),
            RecordId.Parse("us-ofac/sdn#1"),
            ReviewVerdict.FalsePositive,
            "A. Analyst",
            at,
            why,
            PartyFingerprint.Of(
                new ScreenedParty
                {
                    Names = ["Иван", "Ivan \"X\""],
                    Kind = PartyKind.Person,
                    Born = new PartialDate(1975, 3),
                    Identifiers = [new Identifier(IdentifierKind.Inn, "7707083893")],
                }
            ),
            PartyFingerprint.Of(Editions.Party(1))
        );
}
