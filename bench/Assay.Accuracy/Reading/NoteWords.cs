namespace Assay.Accuracy.Reading;

/// <summary>How the words of texts and annotations are told in mistakes.</summary>
internal static class NoteWords
{
    /// <summary>Words on one line.</summary>
    public static string Line(string words) =>
        string.Join(' ', words.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));
}
