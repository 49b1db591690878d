using Assay.Formats.Lists;
using Assay.Listings;
using Assay.Model;
using Assay.Tests.Listings.Plain;

namespace Assay.Tests.Listings;

/// <summary>The index of flat arrays against its plain twin: both find the same, with the same scores, order and reasons.</summary>
public sealed class IndexTwinTests
{
    private const int Seed = 9030;
    private static readonly ListId List = ListId.Parse("xx-test/list");

    private static readonly string[] Words =
    [
        .. (
            "Dmitri Dmitriev Dmytro Mohammed Muhammad bin ibn al Al-Rashid Abdul Abdulaziz Aziz Iwan Ivan I. V. Petrov Petrow Петров Иван "
            + "Олегович Bank Bank, Trading LLC OOO GmbH Co. Group The of 44 forty four A320 A321 A.B.C. S.A. 习近平 김정은 Æther Straße O'Neill "
            + "Schwarz Shvarts x \ud800 \u202e 😀 , . +"
        ).Split(' '),
    ];

    [Theory]
    [InlineData("sanctions/ofac/sdn-2024-06-27.csv.gz")]
    [InlineData("sanctions/un/UN_consolidated-2026-02-27.xml.gz")]
    public void On_a_real_list_it_finds_what_its_twin_finds(string file)
    {
        var path = SharedFolder.PathOrSkip(file);
        var parties = ListOffer.Of([path], null, ListReaders.All).Sets.Single().Read().Value!.Parties;
        AssertSame([.. parties.Take(6_000)], 500);
    }

    [Fact]
    public void On_made_up_names_it_finds_what_its_twin_finds()
    {
        var random = new Random(Seed);
        for (var round = 0; round < 30; round++)
            AssertSame([.. Enumerable.Range(0, 200).Select(i => Party(i, random))], 40);
    }

    private static void AssertSame(IReadOnlyList<ListedParty> parties, int queries)
    {
        var twin = new PlainPartyIndex<ListedParty>(parties, Traits);
        var index = new PartyIndex<ListedParty>(parties, Traits);
        Assert.Equal((twin.Count, twin.NameCount), (index.Count, index.NameCount));
        foreach (var query in IndexQueries.Of(parties, queries, new Random(Seed)))
            Assert.Equal(IndexQueries.Text(twin.Find(query)), IndexQueries.Text(index.Find(query)));
    }

    private static ListedParty Party(int number, Random random) =>
        new()
        {
            Record = new RecordId(List, FormattableString.Invariant($"{number}")),
            Kind = (PartyKind)random.Next(Enum.GetValues<PartyKind>().Length),
            Name = MadeUp(random),
            Aliases =
            [
                .. Enumerable
                    .Range(0, random.Next(3))
                    .Select(_ => new Alias(MadeUp(random), (AliasQuality)random.Next(4))),
            ],
            Designations =
            [
                new Designation("TEST", DesignationEffect.AssetFreeze, null, InForce.Always, null),
            ],
            Born = random.Next(2) == 0 ? [new PartialDate(1950 + random.Next(4))] : [],
            Nationalities = random.Next(2) == 0 ? [new CountryCode("RU"), new CountryCode("CY")] : [],
            Documents =
                random.Next(3) == 0
                    ?
                    [
                        new IdentityDocument(new Identifier(IdentifierKind.Inn, "7707083893")),
                        new IdentityDocument(new Identifier(IdentifierKind.Passport, "4509 123")),
                    ]
                    : [],
        };

    private static string MadeUp(Random random) =>
        string.Join(
            ' ',
            Enumerable.Range(0, random.Next(1, 6)).Select(_ => Words[random.Next(Words.Length)])
        );

    private static readonly PartyTraits<ListedParty> Traits = new(
        p =>
            p.Aliases.Select(a => new PartyName(a.Name, a.Quality))
                .Prepend(new PartyName(p.Name, AliasQuality.Strong)),
        p => p.Kind,
        p => p.Born,
        p => p.Nationalities.Concat(p.Countries),
        p => p.Identifiers
    );
}
