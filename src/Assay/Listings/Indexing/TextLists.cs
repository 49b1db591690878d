namespace Assay.Listings.Indexing;

/// <summary>Lists of numbers by a text.</summary>
internal sealed class TextLists
{
    private readonly Texts _texts;
    private readonly NumberLists _lists;

    /// <summary>Reads lists of numbers below a limit.</summary>
    public TextLists(SectionReader sections, int limit)
    {
        _texts = Texts.Read(sections);
        _lists = new NumberLists(sections, _texts.Count, limit);
    }

    /// <summary>The list of a text; empty where there is none.</summary>
    public ReadOnlySpan<int> Find(ReadOnlySpan<char> text) =>
        _texts.Find(text) is >= 0 and var number ? _lists[number] : [];

    /// <summary>Writes numbers under texts; in whatever order they are given, a text's numbers ascend.</summary>
    public static void Write(SectionWriter sections, IEnumerable<(string Text, int Number)> entries)
    {
        var sorted = entries.ToArray();
        Array.Sort(
            sorted,
            (a, b) =>
                string.CompareOrdinal(a.Text, b.Text) is var order && order != 0
                    ? order
                    : a.Number.CompareTo(b.Number)
        );
        var texts = new Texts.Filing();
        var numbers = new List<(int, int)>(sorted.Length);
        for (var i = 0; i < sorted.Length; i++)
        {
            if (i == 0 || !string.Equals(sorted[i].Text, sorted[i - 1].Text, StringComparison.Ordinal))
                texts.Add(sorted[i].Text);
            numbers.Add((texts.Count - 1, sorted[i].Number));
        }
        texts.WriteCounted(sections);
        NumberLists.Write(sections, texts.Count, numbers);
    }
}
