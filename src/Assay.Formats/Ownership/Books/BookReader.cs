using Assay.Formats.Lists;
using Assay.Formats.Ownership.Books.Bods;
using Assay.Formats.Ownership.Books.Ftm;
using Assay.Formats.Ownership.Books.Gleif;
using Assay.Formats.Ownership.Books.MineOwners;
using Assay.Formats.Ownership.Books.Psc;
using Assay.Formats.Ownership.Books.Tables;
using Assay.Model;
using Assay.Ownership;

namespace Assay.Formats.Ownership.Books;

/// <summary>Reads what a file says of who owns whom, in whatever known format it is.</summary>
public static class BookReader
{
    // The first that recognises a file reads it: tables come last, as any header row is one.
    private static readonly IBookFormat[] Formats =
    [
        new GleifBook(),
        new BodsBook(),
        new PscBook(),
        new FtmBook(),
        new MineOwnersBook(),
        new TableBook(),
    ];

    /// <summary>The names of the formats, for messages and documents.</summary>
    public static IReadOnlyList<string> FormatNames { get; } = [.. Formats.Select(f => f.Name)];

    /// <summary>Reads a file.</summary>
    /// <returns>The book, with what was not understood among the diagnostics (AS3010 to AS3019).</returns>
    /// <exception cref="AssayException">It cannot be read (AS2001 and others of lists), or is of no known format (AS3003).</exception>
    public static Read<OwnershipBook> Read(string path)
    {
        var file = ListFile.Open(path);
        if (file.IsEmpty)
            throw ListFault.Empty(path);
        var format = Array.Find(Formats, f => f.Recognise(file)) ?? throw Unknown(file);
        var draft = new BookDraft(path);
        using var part = new OpenPart(file, _ => { });
        format.Read(part, draft);
        return new Read<OwnershipBook>(draft.Build(), draft.Diagnostics);
    }

    private static AssayException Unknown(ListFile file) =>
        new(
            new Diagnostic(
                "AS3003",
                Severity.Error,
                new InputPlace(file.Path),
                $"this is no file of ownership that can be read{(file.OtherFormat is { } other ? $": {other}" : "")}. Known are {string.Join(", ", FormatNames)}. A table needs the columns owner and owned (docs/ownership.md)."
            )
        );
}
