using Assay.Model;
using Assay.Readings.Mentions.Known;
using Assay.Readings.Texts;

namespace Assay.Readings.Mentions;

/// <summary>Which countries and regions a text names, in all and sentence by sentence.</summary>
internal sealed class PlaceContexts
{
    private static readonly PlaceContext Nothing = new(
        new HashSet<CountryCode>(),
        new HashSet<RegionCode>(),
        new HashSet<CountryCode>(),
        new HashSet<RegionCode>()
    );

    private readonly HashSet<CountryCode> _countries = [];
    private readonly HashSet<RegionCode> _regions = [];
    private readonly Dictionary<int, (HashSet<CountryCode> Countries, HashSet<RegionCode> Regions)> _near =
    [];
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
    }

    /// <summary>The context of a token.</summary>
    public PlaceContext At(int token) =>
        _near.TryGetValue(_text.SentenceAt(_text[token].Start), out var near)
            ? new PlaceContext(_countries, _regions, near.Countries, near.Regions)
            : Nothing with
            {
                Countries = _countries,
                Regions = _regions,
            };

    private (HashSet<CountryCode> Countries, HashSet<RegionCode> Regions) Near(int token)
    {
        var sentence = _text.SentenceAt(_text[token].Start);
        if (!_near.TryGetValue(sentence, out var near))
            _near.Add(sentence, near = ([], []));
        return near;
    }
}
