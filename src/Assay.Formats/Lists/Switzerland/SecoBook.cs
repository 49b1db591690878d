using Assay.Formats.Lists.Xml;

namespace Assay.Formats.Lists.Switzerland;

/// <summary>What targets refer to by number: places, the sets of programmes, and the names of other targets.</summary>
internal sealed class SecoBook
{
    private readonly Dictionary<string, SecoPlace> _places = new(StringComparer.Ordinal);
    private readonly Dictionary<string, SecoSet> _sets = new(StringComparer.Ordinal);
    private readonly Dictionary<string, string> _names = new(StringComparer.Ordinal);

    /// <summary>Takes a place, a programme or a target.</summary>
    public void Add(XmlRecord element)
    {
        switch (element.Name)
        {
            case "place":
                _places[element.Attribute("ssid")] = SecoPlace.Of(element);
                break;
            case "sanctions-program":
                foreach (var set in SecoSet.AllOf(element))
                    _sets.TryAdd(set.Id, set);
                break;
            default:
                var target = SecoTarget.Of(element);
                if (target.Names.Count > 0)
                    _names[target.Key] = target.Names[0].Text;
                break;
        }
    }

    public SecoPlace? Place(string id) => _places.GetValueOrDefault(id);

    public SecoSet? Set(string id) => _sets.GetValueOrDefault(id);

    /// <summary>The primary name of a target; null where the list has none of that number.</summary>
    public string? NameOf(string target) => _names.GetValueOrDefault(target);
}

/// <summary>A place.</summary>
/// <param name="Location">Town or village.</param>
/// <param name="Area">Region.</param>
/// <param name="Country">The country's ISO code, else its name.</param>
/// <param name="Variants">Other names of the two.</param>
internal sealed record SecoPlace(string Location, string Area, string Country, IReadOnlyList<string> Variants)
{
    public static SecoPlace Of(XmlRecord element) =>
        new(
            element.TextOf("location"),
            element.TextOf("area"),
            CountryOf(element),
            [
                .. element
                    .Children.Where(c => c.Name is "location-variant" or "area-variant")
                    .Select(c => c.Text)
                    .Where(t => t.Length > 0),
            ]
        );

    /// <summary>The country an element has below it, as ISO code where it has one.</summary>
    public static string CountryOf(XmlRecord element) =>
        element.Child("country") is not { } country ? ""
        : country.Attribute("iso-code") is { Length: > 0 } code ? code
        : country.Text;

    /// <summary>Town, region and country in one line, as far as given.</summary>
    public override string ToString() =>
        string.Join(", ", new[] { Location, Area, Country }.Where(p => p.Length > 0));
}

/// <summary>A set of a programme: mostly an annex of an ordinance.</summary>
/// <param name="Id">The number targets refer to it by.</param>
/// <param name="Programme">The programme's key, in English where there is one.</param>
/// <param name="Basis">The set's name, else the programme's: ordinance and annex.</param>
/// <param name="Origin">Whose decisions it follows, such as <c>UN</c> or <c>EU</c>.</param>
internal sealed record SecoSet(string Id, string Programme, string Basis, string Origin)
{
    /// <summary>The sets of a programme. Each is named once in every language, under one number.</summary>
    public static IEnumerable<SecoSet> AllOf(XmlRecord programme)
    {
        var name = InEnglish(programme.All("program-name"));
        var key = InEnglish(programme.All("program-key"));
        foreach (
            var set in programme
                .All("sanctions-set")
                .GroupBy(s => s.Attribute("ssid"), StringComparer.Ordinal)
        )
        {
            var text = InEnglish(set);
            yield return new SecoSet(
                set.Key,
                key.Length > 0 ? key
                    : name.Length > 0 ? name
                    : set.Key,
                text.Length > 0 ? text : name,
                string.Join(", ", programme.All("origin").Select(o => o.Text))
            );
        }
    }

    private static string InEnglish(IEnumerable<XmlRecord> elements)
    {
        var all = elements.ToList();
        return (
                all.Find(e => e.Attribute("lang").StartsWith("en", StringComparison.Ordinal))
                ?? all.FirstOrDefault()
            )?.Text
            ?? "";
    }
}
