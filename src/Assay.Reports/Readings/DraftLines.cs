using System.Globalization;
using System.Text;
using Assay.Readings.Drafts;
using Assay.Readings.Texts;

namespace Assay.Reports.Readings;

/// <summary>The lines of a draft: a value and, behind it, where it is from.</summary>
internal sealed class DraftLines(Document document)
{
    private const int LongestQuote = 90;

    private readonly StringBuilder _text = new();
    private readonly CharacterOffsets _offsets = CharacterOffsets.Of(document.Text);
    private readonly DocumentPlaces _places = new(document);

    /// <summary>A line, with what is said of it.</summary>
    public void Line(string line, string? comment)
    {
        _text.Append(line);
        if (comment is { Length: > 0 })
            _text.Append("  # ").Append(OneLine(comment));
        _text.Append('\n');
    }

    /// <summary>A line of comment.</summary>
    public void Comment(string comment, string indent = "") =>
        _text.Append(indent).Append("# ").Append(OneLine(comment)).Append('\n');

    /// <summary>A field that a person must fill in: written as a comment, so that the file can be read without it.</summary>
    public void Ask(string field, string what)
    {
        var indent = field.Length - field.TrimStart().Length;
        _text
            .Append(' ', indent)
            .Append("# ")
            .Append(field.AsSpan(indent))
            .Append("  FILL IN: ")
            .Append(what)
            .Append('\n');
    }

    /// <summary>An empty line.</summary>
    public void Gap() => _text.Append('\n');

    /// <summary>A list with its name, an empty line behind it; nothing where it is empty.</summary>
    public IEnumerable<T> List<T>(string name, IReadOnlyList<T> items)
    {
        if (items.Count == 0)
            yield break;
        Line($"{name}:", null);
        foreach (var item in items)
            yield return item;
        Gap();
    }

    /// <summary>Where a value is from: the place and its words, and what else told it.</summary>
    public string From<T>(Drafted<T> value)
    {
        var place = value.Span is { } span ? $"{Place(span)}: “{Short(span)}”" : null;
        return place is null ? value.Why ?? ""
            : value.Why is { } why ? $"{place}; {why}"
            : place;
    }

    /// <summary>A place: the page where there is one, and the characters from and to.</summary>
    public string Place(TextSpan span)
    {
        var page = _places.PageAt(span.Start) is { } number
            ? string.Create(CultureInfo.InvariantCulture, $"p. {number}, ")
            : "";
        return string.Create(
            CultureInfo.InvariantCulture,
            $"{page}{_offsets.At(span.Start)}-{_offsets.At(span.End)}"
        );
    }

    /// <summary>The words of a place, on one line, cut where they are long.</summary>
    public string Short(TextSpan span)
    {
        var words = OneLine(span.In(document.Text));
        return words.Length <= LongestQuote ? words : $"{words.AsSpan(0, LongestQuote)}…";
    }

    /// <summary>A value in double quotation marks, as YAML and JSON read it.</summary>
    public static string Quoted(string value)
    {
        var quoted = new StringBuilder(value.Length + 2).Append('"');
        foreach (var c in value)
        {
            _ = c switch
            {
                '"' => quoted.Append("\\\""),
                '\\' => quoted.Append("\\\\"),
                '\n' or '\r' or '\t' => quoted.Append(' '),
                < ' ' or '\u007f' or '\u0085' or '\u2028' or '\u2029' or '\ufeff' => quoted.Append(
                    CultureInfo.InvariantCulture,
                    $"\\u{(int)c:x4}"
                ),
                _ => quoted.Append(c),
            };
        }
        return quoted.Append('"').ToString();
    }

    /// <inheritdoc/>
    public override string ToString() => _text.ToString().TrimEnd('\n') + "\n";

    // A comment ends with its line, whatever stands in the text.
    private static string OneLine(string text)
    {
        var line = new StringBuilder(text.Length);
        foreach (var c in text)
        {
            if (char.IsControl(c) || char.IsWhiteSpace(c) || c is '\ufeff')
                line.Append(line.Length > 0 && line[^1] == ' ' ? "" : " ");
            else
                line.Append(c);
        }
        return line.ToString().Trim();
    }
}
