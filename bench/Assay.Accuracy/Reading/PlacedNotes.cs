using System.Text;
using Assay.Readings.Texts;

namespace Assay.Accuracy.Reading;

/// <summary>Finds the spans of annotated words in a text.</summary>
internal sealed class PlacedNotes
{
    private readonly string _collapsed;
    private readonly List<int> _places = [];
    private readonly int _end;

    /// <summary>Takes the text; white space counts as one blank.</summary>
    public PlacedNotes(string text)
    {
        var collapsed = new StringBuilder(text.Length);
        for (var i = 0; i < text.Length; i++)
        {
            var isBlank = char.IsWhiteSpace(text[i]);
            if (isBlank && collapsed.Length > 0 && collapsed[^1] == ' ')
                continue;
            collapsed.Append(isBlank ? ' ' : text[i]);
            _places.Add(i);
        }
        _collapsed = collapsed.ToString();
        _end = text.Length;
    }

    /// <summary>Words that are not in the text at all.</summary>
    public List<string> Missing { get; } = [];

    /// <summary>The notes of one list with their spans, those with <c>at: all</c> once for each occurrence.</summary>
    public IReadOnlyList<(Noted Note, TextSpan Span)> Place(IReadOnlyList<Noted> notes)
    {
        var placed = new List<(Noted, TextSpan)>();
        foreach (var note in notes.OrderByDescending(n => n.Words.Length).ToList())
        {
            // "the first that is not part of a longer one": longer words are placed before shorter ones. A name within a description ("Gazprom's boss") is one still.
            var refers = note.Is("refers");
            var free = Occurrences(note.Words)
                .Where(s => !placed.Exists(p => p.Item1.Is("refers") == refers && p.Item2.Meets(s)))
                .ToList();
            var at = note["at"];
            if (string.Equals(at, "all", StringComparison.Ordinal))
            {
                placed.AddRange(free.Select(s => (note, s)));
                if (free.Count == 0)
                    Missing.Add(note.Words);
                continue;
            }
            var all = at is null ? free : Occurrences(note.Words).ToList();
            var number = at is null ? 1 : int.Parse(at, System.Globalization.CultureInfo.InvariantCulture);
            if (number <= all.Count)
                placed.Add((note, all[number - 1]));
            else
                Missing.Add(note.Words);
        }
        return [.. placed.OrderBy(p => p.Item2, TextSpan.ByPlace)];
    }

    /// <summary>Every occurrence of some words, whole words only.</summary>
    public IEnumerable<TextSpan> Occurrences(string words)
    {
        var sought = string.Join(' ', words.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));
        for (
            var i = _collapsed.IndexOf(sought, StringComparison.Ordinal);
            i >= 0;
            i = _collapsed.IndexOf(sought, i + 1, StringComparison.Ordinal)
        )
        {
            var end = i + sought.Length;
            var cutsBefore =
                i > 0 && char.IsLetterOrDigit(_collapsed[i - 1]) && char.IsLetterOrDigit(sought[0]);
            var cutsBehind =
                end < _collapsed.Length
                && char.IsLetterOrDigit(_collapsed[end])
                && char.IsLetterOrDigit(sought[^1]);
            if (!cutsBefore && !cutsBehind)
                yield return TextSpan.Between(_places[i], end < _places.Count ? Trim(i, end) : _end);
        }
    }

    private int Trim(int first, int end) => end > first ? _places[end - 1] + 1 : _places[end];
}
