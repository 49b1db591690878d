using Assay.Formats.Lists.Xml;
using Assay.Listings;

namespace Assay.Formats.Lists.Switzerland;

/// <summary>A name of the Swiss list: parts in their order, each with spellings in other languages and scripts.</summary>
/// <param name="Type"><c>primary-name</c>, <c>alias</c> or <c>formerly-known-as</c>.</param>
/// <param name="Quality"><c>good</c> or <c>low</c>.</param>
/// <param name="Language">Its language.</param>
/// <param name="Parts">Its parts in order.</param>
internal sealed record SecoName(
    string Type,
    string Quality,
    string Language,
    IReadOnlyList<SecoNamePart> Parts
)
{
    public static SecoName Of(XmlRecord element) =>
        new(
            element.Attribute("name-type"),
            element.Attribute("quality"),
            element.Attribute("lang"),
            [
                .. element
                    .All("name-part")
                    .Select((e, i) => (Part: SecoNamePart.Of(e), Order: e.Attribute("order"), Place: i))
                    .OrderBy(p =>
                        int.TryParse(p.Order, System.Globalization.CultureInfo.InvariantCulture, out var o)
                            ? o
                            : int.MaxValue
                    )
                    .ThenBy(p => p.Place)
                    .Select(p => p.Part)
                    .Where(p => p.Value.Length > 0),
            ]
        );

    /// <summary>The parts without titles.</summary>
    private IEnumerable<SecoNamePart> Proper => Parts.Where(p => p.Type is not "title");

    /// <summary>The name in one line.</summary>
    public string Text => string.Join(' ', Proper.Select(p => p.Value));

    /// <summary>The titles that stand within it.</summary>
    public IEnumerable<string> Titles => Parts.Where(p => p.Type is "title").Select(p => p.Value);

    /// <summary>Its parts as fields; null where the whole name is one part.</summary>
    public NameFields? Fields
    {
        get
        {
            if (!Parts.Any(p => p.Type is "family-name" or "given-name"))
                return null;
            return new NameFields(Joined("family-name"), Joined("given-name"), Joined("further-given-name"))
            {
                Patronymic = Joined("father-name"),
                Maiden = Joined("maiden-name"),
                Suffix = Joined("suffix"),
            };
        }
    }

    /// <summary>
    /// The spellings of the whole name. Of parts that have spellings in the same language and script the first go together, then the second, and so
    /// on; a part without one keeps its value if the script is its own, and is left out if it is another.
    /// </summary>
    public IEnumerable<(string Text, string Language, string Script)> Spellings()
    {
        var kinds = Proper
            .SelectMany(p => p.Spellings.Select(s => (s.Language, s.Script)))
            .Distinct()
            .ToList();
        foreach (var (language, script) in kinds)
        {
            var most = Proper.Max(p => Of(p, language, script).Count);
            for (var i = 0; i < most; i++)
            {
                var words = new List<string>();
                foreach (var part in Proper)
                {
                    var own = Of(part, language, script);
                    if (own.Count > 0)
                        words.Add(own[Math.Min(i, own.Count - 1)]);
                    else if (IsLatin(script))
                        words.Add(part.Value);
                }
                yield return (string.Join(' ', words), language, script);
            }
        }
    }

    /// <summary>Spellings without a script, or in the Latin one, are in the script of the name itself.</summary>
    public static bool IsLatin(string script) =>
        script.Length == 0 || script.StartsWith("lat", StringComparison.OrdinalIgnoreCase);

    private static List<string> Of(SecoNamePart part, string language, string script) =>
        [.. part.Spellings.Where(s => (s.Language, s.Script).Equals((language, script))).Select(s => s.Text)];

    private string? Joined(string type)
    {
        var text = string.Join(
            ' ',
            Parts.Where(p => string.Equals(p.Type, type, StringComparison.Ordinal)).Select(p => p.Value)
        );
        return text.Length > 0 ? text : null;
    }
}

/// <summary>A part of a name: <c>family-name</c>, <c>given-name</c>, <c>father-name</c>, <c>whole-name</c> …</summary>
internal sealed record SecoNamePart(
    string Type,
    string Value,
    IReadOnlyList<(string Text, string Language, string Script)> Spellings
)
{
    public static SecoNamePart Of(XmlRecord element) =>
        new(
            element.Attribute("name-part-type"),
            element.TextOf("value"),
            [
                .. element
                    .All("spelling-variant")
                    .Select(v => (v.Text, v.Attribute("lang"), v.Attribute("script")))
                    .Where(v => v.Text.Length > 0),
            ]
        );
}
