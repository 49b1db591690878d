namespace Assay.Formats.Lists.Un;

/// <summary>An <c>INDIVIDUAL</c> or <c>ENTITY</c> of the UN list, in its own words; what is empty is "" or absent from its list.</summary>
/// <param name="IsPerson">Whether it is an individual.</param>
/// <param name="Reference">The reference number, such as <c>QDi.237</c>.</param>
/// <param name="Names">Up to four parts of the name, in order.</param>
/// <param name="OriginalScript">The name in its own script.</param>
/// <param name="Regime">The list type, such as <c>DPRK</c>.</param>
/// <param name="ListedOn">Day of listing, as written.</param>
/// <param name="Updated">Days of amendment, as written.</param>
/// <param name="Titles">Titles.</param>
/// <param name="Posts">What the UN calls designation: posts and functions.</param>
/// <param name="Gender">As written.</param>
/// <param name="Nationalities">Countries in words.</param>
/// <param name="Aliases">Other names.</param>
/// <param name="Addresses">Addresses.</param>
/// <param name="Births">Dates of birth.</param>
/// <param name="BirthPlaces">Places of birth.</param>
/// <param name="Documents">Documents of identity.</param>
/// <param name="Comments">The narrative.</param>
/// <param name="Raw">The element.</param>
internal sealed record UnRecord(
    bool IsPerson,
    string Reference,
    IReadOnlyList<string> Names,
    string OriginalScript,
    string Regime,
    string ListedOn,
    IReadOnlyList<string> Updated,
    IReadOnlyList<string> Titles,
    IReadOnlyList<string> Posts,
    string Gender,
    IReadOnlyList<string> Nationalities,
    IReadOnlyList<UnAlias> Aliases,
    IReadOnlyList<UnAddress> Addresses,
    IReadOnlyList<UnBirth> Births,
    IReadOnlyList<UnBirthplace> BirthPlaces,
    IReadOnlyList<UnDocument> Documents,
    string Comments,
    string Raw
);

/// <summary>Another name. <paramref name="Quality"/> is <c>Good</c> or <c>Low</c> for persons, <c>a.k.a.</c> or <c>f.k.a.</c> for entities.</summary>
internal sealed record UnAlias(string Quality, string Name, string BirthDate, string BirthPlace, string Note);

/// <summary>An address.</summary>
internal sealed record UnAddress(
    string Street,
    string City,
    string Province,
    string PostalCode,
    string Country,
    string Note
);

/// <summary>A place of birth: all of it in one line, and the country.</summary>
internal sealed record UnBirthplace(string Line, string Country);

/// <summary>A date of birth: <paramref name="Type"/> is <c>EXACT</c>, <c>APPROXIMATELY</c> or <c>BETWEEN</c>.</summary>
internal sealed record UnBirth(
    string Type,
    string Date,
    string Year,
    string FromYear,
    string ToYear,
    string Note
);

/// <summary>A document; <paramref name="Detail"/> is what the UN says of its type besides.</summary>
internal sealed record UnDocument(
    string Type,
    string Detail,
    string Number,
    string Country,
    string Issued,
    string Note
);
