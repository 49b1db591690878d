using System.Globalization;

namespace Assay.Formats.Yaml;

/// <summary>A piece of a YAML or JSON document: a map, a list or a scalar, with its place in the text.</summary>
public abstract class YamlNode
{
    private readonly YamlNode? _parent;
    private readonly string? _name;
    private readonly int _index;

    private protected YamlNode(YamlPosition position, YamlNode? parent, string? name, int index)
    {
        Position = position;
        _parent = parent;
        _name = name;
        _index = index;
    }

    /// <summary>Where it starts.</summary>
    public YamlPosition Position { get; }

    /// <summary>Its path from the root, such as <c>parties[2].owners[0].share</c>; empty for the root.</summary>
    public string Path
    {
        get
        {
            if (_parent is null)
                return "";
            var before = _parent.Path;
            if (_name is null)
                return string.Create(CultureInfo.InvariantCulture, $"{before}[{_index}]");
            var name = Quoting.Visible(_name, 60);
            return before.Length == 0 ? name : $"{before}.{name}";
        }
    }

    /// <summary>What it is, for messages: <c>a map</c>, <c>a list</c>, <c>a single value</c>.</summary>
    public abstract string Shape { get; }
}

/// <summary>A place in a text.</summary>
/// <param name="Line">From 1.</param>
/// <param name="Column">From 1.</param>
public readonly record struct YamlPosition(long Line, long Column);

/// <summary>A text, number, date … as it stands in the file, without interpretation.</summary>
public sealed class YamlScalar : YamlNode
{
    internal YamlScalar(
        YamlPosition position,
        YamlNode? parent,
        string? name,
        int index,
        string text,
        bool isQuoted
    )
        : base(position, parent, name, index)
    {
        Text = text;
        IsQuoted = isQuoted;
    }

    /// <summary>The characters, without quotes.</summary>
    public string Text { get; }

    /// <summary>Whether it stood in quotes or in a block.</summary>
    public bool IsQuoted { get; }

    /// <summary>Whether it is nothing: <c>field:</c>, <c>~</c> or <c>null</c>.</summary>
    public bool IsNull => !IsQuoted && Text is "" or "~" or "null" or "Null" or "NULL";

    /// <inheritdoc/>
    public override string Shape => IsNull ? "nothing" : "a single value";
}

/// <summary>A list.</summary>
public sealed class YamlSequence : YamlNode
{
    private readonly List<YamlNode> _items = [];

    internal YamlSequence(YamlPosition position, YamlNode? parent, string? name, int index)
        : base(position, parent, name, index) { }

    /// <summary>Its items in order.</summary>
    public IReadOnlyList<YamlNode> Items => _items;

    /// <inheritdoc/>
    public override string Shape => "a list";

    internal void Add(YamlNode item) => _items.Add(item);
}

/// <summary>A map from names to values, in the order of the file.</summary>
public sealed class YamlMap : YamlNode
{
    private readonly List<YamlEntry> _entries = [];
    private readonly Dictionary<string, YamlEntry> _byName = new(StringComparer.Ordinal);

    internal YamlMap(YamlPosition position, YamlNode? parent, string? name, int index)
        : base(position, parent, name, index) { }

    /// <summary>Its entries in the order of the file; of a field given twice, the first.</summary>
    public IReadOnlyList<YamlEntry> Entries => _entries;

    /// <inheritdoc/>
    public override string Shape => "a map";

    /// <summary>The entry of that name.</summary>
    public bool TryGet(string name, out YamlEntry entry) => _byName.TryGetValue(name, out entry);

    internal bool Has(string name) => _byName.ContainsKey(name);

    internal void Add(YamlEntry entry)
    {
        if (_byName.TryAdd(entry.Name, entry))
            _entries.Add(entry);
    }
}

/// <summary>A named value of a map.</summary>
/// <param name="Name">The field's name.</param>
/// <param name="Position">Where the name stands.</param>
/// <param name="Value">The value.</param>
public readonly record struct YamlEntry(string Name, YamlPosition Position, YamlNode Value);
