using System.Collections.Frozen;

namespace Assay.Formats.Yaml;

/// <summary>
/// The codes of countries and currencies in use, so that a slip such as <c>UK</c> or <c>RUR</c> is caught at the door.
/// Countries: ISO 3166-1, with <c>XK</c> (Kosovo) and <c>EU</c>, which are in use though not assigned. Currencies: ISO 4217, active.
/// </summary>
public static class KnownCodes
{
    private static readonly FrozenSet<string> CountryCodes = Set(
        """
        AD AE AF AG AI AL AM AO AQ AR AS AT AU AW AX AZ BA BB BD BE BF BG BH BI BJ BL BM BN BO BQ BR BS BT BV BW BY BZ
        CA CC CD CF CG CH CI CK CL CM CN CO CR CU CV CW CX CY CZ DE DJ DK DM DO DZ EC EE EG EH ER ES ET FI FJ FK FM FO
        FR GA GB GD GE GF GG GH GI GL GM GN GP GQ GR GS GT GU GW GY HK HM HN HR HT HU ID IE IL IM IN IO IQ IR IS IT JE
        JM JO JP KE KG KH KI KM KN KP KR KW KY KZ LA LB LC LI LK LR LS LT LU LV LY MA MC MD ME MF MG MH MK ML MM MN MO
        MP MQ MR MS MT MU MV MW MX MY MZ NA NC NE NF NG NI NL NO NP NR NU NZ OM PA PE PF PG PH PK PL PM PN PR PS PT PW
        PY QA RE RO RS RU RW SA SB SC SD SE SG SH SI SJ SK SL SM SN SO SR SS ST SV SX SY SZ TC TD TF TG TH TJ TK TL TM
        TN TO TR TT TV TW TZ UA UG UM US UY UZ VA VC VE VG VI VN VU WF WS YE YT ZA ZM ZW XK EU
        """
    );

    private static readonly FrozenSet<string> CurrencyCodes = Set(
        """
        AED AFN ALL AMD AOA ARS AUD AWG AZN BAM BBD BDT BHD BIF BMD BND BOB BRL BSD BTN BWP BYN BZD CAD CDF CHF CLF CLP
        CNY COP CRC CUP CVE CZK DJF DKK DOP DZD EGP ERN ETB EUR FJD FKP GBP GEL GHS GIP GMD GNF GTQ GYD HKD HNL HTG HUF
        IDR ILS INR IQD IRR ISK JMD JOD JPY KES KGS KHR KMF KPW KRW KWD KYD KZT LAK LBP LKR LRD LSL LYD MAD MDL MGA MKD
        MMK MNT MOP MRU MUR MVR MWK MXN MYR MZN NAD NGN NIO NOK NPR NZD OMR PAB PEN PGK PHP PKR PLN PYG QAR RON RSD RUB
        RWF SAR SBD SCR SDG SEK SGD SHP SLE SOS SRD SSP STN SVC SYP SZL THB TJS TMT TND TOP TRY TTD TWD TZS UAH UGX USD
        UYU UZS VES VND VUV WST XAF XAG XAU XCD XCG XOF XPD XPF XPT YER ZAR ZMW ZWG
        """
    );

    // What people write instead, as far as it has one meaning.
    private static readonly FrozenDictionary<string, string> CountriesMeant = new Dictionary<string, string>(
        StringComparer.OrdinalIgnoreCase
    )
    {
        ["UK"] = "GB",
        ["EL"] = "GR",
        ["USA"] = "US",
        ["RUS"] = "RU",
        ["UKR"] = "UA",
        ["SU"] = "RU",
        ["Russia"] = "RU",
        ["Ukraine"] = "UA",
        ["United States"] = "US",
        ["United Kingdom"] = "GB",
        ["China"] = "CN",
    }.ToFrozenDictionary(StringComparer.OrdinalIgnoreCase);

    private static readonly FrozenDictionary<string, string> CurrenciesMeant = new Dictionary<string, string>(
        StringComparer.OrdinalIgnoreCase
    )
    {
        ["RUR"] = "RUB",
        ["RMB"] = "CNY",
        ["$"] = "USD",
        ["€"] = "EUR",
        ["£"] = "GBP",
        ["₽"] = "RUB",
        ["₴"] = "UAH",
    }.ToFrozenDictionary(StringComparer.OrdinalIgnoreCase);

    /// <summary>All country codes, in no order.</summary>
    public static IReadOnlyCollection<string> Countries => CountryCodes;

    /// <summary>All currency codes, in no order.</summary>
    public static IReadOnlyCollection<string> Currencies => CurrencyCodes;

    /// <summary>Whether the text is the code of a country, exactly as written.</summary>
    public static bool IsCountry(string text) => CountryCodes.Contains(text);

    /// <summary>Whether the text is the code of a currency, exactly as written.</summary>
    public static bool IsCurrency(string text) => CurrencyCodes.Contains(text);

    /// <summary>The country somebody meant by lower case or a well-known other code; null where we cannot tell.</summary>
    public static string? CountryMeantBy(string text) => MeantBy(text, CountryCodes, CountriesMeant);

    /// <summary>The currency somebody meant; null where we cannot tell.</summary>
    public static string? CurrencyMeantBy(string text) => MeantBy(text, CurrencyCodes, CurrenciesMeant);

    private static string? MeantBy(
        string text,
        FrozenSet<string> codes,
        FrozenDictionary<string, string> meant
    )
    {
        if (meant.TryGetValue(text, out var code))
            return code;
        var upper = text.ToUpperInvariant();
        return codes.Contains(upper) ? upper : null;
    }

    private static FrozenSet<string> Set(string codes) =>
        codes
            .Split((char[])[' ', '\n', '\r'], StringSplitOptions.RemoveEmptyEntries)
            .ToFrozenSet(StringComparer.Ordinal);
}
