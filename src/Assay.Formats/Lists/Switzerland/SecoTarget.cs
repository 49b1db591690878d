using Assay.Formats.Lists.Xml;

namespace Assay.Formats.Lists.Switzerland;

/// <summary>A target of the Swiss list, in its own words.</summary>
/// <param name="Key">Its <c>ssid</c>.</param>
/// <param name="Kind"><c>individual</c>, <c>entity</c> or <c>object</c>, for an object with its type: <c>object vessel</c>.</param>
/// <param name="Sex">Of an individual, as written.</param>
/// <param name="Sets">The numbers of the sets it stands in.</param>
/// <param name="ForeignKey">Another list's key for it, such as the UN's.</param>
/// <param name="Names">Its names, the primary one of the main identity first.</param>
/// <param name="Body">The element of the individual, entity or object.</param>
/// <param name="Modifications">When it was listed, amended, de-listed, in the order of the file.</param>
/// <param name="Element">The whole element.</param>
internal sealed record SecoTarget(
    string Key,
    string Kind,
    string Sex,
    IReadOnlyList<string> Sets,
    string ForeignKey,
    IReadOnlyList<SecoName> Names,
    XmlRecord? Body,
    IReadOnlyList<SecoModification> Modifications,
    XmlRecord Element
)
{
    public static SecoTarget Of(XmlRecord element)
    {
        var body = element.Child("individual") ?? element.Child("entity") ?? element.Child("object");
        var names = (body?.All("identity") ?? [])
            .OrderByDescending(i => i.Attribute("main") is "true" or "1")
            .SelectMany(i => i.All("name"))
            .Select(SecoName.Of)
            .Where(n => n.Text.Length > 0)
            .ToList();
        var primary = names.FindIndex(n => n.Type is "primary-name");
        if (primary > 0)
        {
            var first = names[primary];
            names.RemoveAt(primary);
            names.Insert(0, first);
        }
        return new SecoTarget(
            element.Attribute("ssid"),
            body is null ? ""
                : body.Name is "object" ? $"object {body.Attribute("object-type")}"
                : body.Name,
            body?.Attribute("sex") ?? "",
            [
                .. element
                    .All("sanctions-set-id")
                    .Select(s => s.Text)
                    .Append(element.Attribute("sanctions-set-id"))
                    .SelectMany(s => s.Split(' ', StringSplitOptions.RemoveEmptyEntries))
                    .Distinct(StringComparer.Ordinal),
            ],
            element.TextOf("foreign-identifier"),
            names,
            body,
            [.. element.All("modification").Select(SecoModification.Of)],
            element
        );
    }
}

/// <summary>That a target was listed, amended or de-listed. Days are as written.</summary>
internal sealed record SecoModification(string Type, string Enacted, string Published, string Effective)
{
    public static SecoModification Of(XmlRecord element) =>
        new(
            element.Attribute("modification-type"),
            element.Attribute("enactment-date"),
            element.Attribute("publication-date"),
            element.Attribute("effective-date")
        );
}
