using Assay.Model;

namespace Assay.Formats.Documents;

/// <summary>The documents of a folder and of those below it.</summary>
public static class DocumentFolder
{
    /// <summary>The endings documents are known by, with the point, in lower case.</summary>
    public static IReadOnlyList<string> Endings { get; } =
    [
        ".txt",
        ".text",
        ".md",
        ".markdown",
        ".html",
        ".htm",
        ".xhtml",
        ".mht",
        ".mhtml",
        ".pdf",
        ".docx",
        ".docm",
        ".eml",
    ];

    /// <summary>
    /// Their paths in ordinal order. Hidden files and folders, and folders that are links, are passed over; files with other endings are told of by one note (AS6019).
    /// </summary>
    /// <param name="folder">The folder.</param>
    /// <returns>The paths; or an error where the folder cannot be read (AS6020), holds no document (AS6021) or too many files (AS6022).</returns>
    public static Read<IReadOnlyList<string>> Files(string folder)
    {
        try
        {
            var (known, others) = (new List<string>(), new List<string>());
            var options = new EnumerationOptions
            {
                RecurseSubdirectories = true,
                IgnoreInaccessible = true,
                AttributesToSkip =
                    FileAttributes.Hidden | FileAttributes.System | FileAttributes.ReparsePoint,
            };
            foreach (var path in Directory.EnumerateFiles(folder, "*", options))
            {
                if (known.Count + others.Count >= DocumentLimits.Files)
                    throw DocumentFaults.TooManyFiles(folder);
                var isKnown = Endings.Contains(Path.GetExtension(path), StringComparer.OrdinalIgnoreCase);
                (isKnown ? known : others).Add(path);
            }
            known.Sort(StringComparer.Ordinal);
            others.Sort(StringComparer.Ordinal);
            var diagnostics = new List<Diagnostic>();
            if (others.Count > 0)
                diagnostics.Add(
                    DocumentFaults.OthersInFolder(
                        folder,
                        [.. others.Select(f => Path.GetRelativePath(folder, f))]
                    )
                );
            if (known.Count > 0)
                return new(known, diagnostics);
            diagnostics.Add(DocumentFaults.NoDocuments(folder));
            return new(null, diagnostics);
        }
        catch (AssayException e)
        {
            return new(null, [e.Diagnostic]);
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException or ArgumentException)
        {
            return new(null, [DocumentFaults.NoFolder(folder, e.Message).Diagnostic]);
        }
    }
}
