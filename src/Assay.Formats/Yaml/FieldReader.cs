using Assay.Model;

namespace Assay.Formats.Yaml;

/// <summary>
/// Reads the fields of one map by name. Nothing here throws on bad content: what is wrong goes to the log, the answer is
/// null and the reading goes on. It remembers which fields were asked for, so that the others can be complained about.
/// </summary>
public sealed class FieldReader
{
    private readonly HashSet<string> _asked = new(StringComparer.Ordinal);
    private readonly List<string> _known = [];

    /// <summary>Reads <paramref name="map"/>, reporting to <paramref name="log"/>.</summary>
    public FieldReader(YamlMap map, ReadingLog log)
    {
        Map = map;
        Log = log;
    }

    /// <summary>The map.</summary>
    public YamlMap Map { get; }

    /// <summary>Where what is odd goes.</summary>
    public ReadingLog Log { get; }

    /// <summary>Where the map stands.</summary>
    public InputPlace Place => Log.PlaceOf(Map);

    /// <summary>A field that may be absent. One that holds nothing (<c>about:</c>) counts as absent.</summary>
    public Field Optional(string name)
    {
        if (_asked.Add(name))
        {
            _known.Add(name);
            Log.Asked?.Add(Map.Path, name);
        }
        return Map.TryGet(name, out var entry) && entry.Value is not YamlScalar { IsNull: true }
            ? new Field(entry.Value, Log)
            : new Field(null, Log);
    }

    /// <summary>A field that must be there; its absence is reported.</summary>
    /// <param name="name">Its name.</param>
    /// <param name="example">What the user could write, such as <c>2025-02-25</c>.</param>
    public Field Required(string name, string? example = null)
    {
        var field = Optional(name);
        if (field.Node is not null)
            return field;
        var path = Map.Path.Length == 0 ? name : $"{Map.Path}.{name}";
        var position = Map.TryGet(name, out var entry) ? entry.Position : Map.Position;
        var advice = example is null ? $"Add '{name}: …'." : $"Add '{name}: {example}'.";
        Log.Report(
            Log.Codes.MissingField,
            Severity.Error,
            Log.PlaceOf(position, path),
            $"this field is needed here and is {(Map.Has(name) ? "empty" : "missing")}. {advice}"
        );
        return field;
    }

    /// <summary>Whether the map has the field at all, without counting it as read.</summary>
    public bool Has(string name) => Map.Has(name);

    /// <summary>The days from field <c>from</c> to field <c>until</c>, both included, each of them optional.</summary>
    public InForce Days()
    {
        var from = Optional("from").PartialDate();
        var until = Optional("until").PartialDate();
        if (from is { } first && until is { } last && last.Latest < first.Earliest)
        {
            Optional("until")
                .Error(
                    Log.Codes.Contradiction,
                    $"the end {last} comes before the beginning {first}. Correct one of them."
                );
            return InForce.Always;
        }
        return new InForce(from, until);
    }

    /// <summary>
    /// The source of a fact: the fields <c>source</c> and <c>confidence</c>, and <c>url</c> where there is one. Null, with a
    /// report, where one of the first two is missing.
    /// </summary>
    public Citation? Citation()
    {
        var source = Required("source", "the instrument, list or page where it can be read again").Text();
        var confidence = Required("confidence", "primary").Enum<Confidence>();
        var url = Optional("url").Text();
        return source is null || confidence is null ? null : new Citation(source, confidence.Value, url);
    }

    /// <summary>The same where a fact may be without source: null, without a report, if there is neither field.</summary>
    public Citation? OptionalCitation()
    {
        Field source = Optional("source"),
            confidence = Optional("confidence");
        return source.Node is null && confidence.Node is null ? null : Citation();
    }

    /// <summary>
    /// A source in a map of its own: <c>field: { text: …, confidence: …, url: … }</c>. Null, with a report, where text or
    /// confidence is missing; null without one where the field is absent.
    /// </summary>
    public static Citation? CitationIn(Field field) =>
        field.Map(source =>
        {
            var text = source.Required("text", "the instrument and article").Text();
            var confidence = source.Required("confidence", "primary").Enum<Confidence>();
            var url = source.Optional("url").Text();
            return text is null || confidence is null ? null : new Citation(text, confidence.Value, url);
        });

    /// <summary>Every entry as a named field, for maps whose names are free (such as facts). All count as read.</summary>
    public IEnumerable<KeyValuePair<string, Field>> All()
    {
        foreach (var entry in Map.Entries)
            _asked.Add(entry.Name);
        return Map.Entries.Select(e => KeyValuePair.Create(e.Name, new Field(e.Value, Log)));
    }

    /// <summary>Reports every field that nobody asked for. <see cref="YamlDocument"/> and <see cref="Field.Map{T}"/> call it.</summary>
    public void ReportUnread()
    {
        foreach (var entry in Map.Entries)
        {
            if (_asked.Contains(entry.Name))
                continue;
            var message = Log.IsFull ? "" : UnknownMessage(entry.Name);
            Log.Report(
                Log.Codes.UnknownField,
                Severity.Error,
                Log.PlaceOf(entry.Position, entry.Value.Path),
                message
            );
        }
    }

    private string UnknownMessage(string name)
    {
        var near = Nearest.To(name, _known);
        return near is not null
            ? $"there is no field of this name here; it was not read. Did you mean '{near}'?"
            : $"there is no field of this name here; it was not read. Known here: {string.Join(", ", _known)}.";
    }
}
