using Assay.Model;

namespace Assay.Votes;

/// <summary>
/// Who voted under a country's code: its members' seats were continued under other names, and data that know one code only hide it. Codes
/// of states that are gone are those of ISO 3166-3; Zanzibar, which never had one, is <c>QZ</c>, which ISO leaves to users.
/// </summary>
public static class VotingStates
{
    /// <summary>The last day on which the Soviet Union held the seat that Russia holds: the next, 24 December 1991, Russia told the Secretary-General that it continues it.</summary>
    public static readonly LocalDate LastSovietDay = new(1991, 12, 23);

    /// <summary>Zanzibar, a member from 16 December 1963 to its union with Tanganyika on 26 April 1964.</summary>
    public static readonly CountryCode Zanzibar = new("QZ");

    /// <summary>The Federal Republic of Yugoslavia was admitted on this day; Serbia continues that membership. Yugoslavia before it was another member.</summary>
    public static readonly LocalDate SerbiasSeat = new(2000, 11, 1);

    private sealed record Former(CountryCode Country, LocalDate Last, string Name);

    // The first that had not ended counts. Days: UN, "Growth in United Nations membership" and its notes on changes of names.
    private static readonly Former[] FormerNames =
    [
        new(new("RU"), LastSovietDay, "Soviet Union"),
        new(new("BY"), new(1991, 9, 18), "Byelorussian SSR"),
        new(new("UA"), new(1991, 8, 23), "Ukrainian SSR"),
        new(new("DE"), new(1990, 10, 2), "Federal Republic of Germany"),
        new(new("YE"), new(1990, 5, 21), "Yemen Arab Republic"),
        new(new("RS"), new(2003, 2, 3), "Federal Republic of Yugoslavia"),
        new(new("RS"), new(2006, 6, 2), "Serbia and Montenegro"),
        new(new("CS"), LocalDate.MaxIsoValue, "Czechoslovakia"),
        new(new("DD"), LocalDate.MaxIsoValue, "German Democratic Republic"),
        new(new("YD"), LocalDate.MaxIsoValue, "Democratic Yemen"),
        new(new("YU"), LocalDate.MaxIsoValue, "Yugoslavia"),
        new(Zanzibar, LocalDate.MaxIsoValue, "Zanzibar"),
        new(new("TW"), new(1971, 10, 24), "Republic of China"),
    ];

    /// <summary>The name of the state that held the country's seat on a day, where it was another than today's; null where it was not.</summary>
    public static string? FormerName(CountryCode country, PartialDate on) =>
        Array.Find(FormerNames, f => f.Country == country && on.Earliest <= f.Last)?.Name;

    /// <summary>The country that holds today the seat that a code stood for on a day: of Yugoslavia's since November 2000, under which some data go on, Serbia.</summary>
    public static CountryCode Seat(CountryCode country, PartialDate on) =>
        country.Value is "YU" && on.Earliest >= SerbiasSeat ? new CountryCode("RS") : country;

    /// <summary>Whether the code is of a state that has, or had, a vote in the General Assembly.</summary>
    public static bool IsOrWasMember(CountryCode country) => Members.Contains(country.Value);

    private static readonly HashSet<string> Members = [.. MemberCodes().Split(' ')];

    // The 193 members since 14 July 2011 (South Sudan), and six that are no more.
    private static string MemberCodes() =>
        "AD AE AF AG AL AM AO AR AT AU AZ BA BB BD BE BF BG BH BI BJ BN BO BR BS BT BW BY BZ CA CD CF CG CH CI CL CM CN CO CR CU CV CY CZ "
        + "DE DJ DK DM DO DZ EC EE EG ER ES ET FI FJ FM FR GA GB GD GE GH GM GN GQ GR GT GW GY HN HR HT HU ID IE IL IN IQ IR IS IT JM JO JP "
        + "KE KG KH KI KM KN KP KR KW KZ LA LB LC LI LK LR LS LT LU LV LY MA MC MD ME MG MH MK ML MM MN MR MT MU MV MW MX MY MZ NA NE NG NI "
        + "NL NO NP NR NZ OM PA PE PG PH PK PL PT PW PY QA RO RS RU RW SA SB SC SD SE SG SI SK SL SM SN SO SR SS ST SV SY SZ TD TG TH TJ TL "
        + "TM TN TO TR TT TV TZ UA UG US UY UZ VC VE VN VU WS YE ZA ZM ZW CS DD QZ TW YD YU";
}
