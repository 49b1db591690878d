using System.Xml.Linq;

namespace Assay.Formats.Lists.Un;

/// <summary>Takes an element of the UN's XML apart. Values are trimmed, and their line breaks and double spaces become one space.</summary>
internal static class UnElement
{
    public static UnRecord Read(XElement element)
    {
        var isPerson = element.Name.LocalName is "INDIVIDUAL";
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
            [.. element.Elements(prefix + "ALIAS").Select(Alias).Where(a => a.Name.Length > 0)],
            [.. element.Elements(prefix + "ADDRESS").Select(Address).Where(a => a.Line.Length > 0)],
            [.. element.Elements("INDIVIDUAL_DATE_OF_BIRTH").Select(Birth)],
            [.. element.Elements("INDIVIDUAL_PLACE_OF_BIRTH").Select(Line).Where(l => l.Length > 0)],
            [.. element.Elements("INDIVIDUAL_DOCUMENT").Select(Document).Where(d => d.Line.Length > 0)],
            Text(element, "COMMENTS1")
        );
    }

    public static string Text(XElement element, string name) => Clean(element.Element(name)?.Value);

    private static UnAlias Alias(XElement e) =>
        new(
            Text(e, "QUALITY"),
            Text(e, "ALIAS_NAME"),
            Text(e, "DATE_OF_BIRTH"),
            Joined(e, "CITY_OF_BIRTH", "COUNTRY_OF_BIRTH"),
            Text(e, "NOTE")
        );

    private static UnAddress Address(XElement e) =>
        new(Joined(e, "STREET", "CITY", "STATE_PROVINCE", "ZIP_CODE", "COUNTRY", "NOTE"), Text(e, "COUNTRY"));

    private static UnBirth Birth(XElement e) =>
        new(
            Text(e, "TYPE_OF_DATE"),
            Text(e, "DATE"),
            Text(e, "YEAR"),
            Text(e, "FROM_YEAR"),
            Text(e, "TO_YEAR"),
            Text(e, "NOTE")
        );

    private static UnDocument Document(XElement e)
    {
        var country = Text(e, "ISSUING_COUNTRY");
        return new UnDocument(
            Text(e, "TYPE_OF_DOCUMENT"),
            Text(e, "NUMBER"),
            country.Length > 0 ? country : Text(e, "COUNTRY_OF_ISSUE"),
            Line(e)
        );
    }

    private static List<string> Values(XElement element, string name) =>
        [
            .. element
                .Elements(name)
                .SelectMany(e => e.Elements("VALUE"))
                .Select(e => Clean(e.Value))
                .Where(t => t.Length > 0),
        ];

    private static string Joined(XElement element, params ReadOnlySpan<string> names)
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
    private static string Line(XElement element) =>
        string.Join(", ", element.Elements().Select(e => Clean(e.Value)).Where(t => t.Length > 0));

    private static string Clean(string? text) =>
        text is null
            ? ""
            : string.Join(
                ' ',
                text.Split(
                    (char[]?)null,
                    StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries
                )
            );
}
