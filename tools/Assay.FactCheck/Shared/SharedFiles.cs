using System.IO.Compression;
using System.Security;
using System.Text;
using System.Xml;
using Assay.Formats.Yaml;
using Assay.Model;

namespace Assay.FactCheck.Shared;

/// <summary>The folder of files the facts are held against. Files are named as without <c>.gz</c> and are unpacked on the way.</summary>
/// <param name="root">The folder.</param>
internal sealed class SharedFiles(string root)
{
    // The largest file unpacks to some 30 MB; what is far larger is not what we expect.
    private const int MaximumBytes = 256 * 1024 * 1024;

    /// <summary>Opens a file by its path below the folder, with <c>/</c> and without <c>.gz</c>.</summary>
    /// <exception cref="AssayException">It is not there, cannot be read or is too large.</exception>
    public MemoryStream Open(string name)
    {
        var path = Path.Combine(root, name.Replace('/', Path.DirectorySeparatorChar));
        try
        {
            var packed = !File.Exists(path) && File.Exists(path + ".gz");
            using var file = File.OpenRead(packed ? path + ".gz" : path);
            using Stream content = packed ? new GZipStream(file, CompressionMode.Decompress) : file;
            return Copy(content, name);
        }
        catch (Exception e)
            when (e is IOException or UnauthorizedAccessException or SecurityException or InvalidDataException
            )
        {
            throw Unreadable(name, $"it cannot be read: {e.Message} Name the folder shared/data.", e);
        }
    }

    /// <summary>The names, without <c>.gz</c>, of the CSV files in a folder, in order.</summary>
    public IReadOnlyList<string> CsvIn(string folder)
    {
        var path = Path.Combine(root, folder.Replace('/', Path.DirectorySeparatorChar));
        if (!Directory.Exists(path))
            throw Unreadable(folder, "there is no such folder. Name the folder shared/data.");
        return
        [
            .. Directory
                .EnumerateFiles(path)
                .Select(file => Path.GetFileName(file).Replace(".gz", "", StringComparison.Ordinal))
                .Where(file => file.EndsWith(".csv", StringComparison.Ordinal))
                .Order(StringComparer.Ordinal)
                .Select(file => $"{folder}/{file}"),
        ];
    }

    public StreamReader Text(string name) => new(Open(name), Encoding.UTF8);

    public XmlReader Xml(string name) =>
        XmlReader.Create(
            Open(name),
            new XmlReaderSettings
            {
                DtdProcessing = DtdProcessing.Prohibit,
                XmlResolver = null,
                IgnoreWhitespace = true,
                IgnoreComments = true,
                CloseInput = true,
            }
        );

    /// <summary>The fault that a file is not what we expect.</summary>
    public static AssayException Unreadable(string name, string message, Exception? inner = null) =>
        new(new(DiagnosticRoom.StarterPack.Unreadable, Severity.Error, new(name), message), inner);

    private static MemoryStream Copy(Stream content, string name)
    {
        var copy = new MemoryStream();
        var buffer = new byte[81920];
        int read;
        while ((read = content.Read(buffer)) > 0)
        {
            if (copy.Length + read > MaximumBytes)
                throw Unreadable(
                    name,
                    "it holds more than 256 MB, which none of these files does. Put the right file there."
                );
            copy.Write(buffer, 0, read);
        }
        copy.Position = 0;
        return copy;
    }
}
