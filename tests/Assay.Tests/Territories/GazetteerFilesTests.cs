using System.Text;
using Assay.Atlas;
using Assay.Deals;
using Assay.Formats.Geo;
using Assay.Model;
using Assay.Names;
using Assay.Territories;

namespace Assay.Tests.Territories;

public sealed class GazetteerFilesTests
{
    private static readonly string Folder = Path.Combine(SharedFolder.RepositoryRoot, "data", "territories");
    private static readonly string Gazetteer = Path.Combine(Folder, GazetteerFiles.File);

    private static PlaceFactsFile Facts()
    {
        var read = PlaceFactsReader.Read(Path.Combine(Folder, "places.yaml"));
        Assert.Empty(read.Diagnostics);
        return read.Value!;
    }

    /// <summary>Places that a label puts in another country than our borders do. Both lie on the Romanian bank of a frontier river, some hundred metres from a border drawn roughly.</summary>
    private static readonly string[] AcrossTheBorder = ["Valea Vișeului", "Ceatalchioi"];

    [Fact]
    public void Every_Ukrainian_place_lies_in_Ukraine_with_a_region_and_few_others_do()
    {
        var day = Ground.Day("2025-02-25");
        var listed = 0;
        var across = new List<string>();
        foreach (var place in new GazetteerFile(Gazetteer, Facts()).All())
        {
            // the rest of the world is far away
            if (place.ListedIn is not { } label || !IsAroundUkraine(place.Point))
                continue;
            var sovereign = Ground.Atlas.StatusAt(new Place.Point(place.Point), day, day).Sovereign;
            var isIn = sovereign?.Country.Value == "UA";
            if (label.Value == "UA")
            {
                listed++;
                Assert.True(isIn && sovereign!.Region is not null, $"{place.Name} {place.Point}");
            }
            else if (isIn)
            {
                across.Add(place.Name);
            }
        }
        Assert.Equal(2851, listed);
        Assert.Equal(AcrossTheBorder, across);
    }

    private static bool IsAroundUkraine(Coordinate point) =>
        point is { Latitude: > 43.9 and < 52.6, Longitude: > 21.9 and < 40.5 };

    [Fact]
    public void Each_renaming_is_of_a_place_that_has_one_of_its_names_and_lies_in_its_region()
    {
        var facts = Facts();
        var bare = new GazetteerFile(
            Gazetteer,
            facts with
            {
                Renamings = new Dictionary<string, Renaming>(StringComparer.Ordinal),
            }
        );
        Assert.NotEmpty(facts.Renamings);
        foreach (var (id, renaming) in facts.Renamings)
        {
            var place = renaming
                .Before.Append(renaming.Name)
                .Concat(renaming.Spellings)
                .SelectMany(PlaceKey.Of)
                .SelectMany(bare.Named)
                .FirstOrDefault(s => string.Equals(s.Id, id, StringComparison.Ordinal));
            Assert.True(place is not null, renaming.Name);
            var day = Ground.Day("2025-02-25");
            var sovereign = Ground.Atlas.StatusAt(new Place.Point(place.Point), day, day).Sovereign;
            Assert.Equal((renaming.Name, facts.Regions[id]), (renaming.Name, sovereign!.Region!.Value));
        }
    }

    /// <summary>Where this fails the names library reads names otherwise than when the file was made: make it again.</summary>
    [Fact]
    public void The_keys_and_sounds_in_the_file_are_those_that_names_have_today()
    {
        var rows = Encoding.UTF8.GetString(GazetteerText.Rows(Gazetteer).Span);
        var count = 0;
        foreach (var row in rows.Split('\n', StringSplitOptions.RemoveEmptyEntries))
        {
            var cells = row.Split('\t');
            var keys = cells[7].Split('|');
            if (PlaceKey.Of(cells[1]).Any(k => k.Length > 1 && !keys.Contains(k, StringComparer.Ordinal)))
                Assert.Fail($"{cells[1]} has not its key.");
            var sounds = keys.Select(PlaceKey.Sound)
                .Distinct(StringComparer.Ordinal)
                .Order(StringComparer.Ordinal);
            if (!string.Equals(cells[8], string.Join('|', sounds), StringComparison.Ordinal))
                Assert.Fail($"{cells[1]} has not its sounds.");
            count++;
        }
        Assert.Equal(199_568, count);
    }

    [Fact]
    public void A_file_with_other_rows_than_its_head_says_is_refused()
    {
        var text = "assay: gazetteer/1\ncontent: sha256:00\n\n1\tA\t1\t1\tPPL\tUA\t1\ta\ta\n";
        var path = Path.Combine(Path.GetTempPath(), Path.GetRandomFileName());
        File.WriteAllBytes(path, GazetteerFiles.Pack(text));
        try
        {
            Assert.Equal("sha256:00", GazetteerText.ContentHashOf(path).Value);
            var fault = Assert.Throws<AssayException>(() => GazetteerText.Rows(path));
            Assert.Equal("AS4023", fault.Diagnostic.Code);
        }
        finally
        {
            File.Delete(path);
        }
    }

    /// <summary>Needs the unpacked npm package (docs/territories.md) in the folder that ASSAY_BORDER_PACKAGES names.</summary>
    [Fact]
    public void The_tool_makes_the_same_file_again()
    {
        var packages = Environment.GetEnvironmentVariable("ASSAY_BORDER_PACKAGES");
        if (packages is null)
            Assert.Skip("needs ASSAY_BORDER_PACKAGES");
        using var packed = File.OpenRead(Gazetteer);
        using var gzip = new System.IO.Compression.GZipStream(
            packed,
            System.IO.Compression.CompressionMode.Decompress
        );
        using var reader = new StreamReader(gzip);
        Assert.Equal(ContentHash.Of(GazetteerFiles.Make(packages)), ContentHash.Of(reader.ReadToEnd()));
    }
}
