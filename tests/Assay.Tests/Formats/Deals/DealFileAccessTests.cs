using Assay.Deals;
using Assay.Formats.Deals;
using Assay.Model;

namespace Assay.Tests.Formats.Deals;

/// <summary>Files that a deal is, or names: absent, too long, elsewhere, of another kind.</summary>
public sealed class DealFileAccessTests : IDisposable
{
    private readonly TemporaryFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Fact]
    public void A_missing_file_is_named() =>
        Assert.Equal(
            $"{_folder.File("none.yaml")}: error AS1001: there is no such file. Check the path.",
            Only(DealReader.ReadFile(_folder.File("none.yaml")))
        );

    [Fact]
    public void A_folder_is_no_file() =>
        Assert.EndsWith(
            "this is a folder, not a file. Name the file.",
            Only(DealReader.ReadFile(_folder.Path)),
            StringComparison.Ordinal
        );

    [Fact]
    public void A_file_beyond_the_limit_is_refused_before_it_is_read()
    {
        var path = _folder.File("long.yaml");
        using (var stream = File.Create(path))
            stream.SetLength(3L * 1024 * 1024 * 1024);

        Assert.EndsWith(
            "the file is longer than 8,388,608 bytes, the most that is read; nothing was read. Split it or take out what does not belong.",
            Only(DealReader.ReadFile(path)),
            StringComparison.Ordinal
        );
    }

    [Fact]
    public void A_stream_without_end_is_refused_at_the_limit()
    {
        if (!File.Exists("/dev/zero"))
            Assert.Skip("needs /dev/zero");

        Assert.Contains("longer than", Only(DealReader.ReadFile("/dev/zero")), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("../m.json")]
    [InlineData("inner/../../m.json")]
    [InlineData("/etc/passwd")]
    public void A_path_out_of_the_folder_is_refused(string path)
    {
        _folder.Write("m.json", DealReaderTests.Square(1));
        var deal = Deal("sub/deal.yaml", path);

        Assert.EndsWith(
            $"'{path}' leads out of the deal file's folder; it was not read. Put the file beside the deal file.",
            Only(DealReader.ReadFile(deal)),
            StringComparison.Ordinal
        );
    }

    [Fact]
    public void A_link_out_of_the_folder_is_refused()
    {
        var outside = _folder.Write("m.json", DealReaderTests.Square(1));
        var deal = Deal("sub/deal.yaml", "link.json");
        File.CreateSymbolicLink(_folder.File("sub/link.json"), outside);

        Assert.Contains(
            "leads out of the deal file's folder",
            Only(DealReader.ReadFile(deal)),
            StringComparison.Ordinal
        );
    }

    [Fact]
    public void A_linked_folder_out_of_the_folder_is_refused()
    {
        _folder.Write("outside/m.json", DealReaderTests.Square(1));
        var deal = Deal("sub/deal.yaml", "linked/m.json");
        Directory.CreateSymbolicLink(_folder.File("sub/linked"), _folder.File("outside"));

        Assert.Contains(
            "leads out of the deal file's folder",
            Only(DealReader.ReadFile(deal)),
            StringComparison.Ordinal
        );
    }

    [Fact]
    public void A_deal_in_a_linked_folder_finds_the_files_beside_it()
    {
        _folder.Write("real/m.json", DealReaderTests.Square(1));
        Deal("real/deal.yaml", "m.json");
        Directory.CreateSymbolicLink(_folder.File("linked"), _folder.File("real"));

        Assert.Empty(DealReader.ReadFile(_folder.File("linked/deal.yaml")).Diagnostics);
    }

    [Theory]
    [InlineData("", "is not JSON; it was not read. Give a GeoJSON file.")]
    [InlineData("[1", "is not JSON; it was not read. Give a GeoJSON file.")]
    [InlineData("[]", "is not GeoJSON; it was not read. Give a GeoJSON file with a Polygon or MultiPolygon.")]
    [InlineData("{}", "is not GeoJSON; it was not read. Give a GeoJSON file with a Polygon or MultiPolygon.")]
    [InlineData(
        """{ "type": "Point", "coordinates": [1, 2] }""",
        "holds no Polygon or MultiPolygon; it was not read. Give the outline of the asset."
    )]
    [InlineData(
        """{ "type": "Polygon" }""",
        "has no 'coordinates'; it was not read. Give a GeoJSON file with a Polygon or MultiPolygon."
    )]
    [InlineData(
        """{ "type": "Polygon", "coordinates": [[[0,0],[1,0],[1,1]]] }""",
        "holds a ring that does not end where it began; it was not read. Give a GeoJSON file with a Polygon or MultiPolygon."
    )]
    [InlineData(
        """{ "type": "Polygon", "coordinates": [[[0,0],[1,0],[1,91],[0,0]]] }""",
        "holds a position that is not longitude and latitude in degrees; it was not read. Give a GeoJSON file with a Polygon or MultiPolygon."
    )]
    [InlineData(
        """{ "type": "Polygon", "coordinates": [["x"]] }""",
        "has something else where a list of positions belongs; it was not read. Give a GeoJSON file with a Polygon or MultiPolygon."
    )]
    public void A_file_that_holds_no_outline_is_refused(string content, string says)
    {
        var deal = Deal("deal.yaml", "m.json");
        _folder.Write("m.json", content);

        Assert.Equal(
            $"{deal}:7:43: error AS1007: assets[0].at.geojson: 'm.json' {says}",
            Only(DealReader.ReadFile(deal))
        );
    }

    [Fact]
    public void A_missing_outline_file_is_named()
    {
        var deal = Deal("deal.yaml", "m.json");

        Assert.Equal(
            $"{deal}:7:43: error AS1001: assets[0].at.geojson: 'm.json': there is no such file. Check the path.",
            Only(DealReader.ReadFile(deal))
        );
    }

    private string Deal(string name, string geojson) =>
        _folder.Write(
            name,
            DealDiagnosticTests.Smallest + $"assets: [{{ id: m, name: M, at: {{ geojson: {geojson} }} }}]\n"
        );

    private static string Only(Read<Deal> read)
    {
        Assert.Null(read.Value);
        return Assert.Single(read.Diagnostics).ToString();
    }
}
