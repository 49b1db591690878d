using System.IO.Compression;
using System.Text;
using Assay.Formats.Lists;
using Assay.Listings;
using Assay.Model;

namespace Assay.Tests.Formats.Lists;

/// <summary>Small lists in the publishers' layouts, for tests.</summary>
internal static class ListFiles
{
    public const string OfacEnd = "\u001a";
    public const string Null = "-0- ";

    /// <summary>A row of sdn.csv as OFAC writes it.</summary>
    public static string Entry(
        int number,
        string name,
        string type = Null,
        string programmes = "RUSSIA-EO14024",
        string remarks = Null
    ) =>
        $"{number},\"{name}\",{Quoted(type)},\"{programmes}\",-0- ,-0- ,-0- ,-0- ,-0- ,-0- ,-0- ,{Quoted(remarks)}\r\n";

    /// <summary>A whole file: rows and the end mark.</summary>
    public static string Ofac(params string[] rows) => string.Concat(rows) + OfacEnd;

    public static byte[] Gzip(byte[] content)
    {
        using var packed = new MemoryStream();
        using (var gzip = new GZipStream(packed, CompressionLevel.Optimal))
            gzip.Write(content);
        return packed.ToArray();
    }

    public static byte[] Gzip(string content) => Gzip(Encoding.UTF8.GetBytes(content));

    /// <summary>The one edition the files hold, with all diagnostics.</summary>
    public static Read<EditionContent> ReadOne(params string[] paths)
    {
        var offer = ListOffer.Of(paths, null, ListReaders.All);
        var read = Assert.Single(offer.Sets).Read();
        return read with { Diagnostics = [.. offer.Diagnostics, .. read.Diagnostics] };
    }

    /// <summary>The one error the files give.</summary>
    public static Diagnostic ErrorOf(params string[] paths)
    {
        var offer = ListOffer.Of(paths, new LocalDate(2024, 6, 27), ListReaders.All);
        var read = offer.Sets.Select(s => s.Read()).ToList();
        Assert.DoesNotContain(read, r => r.Succeeded);
        return Assert.Single(
            offer.Diagnostics.Concat(read.SelectMany(r => r.Diagnostics)),
            d => d.Severity == Severity.Error
        );
    }

    public static ListedParty Party(this Read<EditionContent> read, string key) =>
        read.Value!.Parties.Single(p => string.Equals(p.Record.Key, key, StringComparison.Ordinal));

    public static bool Tells(this Read<EditionContent> read, string code) =>
        read.Diagnostics.Any(d => string.Equals(d.Code, code, StringComparison.Ordinal));

    private static string Quoted(string field) => field is Null ? field : $"\"{field}\"";
}
