using System.Globalization;
using Assay.Model;

namespace Assay.Formats.Yaml;

/// <summary>
/// One value of a file, to be read as what it should be. Every method answers null where the field is absent, and null after
/// a report where it holds something else.
/// </summary>
public readonly partial struct Field
{
    /// <summary>Longest text taken for one field, in characters: two pages.</summary>
    public const int LongestText = 8000;

    private readonly ReadingLog _log;

    /// <summary>Wraps a node; null for an absent field.</summary>
    public Field(YamlNode? node, ReadingLog log)
    {
        Node = node;
        _log = log;
    }

    /// <summary>The node; null where the field is absent or holds nothing.</summary>
    public YamlNode? Node { get; }

    /// <summary>Whether there is something to read.</summary>
    public bool IsGiven => Node is not null;

    /// <summary>Where what is odd goes.</summary>
    public ReadingLog Log => _log;

    /// <summary>Where it stands; null where it is absent.</summary>
    public InputPlace? Place => Node is null ? null : _log.PlaceOf(Node);

    /// <summary>Reports an error about this field, if it is given.</summary>
    public void Error(string code, string message) => Report(code, Severity.Error, message);

    /// <summary>Reports something about this field, if it is given.</summary>
    public void Report(string code, Severity severity, string message)
    {
        if (Node is not null)
            _log.Report(code, severity, Node, message);
    }

    /// <summary>Reports that the value is not what belongs here: <c>'x' is not …; it was not read. …</c></summary>
    /// <param name="expected">What belongs here, such as <c>a day</c>.</param>
    /// <param name="advice">What to do, a sentence.</param>
    public void Refuse(string expected, string advice) =>
        Error(_log.Codes.BadValue, $"{Shown()} is not {expected}; it was not read. {advice}");

    /// <summary>Text, trimmed. Control characters, and such as turn the direction of writing, are refused.</summary>
    public string? Text(int maximum = LongestText)
    {
        if (Scalar("a text") is not { } scalar)
            return null;
        var text = scalar.Text.Trim();
        if (text.Length == 0)
        {
            Error(
                _log.Codes.BadValue,
                "the text is empty; it was not read. Write something or take the field out."
            );
            return null;
        }
        if (text.Length > maximum)
        {
            var message = string.Create(
                CultureInfo.InvariantCulture,
                $"the text has {text.Length:N0} characters, more than {maximum:N0}; it was not read. Shorten it."
            );
            Error(_log.Codes.BadValue, message);
            return null;
        }
        var unfit = Quoting.IndexOfUnfit(text);
        if (unfit < 0)
            return text;
        var reason = string.Create(
            CultureInfo.InvariantCulture,
            $"the text holds the character U+{(int)text[unfit]:X4}, which is not for reading; it was not read. Take it out."
        );
        Error(_log.Codes.BadValue, reason);
        return null;
    }

    /// <summary>A value by a rule of the caller's own.</summary>
    /// <param name="parse">Answers null where the text does not fit.</param>
    /// <param name="expected">What belongs here, for the message.</param>
    /// <param name="advice">What to do, a sentence.</param>
    public T? Parse<T>(Func<string, T?> parse, string expected, string advice)
        where T : struct
    {
        if (Scalar(expected) is not { } scalar)
            return null;
        var value = parse(scalar.Text.Trim());
        if (value is null)
            Refuse(expected, advice);
        return value;
    }

    /// <summary>A map, read by <paramref name="read"/>; fields it did not ask for are reported.</summary>
    public T? Map<T>(Func<FieldReader, T?> read)
        where T : class
    {
        switch (Node)
        {
            case null:
                return null;
            case YamlMap map:
                var fields = new FieldReader(map, _log);
                var value = read(fields);
                fields.ReportUnread();
                return value;
            default:
                WrongShape("fields with names");
                return null;
        }
    }

    /// <summary>Names of the caller's choosing with a value each, in the order of the file; values that cannot be read are left out.</summary>
    public IReadOnlyList<KeyValuePair<string, T>> Named<T>(Func<Field, T?> read)
        where T : struct =>
        Entries()
            .Select(e => KeyValuePair.Create(e.Key, read(e.Value)))
            .Where(e => e.Value is not null)
            .Select(e => KeyValuePair.Create(e.Key, e.Value!.Value))
            .ToList();

    /// <summary>The same for values that are objects.</summary>
    public IReadOnlyList<KeyValuePair<string, T>> NamedObjects<T>(Func<Field, T?> read)
        where T : class =>
        Entries()
            .Select(e => KeyValuePair.Create(e.Key, read(e.Value)))
            .Where(e => e.Value is not null)
            .Select(e => KeyValuePair.Create(e.Key, e.Value!))
            .ToList();

    private IReadOnlyList<KeyValuePair<string, Field>> Entries()
    {
        if (Node is YamlMap map)
        {
            var log = _log;
            return [.. map.Entries.Select(e => KeyValuePair.Create(e.Name, new Field(e.Value, log)))];
        }
        if (Node is not null)
            WrongShape("names with a value each");
        return [];
    }

    private YamlScalar? Scalar(string expected)
    {
        if (Node is YamlScalar scalar)
            return scalar;
        if (Node is not null)
            WrongShape(expected);
        return null;
    }

    private void WrongShape(string expected) =>
        Error(
            _log.Codes.WrongShape,
            $"{Node!.Shape} stands in place of {expected}; it was not read. Write {expected}."
        );

    private string Shown() => Node is YamlScalar scalar ? Quoting.Quote(scalar.Text) : Node!.Shape;
}
