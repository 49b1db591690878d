using System.Globalization;
using System.Text.Json;
using Assay.Formats.Ownership.Books;
using Assay.Model;
using Assay.Ownership;
using Assay.Reports.Ownership;

namespace Assay.Tests.Ownership.Books;

/// <summary>A book written as statements of the Beneficial Ownership Data Standard is the same when it is read again, as far as these can say it.</summary>
public sealed class BodsRoundTrip : IDisposable
{
    private static readonly LocalDate Day = new(2026, 3, 1);

    private readonly TemporaryFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Fact]
    public void A_book_is_the_same_again()
    {
        for (var seed = 0; seed < 300; seed++)
        {
            var book = new RandomBook(new Random(seed)).Book;
            var read = BookReader.Read(_folder.Write("book.json", Written(book)));
            Assert.Equal(Said(book), Said(read.Value!));
            Assert.Empty(read.Diagnostics);
        }
    }

    [Fact]
    public void Equal_books_give_equal_bytes_and_every_statement_an_id_of_its_own()
    {
        var book = new RandomBook(new Random(7)).Book;
        var twice = book with { Interests = [.. book.Interests, .. book.Interests] };
        Assert.Equal(Written(twice), Written(twice));
        using var json = JsonDocument.Parse(Written(twice));
        var ids = json
            .RootElement.EnumerateArray()
            .Select(s => s.GetProperty("statementId").GetString()!)
            .ToList();
        Assert.Equal(ids.Count, ids.Distinct(StringComparer.Ordinal).Count());
        Assert.All(ids, id => Assert.InRange(id.Length, 32, 64));
        Assert.NotEqual(Written(book), Written(book, Day.PlusDays(1)));
    }

    [Fact]
    public void Those_only_named_are_entities_too()
    {
        var interest = new Interest(
            new OwnerNode("X"),
            new OwnerNode("C"),
            Share.Majority,
            null,
            InForce.Always,
            new Citation("s", Confidence.Secondary)
        );
        var read = BookReader.Read(
            _folder.Write("b.json", Written(OwnershipBook.Empty with { Interests = [interest] }))
        );
        Assert.Equal(["X", "C"], read.Value!.Parties.Select(p => p.Name));
        Assert.Equal(["X > C majority"], read.Value.Stakes());
    }

    private static byte[] Written(OwnershipBook book, LocalDate? on = null)
    {
        using var bytes = new MemoryStream();
        BodsJson.Write(bytes, book, on ?? Day, "A publisher");
        return bytes.ToArray();
    }

    private static IEnumerable<string> Said(OwnershipBook book) =>
        book
            .Parties.Select(p =>
                $"{p.Node} {p.Name} {p.Kind} [{string.Join('|', p.Aliases)}] {p.Country} [{string.Join('|', p.Nationalities)}] {p.Born} [{string.Join('|', p.Identifiers)}]"
            )
            .Concat(book.Stakes())
            .Concat(book.Interests.Select(i => Ends(i.Share) + Ends(i.Votes) + i.Source.Text))
            .Concat(book.Powers())
            .Concat(book.Controls.Select(c => c.Source.Text));

    private static string Ends(Share? share) =>
        share is { } s
            ? string.Create(
                CultureInfo.InvariantCulture,
                $"{s.Lower.Value:0.#########}{(s.LowerExcluded ? "<" : "<=")}{s.Upper.Value:0.#########} "
            )
            : "- ";

    /// <summary>A book drawn at random of what the standard can say.</summary>
    private sealed class RandomBook
    {
        private static readonly PartyKind[] Kinds = Enum.GetValues<PartyKind>();
        private static readonly string?[] StakeKinds = [null, "shares", "trust", "state"];
        private static readonly string[] Means =
        [
            "appoints-board",
            "director",
            "trust",
            "nominee",
            "settlor",
            "beneficiary",
            "contract",
            "dominant-influence",
            "control",
            "unified-management",
            "consolidated-accounts",
            "family",
            "branch",
            "fund-manager",
            "umbrella-fund",
            "firm",
        ];
        private static readonly Identifier[] Numbers =
        [
            new(IdentifierKind.Lei, "253400JT3MQWNDKMJE44"),
            new(IdentifierKind.Inn, "7707083893"),
            new(IdentifierKind.Ogrn, "1027700132195"),
            new(IdentifierKind.Registration, "09145694"),
            new(IdentifierKind.Passport, "AB123456"),
            new(IdentifierKind.Tax, "12345"),
            new(IdentifierKind.Bic, "SABRRUMM"),
            new(IdentifierKind.Other, "OKPO:00032537"),
            new(IdentifierKind.Other, "4711"),
        ];

        private readonly Random _random;

        public RandomBook(Random random)
        {
            _random = random;
            var parties = Enumerable.Range(0, random.Next(2, 7)).Select(Party).ToList();
            OwnerNode Any() => parties[random.Next(parties.Count)].Node;
            var interests = new List<Interest>();
            var controls = new List<ControlLink>();
            for (var i = random.Next(6); i > 0; i--)
            {
                var (one, other) = (Any(), Any());
                if (one == other)
                    continue;
                if (random.Next(3) > 0)
                    interests.Add(
                        new Interest(
                            one,
                            other,
                            Stake(),
                            random.Next(2) == 0 ? null : Stake(),
                            Days(),
                            Source(),
                            One(StakeKinds)
                        )
                    );
                else
                    controls.Add(new ControlLink(one, other, One(Means), Days(), Source()));
            }
            Book = new OwnershipBook(parties, interests, controls, [], []);
        }

        public OwnershipBook Book { get; }

        private StatedParty Party(int number)
        {
            var kind = One(Kinds);
            var isPerson = kind == PartyKind.Person;
            return new StatedParty(new OwnerNode($"n{number}"), $"Имя {number} \"O'Neil\"", kind)
            {
                Aliases = [.. Enumerable.Range(0, _random.Next(3)).Select(i => $"Alias {number}.{i}")],
                Country = isPerson || _random.Next(2) == 0 ? null : new CountryCode("CY"),
                Nationalities = isPerson ? [new CountryCode("RU"), new CountryCode("CY")] : [],
                Born = isPerson ? new PartialDate(1960 + _random.Next(30), 3) : null,
                Identifiers = [.. Numbers.Where(_ => _random.Next(3) == 0)],
            };
        }

        private Share Stake()
        {
            var (one, other) = (_random.Next(10_001) / 100m, _random.Next(10_001) / 100m);
            var (lower, upper) = (new Percent(Math.Min(one, other)), new Percent(Math.Max(one, other)));
            return _random.Next(6) switch
            {
                0 => Share.Unknown,
                1 => Share.Majority,
                2 when lower < upper => Share.Above(lower, upper),
                3 => Share.Between(lower, upper),
                4 => Share.Between(Percent.Zero, new Percent(74.999999999m)),
                _ => Share.Exactly(lower),
            };
        }

        private InForce Days() =>
            new(
                _random.Next(2) == 0 ? null : new PartialDate(2000 + _random.Next(10), 2, 3),
                _random.Next(2) == 0 ? null : new PartialDate(2015 + _random.Next(10))
            );

        private Citation Source() => new($"Source {_random.Next(3)}", Confidence.Secondary);

        private T One<T>(T[] all) => all[_random.Next(all.Length)];
    }
}
