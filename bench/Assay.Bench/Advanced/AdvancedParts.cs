using System.Xml;
using static Assay.Bench.Advanced.AdvancedFile;

namespace Assay.Bench.Advanced;

/// <summary>What a party has outside its profile.</summary>
internal static class AdvancedParts
{
    public static void Locations(XmlWriter xml, AdvancedParty party)
    {
        for (var i = 0; i < party.Locations; i++)
        {
            var country = Number(11000 + party.Random.Next(AdvancedReferences.Countries.Length));
            Start(xml, "Location", ("ID", Number(party.IdOf(i))));
            Empty(xml, "LocationAreaCode", ("AreaCodeID", country));
            Empty(xml, "LocationCountry", ("CountryID", country), ("CountryRelevanceID", "1"));
            Part(xml, "1451", $"{party.Digits(2)} {AdvancedParty.Title(party.Word())} Street");
            Part(xml, "1454", AdvancedParty.Title(party.Word()));
            Part(xml, "1456", party.Digits(6));
            Empty(xml, "FeatureVersionReference", ("FeatureVersionID", Number(party.IdOf(i))));
            xml.WriteEndElement();
        }
    }

    public static void Documents(XmlWriter xml, AdvancedParty party)
    {
        for (var i = 0; i < party.Documents; i++)
        {
            Start(
                xml,
                "IDRegDocument",
                ("ID", Number(party.IdOf(i))),
                ("IDRegDocTypeID", Number(1570 + party.Random.Next(AdvancedReferences.Documents.Length - 1))),
                ("IdentityID", Number(party.Id)),
                (
                    "IssuedBy-CountryID",
                    Number(11000 + party.Random.Next(AdvancedReferences.Countries.Length))
                ),
                ("ValidityID", "1")
            );
            Empty(xml, "Comment");
            Text(xml, "IDRegistrationNo", party.Digits(10));
            Empty(xml, "IssuingAuthority");
            if (party.Random.Next(3) == 0)
            {
                Start(xml, "DocumentDate", ("IDRegDocDateTypeID", "1480"));
                Period(xml, party.Listed, party.Listed);
                xml.WriteEndElement();
            }
            Empty(xml, "DocumentedNameReference", ("DocumentedNameID", Number(party.IdOf(0))));
            xml.WriteEndElement();
        }
    }

    public static void Relationships(XmlWriter xml, AdvancedParty party)
    {
        for (var i = 0; i < party.Links; i++)
        {
            Start(
                xml,
                "ProfileRelationship",
                ("ID", Number(party.Id)),
                ("From-ProfileID", Number(party.Id)),
                ("To-ProfileID", Number(party.Other + 36)),
                ("RelationTypeID", Number(15000 + party.Random.Next(AdvancedReferences.Relations.Length))),
                ("RelationQualityID", "1"),
                ("Former", "false"),
                ("SanctionsEntryID", Number(party.Id))
            );
            Empty(xml, "Comment");
            xml.WriteEndElement();
        }
    }

    public static void Entries(XmlWriter xml, AdvancedParty party)
    {
        Start(
            xml,
            "SanctionsEntry",
            ("ID", Number(party.Id)),
            ("ProfileID", Number(party.Id)),
            ("ListID", "1550")
        );
        Start(
            xml,
            "EntryEvent",
            ("ID", Number(party.Id)),
            ("EntryEventTypeID", "1"),
            ("LegalBasisID", Number(1 + party.Random.Next(2)))
        );
        Empty(xml, "Comment");
        Day(xml, "Date", party.Listed);
        xml.WriteEndElement();
        foreach (
            var (type, comment) in new[]
            {
                ("1", AdvancedReferences.Programmes[party.Random.Next(AdvancedReferences.Programmes.Length)]),
                ("2", ""),
            }
        )
        {
            Start(xml, "SanctionsMeasure", ("ID", Number(party.Id)), ("SanctionsTypeID", type));
            Text(xml, "Comment", comment);
            xml.WriteEndElement();
        }
        xml.WriteEndElement();
    }

    private static void Part(XmlWriter xml, string type, string value)
    {
        Start(xml, "LocationPart", ("LocPartTypeID", type));
        Start(
            xml,
            "LocationPartValue",
            ("Primary", "true"),
            ("LocPartValueTypeID", "1"),
            ("LocPartValueStatusID", "1")
        );
        Empty(xml, "Comment");
        Text(xml, "Value", value);
        xml.WriteEndElement();
        xml.WriteEndElement();
    }

    internal static void Empty(XmlWriter xml, string name, params ReadOnlySpan<(string, string)> attributes)
    {
        Start(xml, name, attributes);
        xml.WriteEndElement();
    }
}
