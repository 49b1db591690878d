using System.Collections.Frozen;
using Assay.Listings;
using Assay.Model;

namespace Assay.Formats.Lists.Ftm;

/// <summary>Properties of FollowTheMoney that are numbers of registers and documents.</summary>
internal static class FtmNumbers
{
    private static readonly FrozenDictionary<string, (IdentifierKind Kind, string Register)> Kinds =
        new Dictionary<string, (IdentifierKind, string)>(StringComparer.Ordinal)
        {
            ["innCode"] = (IdentifierKind.Inn, ""),
            ["ogrnCode"] = (IdentifierKind.Ogrn, ""),
            ["kppCode"] = (IdentifierKind.Other, "KPP"),
            ["okpoCode"] = (IdentifierKind.Other, "OKPO"),
            ["registrationNumber"] = (IdentifierKind.Registration, ""),
            ["taxNumber"] = (IdentifierKind.Tax, ""),
            ["vatCode"] = (IdentifierKind.Tax, ""),
            ["irsCode"] = (IdentifierKind.Tax, ""),
            ["idNumber"] = (IdentifierKind.Other, "NATIONAL-ID"),
            ["socialSecurityNumber"] = (IdentifierKind.Other, "SSN"),
            ["passportNumber"] = (IdentifierKind.Passport, ""),
            ["swiftBic"] = (IdentifierKind.Bic, ""),
            ["bikCode"] = (IdentifierKind.Other, "BIK"),
            ["leiCode"] = (IdentifierKind.Lei, ""),
            ["uscCode"] = (IdentifierKind.Other, "USCC"),
            ["uniqueEntityId"] = (IdentifierKind.Other, "UEI"),
            ["cageCode"] = (IdentifierKind.Other, "CAGE"),
            ["dunsCode"] = (IdentifierKind.Other, "DUNS"),
            ["npiCode"] = (IdentifierKind.Other, "NPI"),
            ["permId"] = (IdentifierKind.Other, "PERMID"),
            ["ricCode"] = (IdentifierKind.Other, "RIC"),
            ["isin"] = (IdentifierKind.Other, "ISIN"),
            ["isinCode"] = (IdentifierKind.Other, "ISIN"),
            ["figiCode"] = (IdentifierKind.Other, "FIGI"),
            ["cikCode"] = (IdentifierKind.Other, "CIK"),
            ["giiNumber"] = (IdentifierKind.Other, "GIIN"),
            ["bvdId"] = (IdentifierKind.Other, "BVD"),
            ["icijId"] = (IdentifierKind.Other, "ICIJ"),
            ["jibCode"] = (IdentifierKind.Other, "JIB"),
            ["mbsCode"] = (IdentifierKind.Other, "MBS"),
            ["fcCode"] = (IdentifierKind.Other, "FC"),
            ["wikidataId"] = (IdentifierKind.Other, "WIKIDATA"),
            ["imoNumber"] = (IdentifierKind.Imo, ""),
            ["mmsi"] = (IdentifierKind.Other, "MMSI"),
            ["crsNumber"] = (IdentifierKind.Other, "CRS"),
            ["serialNumber"] = (IdentifierKind.Other, "MSN"),
            ["icaoCode"] = (IdentifierKind.Other, "ICAO"),
            ["iban"] = (IdentifierKind.Other, "IBAN"),
            ["ibanNumber"] = (IdentifierKind.Other, "IBAN"),
        }.ToFrozenDictionary(StringComparer.Ordinal);

    /// <summary>Adds the number of a property; false where the property is none of these.</summary>
    /// <param name="draft">The party.</param>
    /// <param name="property">The property.</param>
    /// <param name="written">The number as written.</param>
    /// <param name="kind">What kind of party.</param>
    /// <param name="country">Its country, where it has one only.</param>
    public static bool TryAdd(
        PartyDraft draft,
        string property,
        string written,
        PartyKind kind,
        CountryCode? country
    )
    {
        if (!Kinds.TryGetValue(property, out var type))
            return false;
        // Owners and managers of ships have numbers of the same form from another register.
        if (property is "imoNumber" && kind != PartyKind.Vessel)
            type = (IdentifierKind.Other, "IMO-COMPANY");
        var (label, number) = Labelled(written);
        var isRead =
            label is not null && property is "idNumber"
                ? WrittenIdentifier.TryRead(label, number, country, out var identifier)
                : WrittenIdentifier.TryRead(type.Kind, type.Register, number, country, out identifier);
        if (isRead)
            draft.Add(new IdentityDocument(identifier) { Type = label });
        else
            draft.AddRemark(property, written);
        return true;
    }

    /// <summary>"TIN: 183111242572", "Taxpayer No. 184101937739": words for the kind may stand before the number.</summary>
    private static (string? Label, string Number) Labelled(string written)
    {
        var digit = written.AsSpan().IndexOfAnyInRange('0', '9');
        var blank = digit > 0 ? written.LastIndexOf(' ', digit - 1) : -1;
        return blank > 0
            ? (written[..blank].TrimEnd(' ', ':', '.', '-'), written[(blank + 1)..])
            : (null, written);
    }
}
