using System.Text;

namespace Assay.Storage.Lists;

/// <summary>
/// Makes records small. One record is too short to compress well by itself, so all share a dictionary of what records commonly
/// say. The first byte of a compressed record names the dictionary: one that was ever used is never changed, only followed by
/// another.
/// </summary>
internal static class RecordCompression
{
    /// <summary>Tag of what is compressed against a dictionary of its own: another version's JSON, or for a raw record the JSON read from it.</summary>
    public const byte AgainstTag = 0xFF;

    /// <summary>Tag of the dictionary that is used for new records.</summary>
    public const byte NewestTag = 2;

    private static readonly byte[][] Dictionaries =
    [
        Encoding.UTF8.GetBytes(Dictionary1),
        Encoding.UTF8.GetBytes(Dictionary1 + Dictionary2),
    ];

    /// <summary>The dictionary of <see cref="NewestTag"/>.</summary>
    public static byte[] Newest => OfTag(NewestTag);

    /// <summary>The dictionary of a tag.</summary>
    /// <exception cref="FormatException">No version has such a one.</exception>
    public static byte[] OfTag(byte tag) =>
        tag is > 0 && tag <= Dictionaries.Length
            ? Dictionaries[tag - 1]
            : throw new FormatException("A record is not compressed as any version does.");

    // What is most common stands last: it is then cheapest to refer to.
    private const string Dictionary1 = """
        {"key":"QDi.100","kind":"Person","name":"","aliases":[{"name":"","quality":"OriginalScript"},{"name":"","quality":"Former"}],"designations":[{"programme":"Al-Qaida","effect":"AssetFreeze","from":"2012-01-01"},{"programme":"DPRK","effect":"TravelBan"}],"born":["1961-01-01"],"remarks":"Title: ; Post: ; Gender: Male; DOB approximately ; Place of birth: ; Address: ; Document: Passport, ; Amended: ; Comments: INTERPOL-UN Security Council Special Notice web link: https://www.interpol.int/en/How-we-work/Notices/View-UN-Notices-Entities Review pursuant to Security Council resolution 2253 (2015) was concluded on "}
        "remarks":"Aircraft Model B747; Aircraft Manufacturer's Serial Number (MSN) ; Aircraft Construction Number (also called L/N or S/N or F/N) ; Aircraft Operator MAHAN AIR; Additional Sanctions Information - Subject to Secondary Sanctions; Transactions Prohibited For Persons Owned or Controlled By U.S. Financial Institutions: North Korea Sanctions Regulations section 510.214; Secondary sanctions risk: North Korea Sanctions Regulations, sections 510.201 and 510.210; Secondary sanctions risk: section 1(b) of Executive Order 13224, as amended by Executive Order 13886; Former Vessel Flag Malta; Call sign: ; Type: Crude Oil Tanker; Tonnage: ; Gross registered tonnage: ; Flag: Iran; Owner: "
        "kind":"Vessel","kind":"Aircraft","identifiers":[{"kind":"Imo","value":"9"},{"kind":"Other","value":"MMSI:"},{"kind":"Other","value":"OKPO:"},{"kind":"Other","value":"USCC:"},{"kind":"Lei","value":"253400"},{"kind":"Bic","value":""},{"kind":"Other","value":"NATIONAL-ID:"},{"kind":"Other","value":"CEDULA:"},{"kind":"Edrpou","value":""}
        "programme":"UKRAINE-EO13662","effect":"Sectoral","basis":"EO 13662 Directive 1"},{"programme":"UKRAINE-EO13661","programme":"BELARUS-EO14038","programme":"SYRIA","programme":"IRAN-HR","programme":"NPWMD","effect":"AssetFreeze"},{"programme":"IFSR","programme":"SDNTK","programme":"IRGC","programme":"GLOMAG","programme":"CYBER2","programme":"ILLICIT-DRUGS-EO14059","programme":"VENEZUELA-EO13850","programme":"SDGT","effect":"AssetFreeze"}
        "remarks":"Cedula No. (Colombia); Registration Number (United Arab Emirates); POB Mexico; nationality Mexico; POB Tehran, Iran; Additional Sanctions Information - Subject to Secondary Sanctions; Website www. ; Email Address info@ ; Phone Number ; Organization Established Date 01 Jan 2010; Target Type State-Owned Enterprise; Organization Type: Wholesale of other machinery and equipment; Business Registration Number ; Government Gazette Number (Russia); Secondary sanctions risk: See Section 11 of Executive Order 14024.; Secondary sanctions risk: Ukraine-/Russia-Related Sanctions Regulations, 31 CFR 589.201 and/or 589.209; Passport (Russia); National ID No. (Iran); Address: Street, St. Petersburg, Russia; Address: ul., Moscow, Russia"}
        {"key":"10000","kind":"Person","name":", Aleksandrovich","aliases":[{"name":"LIMITED LIABILITY COMPANY ","quality":"Strong"},{"name":"OOO ","quality":"Weak"}],"designations":[{"programme":"RUSSIA-EO14024","effect":"AssetFreeze"}],"born":["1970-01-01"],"nationalities":["RU"],"countries":["RU"],"identifiers":[{"kind":"Inn","value":"77"},{"kind":"Ogrn","value":"10277"},{"kind":"Tax","value":""},{"kind":"Registration","value":""},{"kind":"Passport","value":""}],"linkedTo":["ISLAMIC REVOLUTIONARY GUARD CORPS (IRGC)-QODS FORCE"],"remarks":"POB Moscow, Russia; Gender Female; POB ; Gender Male; Member of the State Duma of the Federal Assembly of the Russian Federation; Address: Moscow, Russia"}
        """;

    private const string Dictionary2 = """
        {"key":"","kind":"Vessel","name":"","designations":[{"programme":"","effect":"TransportBan","from":"2024-01-01","reason":""}],"craft":{"type":"Crude Oil Tanker","callSign":"","flag":"PA","formerFlags":""},"relations":[{"kind":"OwnedBy","name":""}],"remarks":""}
        "birthplaces":[{"text":"Tehran, Iran","country":"IR"}],"gender":"Female","nationalities":["IR"],"positions":[""],"addresses":[{"street":"","city":"","region":"","postalCode":"","country":"IR","countryText":"","note":""}],"wallets":[{"currency":"XBT","address":""}],"notUnderstood":[""]
        {"key":"","kind":"Person","name":"","fields":{"family":"","given":"","middle":"","patronymic":""},"aliases":[{"name":"","quality":"Strong","fields":{"family":"","given":""},"language":"RU"}],"designations":[{"programme":"2014R0269","effect":"AssetFreeze","basis":"Annex I","from":"2022-04-08","authority":"","wording":"Asset freeze","reason":"supporting actions or policies which undermine or threaten the territorial integrity, sovereignty and independence of Ukraine"}]
        "born":["1970-01-01"],"birthplaces":[{"text":"Moscow, Russia","country":"RU"}],"gender":"Male","nationalities":["RU"],"positions":["Member of the State Duma"],"addresses":[{"street":"ul. Lenina, d. 1","city":"Moscow","region":"Moskovskaya oblast","postalCode":"101000","country":"RU"}],"documents":[{"kind":"Inn","value":"77","issuer":"RU","type":"Tax ID No."},{"kind":"Ogrn","value":"1027700","issuer":"RU","type":"Registration Number"},{"kind":"Passport","value":"","issuer":"RU","issued":"2016-01-01","expires":"2026-01-01"}],"relations":[{"kind":"LinkedTo","name":""}],"remarks":"
        """;
}
