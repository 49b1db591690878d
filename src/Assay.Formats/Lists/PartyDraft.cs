using Assay.Formats.Lists.Countries;
using Assay.Listings;
using Assay.Model;

namespace Assay.Formats.Lists;

/// <summary>
/// A listed party while a mapper puts it together. It reads countries, dates and numbers out of publishers' words; what it cannot read it keeps
/// among what was not understood and counts, so that no mapper can lose anything by forgetting to.
/// </summary>
/// <param name="record">The record.</param>
/// <param name="kind">What kind of party.</param>
/// <param name="log">Where what was not understood is counted.</param>
internal sealed class PartyDraft(RecordId record, PartyKind kind, ListLog log)
{
    private const string Countries = "countries";
    private const string Dates = "dates";
    private const string Numbers = "numbers";
    private const string Unread = "unread";

    private readonly DistinctList<Alias> _aliases = [];
    private readonly List<Designation> _designations = [];
    private readonly DistinctList<PartialDate> _born = [];
    private readonly DistinctList<Birthplace> _birthplaces = [];
    private readonly DistinctList<CountryCode> _nationalities = [];
    private readonly DistinctList<string> _positions = [];
    private readonly DistinctList<Address> _addresses = [];
    private readonly DistinctList<IdentityDocument> _documents = [];
    private readonly List<DigitalCurrencyAddress> _wallets = [];
    private readonly DistinctList<PartyRelation> _relations = [];
    private readonly DistinctList<string> _remarks = [];
    private readonly List<string> _notUnderstood = [];

    /// <summary>The primary name; a later one becomes an alias only where the mapper says so.</summary>
    public string Name { get; set; } = "";

    /// <summary>The primary name's parts.</summary>
    public NameFields? NameFields { get; set; }

    /// <summary>Gender.</summary>
    public Gender Gender { get; set; }

    /// <summary>Vessel or aircraft.</summary>
    public Craft? Craft { get; set; }

    /// <summary>The record as written.</summary>
    public string? Raw { get; set; }

    /// <summary>Adds another name; an empty one or one that is there already adds nothing.</summary>
    public void AddAlias(
        string name,
        AliasQuality quality = AliasQuality.Strong,
        NameFields? fields = null,
        string? language = null
    )
    {
        var alias = new Alias(name, quality) { Fields = fields, Language = Text(language) };
        if (name.Length > 0)
            _aliases.Add(alias);
    }

    /// <summary>Adds a designation.</summary>
    public void Add(Designation designation) => _designations.Add(designation);

    /// <summary>Adds a designation unless an equal one is there: for lists that repeat it in each of a party's rows.</summary>
    public void Designate(Designation designation)
    {
        if (!_designations.Contains(designation))
            _designations.Add(designation);
    }

    /// <summary>Adds a relation; one without a name adds nothing.</summary>
    public void Add(PartyRelation relation)
    {
        if (relation.Name.Length > 0)
            _relations.Add(relation);
    }

    /// <summary>Adds a digital-currency address.</summary>
    public void Add(DigitalCurrencyAddress wallet) => _wallets.Add(wallet);

    /// <summary>Adds a date of birth, founding or building.</summary>
    public void AddBorn(PartialDate date)
    {
        _born.Add(date);
    }

    /// <summary>Reads a date of birth, founding or building as written.</summary>
    public void AddBorn(string text)
    {
        if (ReadDate(text) is { } date)
            AddBorn(date);
    }

    /// <summary>Reads a date of any kind; null where there is none, or where it cannot be read, which is kept and counted.</summary>
    public PartialDate? ReadDate(string? text)
    {
        if (string.IsNullOrWhiteSpace(text))
            return null;
        if (PartialDate.TryParse(text.Trim(), out var date) || WrittenDate.TryParse(text, out date))
            return date;
        log.Count(Dates, text);
        _notUnderstood.Add($"date: {text}");
        return null;
    }

    /// <summary>Adds a place of birth.</summary>
    public void AddBirthplace(string text, string country = "")
    {
        var place = new Birthplace(text.Length > 0 ? text : country, ReadCountry(country));
        if (place.Text.Length > 0)
            _birthplaces.Add(place);
    }

    /// <summary>Reads a nationality, citizenship or flag: "Iranian", "Iran" or <c>IR</c>.</summary>
    public void AddNationality(string words) =>
        AddNationality(CountryNames.TryFindNationality(words, out var code) ? code : ReadCountry(words));

    /// <summary>Adds a nationality, citizenship or flag that was read; none adds nothing.</summary>
    public void AddNationality(CountryCode? country)
    {
        if (country is { } code)
            _nationalities.Add(code);
    }

    /// <summary>Reads a country in words or as an ISO code; null where there is none, or where the table has it not, which is kept and counted.</summary>
    public CountryCode? ReadCountry(string? words)
    {
        var text = words?.Trim() ?? "";
        if (text.Length == 0 || IsNoCountry(text))
            return null;
        if (CountryNames.TryFind(text, out var code))
            return code;
        if (CountryCode.IsValid(text.ToUpperInvariant()))
            return new CountryCode(text.ToUpperInvariant());
        log.Count(Countries, text);
        _notUnderstood.Add($"country: {text}");
        return null;
    }

