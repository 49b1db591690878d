using System.Xml;
using static Assay.Bench.Advanced.AdvancedFile;

namespace Assay.Bench.Advanced;

/// <summary>The reference value sets: what the numbers in all other sections mean.</summary>
internal static class AdvancedReferences
{
    public static readonly string[] Countries =
    [
        "Russia|RU",
        "Iran|IR",
        "China|CN",
        "Ukraine|UA",
        "Cyprus|CY",
        "Korea, North|KP",
        "Syria|SY",
        "Panama|PA",
        "United Arab Emirates|AE",
        "Mexico|MX",
    ];

    public static readonly string[] Features =
    [
        "Birthdate",
        "Place of Birth",
        "Nationality Country",
        "Citizenship Country",
        "Gender",
        "Location",
        "Website",
        "Email Address",
        "Secondary sanctions risk:",
        "Organization Established Date",
        "Title",
        "Vessel Flag",
        "VESSEL TYPE",
        "Vessel Call Sign",
        "Former Vessel Flag",
        "Aircraft Model",
        "Aircraft Operator",
        "Digital Currency Address - XBT",
        "SWIFT/BIC",
        "Additional Sanctions Information -",
    ];

    public static readonly string[] Documents =
    [
        "Passport",
        "Tax ID No.",
        "National ID No.",
        "Registration Number",
        "Vessel Registration Identification",
    ];

    public static readonly string[] Relations =
    [
        "Associate Of",
        "Providing support to",
        "Acting for or on behalf of",
        "Owned or Controlled By",
        "Family member of",
        "Leader or official of",
    ];

    public static readonly string[] Programmes = ["RUSSIA-EO14024", "SDGT", "IRAN", "NPWMD", "SDNTK", "CUBA"];

    public static void Write(XmlWriter xml)
    {
        Start(xml, "ReferenceValueSets");
        Set(xml, "AliasType", 1400, "A.K.A.", "F.K.A.", "N.K.A.", "Name");
        Start(xml, "AreaCodeValues");
        for (var i = 0; i < Countries.Length; i++)
            Text(
                xml,
                "AreaCode",
                Countries[i].Split('|')[1],
                ("ID", Number(11000 + i)),
                ("CountryID", Number(11000 + i)),
                ("Description", Countries[i].Split('|')[0]),
                ("AreaCodeTypeID", "1")
            );
        xml.WriteEndElement();
        Set(xml, "CalendarType", 1, "Gregorian");
        Start(xml, "CountryValues");
        for (var i = 0; i < Countries.Length; i++)
            Text(
                xml,
                "Country",
                Countries[i].Split('|')[0],
                ("ID", Number(11000 + i)),
                ("ISO2", Countries[i].Split('|')[1])
            );
        xml.WriteEndElement();
        Set(xml, "DetailReference", 91526, "Male", "Female", "Crude Oil Tanker", "Bulk Carrier");
        Set(xml, "DetailType", 1430, "DATE", "TEXT", "LOOKUP", "COUNTRY", "LOCATION");
        Set(xml, "DocNameStatus", 1, "Primary Latin", "Primary Non-Latin");
        Set(xml, "EntryEventType", 1, "Created");
        Set(xml, "FeatureType", 1, Features);
        Set(xml, "IDRegDocDateType", 1480, "Issue Date", "Expiration Date");
        Set(xml, "IDRegDocType", 1570, Documents);
        Set(xml, "LegalBasis", 1, "Executive Order 14024 (Russia)", "Executive Order 13224 (Terrorism)");
        Set(xml, "List", 1550, "SDN List");
        Set(
            xml,
            "LocPartType",
            1450,
            "REGION",
            "ADDRESS1",
            "ADDRESS2",
            "ADDRESS3",
            "CITY",
            "STATE/PROVINCE",
            "POSTAL CODE"
        );
        Set(
            xml,
            "NamePartType",
            1520,
            "Last Name",
            "First Name",
            "Middle Name",
            "Maiden Name",
            "Aircraft Name",
            "Entity Name",
            "Vessel Name"
        );
        Start(xml, "PartySubTypeValues");
        foreach (
            var (id, type, name) in new[]
            {
                (1, 4, "Vessel"),
                (2, 4, "Aircraft"),
                (3, 2, "Unknown"),
                (4, 1, "Unknown"),
            }
        )
            Text(xml, "PartySubType", name, ("ID", Number(id)), ("PartyTypeID", Number(type)));
        xml.WriteEndElement();
        Set(xml, "PartyType", 1, "Individual", "Entity", "Location", "Transport");
        Set(xml, "RelationQuality", 1, "Unknown");
        Set(xml, "RelationType", 15000, Relations);
        Set(xml, "SanctionsType", 1, "Program", "Block");
        Set(xml, "Script", 215, "Latin", "Cyrillic", "Arabic");
        Set(xml, "Validity", 1, "Valid");
        xml.WriteEndElement();
    }

    private static void Set(XmlWriter xml, string name, int first, params ReadOnlySpan<string> values)
    {
        Start(xml, name + "Values");
        for (var i = 0; i < values.Length; i++)
            Text(xml, name, values[i], ("ID", Number(first + i)));
        xml.WriteEndElement();
    }
}
