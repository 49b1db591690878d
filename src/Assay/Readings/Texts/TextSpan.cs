namespace Assay.Readings.Texts;

/// <summary>A stretch of a document's text.</summary>
/// <param name="Start">Where it begins: UTF-16 units from the start of <see cref="Document.Text"/>. Reports count Unicode characters instead.</param>
/// <param name="Length">How many UTF-16 units it has.</param>
public readonly record struct TextSpan(int Start, int Length)
{
    /// <summary>Behind its last unit.</summary>
    public int End => Start + Length;

    /// <summary>The stretch between two places.</summary>
    public static TextSpan Between(int start, int end) => new(start, end - start);

    /// <summary>Whether it lies within this one, or is it.</summary>
    public bool Contains(TextSpan other) => other.Start >= Start && other.End <= End;

    /// <summary>Whether a place lies within it.</summary>
    public bool Contains(int place) => place >= Start && place < End;

    /// <summary>Whether they share a unit.</summary>
    public bool Meets(TextSpan other) => other.Start < End && other.End > Start;

    /// <summary>Earlier first; of those that begin together the longer first.</summary>
    public static IComparer<TextSpan> ByPlace { get; } =
        Comparer<TextSpan>.Create(
            (a, b) => a.Start != b.Start ? a.Start.CompareTo(b.Start) : b.Length.CompareTo(a.Length)
        );

    /// <summary>Its words.</summary>
    public string In(string text) => text.Substring(Start, Length);
}
