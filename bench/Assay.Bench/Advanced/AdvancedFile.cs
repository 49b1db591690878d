using System.Globalization;
using System.Text;
using System.Xml;

namespace Assay.Bench.Advanced;

/// <summary>
/// A synthetic list in the layout of OFAC's SDN_ADVANCED.XML, of any size: the same seed and number of parties give the same bytes. Names, numbers
/// and days are invented; how many aliases, features, documents and locations a party has is about as in the real list, so that 18,000 parties
/// make some 120 MB.
/// </summary>
public static class AdvancedFile
{
    /// <summary>The namespace since 2024.</summary>
    public const string Namespace =
        "https://sanctionslistservice.ofac.treas.gov/api/PublicationPreview/exports/ADVANCED_XML";

    /// <summary>Writes one.</summary>
    /// <param name="stream">Where to.</param>
    /// <param name="parties">How many parties.</param>
    /// <param name="seed">What decides them.</param>
    public static void Write(Stream stream, int parties, int seed = 1)
    {
        using var xml = XmlWriter.Create(
            stream,
            new XmlWriterSettings { Indent = true, Encoding = new UTF8Encoding(false) }
        );
        xml.WriteStartElement("Sanctions", Namespace);
        xml.WriteAttributeString("Version", "3");
        Day(xml, "DateOfIssue", new DateTime(2025, 10, 3, 0, 0, 0, DateTimeKind.Utc));
        AdvancedReferences.Write(xml);
        Section(xml, "Locations", parties, seed, AdvancedParts.Locations);
        Section(xml, "IDRegDocuments", parties, seed, AdvancedParts.Documents);
        Section(xml, "DistinctParties", parties, seed, AdvancedProfile.Write);
        Section(xml, "ProfileRelationships", parties, seed, AdvancedParts.Relationships);
        Section(xml, "SanctionsEntries", parties, seed, AdvancedParts.Entries);
        xml.WriteStartElement("SanctionsEntryLinks", Namespace);
        xml.WriteEndElement();
        xml.WriteEndElement();
    }

    private static void Section(
        XmlWriter xml,
        string name,
        int parties,
        int seed,
        Action<XmlWriter, AdvancedParty> write
    )
    {
        xml.WriteStartElement(name, Namespace);
        for (var i = 0; i < parties; i++)
            write(xml, AdvancedParty.Of(i, parties, seed));
        xml.WriteEndElement();
    }

    /// <summary>An element with year, month and day.</summary>
    internal static void Day(XmlWriter xml, string name, DateTime day)
    {
        xml.WriteStartElement(name, Namespace);
        xml.WriteAttributeString("CalendarTypeID", "1");
        Point(xml, day);
        xml.WriteEndElement();
    }

    /// <summary>Year, month and day.</summary>
    internal static void Point(XmlWriter xml, DateTime day)
    {
        Text(xml, "Year", Number(day.Year));
        Text(xml, "Month", Number(day.Month));
        Text(xml, "Day", Number(day.Day));
    }

    /// <summary>A period as the format writes one: two bounds, each from and to.</summary>
    internal static void Period(XmlWriter xml, DateTime from, DateTime to, bool isAbout = false)
    {
        Start(
            xml,
            "DatePeriod",
            ("CalendarTypeID", "1"),
            ("YearFixed", "false"),
            ("MonthFixed", "false"),
            ("DayFixed", "false")
        );
        foreach (var (bound, day) in new[] { ("Start", from), ("End", to) })
        {
            Start(xml, bound, ("Approximate", isAbout ? "true" : "false"), ("YearFixed", "false"));
            Start(xml, "From");
            Point(xml, day);
            xml.WriteEndElement();
            Start(xml, "To");
            Point(xml, day);
            xml.WriteEndElement();
            xml.WriteEndElement();
        }
        xml.WriteEndElement();
    }

    internal static void Start(XmlWriter xml, string name, params ReadOnlySpan<(string, string)> attributes)
    {
        xml.WriteStartElement(name, Namespace);
        foreach (var (key, value) in attributes)
            xml.WriteAttributeString(key, value);
    }

    internal static void Text(
        XmlWriter xml,
        string name,
        string text,
        params ReadOnlySpan<(string, string)> attributes
    )
    {
        Start(xml, name, attributes);
        xml.WriteString(text);
        xml.WriteEndElement();
    }

    internal static string Number(int number) => number.ToString(CultureInfo.InvariantCulture);
}
