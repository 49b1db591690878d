using System.Collections.Frozen;
using Assay.Model;

namespace Assay.Measures;

/// <summary>Countries that a condition names, one by one or as a group.</summary>
public sealed class CountrySet
{
    private readonly FrozenSet<CountryCode> _countries;
    private readonly string _text;

    /// <summary>Takes the countries.</summary>
    /// <param name="countries">The countries.</param>
    /// <param name="text">How a reader is told of them: "RU", "member states of the European Union".</param>
    public CountrySet(IReadOnlyCollection<CountryCode> countries, string text)
    {
        _countries = countries.ToFrozenSet();
        _text = text;
    }

    /// <summary>The countries.</summary>
    public IReadOnlyCollection<CountryCode> Countries => _countries;

    /// <summary>Whether a country is among them.</summary>
    public bool Contains(CountryCode country) => _countries.Contains(country);

    /// <inheritdoc/>
    public override string ToString() => _text;
}
