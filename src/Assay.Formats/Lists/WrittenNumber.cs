namespace Assay.Formats.Lists;

/// <summary>Numbers of documents and registers as lists write them, with blanks, hyphens, points and slashes.</summary>
internal static class WrittenNumber
{
    /// <summary>Letters and digits only, upper case.</summary>
    public static string Compact(ReadOnlySpan<char> text)
    {
        var compact = new char[text.Length];
        var length = 0;
        foreach (var c in text)
        {
            if (char.IsLetterOrDigit(c))
                compact[length++] = char.ToUpperInvariant(c);
        }
        return new string(compact, 0, length);
    }
}
