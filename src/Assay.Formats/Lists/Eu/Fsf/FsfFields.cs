using NodaTime.Text;

namespace Assay.Formats.Lists.Eu.Fsf;

/// <summary>
/// The fields of one part of an entity, by the names of the XML's attributes; the CSV has the same ones as columns. It knows which
/// were asked for, so that what a newer file has besides is noticed.
/// </summary>
/// <param name="get">The value of a field; "" where there is none.</param>
internal sealed class FsfFields(Func<string, string> get)
{
    private static readonly (string Field, string Words)[] Flags =
    [
        ("diplomatic", "diplomatic"),
        ("knownExpired", "known to have expired"),
        ("knownFalse", "known to be false"),
        ("reportedLost", "reported lost"),
        ("revokedByIssuer", "revoked by its issuer"),
    ];

    private static readonly LocalDatePattern SlashedDay = LocalDatePattern.CreateWithInvariantCulture(
        "d/M/uuuu"
    );

    private readonly HashSet<string> _asked = new(StringComparer.Ordinal);

    /// <summary>The value of a field; "" where there is none.</summary>
    public string this[string field]
    {
        get
        {
            _asked.Add(field);
            return get(field);
        }
    }

    /// <summary>Whether a field was asked for.</summary>
    public bool WasAsked(string field) => _asked.Contains(field);

    public FsfRegulation Regulation(string url) =>
        new(
            this["regulationType"],
            this["organisationType"],
            this["publicationDate"],
            this["entryIntoForceDate"],
            this["numberTitle"],
            this["programme"],
            url
        );

    public FsfName Name(string remark) =>
        new(
            this["wholeName"],
            this["firstName"],
            this["middleName"],
            this["lastName"],
            this["title"],
            this["function"],
            this["gender"],
            this["nameLanguage"],
            this["strong"],
            remark
        );

    public FsfCitizenship Citizenship(string remark) => new(this["region"], Country(), remark);

    public FsfBirth Birth(string remark) =>
        new(
            this["birthdate"],
            this["year"],
            this["monthOfYear"],
            this["dayOfMonth"],
            this["yearRangeFrom"],
            this["yearRangeTo"],
            this["circa"],
            this["calendarType"],
            Joined([this["place"], this["city"], this["zipCode"], this["region"]]),
            Country(),
            remark
        );

    public FsfDocument Document(string remark) =>
        new(
            this["identificationTypeCode"],
            this["identificationTypeDescription"],
            this["number"],
            this["latinNumber"],
            this["issuedBy"],
            this["issuedDate"],
            this["validFrom"],
            this["validTo"],
            this["nameOnDocument"],
            this["region"],
            Country(),
            Joined([.. Flags.Where(f => IsTrue(this[f.Field])).Select(f => f.Words)]),
            remark
        );

    public FsfAddress Address(string contacts, string remark) =>
        new(
            this["street"],
            this["poBox"],
            this["zipCode"],
            this["city"],
            this["region"],
            this["place"],
            this["asAtListingTime"],
            Country(),
            contacts,
            remark
        );

    /// <summary>Whether a field says yes.</summary>
    public static bool IsTrue(string text) => text.ToLowerInvariant() is "true" or "1" or "y" or "yes";

    /// <summary>A hyphen stands for nothing.</summary>
    public static string Known(string text) => text is "-" ? "" : text;

    /// <summary>What is given of these, with commas between.</summary>
    public static string Joined(IReadOnlyList<string> parts) =>
        string.Join(", ", parts.Select(Known).Where(p => p.Length > 0));

    /// <summary>Reads a day with slashes, day before month: 28/10/2022.</summary>
    public static bool TryDay(string text, out LocalDate day)
    {
        var parsed = SlashedDay.Parse(text);
        day = parsed.Success ? parsed.Value : default;
        return parsed.Success;
    }

    private FsfCountry Country() => new(this["countryIso2Code"], this["countryDescription"]);
}
