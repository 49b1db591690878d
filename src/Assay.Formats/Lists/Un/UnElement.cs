using Assay.Formats.Lists.Xml;

namespace Assay.Formats.Lists.Un;

/// <summary>Takes an element of the UN's XML apart.</summary>
internal static class UnElement
{
    public static UnRecord Read(XmlRecord element)
    {
        var isPerson = element.Name is "INDIVIDUAL";
        var prefix = isPerson ? "INDIVIDUAL_" : "ENTITY_";
        string[] names = ["FIRST_NAME", "SECOND_NAME", "THIRD_NAME", "FOURTH_NAME"];
        return new UnRecord(
            isPerson,
            Text(element, "REFERENCE_NUMBER"),
            [.. names.Select(n => Text(element, n)).Where(t => t.Length > 0)],
            Text(element, "NAME_ORIGINAL_SCRIPT"),
            Text(element, "UN_LIST_TYPE"),
            Text(element, "LISTED_ON"),
            Values(element, "LAST_DAY_UPDATED"),
            Values(element, "TITLE"),
            Values(element, "DESIGNATION"),
            Text(element, "GENDER"),
            Values(element, "NATIONALITY"),
            [.. element.All(prefix + "ALIAS").Select(Alias).Where(a => a.Name.Length > 0)],
            [.. element.All(prefix + "ADDRESS").Select(Address)],
            [.. element.All("INDIVIDUAL_DATE_OF_BIRTH").Select(Birth)],
            [
                .. element
                    .All("INDIVIDUAL_PLACE_OF_BIRTH")
                    .Select(e => new UnBirthplace(Line(e), Text(e, "COUNTRY"))),
            ],
            [.. element.All("INDIVIDUAL_DOCUMENT").Select(Document)],
            Text(element, "COMMENTS1"),
            element.ToXml()
        );
    }

    private static string Text(XmlRecord element, string name) => element.TextOf(name);

    private static UnAlias Alias(XmlRecord e) =>
        new(
            Text(e, "QUALITY"),
            Text(e, "ALIAS_NAME"),
            Text(e, "DATE_OF_BIRTH"),
            Joined(e, "CITY_OF_BIRTH", "COUNTRY_OF_BIRTH"),
            Text(e, "NOTE")
        );

    private static UnAddress Address(XmlRecord e) =>
        new(
            Text(e, "STREET"),
            Text(e, "CITY"),
            Text(e, "STATE_PROVINCE"),
            Text(e, "ZIP_CODE"),
            Text(e, "COUNTRY"),
            Text(e, "NOTE")
        );

    private static UnBirth Birth(XmlRecord e) =>
        new(
            Text(e, "TYPE_OF_DATE"),
            Text(e, "DATE"),
            Text(e, "YEAR"),
            Text(e, "FROM_YEAR"),
            Text(e, "TO_YEAR"),
            Text(e, "NOTE")
        );

    private static UnDocument Document(XmlRecord e)
    {
        var country = Text(e, "ISSUING_COUNTRY");
        return new UnDocument(
            Text(e, "TYPE_OF_DOCUMENT"),
            Text(e, "TYPE_OF_DOCUMENT2"),
            Text(e, "NUMBER"),
            country.Length > 0 ? country : Text(e, "COUNTRY_OF_ISSUE"),
            Text(e, "DATE_OF_ISSUE"),
            Joined(e, "CITY_OF_ISSUE", "NOTE")
        );
    }

    private static List<string> Values(XmlRecord element, string name) =>
        [.. element.All(name).SelectMany(e => e.All("VALUE")).Select(e => e.Text).Where(t => t.Length > 0)];

    private static string Joined(XmlRecord element, params ReadOnlySpan<string> names)
    {
        var parts = new List<string>(names.Length);
        foreach (var name in names)
        {
            if (Text(element, name) is { Length: > 0 } text)
                parts.Add(text);
        }
        return string.Join(", ", parts);
    }

    /// <summary>All values below an element, in their order.</summary>
    private static string Line(XmlRecord element) =>
        string.Join(", ", element.Children.Select(e => e.Text).Where(t => t.Length > 0));
}
