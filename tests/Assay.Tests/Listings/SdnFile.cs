using System.Globalization;
using System.IO.Compression;
using System.Text.RegularExpressions;
using Assay.Listings;
using Assay.Model;
using Assay.Tests.Names;

namespace Assay.Tests.Listings;

/// <summary>Just enough of OFAC's sdn.csv of 2024-06-27 to search it: names, kinds, weak aliases, dates of birth, tax numbers.</summary>
internal static partial class SdnFile
{
    private static readonly ListId Sdn = ListId.Parse("us-ofac/sdn");

    /// <summary>The edition; skips the test where the file is absent.</summary>
    public static EditionContent Read()
    {
        var path = SharedFolder.PathOrSkip("sanctions/ofac/sdn-2024-06-27.csv.gz");
        using var reader = new StreamReader(new GZipStream(File.OpenRead(path), CompressionMode.Decompress));
        var parties = new List<ListedParty>();
        reader.ReadLine();
        while (reader.ReadLine() is { } line)
        {
            if (CsvLine.Split(line) is { Count: 12 } fields)
                parties.Add(Party(fields));
        }
        var edition = new Edition(
            Sdn,
            new LocalDate(2024, 6, 27),
            ContentHash.Of(path),
            ["sdn.csv"],
            parties.Count
        );
        return new EditionContent(edition, parties);
    }

    private static ListedParty Party(List<string> fields)
    {
        var kind = fields[2].Trim() switch
        {
            "individual" => PartyKind.Person,
            "vessel" => PartyKind.Vessel,
            "aircraft" => PartyKind.Aircraft,
            _ => PartyKind.Company,
        };
        var remarks = fields[11];
        return new ListedParty(
            new RecordId(Sdn, fields[0]),
            kind,
            fields[1],
            [
                .. WeakAlias()
                    .Matches(remarks)
                    .Select(m => new Alias(m.Groups["name"].Value, AliasQuality.Weak)),
            ],
            [],
            [.. BirthDate().Matches(remarks).Select(m => Date(m.Groups["day"].Value))],
            [],
            [],
            [
                .. TaxNumber()
                    .Matches(remarks)
                    .Select(m => new Identifier(IdentifierKind.Inn, m.Groups["number"].Value)),
            ],
            [],
            remarks
        );
    }

    private static PartialDate Date(string text) =>
        new(LocalDate.FromDateTime(DateTime.ParseExact(text, "dd MMM yyyy", CultureInfo.InvariantCulture)));

    [GeneratedRegex("a\\.k\\.a\\. '(?<name>[^']+)'", RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex WeakAlias();

    [GeneratedRegex(@"DOB (?<day>\d\d [A-Z][a-z][a-z] \d{4})(?=[;.])", RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex BirthDate();

    [GeneratedRegex(@"Tax ID No\. (?<number>\d{10}|\d{12}) \(Russia\)", RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex TaxNumber();
}
