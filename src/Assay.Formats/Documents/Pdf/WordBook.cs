using System.Buffers;

namespace Assay.Formats.Documents.Pdf;

/// <summary>The words of a document, by which a word cut at the end of a line is put together: with the hyphen where the document writes it so elsewhere, else without.</summary>
internal sealed class WordBook
{
    private static readonly SearchValues<char> Closers = SearchValues.Create(" \t.,;:)”\"»!?");

    private static readonly SearchValues<char> Openers = SearchValues.Create(" \t(“\"«");

    /// <summary>Words that are kept. A document of ten thousand pages has some 200,000.</summary>
    private const int Most = 1_000_000;

    private readonly HashSet<string> _words = new(StringComparer.OrdinalIgnoreCase);

    /// <summary>Takes in a line.</summary>
    public void Add(ReadOnlySpan<char> line)
    {
        var lookup = _words.GetAlternateLookup<ReadOnlySpan<char>>();
        foreach (var range in line.SplitAny(" \t.,;:()[]«»“”\"!?"))
        {
            var word = line[range];
            if (word.Length is > 3 and < 60 && word[^1] != '-' && _words.Count < Most)
                lookup.Add(word);
        }
    }

    /// <summary>Whether the hyphen at the end of one line, before the first word of the next, is the word's own.</summary>
    public bool IsOwnHyphen(ReadOnlySpan<char> before, ReadOnlySpan<char> next)
    {
        var start = before.LastIndexOfAny(Openers);
        var head = before[(start + 1)..^1];
        var stop = next.IndexOfAny(Closers);
        var tail = stop < 0 ? next : next[..stop];
        var lookup = _words.GetAlternateLookup<ReadOnlySpan<char>>();
        if (lookup.Contains(string.Concat(head, tail)))
            return false;
        if (lookup.Contains(string.Concat(head, "-", tail)))
            return true;
        // Two parts that are words, of which neither is an ending: "state" and "owned".
        return char.IsUpper(tail[0])
            || char.IsDigit(tail[0])
            || head.Length > 3 && tail.Length > 4 && lookup.Contains(head) && lookup.Contains(tail);
    }
}
