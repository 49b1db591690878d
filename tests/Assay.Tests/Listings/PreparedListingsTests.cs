using Assay.Listings;
using Assay.Model;
using Assay.Tests.Storage;

namespace Assay.Tests.Listings;

public sealed class PreparedListingsTests
{
    private static readonly LocalDate Day = new(2024, 6, 1);
    private static readonly ListId Other = ListId.Parse("un-sc/consolidated");

    [Fact]
    public void Read_from_its_arrays_it_finds_the_same()
    {
        var (editions, contents) = Made();
        var whole = new ListingIndex(contents);
        var prepared = PreparedListings.Of(contents.Select(All));
        var read = new ListingIndex(editions, PreparedListings.Read(prepared.Sections), Source(contents));
        foreach (var query in IndexQueries.Of(contents[0].Parties, 100, new Random(1)))
            Assert.Equal(IndexQueries.Text(whole.Find(query)), IndexQueries.Text(read.Find(query)));
    }

    [Fact]
    public void Its_arrays_are_the_same_each_time_they_are_made()
    {
        var (_, contents) = Made();
        Assert.All(
            PreparedListings
                .Of(contents.Select(All))
                .Sections.Zip(PreparedListings.Of(contents.Select(All)).Sections),
            pair => Assert.True(pair.First.Span.SequenceEqual(pair.Second.Span))
        );
    }

    [Fact]
    public void Every_record_is_found_by_its_key_whatever_the_order()
    {
        var (editions, contents) = Made();
        var turned = contents.Select(c => c with { Parties = [.. c.Parties.Reverse()] }).ToList();
        var index = new ListingIndex(turned);
        Assert.All(
            contents.SelectMany(All),
            party => Assert.Equal(party.Record, index.Find(party.Record)?.Record)
        );
        Assert.Null(index.Find(new RecordId(editions[0].List, "none")));
        Assert.Null(index.Find(new RecordId(ListId.Parse("no/list"), "1")));
    }

    [Fact]
    public void A_party_that_left_its_list_is_found_with_the_days_between_which_it_left()
    {
        var (_, contents) = Made();
        var prepared = PreparedListings.Of(contents.Select(All));
        var position = prepared.Find(0, "900")!.Value;
        Assert.Equal(
            new Delisting(new LocalDate(2024, 5, 1), Day),
            PreparedListings.Read(prepared.Sections).DelistingOf(position)
        );
        Assert.Null(prepared.DelistingOf(position - 1));
    }

    [Fact]
    public void Programmes_are_those_of_the_publisher_and_of_parties_on_its_lists()
    {
        var (_, contents) = Made();
        var index = new ListingIndex(contents);
        Assert.Equal("RUSSIA-EO14024 SSI", string.Join(' ', index.Programmes([Editions.List.Publisher])));
        Assert.Equal("1267", string.Join(' ', index.Programmes([Other.Publisher])));
    }

    [Theory]
    [InlineData("7707083893")]
    [InlineData("77 07 08 38 93")]
    [InlineData("1")]
    public void A_number_finds_the_parties_that_have_it_whatever_its_kind(string number)
    {
        var (_, contents) = Made();
        Assert.Equal(contents[0].Parties.Count + 1, new ListingIndex(contents).FindNumber(number).Count);
    }

    [Theory]
    [InlineData("кирилл 7", "us-ofac/sdn#7")]
    [InlineData("alias 12", "us-ofac/sdn#12")]
    [InlineData("the al", "un-sc/consolidated#Q.1")]
    [InlineData("", "")]
    public void Words_find_the_parties_one_of_whose_names_has_them_all(string words, string records)
    {
        var (_, contents) = Made();
        Assert.Equal(
            records,
            string.Join(' ', new ListingIndex(contents).FindWords(words).Select(p => p.Record))
        );
    }

    [Fact]
    public void An_index_of_nothing_finds_nothing()
    {
        Assert.Empty(
            new ListingIndex([]).Find(new PartyQuery(["Ivan Petrov"], PartyKind.Person, null, [], []))
        );
    }

    /// <summary>Whoever can write the file can make screening wrong; he must not make it fail or read what is not its own.</summary>
    [Fact]
    public void Whatever_is_done_to_its_arrays_they_are_refused_or_searched_without_fault()
    {
        var (editions, contents) = Made();
        var sections = PreparedListings.Of(contents.Select(All)).Sections;
        var queries = IndexQueries.Of(contents[0].Parties, 6, new Random(2)).ToList();
        var random = new Random(3);
        var refused = 0;
        for (var round = 0; round < 3_000; round++)
        {
            var altered = sections.ToArray();
            for (var changes = random.Next(1, 4); changes > 0; changes--)
            {
                var at = random.Next(altered.Length);
                altered[at] = Altered(altered[at].ToArray(), random);
            }
            PreparedListings prepared;
            try
            {
                prepared = PreparedListings.Read(altered);
            }
            catch (FormatException)
            {
                refused++;
                continue;
            }
            if (prepared.Editions != editions.Count || prepared.Count != contents.Sum(c => All(c).Count))
                continue;
            var index = new ListingIndex(editions, prepared, Source(contents));
            foreach (var query in queries)
                index.Find(query);
            index.Find(new RecordId(Editions.List, "7"));
            index.FindNumber("1");
            _ = index.Programmes([Editions.List.Publisher]).Count();
            _ = Enumerable.Range(0, index.Count).Count(p => prepared.DelistingOf(p) is not null);
        }
        Assert.InRange(refused, 1_000, 2_900);
    }

    private static byte[] Altered(byte[] bytes, Random random)
    {
        if (bytes.Length == 0)
            return [1, 2, 3, 4];
        var at = random.Next(bytes.Length);
        switch (random.Next(5))
        {
            case 0:
                return bytes[..at];
            case 1:
                return [.. bytes, .. bytes[at..]];
            case 2:
                bytes[at] ^= (byte)(1 << random.Next(8));
                return bytes;
            case 3:
                bytes[at] = byte.MaxValue;
                return bytes;
            default:
                // a small number in place of a number, which is likelier to pass for one
                at &= ~3;
                bytes.AsSpan(at, Math.Min(4, bytes.Length - at)).Clear();
                bytes[at] = (byte)random.Next(256);
                return bytes;
        }
    }

    private static (IReadOnlyList<Edition> Editions, IReadOnlyList<EditionContent> Contents) Made()
    {
        var sdn = Editions.Of(Day, 60) with
        {
            Delisted = [Editions.Party(900).GoneFrom(new Delisting(new LocalDate(2024, 5, 1), Day))],
        };
        var un = new ListedParty
        {
            Record = new RecordId(Other, "Q.1"),
            Kind = PartyKind.Company,
            Name = "The Al Rashid Trust",
            Designations =
            [
                new Designation("1267", DesignationEffect.AssetFreeze, null, InForce.Always, null),
            ],
        };
        var contents = new[]
        {
            sdn,
            new EditionContent(new Edition(Other, Day, ContentHash.Of("un"), ["un.xml"], 1), [un]),
        };
        return ([.. contents.Select(c => c.Edition)], contents);
    }

    private static IReadOnlyList<ListedParty> All(EditionContent content) =>
        [.. content.Parties, .. content.Delisted];

    private static PartiesInMemory<ListedParty> Source(IEnumerable<EditionContent> contents) =>
        new([.. contents.SelectMany(All)]);
}
