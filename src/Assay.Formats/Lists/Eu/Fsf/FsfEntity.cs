namespace Assay.Formats.Lists.Eu.Fsf;

/// <summary>A sanctioned entity of the Commission's file, in its own words; what is empty is "" or absent from its list.</summary>
internal sealed record FsfEntity
{
    /// <summary>The reference number, such as <c>EU.4011.64</c>.</summary>
    public required string Reference { get; init; }

    /// <summary>The number in the Commission's database.</summary>
    public required string LogicalId { get; init; }

    /// <summary>The reference of the United Nations, where they list it too.</summary>
    public string UnitedNationId { get; init; } = "";

    /// <summary>Day of designation.</summary>
    public string DesignationDate { get; init; } = "";

    /// <summary>Details of the designation.</summary>
    public string DesignationDetails { get; init; } = "";

    /// <summary><c>person</c> or <c>enterprise</c>.</summary>
    public string SubjectType { get; init; } = "";

    /// <summary>Remarks on the whole.</summary>
    public IReadOnlyList<string> Remarks { get; init; } = [];

    /// <summary>The acts it is listed by.</summary>
    public IReadOnlyList<FsfRegulation> Regulations { get; init; } = [];

    /// <summary>Its names.</summary>
    public IReadOnlyList<FsfName> Names { get; init; } = [];

    /// <summary>Its citizenships.</summary>
    public IReadOnlyList<FsfCitizenship> Citizenships { get; init; } = [];

    /// <summary>Dates and places of birth.</summary>
    public IReadOnlyList<FsfBirth> Births { get; init; } = [];

    /// <summary>Documents.</summary>
    public IReadOnlyList<FsfDocument> Documents { get; init; } = [];

    /// <summary>Addresses.</summary>
    public IReadOnlyList<FsfAddress> Addresses { get; init; } = [];

    /// <summary>The acts that brought or changed a name, an address …, by their numbers.</summary>
    public IReadOnlyList<string> Sources { get; init; } = [];

    /// <summary>What stands in elements, attributes or columns that are not known.</summary>
    public IReadOnlyList<(string Where, string Text)> Unknown { get; init; } = [];

    /// <summary>The element or the rows.</summary>
    public required string Raw { get; init; }
}

/// <summary>An act. <paramref name="Type"/> is <c>amendment</c>, <c>repealing</c> …; <paramref name="Organisation"/> <c>council</c> or <c>commission</c>.</summary>
internal sealed record FsfRegulation(
    string Type,
    string Organisation,
    string Published,
    string InForce,
    string Number,
    string Programme,
    string Url
);

/// <summary>A name. <paramref name="Strong"/> is <c>false</c> where it does not identify by itself.</summary>
internal sealed record FsfName(
    string Whole,
    string First,
    string Middle,
    string Last,
    string Title,
    string Function,
    string Gender,
    string Language,
    string Strong,
    string Remark
);

/// <summary>A country by its code, <c>00</c> where it is not known, and in words.</summary>
internal readonly record struct FsfCountry(string Code, string Words);

/// <summary>A citizenship.</summary>
internal sealed record FsfCitizenship(string Region, FsfCountry Country, string Remark);

/// <summary>A birth: as a date, its parts or a range of years, and where.</summary>
internal sealed record FsfBirth(
    string Date,
    string Year,
    string Month,
    string Day,
    string YearFrom,
    string YearTo,
    string Circa,
    string Calendar,
    string Place,
    FsfCountry Country,
    string Remark
);

/// <summary>A document; <paramref name="Flags"/> are what is said to be so of it: diplomatic, known to be false …</summary>
internal sealed record FsfDocument(
    string TypeCode,
    string Type,
    string Number,
    string LatinNumber,
    string IssuedBy,
    string Issued,
    string ValidFrom,
    string ValidTo,
    string NameOnIt,
    string Region,
    FsfCountry Country,
    string Flags,
    string Remark
);

/// <summary>An address.</summary>
internal sealed record FsfAddress(
    string Street,
    string PoBox,
    string ZipCode,
    string City,
    string Region,
    string Place,
    string AsAtListingTime,
    FsfCountry Country,
    string Contacts,
    string Remark
);
