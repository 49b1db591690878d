using System.Xml;
using static Assay.Bench.Advanced.AdvancedFile;
using static Assay.Bench.Advanced.AdvancedParts;

namespace Assay.Bench.Advanced;

/// <summary>A <c>DistinctParty</c>: names with their parts and scripts, and features.</summary>
internal static class AdvancedProfile
{
    private const string Cyrillic = "абвгдежзиклмнопрстуф";

    public static void Write(XmlWriter xml, AdvancedParty party)
    {
        var id = Number(party.Id);
        Start(xml, "DistinctParty", ("FixedRef", id));
        Empty(xml, "Comment");
        Start(xml, "Profile", ("ID", id), ("PartySubTypeID", Number((int)party.Kind)));
        Start(xml, "Identity", ("ID", id), ("FixedRef", id), ("Primary", "true"), ("False", "false"));
        Alias(xml, party, 0, party.Name);
        for (var i = 1; i <= party.Aliases; i++)
            Alias(xml, party, i, party.NewName());
        Groups(xml, party);
        xml.WriteEndElement();
        Features(xml, party);
        Empty(xml, "SanctionsEntryReference", ("SanctionsEntryID", id));
        xml.WriteEndElement();
        xml.WriteEndElement();
    }

    private static void Alias(XmlWriter xml, AdvancedParty party, int n, string[] name)
    {
        var id = Number(party.IdOf(n));
        var isPrimary = n == 0 ? "true" : "false";
        Start(
            xml,
            "Alias",
            ("FixedRef", id),
            ("AliasTypeID", n == 0 ? "1403" : Number(1400 + party.Random.Next(2))),
            ("Primary", isPrimary),
            ("LowQuality", n > 0 && party.Random.Next(4) == 0 ? "true" : "false")
        );
        Name(xml, party, id, "1", "215", name);
        if (n == 0 && party.Random.Next(3) == 0)
            Name(xml, party, id, "2", "216", [.. name.Select(_ => Foreign(party))]);
        xml.WriteEndElement();
    }

    private static void Name(
        XmlWriter xml,
        AdvancedParty party,
        string id,
        string status,
        string script,
        string[] name
    )
    {
        Start(xml, "DocumentedName", ("ID", id), ("FixedRef", id), ("DocNameStatusID", status));
        for (var i = 0; i < name.Length; i++)
        {
            Start(xml, "DocumentedNamePart");
            Text(
                xml,
                "NamePartValue",
                name[i],
                ("NamePartGroupID", Number((party.Id * 4) + i)),
                ("ScriptID", script),
                ("ScriptStatusID", "1"),
                ("Acronym", "false")
            );
            xml.WriteEndElement();
        }
        xml.WriteEndElement();
    }

    private static void Groups(XmlWriter xml, AdvancedParty party)
    {
        int[] types = party.Kind switch
        {
            AdvancedKind.Person => [1520, 1521, 1522],
            AdvancedKind.Vessel => [1526],
            AdvancedKind.Aircraft => [1524],
            _ => [1525],
        };
        Start(xml, "NamePartGroups");
        for (var i = 0; i < types.Length; i++)
        {
            Start(xml, "MasterNamePartGroup");
            Empty(
                xml,
                "NamePartGroup",
                ("ID", Number((party.Id * 4) + i)),
                ("NamePartTypeID", Number(types[i]))
            );
            xml.WriteEndElement();
        }
        xml.WriteEndElement();
    }

    private static void Features(XmlWriter xml, AdvancedParty party)
    {
        var n = 0;
        for (; n < party.Locations; n++)
        {
            var place = party.IdOf(n);
            Feature(xml, party, n, 6, () => Empty(xml, "VersionLocation", ("LocationID", Number(place))));
        }
        if (party.Kind == AdvancedKind.Person)
        {
            Feature(
                xml,
                party,
                n++,
                1,
                () => Period(xml, party.Listed.AddYears(-50), party.Listed.AddYears(-50))
            );
            Feature(
                xml,
                party,
                n++,
                2,
                () => Detail(xml, "1431", $"{AdvancedParty.Title(party.Word())}, Iran")
            );
            Feature(
                xml,
                party,
                n++,
                5,
                () => Empty(xml, "VersionDetail", ("DetailTypeID", "1432"), ("DetailReferenceID", "91526"))
            );
            Feature(xml, party, n++, 11, () => Detail(xml, "1431", "Deputy Director"));
        }
        else if (party.Kind == AdvancedKind.Vessel)
        {
            Feature(
                xml,
                party,
                n++,
                13,
                () => Empty(xml, "VersionDetail", ("DetailTypeID", "1432"), ("DetailReferenceID", "91528"))
            );
            Feature(xml, party, n++, 14, () => Detail(xml, "1431", party.Word()));
        }
        foreach (var type in new[] { 7, 9, 20 })
            Feature(xml, party, n++, type, () => Detail(xml, "1431", party.Word() + party.Digits(8)));
    }

    private static void Feature(XmlWriter xml, AdvancedParty party, int n, int type, Action content)
    {
        var id = Number(party.IdOf(n));
        Start(xml, "Feature", ("ID", id), ("FeatureTypeID", Number(type)));
        Start(xml, "FeatureVersion", ("ID", id), ("ReliabilityID", "1"));
        Empty(xml, "Comment");
        content();
        xml.WriteEndElement();
        Empty(xml, "IdentityReference", ("IdentityID", Number(party.Id)), ("IdentityFeatureLinkTypeID", "1"));
        xml.WriteEndElement();
    }

    private static void Detail(XmlWriter xml, string type, string text) =>
        Text(xml, "VersionDetail", text, ("DetailTypeID", type));

    private static string Foreign(AdvancedParty party)
    {
        var word = new char[party.Random.Next(5, 10)];
        for (var i = 0; i < word.Length; i++)
            word[i] = Cyrillic[party.Random.Next(Cyrillic.Length)];
        return new string(word);
    }
}
