using System.Collections.Frozen;

namespace Assay.Formats.Lists.Eu.Fsf;

/// <summary>
/// The CSV's columns: the part, an underscore and the field, such as <c>NameAlias_FirstName</c>; the fields are the attributes of the XML,
/// some under shorter names.
/// </summary>
internal static class FsfCsvColumns
{
    public const string GenerationDate = "fileGenerationDate";
    public const string LogicalId = "Entity_LogicalId";
    public const string Reference = "Entity_EU_ReferenceNumber";
    public const string UnitedNationId = "Entity_UnitedNationId";
    public const string DesignationDate = "Entity_DesignationDate";
    public const string DesignationDetails = "Entity_DesignationDetails";
    public const string Remark = "Entity_Remark";
    public const string SubjectType = "Entity_SubjectType";
    public const string WholeName = "NameAlias_WholeName";
    public const string ContactInfo = "Address_ContactInfo";

    /// <summary>The parts that a row may have.</summary>
    public static readonly IReadOnlyList<string> Parts =
    [
        "NameAlias",
        "Address",
        "BirthDate",
        "Identification",
        "Citizenship",
    ];

    private static readonly FrozenDictionary<string, string> Shorter = new Dictionary<string, string>(
        StringComparer.Ordinal
    )
    {
        ["BirthDate_Birthdate"] = "BirthDate_BirthDate",
        ["BirthDate_DayOfMonth"] = "BirthDate_Day",
        ["BirthDate_MonthOfYear"] = "BirthDate_Month",
        ["Identification_IdentificationTypeCode"] = "Identification_TypeCode",
        ["Identification_IdentificationTypeDescription"] = "Identification_TypeDescription",
        ["Entity_Regulation_RegulationType"] = "Entity_Regulation_Type",
    }.ToFrozenDictionary(StringComparer.Ordinal);

    // Numbers of the Commission's database, the language of an act, and the acts by which a part came, whose numbers are kept.
    private static readonly string[] BookkeepingEnds =
    [
        "_LogicalId",
        "_RegulationLanguage",
        "_ClassificationCode",
    ];

    /// <summary>The column of a part's field.</summary>
    public static string Of(string part, string field)
    {
        var column = $"{part}_{char.ToUpperInvariant(field[0])}{field[1..]}";
        return Shorter.GetValueOrDefault(column, column);
    }

    /// <summary>Whether a column says nothing of a party.</summary>
    public static bool IsBookkeeping(string column) =>
        Array.Exists(BookkeepingEnds, e => column.EndsWith(e, StringComparison.OrdinalIgnoreCase))
        || Parts.Any(p => column.StartsWith($"{p}_Regulation_", StringComparison.OrdinalIgnoreCase));
}
