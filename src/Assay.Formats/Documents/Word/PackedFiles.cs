using System.IO.Compression;
using System.Runtime.InteropServices;
using System.Xml;
using Assay.Formats.Lists.Tables;

namespace Assay.Formats.Documents.Word;

/// <summary>The XML files of an Office document's archive, each within limits. Nothing is written anywhere.</summary>
internal sealed class PackedFiles : IDisposable
{
    private readonly DocumentDraft _draft;
    private readonly ZipArchive _zip;
    private readonly Dictionary<string, ZipArchiveEntry> _files = new(StringComparer.OrdinalIgnoreCase);

    /// <summary>Opens an archive.</summary>
    /// <exception cref="Model.AssayException">It is damaged (AS6010) or lists too many files (AS6009).</exception>
    public PackedFiles(byte[] bytes, DocumentDraft draft)
    {
        _draft = draft;
        if (ZipDirectory.HasMoreThan(bytes, DocumentLimits.ArchiveFiles))
            throw DocumentFaults.Explodes(draft.Name, "the archive");
        try
        {
            _zip = new ZipArchive(new MemoryStream(bytes, writable: false), ZipArchiveMode.Read);
            foreach (var entry in _zip.Entries)
                _files.TryAdd(entry.FullName.Replace('\\', '/').TrimStart('/'), entry);
        }
        catch (Exception e) when (IsDamage(e))
        {
            throw DocumentFaults.Damaged(draft.Name, "archive", e.Message, e);
        }
    }

    /// <summary>Whether there is a file of that name, or a folder of it where it ends with a slash.</summary>
    public bool Has(string name) =>
        name[^1] == '/'
            ? _files.Keys.Any(f => f.StartsWith(name, StringComparison.OrdinalIgnoreCase))
            : _files.ContainsKey(name);

    /// <summary>Reads an XML file to its end; nothing where there is none.</summary>
    /// <exception cref="Model.AssayException">It is damaged (AS6010), nested too deeply (AS6008) or unpacks to too much (AS6009).</exception>
    public void Read(string name, Action<XmlReader> read)
    {
        if (!_files.TryGetValue(name, out var entry))
            return;
        try
        {
            using var unpacked = new MeteredStream(
                entry.Open(),
                entry.CompressedLength,
                () => DocumentFaults.Explodes(_draft.Name, name)
            );
            using var xml = XmlReader.Create(
                unpacked,
                new XmlReaderSettings
                {
                    DtdProcessing = DtdProcessing.Prohibit,
                    XmlResolver = null,
                    IgnoreComments = true,
                    IgnoreProcessingInstructions = true,
                    CheckCharacters = false,
                }
            );
            while (xml.Read())
            {
                if (xml.Depth > DocumentLimits.Nesting)
                    throw DocumentFaults.TooDeep(_draft.Name);
                read(xml);
            }
        }
        catch (Exception e) when (IsDamage(e))
        {
            throw DocumentFaults.Damaged(_draft.Name, "Word document", $"{name}: {e.Message}", e);
        }
    }

    /// <inheritdoc/>
    public void Dispose() => _zip.Dispose();

    // ExternalException is what damaged deflate data ends in.
    private static bool IsDamage(Exception e) =>
        e
            is InvalidDataException
                or IOException
                or NotSupportedException
                or ExternalException
                or XmlException
                or ArgumentException;
}
