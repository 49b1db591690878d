using System.IO.Compression;
using System.Text;
using Assay.Formats.Documents;
using Assay.Model;
using Assay.Readings.Texts;

namespace Assay.Tests.Formats.Documents;

/// <summary>Documents made for tests, and what became of them.</summary>
internal static class DocumentFiles
{
    /// <summary>A sentence long enough to be running text.</summary>
    public const string Running =
        "The minister met the head of the fund in Doha on Monday, and both said that they would meet again in spring, officials said.";

    /// <summary>How long a file may take that is made to do harm: far more than is needed, and far less than one that grows with its square.</summary>
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(30);

    private const string WordSpace = "http://schemas.openxmlformats.org/wordprocessingml/2006/main";

    public static Document Read(string name, string content) => Read(name, Encoding.UTF8.GetBytes(content));

    public static Document Read(string name, byte[] bytes)
    {
        var read = DocumentReader.Read(name, bytes);
        Assert.True(read.Value is not null, string.Join('\n', read.Diagnostics.Select(d => d.Message)));
        return read.Value;
    }

    /// <summary>Does something that must not take long.</summary>
    /// <exception cref="TimeoutException">It does.</exception>
    public static Task<T> InTime<T>(Func<T> read) =>
        Task.Run(read).WaitAsync(Patience, TestContext.Current.CancellationToken);

    /// <summary>The one error a file ends in.</summary>
    public static Diagnostic Fault(string name, byte[] bytes)
    {
        var read = DocumentReader.Read(name, bytes);
        Assert.Null(read.Value);
        var fault = Assert.Single(read.Diagnostics, d => d.Severity == Severity.Error);
        Assert.Equal(name, fault.Place.File);
        Assert.InRange(fault.Message.Length, 20, 400);
        return fault;
    }

    public static string Repeat(string text, int times) =>
        new StringBuilder().Insert(0, text, times).ToString();

    /// <summary>The texts of blocks of one kind.</summary>
    public static IReadOnlyList<string> Of(this Document document, BlockKind kind) =>
        [.. document.Blocks.Where(b => b.Kind == kind).Select(b => b.Span.In(document.Text).ToString())];

    /// <summary>A Word document of the XML of its body.</summary>
    public static byte[] Word(string body, params IReadOnlyList<(string Name, string Content)> others) =>
        Zip([("word/document.xml", Part("document", $"<w:body>{body}</w:body>")), .. others]);

    /// <summary>A part of a Word document with its root element.</summary>
    public static string Part(string root, string content) =>
        $"<w:{root} xmlns:w=\"{WordSpace}\">{content}</w:{root}>";

    public static string Paragraph(string text) => $"<w:p><w:r><w:t>{text}</w:t></w:r></w:p>";

    public static byte[] Zip(params IReadOnlyList<(string Name, string Content)> files)
    {
        using var bytes = new MemoryStream();
        using (var zip = new ZipArchive(bytes, ZipArchiveMode.Create, leaveOpen: true))
            foreach (var (name, content) in files)
            {
                using var entry = zip.CreateEntry(name).Open();
                entry.Write(Encoding.UTF8.GetBytes(content));
            }
        return bytes.ToArray();
    }
}
