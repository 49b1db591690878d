namespace Assay.Formats.Lists.UnitedStates.Extracts;

/// <summary>Notes that are labels with values: <c>Type of denial: Standard; Expires: 06-29-2056</c>.</summary>
internal static class LabelledNotes
{
    private const int LongestLabel = 30;

    /// <summary>Label and text of each; the label is "" where there is none.</summary>
    public static IEnumerable<(string Label, string Text)> Read(string notes)
    {
        foreach (
            var part in notes.Split(
                "; ",
                StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries
            )
        )
        {
            var colon = part.IndexOf(": ", StringComparison.Ordinal);
            yield return colon is > 0 and <= LongestLabel ? (part[..colon], part[(colon + 2)..]) : ("", part);
        }
    }
}
