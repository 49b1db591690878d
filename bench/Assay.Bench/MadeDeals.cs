using Assay.Deals;
using Assay.Model;

namespace Assay.Bench;

/// <summary>Made-up deals over the parties, goods and places of the starter pack, drawn from a seed.</summary>
internal sealed class MadeDeals(Knowledge knowledge, int seed)
{
    private static readonly CountryCode[] Wests =
    [
        new("US"),
        new("FR"),
        new("DE"),
        new("GB"),
        new("AU"),
        new("KR"),
        new("CN"),
        new("AE"),
        new("UA"),
        new("TR"),
    ];
    private static readonly ActivityKind[] Acts =
    [
        ActivityKind.NewInvestment,
        ActivityKind.JointVenture,
        ActivityKind.Equity,
        ActivityKind.Loan,
        ActivityKind.Offtake,
        ActivityKind.Import,
        ActivityKind.Export,
        ActivityKind.Service,
    ];
    private static readonly string[] Services = ["prospecting", "engineering", "legal", "accounting"];

    // Somewhere in Siberia, the Kola peninsula, Crimea, Donetsk, central Ukraine, Western Australia.
    private static readonly (double Latitude, double Longitude)[] Places =
    [
        (60.0, 100.0),
        (67.9, 35.0),
        (45.3, 34.4),
        (48.0, 37.8),
        (48.5, 32.0),
        (-31.0, 121.0),
        (56.07, 92.99),
    ];

    private readonly Random _random = new(seed);
    private readonly CommodityId[] _goods =
    [
        .. knowledge.Commodities.All.Select(c => c.Id).OrderBy(id => id.Value, StringComparer.Ordinal),
    ];

    /// <summary>A deal of some parties, assets and acts.</summary>
    public Deal Deal(int parties, int assets, int acts)
    {
        var day = new LocalDate(2021, 6, 1).PlusDays(_random.Next(2000));
        var made = Enumerable.Range(0, parties).Select(Party).ToList();
        var places = Enumerable.Range(0, assets).Select(Asset).ToList();
        return new Deal(
            FormattableString.Invariant($"deal {_random.Next()}"),
            day,
            null,
            null,
            made,
            places,
            [],
            [.. Enumerable.Range(0, acts).Select(i => Act(i, made, places))],
            [],
            ContentHash.OfAll([])
        );
    }

    private DealParty Party(int number)
    {
        var id = new PartyId(FormattableString.Invariant($"p{number}"));
        if (number % 2 == 1)
        {
            var known = knowledge.Register.Parties[_random.Next(knowledge.Register.Parties.Count)];
            return Named(id, known.Name, known.Kind, known.Country ?? new CountryCode("RU"));
        }
        return Named(
            id,
            FormattableString.Invariant($"Made Company {_random.Next(5000)}"),
            PartyKind.Company,
            Wests[_random.Next(Wests.Length)]
        );
    }

    private static DealParty Named(PartyId id, string name, PartyKind kind, CountryCode country) =>
        new(
            id,
            name,
            [],
            kind,
            country,
            kind == PartyKind.Person ? [country] : [],
            [],
            null,
            [],
            null,
            false,
            null,
            [],
            []
        );

    private Asset Asset(int number)
    {
        var (latitude, longitude) = Places[_random.Next(Places.Length)];
        return new Asset(
            new ItemId(FormattableString.Invariant($"a{number}")),
            "a mine",
            new Place.Point(new Coordinate(latitude, longitude), 0),
            [_goods[_random.Next(_goods.Length)]],
            null,
            null
        );
    }

    private Activity Act(int number, List<DealParty> parties, List<Asset> assets)
    {
        var by = _random.Next(parties.Count);
        var with = (by + 1 + _random.Next(Math.Max(parties.Count - 1, 1))) % parties.Count;
        var kind = Acts[_random.Next(Acts.Length)];
        return new Activity(
            new ItemId(FormattableString.Invariant($"act{number}")),
            kind,
            null,
            [parties[by].Id],
            [parties[with].Id],
            assets.Count == 0 ? [] : [assets[_random.Next(assets.Count)].Id],
            [],
            kind == ActivityKind.Service ? [Services[_random.Next(Services.Length)]] : [],
            null,
            _random.Next(2) == 0 ? new CountryCode("RU") : null,
            Wests[_random.Next(Wests.Length)],
            _random.Next(3) == 0 ? new CurrencyCode("USD") : null,
            null,
            null,
            null,
            new Dictionary<string, bool>(StringComparer.Ordinal)
        );
    }
}
