using Assay.Formats.Ownership.Books;
using Assay.Model;
using Assay.Ownership;

namespace Assay.Tests.Ownership.Books;

/// <summary>Files of ownership that a test writes and reads.</summary>
internal sealed class BookFiles : IDisposable
{
    private readonly TemporaryFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    public string Path(string name) => _folder.File(name);

    public Read<OwnershipBook> Read(string name, string content) =>
        BookReader.Read(_folder.Write(name, content));

    public Read<OwnershipBook> Read(string name, byte[] content) =>
        BookReader.Read(_folder.Write(name, content));

    public OwnershipBook Book(string name, string content)
    {
        var read = Read(name, content);
        Assert.DoesNotContain(read.Diagnostics, d => d.Severity != Severity.Note);
        return read.Value!;
    }
}

/// <summary>Books in few words.</summary>
internal static class BookText
{
    /// <summary><c>holder &gt; held share votes days kind</c>, a line each.</summary>
    public static IEnumerable<string> Stakes(this OwnershipBook book) =>
        book.Interests.Select(i =>
            $"{i.Holder} > {i.Held} {i.Share}{(i.Votes is { } v ? $", votes {v}" : "")}{Days(i.Days)}{(i.Kind is { } k ? $" ({k})" : "")}"
        );

    /// <summary><c>controller &gt; controlled means days</c>, a line each.</summary>
    public static IEnumerable<string> Powers(this OwnershipBook book) =>
        book.Controls.Select(c => $"{c.Controller} > {c.Controlled} {c.Means}{Days(c.Days)}");

    /// <summary>The codes of what was odd, in order.</summary>
    public static IEnumerable<string> Codes(this Read<OwnershipBook> read) =>
        read.Diagnostics.Select(d => d.Code);

    public static StatedParty Party(this OwnershipBook book, string node) =>
        Assert.Single(book.Parties, p => p.Node == new OwnerNode(node));

    private static string Days(InForce days) => days == InForce.Always ? "" : $" {days}";
}
