using System.Globalization;
using YamlDotNet.RepresentationModel;

namespace Assay.Accuracy.Reading;

/// <summary>An annotation of a text: what a careful analyst noted in it (tests/reading/README.md has the format).</summary>
internal sealed record AnnotatedText(
    string Name,
    string TextFile,
    LocalDate? Written,
    bool IsClean,
    IReadOnlyList<Noted> Mentions,
    IReadOnlyList<Noted> Quotes,
    IReadOnlyList<Noted> Figures,
    IReadOnlyList<Noted> Inconsistencies,
    IReadOnlyList<Noted> Wordings
)
{
    /// <summary>Reads all annotations of a folder, in the order of their names.</summary>
    public static IReadOnlyList<AnnotatedText> ReadFolder(string folder) =>
        [.. Directory.GetFiles(folder, "*.yaml").Order(StringComparer.Ordinal).Select(Read)];

    /// <summary>Reads one.</summary>
    public static AnnotatedText Read(string file)
    {
        using var reader = new StreamReader(file);
        var stream = new YamlStream();
        stream.Load(reader);
        var root = (YamlMappingNode)stream.Documents[0].RootNode;
        var name = Noted.Text(root, "text") ?? throw new InvalidDataException($"{file}: no 'text'.");
        return new AnnotatedText(
            Path.GetFileNameWithoutExtension(file),
            Path.Combine(Path.GetDirectoryName(file)!, name),
            Noted.Text(root, "written") is { } day
                ? LocalDate.FromDateOnly(DateOnly.ParseExact(day, "yyyy-MM-dd", CultureInfo.InvariantCulture))
                : null,
            string.Equals(Noted.Text(root, "clean"), "true", StringComparison.Ordinal),
            List(root, "mentions"),
            List(root, "quotes"),
            List(root, "figures"),
            List(root, "inconsistencies"),
            List(root, "territorial")
        );
    }

    private static IReadOnlyList<Noted> List(YamlMappingNode root, string key) =>
        root.Children.TryGetValue(new YamlScalarNode(key), out var list) && list is YamlSequenceNode items
            ? [.. items.Children.OfType<YamlMappingNode>().Select(n => new Noted(n))]
            : [];
}

/// <summary>One item of an annotation: its fields by name.</summary>
internal sealed class Noted(YamlMappingNode node)
{
    /// <summary>A field; null where it is not there.</summary>
    public string? this[string field] => Text(node, field);

    /// <summary>Whether a field is <c>true</c>.</summary>
    public bool Is(string field) => string.Equals(this[field], "true", StringComparison.Ordinal);

    /// <summary>The words that give its span.</summary>
    public string Words =>
        this["text"] ?? throw new InvalidDataException($"An item has no 'text', line {node.Start.Line}.");

    /// <summary>A number; null where it is not there.</summary>
    public decimal? Number(string field) =>
        this[field] is { } text
        && decimal.TryParse(text, NumberStyles.Float, CultureInfo.InvariantCulture, out var number)
            ? number
            : null;

    /// <summary>A list of words; empty where it is not there.</summary>
    public IReadOnlyList<string> Texts(string field) =>
        node.Children.TryGetValue(new YamlScalarNode(field), out var list) && list is YamlSequenceNode items
            ? [.. items.Children.OfType<YamlScalarNode>().Select(n => n.Value ?? "")]
            : [];

    internal static string? Text(YamlMappingNode node, string field) =>
        node.Children.TryGetValue(new YamlScalarNode(field), out var value)
            ? (value as YamlScalarNode)?.Value
            : null;
}
