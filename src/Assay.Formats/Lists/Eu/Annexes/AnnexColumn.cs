namespace Assay.Formats.Lists.Eu.Annexes;

/// <summary>The columns of the tables the acts' annexes are transcribed in; amendments have <see cref="AmendedCelex"/> and <see cref="AmendmentCelex"/> for <see cref="Celex"/>.</summary>
internal static class AnnexColumn
{
    public const string Celex = "celex";
    public const string AmendedCelex = "amendedCelex";
    public const string AmendmentCelex = "amendmentCelex";
    public const string Entry = "recordId";
    public const string Programme = "programKey";
    public const string Annex = "annex";
    public const string Measure = "measure";
    public const string StartDate = "startDate";
    public const string Reason = "reason";
    public const string Schema = "schema";
    public const string Name = "name";
    public const string Alias = "alias";
    public const string WeakAlias = "weakAlias";
    public const string PreviousName = "previousName";
    public const string Country = "country";
    public const string Nationality = "nationality";
    public const string Jurisdiction = "jurisdiction";
    public const string BirthDate = "birthDate";
    public const string BirthPlace = "birthPlace";
    public const string Position = "position";
    public const string Gender = "gender";
    public const string IncorporationDate = "incorporationDate";
    public const string ImoNumber = "imoNumber";
    public const string Flag = "flag";
    public const string Address = "address";

    /// <summary>Columns with numbers, and the words that tell their kind.</summary>
    public static readonly IReadOnlyList<(string Column, string Type)> Numbers =
    [
        ("passportNumber", "Passport"),
        ("registrationNumber", "Registration number"),
        ("taxNumber", "Tax number"),
        ("idNumber", "National identification number"),
        ("innCode", "INN"),
        ("ogrnCode", "OGRN"),
        ("kppCode", "KPP"),
        ("okpoCode", "OKPO"),
        ("leiCode", "LEI"),
        ("swiftBic", "BIC"),
        ("mmsi", "MMSI"),
    ];

    /// <summary>Columns for which a listed party has no field, and their labels among the remarks.</summary>
    public static readonly IReadOnlyList<(string Column, string Label)> Remarks =
    [
        ("legalForm", "Legal form"),
        ("sector", "Sector"),
        ("ticker", "Ticker"),
        ("appearance", "Appearance"),
        ("ethnicity", "Ethnicity"),
        ("fatherName", "Father"),
        ("motherName", "Mother"),
        ("phone", "Phone"),
        ("email", "Email"),
        ("website", "Website"),
        ("notes", "Notes"),
    ];

    private static readonly string[] Others =
    [
        Celex,
        AmendedCelex,
        AmendmentCelex,
        Entry,
        Programme,
        Annex,
        Measure,
        StartDate,
        Reason,
        Schema,
        Name,
        Alias,
        WeakAlias,
        PreviousName,
        Country,
        Nationality,
        Jurisdiction,
        BirthDate,
        BirthPlace,
        Position,
        Gender,
        IncorporationDate,
        ImoNumber,
        Flag,
        Address,
    ];

    private static readonly HashSet<string> Known = new(
        [.. Others, .. Numbers.Select(n => n.Column), .. Remarks.Select(r => r.Column)],
        StringComparer.OrdinalIgnoreCase
    );

    /// <summary>Whether the column is read; what stands in another one is kept as not understood.</summary>
    public static bool IsKnown(string column) => Known.Contains(column);
}
