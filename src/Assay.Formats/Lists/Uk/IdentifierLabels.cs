using Assay.Model;

namespace Assay.Formats.Lists.Uk;

/// <summary>The words by which the UK Sanctions List calls numbers, as they stand in its cells.</summary>
internal static class IdentifierLabels
{
    /// <summary>All of them as a pattern, longer before shorter where one begins like the other.</summary>
    public const string Pattern =
        "legal entity (?:identifier|number)|unified social credit code|uscc"
        + "|(?:vat )?tax(?:payer)?(?: national)? identification number|taxpayer identification|individual tax number"
        + "|tax identifier|taxpayer|personal tax|(?:vat )?tax(?: id)?|fiscal (?:code|identity)|vat"
        + "|(?:state|company|business|commercial|trade|turkish trade) regist(?:ration|er|ry)|regist(?:ration|er|ry) n(?:umber|o)"
        + "|company(?: house)? n(?:umber|o)|business identification"
        + "|(?:russian )?bank identification code|bik|swift ?/ ?bic|swift ?/ ?bin|swift code|swift|bic"
        + "|ogrnip|ogrn|inn|tin|kpp|okpo|oktmo|ppc|bin|srn|crn|brn|cr|br|uen|nip|llpin|pan|cin|uid|ch-id|usreou"
        + "|bvd account|bvd|cedar rose|ip identification|acuris unique|isn|ofac uid|national id(?:entification|entity)?"
        + "|(?:registered )?russian bank|central bank licen[cs]e|licen[cs]e|government gazette|spark|icp|cbls";

    // By the beginning of a label, in the order they are asked.
    private static readonly (string Start, IdentifierKind Kind, string Register)[] Kinds =
    [
        ("legal", IdentifierKind.Lei, ""),
        ("unified", IdentifierKind.Other, "USCC"),
        ("uscc", IdentifierKind.Other, "USCC"),
        ("tax", IdentifierKind.Tax, ""),
        ("vat", IdentifierKind.Tax, ""),
        ("individual tax", IdentifierKind.Tax, ""),
        ("personal tax", IdentifierKind.Tax, ""),
        ("fiscal", IdentifierKind.Tax, ""),
        ("tin", IdentifierKind.Tax, ""),
        ("nip", IdentifierKind.Tax, ""),
        ("pan", IdentifierKind.Tax, ""),
        ("swift/bin", IdentifierKind.Other, "SWIFT/BIN"),
        ("swift", IdentifierKind.Bic, ""),
        ("bic", IdentifierKind.Bic, ""),
        ("bik", IdentifierKind.Other, "BIK"),
        ("bank ident", IdentifierKind.Other, "BIK"),
        ("russian bank ident", IdentifierKind.Other, "BIK"),
        ("ogrn", IdentifierKind.Ogrn, ""),
        ("inn", IdentifierKind.Inn, ""),
        ("usreou", IdentifierKind.Edrpou, ""),
        ("kpp", IdentifierKind.Other, "KPP"),
        ("okpo", IdentifierKind.Other, "OKPO"),
        ("oktmo", IdentifierKind.Other, "OKTMO"),
        ("ppc", IdentifierKind.Other, "KPP"),
        ("bvd", IdentifierKind.Other, "BVD"),
        ("cedar", IdentifierKind.Other, "CEDAR-ROSE"),
        ("ip ident", IdentifierKind.Other, "IP"),
        ("acuris", IdentifierKind.Other, "ACURIS"),
        ("isn", IdentifierKind.Other, "ISN"),
        ("ofac", IdentifierKind.Other, "OFAC"),
        ("national", IdentifierKind.Other, "NATIONAL-ID"),
        ("registered russian", IdentifierKind.Other, "RUSSIAN-BANK"),
        ("russian bank", IdentifierKind.Other, "RUSSIAN-BANK"),
        ("central bank", IdentifierKind.Other, "LICENCE"),
        ("licen", IdentifierKind.Other, "LICENCE"),
        ("government", IdentifierKind.Other, "GAZETTE"),
        ("spark", IdentifierKind.Other, "SPARK"),
        ("icp", IdentifierKind.Other, "ICP"),
        ("cbls", IdentifierKind.Other, "CBLS"),
    ];

    /// <summary>The kind of a label that the pattern found. What is none of the above is a registration number: BIN, SRN, CRN, UEN …</summary>
    public static (IdentifierKind Kind, string Register) KindOf(string label)
    {
        foreach (var (start, kind, register) in Kinds)
        {
            if (label.StartsWith(start, StringComparison.OrdinalIgnoreCase))
                return (kind, register);
        }
        return (IdentifierKind.Registration, "");
    }
}
