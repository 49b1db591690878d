using System.Globalization;

namespace Assay.Formats.Yaml;

/// <summary>Builds the tree out of events, from YAML or from JSON, and keeps the limits. A false answer means: stop, it was reported.</summary>
internal sealed class YamlTreeBuilder(ReadingLog log, YamlLimits limits)
{
    private readonly Stack<YamlNode> _open = new();
    private string? _name;
    private YamlPosition _namePosition;
    private int _nodes;

    /// <summary>The root, once it is complete or at least begun.</summary>
    public YamlNode? Root { get; private set; }

    /// <summary>Whether a scalar would be the name of a field.</summary>
    public bool AwaitsName => _open.TryPeek(out var top) && top is YamlMap && _name is null;

    public bool Scalar(YamlPosition position, string text, bool isQuoted)
    {
        if (AwaitsName)
        {
            _name = text;
            _namePosition = position;
            return true;
        }
        return Place(
            position,
            (parent, name, index) => new YamlScalar(position, parent, name, index, text, isQuoted)
        );
    }

    public bool StartMap(YamlPosition position) =>
        Open(position, (parent, name, index) => new YamlMap(position, parent, name, index));

    public bool StartSequence(YamlPosition position) =>
        Open(position, (parent, name, index) => new YamlSequence(position, parent, name, index));

    public void End() => _open.Pop();

    private bool Open(YamlPosition position, Func<YamlNode?, string?, int, YamlNode> make)
    {
        if (AwaitsName)
            return Refuse(
                position,
                "a list or map stands where the name of a field belongs; nothing was read. Write a name."
            );
        if (_open.Count >= limits.MaximumDepth)
        {
            var message = string.Create(
                CultureInfo.InvariantCulture,
                $"lists and maps are nested more than {limits.MaximumDepth} deep; nothing was read. No field needs that: check the indentation."
            );
            return Refuse(position, message);
        }
        return Place(position, make);
    }

    private bool Place(YamlPosition position, Func<YamlNode?, string?, int, YamlNode> make)
    {
        if (++_nodes > limits.MaximumNodes)
        {
            var message = string.Create(
                CultureInfo.InvariantCulture,
                $"the file holds more than {limits.MaximumNodes:N0} values; nothing was read. Split it."
            );
            return Refuse(position, message);
        }
        _open.TryPeek(out var parent);
        var node = make(parent, _name, parent is YamlSequence list ? list.Items.Count : 0);
        switch (parent)
        {
            case null:
                Root = node;
                break;
            case YamlSequence sequence:
                sequence.Add(node);
                break;
            case YamlMap map:
                AddTo(map, node);
                break;
        }
        if (node is not YamlScalar)
            _open.Push(node);
        return true;
    }

    private void AddTo(YamlMap map, YamlNode node)
    {
        if (map.TryGet(_name!, out var first))
        {
            var message = string.Create(
                CultureInfo.InvariantCulture,
                $"the field is given twice, first in line {first.Position.Line}; which one holds is not clear. Take one out."
            );
            var place = log.PlaceOf(_namePosition, node.Path);
            log.Report(log.Codes.DuplicateField, Model.Severity.Error, place, message);
        }
        map.Add(new YamlEntry(_name!, _namePosition, node));
        _name = null;
    }

    private bool Refuse(YamlPosition position, string message)
    {
        _open.TryPeek(out var parent);
        log.Report(log.Codes.Refused, Model.Severity.Error, log.PlaceOf(position, parent?.Path), message);
        return false;
    }
}
