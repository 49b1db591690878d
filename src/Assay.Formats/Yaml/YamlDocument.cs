using Assay.Model;

namespace Assay.Formats.Yaml;

/// <summary>A YAML or JSON file, read into a tree whose every node knows its place.</summary>
/// <param name="Root">The map at its root.</param>
/// <param name="Hash">Hash of the file's bytes.</param>
public sealed record YamlDocument(YamlMap Root, ContentHash Hash)
{
    /// <summary>
    /// Reads a file of one of our formats: bytes to tree, the <c>assay: format</c> line, then <paramref name="read"/>, then a
    /// complaint about every field nobody read. The value is null where any error was met.
    /// </summary>
    /// <param name="path">The file, as the user named it.</param>
    /// <param name="room">Whose codes to use.</param>
    /// <param name="format">What the field <c>assay</c> has to say, such as <c>deal/1</c>.</param>
    /// <param name="read">Makes the value; null where it cannot, after it reported why.</param>
    /// <param name="limits">What the file may ask of us.</param>
    public static Read<T> ReadFile<T>(
        string path,
        DiagnosticRoom room,
        string format,
        Func<FieldReader, YamlDocument, T?> read,
        YamlLimits? limits = null
    )
        where T : class
    {
        var log = new ReadingLog(path, room);
        limits ??= YamlLimits.Default;
        var bytes = YamlBytes.OfFile(path, log, limits);
        return bytes is null ? new(null, log.Diagnostics) : ReadBytes(bytes, log, format, read, limits);
    }

    /// <summary>The same for bytes already in hand; the log's file name tells YAML from JSON (<c>.json</c>).</summary>
    public static Read<T> ReadBytes<T>(
        byte[] bytes,
        ReadingLog log,
        string format,
        Func<FieldReader, YamlDocument, T?> read,
        YamlLimits? limits = null
    )
        where T : class
    {
        var value = Parse(bytes, log, limits)?.Interpret(log, format, read);
        return new(value, log.Diagnostics);
    }

    /// <summary>Makes a value of the tree: the <c>assay: format</c> line, <paramref name="read"/>, and a complaint about every field nobody read.</summary>
    /// <returns>Null where any error was met.</returns>
    public T? Interpret<T>(ReadingLog log, string format, Func<FieldReader, YamlDocument, T?> read)
        where T : class
    {
        var fields = new FieldReader(Root, log);
        if (!HasFormat(fields, log, format))
            return null;
        var value = read(fields, this);
        fields.ReportUnread();
        return log.HasErrors ? null : value;
    }

    /// <summary>Bytes to tree. Null after an error, which the log then holds.</summary>
    public static YamlDocument? Parse(byte[] bytes, ReadingLog log, YamlLimits? limits = null)
    {
        limits ??= YamlLimits.Default;
        if (YamlBytes.Decode(bytes, log, limits) is not { } text)
            return null;
        var builder = new YamlTreeBuilder(log, limits);
        var root = log.File.EndsWith(".json", StringComparison.OrdinalIgnoreCase)
            ? JsonTree.Build(text, builder, log)
            : YamlTree.Build(text, builder, log);
        switch (root)
        {
            case null:
                return null;
            case YamlMap map:
                return log.HasErrors ? null : new(map, ContentHash.Of(bytes));
            default:
                log.Error(
                    log.Codes.WrongShape,
                    root,
                    $"the file holds {root.Shape} where fields with names belong; nothing was read. Begin it with a line 'assay: …'."
                );
                return null;
        }
    }

    private static bool HasFormat(FieldReader fields, ReadingLog log, string format)
    {
        var field = fields.Optional("assay");
        if (field.Node is YamlScalar scalar && string.Equals(scalar.Text, format, StringComparison.Ordinal))
            return true;
        if (field.Node is null)
        {
            log.Error(
                log.Codes.WrongFormat,
                fields.Map,
                $"the file does not say which format it has, so nothing was read. Add 'assay: {format}' as its first line."
            );
            return false;
        }
        var found = field.Node is YamlScalar other ? Quoting.Quote(other.Text) : field.Node.Shape;
        log.Error(
            log.Codes.WrongFormat,
            field.Node,
            $"{found} is not a format that is read here, so nothing was read. Give a file that says 'assay: {format}'."
        );
        return false;
    }
}
