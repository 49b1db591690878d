using System.Text.RegularExpressions;
using static Assay.Model.IdentifierKind;

namespace Assay.Formats.Lists.Ofac.Statements;

/// <summary>
/// Labels of documents and registers. Registers have the short names that <see cref="WrittenIdentifier"/> gives those of other publishers, so that
/// one passport or register number is the same on each list.
/// </summary>
internal static partial class OfacDocumentLabels
{
    /// <summary>Whether a label that is not known has words of documents and registers.</summary>
    public static bool LooksLikeOne(string label) => DocumentWords().IsMatch(label);

    /// <summary>All of them.</summary>
    public static IReadOnlyList<OfacLabel> All { get; } =
    [
        .. Of(
            Passport,
            "",
            "Passport",
            "Diplomatic Passport",
            "Stateless Person Passport",
            "U.S.A. Passport",
            "British National Overseas Passport",
            "Service Passport",
            "Additional Passport"
        ),
        .. Of(
            Tax,
            "",
            "Tax ID No.",
            "Paraguayan tax identification number",
            "Romanian Tax Registration",
            "Numero Unico de Identificacao Tributaria (NUIT)",
            "NIT",
            "RUC",
            "RIF",
            "RTN",
            "RFC",
            "R.F.C.",
            "N.I.F.",
            "C.I.F.",
            "C.U.I.T.",
            "C.N.P.J.",
            "V.A.T. Number",
            "US FEIN",
            "Italian Fiscal Code",
            "Fiscal Code",
            "Tax Registration Number"
        ),
        .. Of(
            Registration,
            "",
            "Registration Number",
            "Registration ID",
            "Registration Certificate Number (Dubai)",
            "Business Registration Number",
            "Business Registration Document",
            "Business Number",
            "Russian State Individual Business Registration Number Pattern (OGRNIP)",
            "Commercial Registry Number",
            "UK Company Number",
            "Company Number",
            "Company ID",
            "C.R. No.",
            "Romanian C.R.",
            "C.I.N.",
            "Chamber of Commerce Number",
            "Public Registration Number",
            "Enterprise Number",
            "Certificate of Incorporation Number",
            "Central Registration System Number",
            "File Number",
            "MSB Registration Number",
            "Paris Commercial Registry Number"
        ),
        .. Of(Lei, "", "Legal Entity Number"),
        .. Of(Bic, "", "SWIFT/BIC"),
        .. Of(Imo, "", "Vessel Registration Identification"),
        .. Of(
            Other,
            "IMO-COMPANY",
            "Company Number IMO",
            "Identification Number IMO",
            "International Maritime Organization No."
        ),
        .. Of(
            Other,
            "NATIONAL-ID",
            "National ID No.",
            "Cedula No.",
            "Cedula No",
            "C.U.R.P.",
            "C.U.I.",
            "D.N.I.",
            "CNP (Personal Numerical Code)",
            "Numero de Identidad",
            "Turkish Identification Number",
            "UAE Identification",
            "Kenyan ID No.",
            "Moroccan Personal ID No.",
            "Bosnian Personal ID No.",
            "Personal ID Card",
            "Identity Card",
            "Citizen's Card Number",
            "Tazkira National ID Card"
        ),
        .. Of(Other, "FOREIGN-ID", "National Foreign ID Number", "N.I.E."),
        .. Of(Other, "ID", "Identification Number"),
        .. Of(Other, "SSN", "SSN"),
        .. Of(
            Other,
            "ELECTORAL",
            "Electoral Registry No.",
            "Credencial electoral",
            "I.F.E.",
            "LE Number",
            "Voter Identification No."
        ),
        .. Of(Other, "CUIP", "C.U.I.P."),
        .. Of(Other, "RESIDENCY", "Residency Number", "Romanian Permanent Resident CAN"),
        .. Of(Other, "DRIVER", "Driver's License No."),
        .. Of(Other, "PILOT", "Pilot License Number"),
        .. Of(Other, "BIRTH-CERTIFICATE", "Birth Certificate Number"),
        .. Of(Other, "MILITARY", "Cartilla de Servicio Militar Nacional", "Military Registration Number"),
        .. Of(Other, "TRAVEL-DOCUMENT", "Travel Document Number"),
        .. Of(Other, "SEAFARER", "Seafarer's Identification Document"),
        .. Of(Other, "REFUGEE", "Refugee ID Card", "Stateless Person ID Card"),
        .. Of(Other, "VISA", "VisaNumberID", "Visa Number"),
        .. Of(Other, "IMMIGRATION", "Immigration No.", "Public Security and Immigration No."),
        .. Of(Other, "SERIAL", "Serial No."),
        .. Of(Other, "OKPO", "Government Gazette Number"), // OFAC's words for a Russian OKPO
        .. Of(
            Other,
            "USCC",
            "Unified Social Credit Code (USCC)",
            "United Social Credit Code Certificate (USCCC)"
        ),
        .. Of(Other, "ORGANISATION-CODE", "Organization Code"),
        .. Of(Other, "CCC", "Chinese Commercial Code"),
        .. Of(Other, "CBLS", "Economic Register Number (CBLS)"),
        .. Of(Other, "BIK", "BIK (RU)"),
        .. Of(Other, "BIN", "BIN"),
        .. Of(Other, "BRANCH", "Branch Unit Number"),
        .. Of(Other, "DUNS", "D-U-N-S Number"),
        .. Of(Other, "ISIN", "ISIN"),
        .. Of(Other, "FOLIO-MERCANTIL", "Folio Mercantil No."),
        .. Of(Other, "MATRICULA-MERCANTIL", "Matricula Mercantil No"),
        .. Of(
            Other,
            "LICENCE",
            "License",
            "Trade License No.",
            "Tourism License No.",
            "Afghan Money Service Provider License Number"
        ),
        .. Of(Other, "PERMIT", "Permit Number", "SRE Permit No."),
        .. Of(Other, "TRADEMARK", "Trademark number"),
        .. Of(Other, "CHARITY", "Registered Charity No."),
        .. Of(Other, "CHAMBER", "Istanbul Chamber of Comm. No.", "Dubai Chamber of Commerce Membership No."),
        .. Of(Other, "MMSI", "MMSI"),
        .. Of(Other, "MSN", "Aircraft Manufacturer's Serial Number (MSN)", "Aircraft Serial Identification"),
        .. Of(
            Other,
            "CONSTRUCTION",
            "Aircraft Construction Number (also called L/N or S/N or F/N)",
            "Aircraft Construction Number"
        ),
        .. Of(Other, "TAIL", "Aircraft Tail Number"),
        .. Of(Other, "FORMER-TAIL", "Previous Aircraft Tail Number"),
        .. Of(Other, "MODE-S", "Aircraft Mode S Transponder Code"),
    ];

    [GeneratedRegex(
        @"\b(?:No|Nos|Number|Numero|ID|Code|Card|Passport|Licen[sc]e|Certificate|Registration|Registry|Permit|Document)\b|#",
        RegexOptions.CultureInvariant | RegexOptions.IgnoreCase,
        1000
    )]
    private static partial Regex DocumentWords();

    private static IEnumerable<OfacLabel> Of(
        Model.IdentifierKind kind,
        string register,
        params IReadOnlyList<string> labels
    ) => labels.Select(l => new OfacLabel(l, OfacMeaning.Document, kind, register));
}
