using System.Globalization;
using Assay.Model;

namespace Assay.Formats.Lists;

/// <summary>What was odd in one edition's files. What happens often is counted and told once.</summary>
public sealed class ListLog
{
    private readonly List<Diagnostic> _diagnostics = [];
    private readonly Dictionary<string, SortedDictionary<string, int>> _counts = new(StringComparer.Ordinal);

    /// <summary>In the order they were found.</summary>
    public IReadOnlyList<Diagnostic> Diagnostics => _diagnostics;

    /// <summary>Adds one.</summary>
    public void Add(string code, Severity severity, string file, string message, long? line = null) =>
        _diagnostics.Add(new Diagnostic(code, severity, new InputPlace(file, line), message));

    /// <summary>Counts something that may come often, by what it is and by its text.</summary>
    public void Count(string what, string text)
    {
        if (!_counts.TryGetValue(what, out var texts))
            _counts[what] = texts = new SortedDictionary<string, int>(StringComparer.Ordinal);
        texts[text] = texts.GetValueOrDefault(text) + 1;
    }

    /// <summary>Tells what was counted: how many, and the three most frequent; nothing where there was none.</summary>
    /// <param name="what">As it was counted.</param>
    /// <param name="code">The diagnostic's code.</param>
    /// <param name="severity">How bad it is.</param>
    /// <param name="file">The file.</param>
    /// <param name="message">The sentence after the number, with what was done.</param>
    /// <param name="one">The same where there is one only.</param>
    public void TellCount(
        string what,
        string code,
        Severity severity,
        string file,
        string message,
        string? one = null
    )
    {
        if (!_counts.TryGetValue(what, out var texts))
            return;
        const int shown = 3;
        var most = texts
            .OrderByDescending(t => t.Value)
            .Take(shown)
            .Select(t =>
                string.Create(CultureInfo.InvariantCulture, $"'{ListFault.Quoted(t.Key)}' ({t.Value})")
            );
        var total = texts.Values.Sum();
        var more = texts.Count > shown ? ", …" : "";
        Add(
            code,
            severity,
            file,
            string.Create(
                CultureInfo.InvariantCulture,
                $"{total} {(total == 1 ? one ?? message : message)} Most often: {string.Join(", ", most)}{more}."
            )
        );
    }
}