    /// <summary>Adds a title, post or function.</summary>
    public void AddPosition(string text)
    {
        if (text.Length > 0)
            _positions.Add(text);
    }

    /// <summary>Adds an address; an empty one adds nothing.</summary>
    public void Add(Address address)
    {
        if (address != new Address())
            _addresses.Add(address);
    }

    /// <summary>Adds an address whose country is in words.</summary>
    public void AddAddress(
        string? country,
        string? city = null,
        string? street = null,
        string? region = null,
        string? postalCode = null,
        string? note = null
    )
    {
        var code = ReadCountry(country);
        Add(
            new Address
            {
                Street = Text(street),
                City = Text(city),
                Region = Text(region),
                PostalCode = Text(postalCode),
                Country = code,
                CountryText = code is null || IsRegion(country) ? Text(country) : null,
                Note = Text(note),
            }
        );
    }

    /// <summary>Adds a document.</summary>
    public void Add(IdentityDocument document)
    {
        _documents.Add(document);
    }

    /// <summary>Reads a document: its kind in words, its number, its country in words. Prose instead of a number is kept and counted.</summary>
    public void AddDocument(
        string type,
        string number,
        string country = "",
        string issued = "",
        string expires = "",
        string note = ""
    )
    {
        if (number.Length == 0 && note.Length == 0)
            return;
        var issuer = ReadCountry(country);
        if (!WrittenIdentifier.TryRead(type, number, issuer, out var identifier))
        {
            log.Count(Numbers, number);
            _notUnderstood.Add(
                "document: "
                    + string.Join(", ", new[] { type, number, country, note }.Where(t => t.Length > 0))
            );
            return;
        }
        Add(
            new IdentityDocument(identifier)
            {
                Issuer = issuer,
                Type = Text(type),
                Issued = ReadDate(issued),
                Expires = ReadDate(expires),
                Note = Text(note),
            }
        );
    }

    /// <summary>Adds what the list says besides; what is there already is not said twice.</summary>
    public void AddRemark(string text)
    {
        if (text.Length > 0)
            _remarks.Add(text);
    }

    /// <summary>Adds what the list says besides, under a label; nothing where there is nothing.</summary>
    public void AddRemark(string label, string text)
    {
        if (text.Length > 0)
            AddRemark($"{label}: {text}");
    }

    /// <summary>Keeps what was not understood, and counts it.</summary>
    /// <param name="what">The field, element or phrase head: what is counted.</param>
    /// <param name="text">What it says.</param>
    public void AddNotUnderstood(string what, string text)
    {
        log.Count(Unread, what);
        _notUnderstood.Add(text.StartsWith(what, StringComparison.Ordinal) ? text : $"{what}: {text}");
    }

    /// <summary>The party.</summary>
    public ListedParty Build() =>
        new()
        {
            Record = record,
            Kind = kind,
            Name = Name,
            NameFields = NameFields,
            Aliases = [.. _aliases],
            Designations = [.. _designations],
            Born = [.. _born],
            Birthplaces = [.. _birthplaces],
            Gender = Gender,
            Nationalities = [.. _nationalities],
            Positions = [.. _positions],
            Addresses = [.. _addresses],
            Documents = [.. _documents],
            Wallets = [.. _wallets],
            Craft = Craft,
            Relations = [.. _relations],
            Remarks = _remarks.Count > 0 ? string.Join("; ", _remarks) : null,
            NotUnderstood = [.. _notUnderstood],
            Raw = Raw,
        };

    /// <summary>Says at the end of a file what was counted.</summary>
    public static void TellCounts(ListLog log, string file)
    {
        log.TellCount(
            Countries,
            "AS2018",
            Severity.Note,
            file,
            "countries in words are not in the table of countries; they are kept among what was not understood.",
            "country in words is not in the table of countries; it is kept among what was not understood."
        );
        log.TellCount(
            Dates,
            "AS2028",
            Severity.Note,
            file,
            "dates could not be read as dates; they are kept among what was not understood.",
            "date could not be read as a date; it is kept among what was not understood."
        );
        log.TellCount(
            Numbers,
            "AS2034",
            Severity.Note,
            file,
            "documents have prose where a number belongs; they are kept among what was not understood.",
            "document has prose where a number belongs; it is kept among what was not understood."
        );
        log.TellCount(
            Unread,
            "AS2019",
            Severity.Note,
            file,
            "fields or phrases were not understood; they are kept as they are.",
            "field or phrase was not understood; it is kept as it is."
        );
    }

    /// <summary>"Region: Crimea" says more than the state whose region it is.</summary>
    private static bool IsRegion(string? words) =>
        words?.StartsWith("Region:", StringComparison.OrdinalIgnoreCase) == true;

    private static bool IsNoCountry(string words) =>
        words
            is "-"
                or "na"
                or "Na"
                or "NA"
                or "N/A"
                or "undetermined"
                or "None Identified"
                or "Unknown"
                or "unknown";

    private static string? Text(string? text) => string.IsNullOrWhiteSpace(text) ? null : text.Trim();
}
