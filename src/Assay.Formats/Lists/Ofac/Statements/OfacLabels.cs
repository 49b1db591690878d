using static Assay.Formats.Lists.Ofac.Statements.OfacMeaning;

namespace Assay.Formats.Lists.Ofac.Statements;

/// <summary>
/// The labels that OFAC's three formats have in common: heads of phrases in the CSV's remarks, <c>idType</c> in SDN.XML, names of features and
/// documents in SDN_ADVANCED.XML. Collected from its files of 2020 to 2025 and from its reference value sets.
/// </summary>
internal static class OfacLabels
{
    private static readonly OfacLabel[] Others =
    [
        new("DOB", Born),
        new("Birthdate", Born),
        new("Vessel Year of Build", Born),
        new("Aircraft Manufacture Date", Born),
        new("Organization Established Date", Born),
        new("POB", Birthplace),
        new("Place of Birth", Birthplace),
        new("nationality", Nationality),
        new("Nationality Country", Nationality),
        new("citizen", Nationality),
        new("Citizenship Country", Nationality),
        new("Nationality of Registration", Nationality),
        new("Registration Country", Nationality),
        new("Gender", Gender),
        new("Digital Currency Address", Wallet),
        new("Linked To", Link),
        new("Associated with", Associate),
        new("Assocated with", Associate), // so in the list
        new("Title", Position),
        new("Position", Position),
        new("Alternate Title", Position),
        new("Occupation", Position),
        new("Rank", Position),
        new("Aircraft Operator", Operator),
        new("Vessel Operator", Operator),
        new("Vessel Owner", Owner),
        new("Aircraft Owner", Owner),
        new("Vessel Type", CraftType),
        new("Aircraft Type", CraftType),
        new("Aircraft Model", CraftModel),
        new("Vessel Call Sign", CallSign),
        new("Other Vessel Call Sign", CallSign),
        new("Vessel Tonnage", Tonnage),
        new("Vessel Deadweight Tonnage", Tonnage),
        new("Vessel Gross Registered Tonnage", GrossTonnage),
        new("Gross Registered Tonnage", GrossTonnage),
        new("Vessel Gross Tonnage", GrossTonnage),
        new("Vessel Length", Length),
        new("Vessel Flag", Flag),
        new("Former Vessel Flag", FormerFlag),
        new("Executive Order", Terms),
        new("CAATSA Section", Terms),
        new("Listing Date", Terms),
        new("Effective Date", Terms),
        new("Purchase/Sales For Divestment Date", Terms),
    ];

    /// <summary>No field takes these.</summary>
    private static readonly string[] Kept =
    [
        "Secondary sanctions risk",
        "Additional Sanctions Information",
        "Transactions Prohibited For",
        "IFCA Determination",
        "PEESA Information",
        "Organization Type",
        "Target Type",
        "Website",
        "Email",
        "Phone",
        "Telephone",
        "Telex",
        "TGMS",
        "Fax",
        "Other Vessel Flag",
        "Other Vessel Type",
        "For more information",
        "all offices",
        "all other offices",
        "and all other",
        "and other locations",
        "all locations",
        "Only locations",
        "All Branches",
        "Operations in",
        "Also operations in",
        "This designation refers to",
        "Equity Ticker",
        "MICEX Code",
        "Issuer Name",
        "UN/LOCODE",
        "ICTY indictee",
        "Interpol",
        "Height",
        "Weight",
        "Hair Color",
        "Eye Color",
        "Complexion",
        "Build",
        "Physical Description",
        "Ethnicity",
        "Tribe",
        "Subtribe",
        "From",
        "currently incarcerated",
        "Currently in jail",
        "In custody",
        "Possibly Located",
        "Believed to be",
        "Wanted by",
        "named in",
        "founded by",
        "Bank Identification",
        "Regional Office",
        "United States financial institutions",
        "arrested",
        "deceased",
        "Subject to Directive",
        "Effective",
        "Military Branch",
        "Holder of",
        "Organization",
        "passport place of issue",
        "http",
        "www.",
    ];

    private static readonly OfacLabel[] All =
    [
        .. Others,
        .. OfacDocumentLabels.All,
        .. Kept.Select(k => new OfacLabel(k, Remark)),
    ];

    /// <summary>By the first letter, without regard to case; longer ones before those they begin with.</summary>
    private static readonly Dictionary<char, OfacLabel[]> ByFirst = All.GroupBy(l =>
            char.ToLowerInvariant(l.Text[0])
        )
        .ToDictionary(g => g.Key, g => g.OrderByDescending(l => l.Text.Length).ToArray());

    /// <summary>The label a phrase begins with.</summary>
    /// <param name="phrase">The phrase, without "alt." before it.</param>
    /// <param name="value">What follows the label, a colon, hyphen or number sign.</param>
    /// <returns>Null where no label is known.</returns>
    public static OfacLabel? Of(ReadOnlySpan<char> phrase, out ReadOnlySpan<char> value)
    {
        value = default;
        if (phrase.IsEmpty || !ByFirst.TryGetValue(char.ToLowerInvariant(phrase[0]), out var labels))
            return null;
        foreach (var label in labels)
        {
            if (!phrase.StartsWith(label.Text, StringComparison.OrdinalIgnoreCase))
                continue;
            var rest = phrase[label.Text.Length..];
            if (!EndsLabel(label.Text, rest))
                continue;
            value = rest.TrimStart(" :-#");
            return label;
        }
        return null;
    }

    /// <summary>A label is a whole word: "DOB" is none of "DOBRIY". Those that end in a point or slash may be followed by anything.</summary>
    private static bool EndsLabel(string label, ReadOnlySpan<char> rest) =>
        rest.IsEmpty || !char.IsLetterOrDigit(label[^1]) || !char.IsLetterOrDigit(rest[0]) || label is "http";
}
