namespace Assay.Formats.Lists.UnitedStates.Csl;

/// <summary>An entry of the Consolidated Screening List in its own words, whatever the notation; what is empty is "".</summary>
/// <param name="Fields">The fields that are one text, by their names.</param>
/// <param name="Lists">The fields that are lists of texts.</param>
/// <param name="Addresses">Addresses.</param>
/// <param name="Ids">Documents, and whatever else OFAC has as a pair of type and value.</param>
/// <param name="Others">Fields that the publisher has not had yet.</param>
/// <param name="Line">Its line in the file.</param>
/// <param name="Raw">The entry.</param>
internal sealed record CslRecord(
    IReadOnlyDictionary<string, string> Fields,
    IReadOnlyDictionary<string, IReadOnlyList<string>> Lists,
    IReadOnlyList<CslAddress> Addresses,
    IReadOnlyList<CslId> Ids,
    IReadOnlyList<(string Field, string Text)> Others,
    long Line,
    string Raw
)
{
    /// <summary>The names of the fields of one text.</summary>
    public static readonly IReadOnlyList<string> TextFields =
    [
        "id",
        "_id",
        "source",
        "entity_number",
        "type",
        "name",
        "title",
        "federal_register_notice",
        "start_date",
        "end_date",
        "standard_order",
        "license_requirement",
        "license_policy",
        "call_sign",
        "vessel_type",
        "gross_tonnage",
        "gross_registered_tonnage",
        "vessel_flag",
        "vessel_owner",
        "remarks",
        "source_list_url",
        "source_information_url",
    ];

    /// <summary>The names of the fields that are lists.</summary>
    public static readonly IReadOnlyList<string> ListFields =
    [
        "programs",
        "alt_names",
        "citizenships",
        "dates_of_birth",
        "nationalities",
        "places_of_birth",
    ];

    /// <summary>A field's text; "" where it is empty.</summary>
    public string this[string field] => Fields.GetValueOrDefault(field, "");

    /// <summary>A list's texts.</summary>
    public IReadOnlyList<string> All(string field) => Lists.GetValueOrDefault(field, []);

    /// <summary>The publisher's id: OFAC's number, or one of the publisher's own.</summary>
    public string Id => new[] { this["id"], this["_id"], this["entity_number"] }.First(t => t.Length > 0);
}

/// <summary>An address; in CSV the street holds all but the country.</summary>
internal sealed record CslAddress(
    string Street,
    string City,
    string State,
    string PostalCode,
    string Country
);

/// <summary>A pair of type and value.</summary>
internal sealed record CslId(string Type, string Number, string Country, string Issued, string Expires);
