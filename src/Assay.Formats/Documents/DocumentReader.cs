using Assay.Formats.Documents.Html;
using Assay.Formats.Documents.Mail;
using Assay.Formats.Documents.Markdown;
using Assay.Formats.Documents.Pdf;
using Assay.Formats.Documents.Plain;
using Assay.Formats.Documents.Word;
using Assay.Model;
using Assay.Readings.Texts;

namespace Assay.Formats.Documents;

/// <summary>
/// Takes the text out of a file anybody may have made: plain text, Markdown, a web page, a PDF, a Word document, a mail. Nothing in it is run and nothing it
/// names is loaded. What is taken and what is left out of each stands in <c>docs/reading-documents.md</c>.
/// </summary>
public static class DocumentReader
{
    /// <summary>Reads a file.</summary>
    /// <param name="path">Where it is; it stands in the document as its name.</param>
    /// <returns>The document; or no value and one error that says what is wrong and how to mend it.</returns>
    public static Read<Document> ReadFile(string path)
    {
        try
        {
            using var file = File.OpenRead(path);
            return Read(path, file);
        }
        catch (Exception e) when (e is FileNotFoundException or DirectoryNotFoundException)
        {
            return Failed(DocumentFaults.Missing(path), []);
        }
        catch (Exception e)
            when (e
                    is IOException
                        or UnauthorizedAccessException
                        or NotSupportedException
                        or ArgumentException
            )
        {
            return Failed(DocumentFaults.Unreadable(path, e.Message), []);
        }
    }

    /// <summary>Reads a stream to its end, such as standard input.</summary>
    /// <param name="name">What it is called in the document and in messages; its ending is a hint.</param>
    /// <param name="stream">The bytes.</param>
    /// <exception cref="IOException">The stream fails.</exception>
    public static Read<Document> Read(string name, Stream stream) =>
        DocumentBytes.Of(stream) is { } bytes
            ? Read(name, bytes)
            : Failed(DocumentFaults.TooLarge(name, "the file", DocumentLimits.FileBytes), []);

    /// <summary>Reads bytes.</summary>
    /// <param name="name">What they are called in the document and in messages; its ending is a hint.</param>
    /// <param name="bytes">The file's bytes. They are not changed.</param>
    public static Read<Document> Read(string name, byte[] bytes)
    {
        var draft = new DocumentDraft(name);
        try
        {
            if (bytes.Length == 0)
                throw DocumentFaults.Empty(name);
            if (bytes.LongLength > DocumentLimits.FileBytes)
                throw DocumentFaults.TooLarge(name, "the file", DocumentLimits.FileBytes);
            var hash = ContentHash.Of(bytes);
            Fill(draft, FormatSniffer.Of(name, bytes), bytes);
            return new Read<Document>(draft.ToDocument(hash), draft.Diagnostics);
        }
        catch (AssayException e)
        {
            // What was given up may still be writing to the draft.
            return Failed(
                e,
                string.Equals(e.Diagnostic.Code, DocumentFaults.StalledCode, StringComparison.Ordinal)
                    ? []
                    : draft.Diagnostics
            );
        }
    }

    private static void Fill(DocumentDraft draft, DocumentFormat format, byte[] bytes)
    {
        switch (format)
        {
            case DocumentFormat.Text:
                PlainTextReader.Read(bytes, draft);
                break;
            case DocumentFormat.Word:
                WordReader.Read(bytes, draft);
                break;
            case DocumentFormat.Pdf:
                var filters = new BoundedFilters(bytes.LongLength);
                StallGuard.Run(draft, d => PdfReader.Read(bytes, d, filters), () => filters.IsStopped = true);
                break;
            case DocumentFormat.Html:
                StallGuard.Run(draft, d => HtmlReader.Read(bytes, d));
                break;
            case DocumentFormat.Markdown:
                StallGuard.Run(draft, d => MarkdownReader.Read(bytes, d));
                break;
            case DocumentFormat.Mail:
                StallGuard.Run(draft, d => MailReader.Read(bytes, d));
                break;
        }
    }

    private static Read<Document> Failed(AssayException fault, IReadOnlyList<Diagnostic> before) =>
        new(null, [.. before, fault.Diagnostic]);
}
