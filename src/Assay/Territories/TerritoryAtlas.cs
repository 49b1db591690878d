using Assay.Deals;
using Assay.Model;
using Assay.Registers;
using Assay.Territories.Control;
using Geometry = NetTopologySuite.Geometries.Geometry;

namespace Assay.Territories;

/// <summary>
/// Whose land a place is on a day, and in which legal areas it lies: borders in the recognised view, the status of regions, and
/// whatever control layers were imported. Immutable; the same question always has the same answer.
/// </summary>
public sealed partial class TerritoryAtlas
{
    /// <summary>Answers kept so that many measures may ask for the same asset; past that all are forgotten and asked anew.</summary>
    private const int MostAnswersKept = 10_000;

    private readonly TerritoryPack _pack;
    private readonly BorderIndex _borders;
    private readonly PlaceLocator _locator;
    private readonly PlaceNames _names;
    private readonly RegionAnswers _regionAnswers;
    private readonly LayerAnswers _layerAnswers;
    private readonly Dictionary<ItemId, BorderCorrection> _corrections;
    private readonly Dictionary<ItemId, LegalArea> _areas;
    private readonly ForgetfulCache<Place, Located> _located = new(MostAnswersKept);
    private ForgetfulCache<(Place, LocalDate, LocalDate), TerritoryStatus> _statuses = new(MostAnswersKept);

    /// <summary>Takes the starter pack and the control series at hand.</summary>
    /// <param name="pack">Borders, status, areas.</param>
    /// <param name="series">The control series.</param>
    /// <param name="deposits">The sites that names are looked up among; asked for with the first name.</param>
    public TerritoryAtlas(
        TerritoryPack pack,
        IReadOnlyList<IControlSeries> series,
        Func<IReadOnlyList<Deposit>> deposits
    )
    {
        _pack = pack;
        Series = series;
        _borders = new BorderIndex(pack);
        _names = new PlaceNames(pack, _borders, deposits);
        _locator = new PlaceLocator(_borders, _names, pack.Doubts);
        _regionAnswers = new RegionAnswers(pack);
        _layerAnswers = new LayerAnswers(_borders, _regionAnswers, series);
        _corrections = pack.Corrections.ToDictionary(c => c.Id);
        _areas = pack.Areas.ToDictionary(a => a.Id);
    }

    /// <summary>The control series at hand.</summary>
    public IReadOnlyList<IControlSeries> Series { get; }

    /// <summary>Hash of the starter pack's part of the atlas.</summary>
    public ContentHash PackHash => _pack.Hash;

    /// <summary>Hash of what the atlas knew on a day: the pack, and every layer up to that day.</summary>
    public ContentHash Hash(LocalDate knownOn) =>
        ContentHash.OfAll([
            _pack.Hash.Hex,
            .. Series
                .OrderBy(s => s.Id.Value, StringComparer.Ordinal)
                .SelectMany(s =>
                    s.Layers.Where(l => l.Day <= knownOn)
                        .Select(l =>
                            $"{s.Id} {s.Power} {s.Sovereign} {RegionAnswers.Day(l.Day)} {l.Hash.Hex}"
                        )
                ),
        ]);

    /// <summary>Whose land a place is.</summary>
    /// <param name="place">The place.</param>
    /// <param name="on">The day.</param>
    /// <param name="knownOn">The day whose knowledge is used: no layer or fact younger than it.</param>
    public TerritoryStatus StatusAt(Place place, LocalDate on, LocalDate knownOn) =>
        _statuses.Get(
            (place, on, knownOn),
            static (key, self) => self.Find(key.Item1, key.Item2, key.Item3),
            this
        );

    /// <summary>What makes one doubt that a point is where its label says; empty where nothing does. Swapped coordinates are named.</summary>
    public IReadOnlyList<string> Doubts(Coordinate point, CountryCode named) => _locator.Doubts(point, named);

    /// <summary>That a point does not lie in the country its label names; null where it does.</summary>
    public Misplacement? Misplaced(Coordinate point, CountryCode named) => _locator.Misplaced(point, named);

    /// <summary>All settlements that bear a name with a key (<see cref="Names.PlaceKey"/>), with country and region.</summary>
    internal IReadOnlyList<PutSettlement> Settlements(string key) => _names.Settlements(key);

    /// <summary>The keys of the gazetteer's names, to be asked for every word of a text.</summary>
    /// <exception cref="AssayException">The gazetteer cannot be read.</exception>
    public GazetteerKeys GazetteerKeys => _pack.Gazetteer.Keys;

    /// <summary>What a name stands for: a site of the register, a country, a settlement or a region. Homonyms are told, none is picked.</summary>
    public NamedPlace Resolve(Place.Named place) => _names.Find(place.Name, place.Country, place.Region);

    /// <summary>The changes of control at a place, series by series.</summary>
    public IReadOnlyList<(IControlSeries Series, IReadOnlyList<ControlChange> Changes)> History(
        Coordinate place
    )
    {
        var located = _locator.AtPoint(place, 0);
        return [.. _layerAnswers.About(located.Sovereigns).Select(s => (s, s.History(place)))];
    }

    /// <summary>The ground of a country in the recognised view, for a map; null where it is not known. It reaches out to sea.</summary>
    public Geometry? Country(CountryCode country) =>
        Union(_pack.Countries.Where(c => c.Country == country).Select(c => c.Shape.Geometry));

    /// <summary>All countries' features, for a map.</summary>
    public IReadOnlyList<CountryBorder> Countries => _pack.Countries;

    /// <summary>The land of a region, for a map.</summary>
    public Geometry? Region(RegionCode region) => _borders.Region(region)?.Shape.Geometry;

    /// <summary>The regions known of a country, for a map.</summary>
    public IReadOnlyList<RegionBorder> RegionsOf(CountryCode country) => [.. _borders.RegionsOf(country)];

    /// <summary>The layer of a series that answers for a day, for a map; null where the series begins later.</summary>
    public static ControlLayer? Layer(IControlSeries series, LocalDate on, LocalDate knownOn) =>
        series.LayerOn(LocalDate.Min(on, knownOn));

    /// <summary>The line between the powers in a layer, as pairs of ends, for a map: without the edges along coasts and recognised borders.</summary>
    public IEnumerable<(Coordinate From, Coordinate To)> Line(IControlSeries series, LayerEdition edition) =>
        _layerAnswers.LineOf(series, edition).Segments();

    private Located Locate(Place place) =>
        _located.Get(place, static (p, self) => self._locator.Locate(p), this);

    private static Geometry? Union(IEnumerable<Geometry> parts)
    {
        var all = parts.ToList();
        return all.Count switch
        {
            0 => null,
            1 => all[0],
            _ => NetTopologySuite.Operation.Union.UnaryUnionOp.Union(all),
        };
    }
}
