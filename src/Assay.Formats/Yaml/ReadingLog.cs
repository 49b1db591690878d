using Assay.Model;

namespace Assay.Formats.Yaml;

/// <summary>Collects what is odd in one file while it is read.</summary>
/// <param name="file">The file as the user named it.</param>
/// <param name="room">Whose codes to use.</param>
public sealed class ReadingLog(string file, DiagnosticRoom room)
{
    /// <summary>More than this nobody reads: the rest is counted.</summary>
    public const int MaximumDiagnostics = 100;

    private readonly List<Diagnostic> _diagnostics = [];
    private int _left;

    /// <summary>The file as the user named it.</summary>
    public string File { get; } = file;

    /// <summary>The codes of the room.</summary>
    public DiagnosticRoom Codes { get; } = room;

    /// <summary>Records which fields were asked for, where somebody wants to know (a test that compares reader and schema).</summary>
    public FieldsAsked? Asked { get; init; }

    /// <summary>Whether an error was reported: the value is then not to be used.</summary>
    public bool HasErrors { get; private set; }

    /// <summary>Whether nothing more is kept, so that costly messages need not be made.</summary>
    public bool IsFull => _diagnostics.Count >= MaximumDiagnostics;

    /// <summary>What was odd, in the order of the file.</summary>
    public IReadOnlyList<Diagnostic> Diagnostics
    {
        get
        {
            var sorted = _diagnostics
                .OrderBy(d => d.Place.Line ?? 0)
                .ThenBy(d => d.Place.Column ?? 0)
                .ToList();
            if (_left > 0)
            {
                var message = FormattableString.Invariant(
                    $"{_left} more are not shown. Mend those above and read the file again."
                );
                sorted.Add(new(Codes.TooMany, Severity.Note, new(File), message));
            }
            return sorted;
        }
    }

    /// <summary>Where a node stands.</summary>
    public InputPlace PlaceOf(YamlNode node) => PlaceOf(node.Position, node.Path);

    /// <summary>Reports something about the file as a whole.</summary>
    public void Report(string code, Severity severity, string message) =>
        Report(code, severity, new InputPlace(File), message);

    /// <summary>Reports something about a node.</summary>
    public void Report(string code, Severity severity, YamlNode node, string message) =>
        Report(code, severity, PlaceOf(node), message);

    /// <summary>Reports an error about a node.</summary>
    public void Error(string code, YamlNode node, string message) =>
        Report(code, Severity.Error, node, message);

    /// <summary>Reports something at a place.</summary>
    public void Report(string code, Severity severity, InputPlace place, string message)
    {
        HasErrors |= severity == Severity.Error;
        if (IsFull)
            _left++;
        else
            _diagnostics.Add(new(code, severity, place, message));
    }

    internal InputPlace PlaceOf(YamlPosition position, string? path) =>
        new(File, position.Line, position.Column, string.IsNullOrEmpty(path) ? null : path);
}
