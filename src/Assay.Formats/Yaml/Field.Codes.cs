using Assay.Model;

namespace Assay.Formats.Yaml;

public readonly partial struct Field
{
    /// <summary>A country by its ISO 3166-1 alpha-2 code, <c>XK</c> and <c>EU</c> included.</summary>
    public CountryCode? Country() =>
        Parse<CountryCode>(
            text => KnownCodes.IsCountry(text) ? new CountryCode(text) : null,
            "a country",
            CodeAdvice(
                KnownCodes.CountryMeantBy,
                "Write its ISO 3166 code of two capital letters, such as UA."
            )
        );

    /// <summary>A first-level division by its ISO 3166-2 code.</summary>
    public RegionCode? Region() =>
        Parse<RegionCode>(
            text => RegionCode.IsValid(text) && KnownCodes.IsCountry(text[..2]) ? new RegionCode(text) : null,
            "a region",
            "Write its ISO 3166-2 code, such as UA-14."
        );

    /// <summary>A currency by its ISO 4217 code.</summary>
    public CurrencyCode? Currency() =>
        Parse<CurrencyCode>(
            text => KnownCodes.IsCurrency(text) ? new CurrencyCode(text) : null,
            "a currency",
            CodeAdvice(
                KnownCodes.CurrencyMeantBy,
                "Write its ISO 4217 code of three capital letters, such as USD."
            )
        );

    /// <summary>A customs code such as <c>7601</c> or <c>2805.30</c>. Quote it: <c>2805.30</c> unquoted is a number to other programs.</summary>
    public Commodities.TariffCode? Tariff() =>
        Parse<Commodities.TariffCode>(
            text =>
            {
                var digits = text.Replace(".", "", StringComparison.Ordinal);
                var fits =
                    digits.Length is >= 2 and <= 10 && digits.AsSpan().IndexOfAnyExceptInRange('0', '9') < 0;
                return fits ? new Commodities.TariffCode(text) : null;
            },
            "a tariff code",
            "Write 2 to 10 digits, such as 7601 or 2805.30."
        );

    private string CodeAdvice(Func<string, string?> meantBy, string otherwise) =>
        Node is YamlScalar scalar && meantBy(scalar.Text.Trim()) is { } code ? $"Write {code}." : otherwise;
}
