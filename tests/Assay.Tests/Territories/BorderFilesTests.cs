using System.Text;
using Assay.Atlas;
using Assay.Formats.Geo;
using Assay.Model;

namespace Assay.Tests.Territories;

public sealed class BorderFilesTests
{
    private static readonly string Folder = Path.Combine(SharedFolder.RepositoryRoot, "data", "territories");

    [Theory]
    [InlineData("countries.geojson")]
    [InlineData("regions.geojson")]
    public void A_border_file_is_as_the_tool_wrote_it(string file)
    {
        var text = File.ReadAllText(Path.Combine(Folder, file));
        var geo = GeoJsonReader.Read(Encoding.UTF8.GetBytes(text), file).Value!;
        const string begin = "\"features\":[\n";
        var start = text.IndexOf(begin, StringComparison.Ordinal) + begin.Length;
        var end = text.LastIndexOf("\n]}", StringComparison.Ordinal);
        Assert.Equal(geo.Properties["content"], ContentHash.Of(text[start..end]).ToString());
    }

    /// <summary>Needs the unpacked npm packages (docs/territories.md) in the folder that ASSAY_BORDER_PACKAGES names.</summary>
    [Fact]
    public void The_tool_makes_the_same_files_again()
    {
        var packages = Environment.GetEnvironmentVariable("ASSAY_BORDER_PACKAGES");
        if (packages is null)
            Assert.Skip("needs ASSAY_BORDER_PACKAGES");
        foreach (var (file, text) in BorderFiles.Make(packages, Path.Combine(Folder, "corrections.yaml")))
            Assert.Equal(File.ReadAllText(Path.Combine(Folder, file)), text);
    }

    [Fact]
    public void Countries_fit_in_700_KB() =>
        Assert.InRange(new FileInfo(Path.Combine(Folder, "countries.geojson")).Length, 1, 700 * 1024);

    [Fact]
    public void Every_region_that_a_status_claim_or_area_names_is_on_the_map()
    {
        var named = Ground
            .Pack.Statuses.SelectMany(s => s.Regions)
            .Concat(Ground.Pack.Claims.SelectMany(c => c.Regions))
            .Concat(Ground.Pack.Areas.SelectMany(a => a.Parts).SelectMany(p => p.Regions));
        Assert.All(named, code => Assert.NotNull(Ground.Atlas.Region(code)));
    }
}
