using System.Text;
using Assay.Formats.Measures;
using Assay.Measures;

namespace Assay.Tests.Measures;

/// <summary>Fact patterns written in tests.</summary>
internal static class StarterPatterns
{
    public static FactPattern Read(string yaml)
    {
        using var folder = new TemporaryFolder();
        var path = folder.File("facts.yaml");
        File.WriteAllBytes(path, Encoding.UTF8.GetBytes("assay: facts/1\n" + yaml));
        var read = FactPatternReader.ReadFile(path);
        Assert.True(read.Succeeded, string.Join('\n', read.Diagnostics));
        return Assert.Single(read.Value!);
    }
}
