using System.Text.Json;
using Assay.Model;
using NodaTime.Text;

namespace Assay.Formats.Ownership;

/// <summary>Says why a case cannot be read.</summary>
internal sealed class CaseFault(string message) : Exception(message);

/// <summary>The fields of an object of a case, each asked for by the names it may have.</summary>
internal sealed class CaseFields
{
    private readonly Dictionary<string, JsonElement> _fields = new(StringComparer.Ordinal);
    private readonly string _what;
    private readonly List<string> _notes;

    /// <summary>Takes an object.</summary>
    /// <param name="element">The object.</param>
    /// <param name="what">What it is, for messages.</param>
    /// <param name="notes">Where to note what is passed over.</param>
    public CaseFields(JsonElement element, string what, List<string> notes)
    {
        _what = what;
        _notes = notes;
        if (element.ValueKind != JsonValueKind.Object)
            throw new CaseFault($"the {what} is {Named(element)}, not an object");
        foreach (var field in element.EnumerateObject())
        {
            if (!_fields.TryAdd(field.Name, field.Value))
                throw new CaseFault($"the {what} has the field '{field.Name}' twice");
        }
    }

    /// <summary>Whether one of some fields is there.</summary>
    public bool HasAny(params ReadOnlySpan<string> names)
    {
        foreach (var name in names)
        {
            if (_fields.ContainsKey(name))
                return true;
        }
        return false;
    }

    /// <summary>Takes a field; null where it is not there.</summary>
    public JsonElement? Optional(params ReadOnlySpan<string> names)
    {
        foreach (var name in names)
        {
            if (_fields.Remove(name, out var value))
                return value;
        }
        return null;
    }

    public string Text(params ReadOnlySpan<string> names) =>
        OptionalText(names) ?? throw new CaseFault($"the {_what} lacks '{names[0]}', a text");

    public string? OptionalText(params ReadOnlySpan<string> names) =>
        Optional(names) switch
        {
            null or { ValueKind: JsonValueKind.Null } => null,
            { ValueKind: JsonValueKind.String } text when !string.IsNullOrWhiteSpace(text.GetString()) =>
                text.GetString(),
            { } other => throw new CaseFault(
                $"the {_what} has {Named(other)} for '{names[0]}', where a text belongs"
            ),
        };

    /// <summary>A text, or several in an array.</summary>
    public IReadOnlyList<string> Texts(params ReadOnlySpan<string> names)
    {
        if (Optional(names) is not { ValueKind: not JsonValueKind.Null } value)
            return [];
        if (value.ValueKind == JsonValueKind.String)
            return [value.GetString()!];
        if (
            value.ValueKind != JsonValueKind.Array
            || value.EnumerateArray().Any(v => v.ValueKind != JsonValueKind.String)
        )
            throw new CaseFault($"the {_what} has {Named(value)} for '{names[0]}', where texts belong");
        return [.. value.EnumerateArray().Select(v => v.GetString()!)];
    }

    /// <summary>The objects of an array; none where the field is not there.</summary>
    public IEnumerable<CaseFields> Items(params ReadOnlySpan<string> names)
    {
        if (Optional(names) is not { ValueKind: not JsonValueKind.Null } value)
            return [];
        if (value.ValueKind != JsonValueKind.Array)
            throw new CaseFault($"the {_what} has {Named(value)} for '{names[0]}', where an array belongs");
        var what = $"item of '{names[0]}'";
        return value.EnumerateArray().Select(item => new CaseFields(item, what, _notes));
    }

    /// <summary>A share: a number, <c>[25, 50]</c>, <c>{"min": 25, "max": 50}</c>, <c>"25..50"</c>, <c>"majority"</c>, null for unknown. Null where the field is not there.</summary>
    public Share? Share(params ReadOnlySpan<string> names)
    {
        var name = names[0];
        if (Optional(names) is not { } value)
            return null;
        switch (value.ValueKind)
        {
            case JsonValueKind.Null:
                return Model.Share.Unknown;
            case JsonValueKind.Number:
                var exact = Percent(value, name);
                return Model.Share.Exactly(exact);
            case JsonValueKind.String when Model.Share.TryParse(value.GetString(), out var share):
                return share;
            case JsonValueKind.Array when value.GetArrayLength() == 2:
                return Between(value[0], value[1], name);
            case JsonValueKind.Object:
                var range = new CaseFields(value, $"'{name}'", _notes);
                var between = Between(
                    range.Optional("min", "from", "least"),
                    range.Optional("max", "to", "most"),
                    name
                );
                range.NothingElse();
                return between;
            default:
                throw NoShare(value, name);
        }
    }

    public InForce Days()
    {
        var days = new InForce(Date("from", "start"), Date("to", "until", "end"));
        return days is { From: { } from, Until: { } until } && from.Earliest > until.Latest
            ? throw new CaseFault($"the {_what} ends ({until}) before it begins ({from})")
            : days;
    }

    /// <summary>A day; null where the field is not there.</summary>
    public LocalDate? Day(params ReadOnlySpan<string> names)
    {
        var name = names[0];
        return OptionalText(names) is not { } text ? null
            : LocalDatePattern.Iso.Parse(text) is { Success: true } day ? day.Value
            : throw new CaseFault(
                $"the {_what} has '{text}' for '{name}', where a day such as 2025-06-21 belongs"
            );
    }

    public Citation Source() => new(OptionalText("source") ?? "the case", Confidence.General);

    /// <summary>Notes fields that nobody asked for.</summary>
    public void NothingElse() =>
        _notes.AddRange(
            _fields
                .Keys.Order(StringComparer.Ordinal)
                .Select(unknown =>
                    $"the {_what} has a field '{unknown}' that is not known; it was passed over"
                )
                .Where(note => !_notes.Contains(note, StringComparer.Ordinal))
        );

    private PartialDate? Date(params ReadOnlySpan<string> names)
    {
        var name = names[0];
        return OptionalText(names) is not { } text ? null
            : PartialDate.TryParse(text, out var date) ? date
            : throw new CaseFault(
                $"the {_what} has '{text}' for '{name}', where a day, month or year such as 2025-06-21 belongs"
            );
    }

    private Share Between(JsonElement? least, JsonElement? most, string name)
    {
        var (lower, upper) = (
            Ends(least) ? Percent(least!.Value, name) : Model.Percent.Zero,
            Ends(most) ? Percent(most!.Value, name) : Model.Percent.Whole
        );
        return lower <= upper
            ? Model.Share.Between(lower, upper)
            : throw new CaseFault($"the {_what} has a range for '{name}' that ends before it begins");
    }

    private static bool Ends(JsonElement? end) => end is { ValueKind: not JsonValueKind.Null };

    private Percent Percent(JsonElement value, string name) =>
        value.ValueKind == JsonValueKind.Number
        && value.TryGetDecimal(out var number)
        && number is >= 0 and <= 100
            ? new Percent(number)
            : throw NoShare(value, name);

    private CaseFault NoShare(JsonElement value, string name) =>
        new(
            $"the {_what} has {Named(value)} for '{name}', where a percentage from 0 to 100 belongs, a range such as [25, 50], \"majority\" or null"
        );

    private static string Named(JsonElement value) =>
        value.ValueKind switch
        {
            JsonValueKind.Object => "an object",
            JsonValueKind.Array => "an array",
            JsonValueKind.Null => "null",
            _ => value.GetRawText() is { Length: <= 40 } text ? text : value.GetRawText()[..40] + "…",
        };
}
