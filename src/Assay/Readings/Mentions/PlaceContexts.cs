using Assay.Model;
using Assay.Readings.Mentions.Known;
using Assay.Readings.Texts;

namespace Assay.Readings.Mentions;

/// <summary>Which countries and regions a text names, in all and sentence by sentence.</summary>
internal sealed class PlaceContexts
{
    private readonly HashSet<CountryCode> _countries = [];
    private readonly HashSet<RegionCode> _regions = [];
    private readonly Dictionary<int, (HashSet<CountryCode> Countries, HashSet<RegionCode> Regions)> _near =
    [];
    private readonly Dictionary<int, PlaceContext> _contexts = [];
    private readonly PlaceContext _elsewhere;
    private readonly TokenizedText _text;

    /// <summary>Takes what was found.</summary>
    public PlaceContexts(TokenizedText text, IReadOnlyList<Found> found, RegionChoice regions)
    {
        _text = text;
        foreach (var name in found)
        {
            foreach (var entry in name.Entries)
            {
                switch (entry)
                {
                    case KnownEntry.OfCountry country:
                        _countries.Add(country.Border.Country);
                        Near(name.First).Countries.Add(country.Border.Country);
                        break;
                    case KnownEntry.OfParty { Party.GovernmentOf: { } state }:
                        _countries.Add(state);
                        break;
                }
            }
            foreach (var region in regions.Meant(name))
            {
                _regions.Add(region.Border.Code);
                _countries.Add(region.Border.Code.Country);
                Near(name.First).Regions.Add(region.Border.Code);
            }
        }
        _elsewhere = new PlaceContext(
            _countries,
            _regions,
            new HashSet<CountryCode>(),
            new HashSet<RegionCode>()
        );
        var same = new Dictionary<string, PlaceContext>(StringComparer.Ordinal);
        foreach (var (sentence, near) in _near)
        {
            var key = $"{Codes(near.Countries)}/{Codes(near.Regions)}";
            if (!same.TryGetValue(key, out var context))
                same.Add(key, context = new(_countries, _regions, near.Countries, near.Regions));
            _contexts.Add(sentence, context);
        }
    }

    private static string Codes<T>(IEnumerable<T> codes) =>
        string.Join(' ', codes.Select(c => $"{c}").Order(StringComparer.Ordinal));

    /// <summary>The context of a token: the same object for all sentences that name the same.</summary>
    public PlaceContext At(int token) => _contexts.GetValueOrDefault(_text.SentenceOf(token), _elsewhere);

    private (HashSet<CountryCode> Countries, HashSet<RegionCode> Regions) Near(int token)
    {
        var sentence = _text.SentenceOf(token);
        if (!_near.TryGetValue(sentence, out var near))
            _near.Add(sentence, near = ([], []));
        return near;
    }
}
