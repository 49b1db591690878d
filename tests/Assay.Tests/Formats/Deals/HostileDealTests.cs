using System.Diagnostics;
using System.Text;
using Assay.Formats.Deals;
using Assay.Model;

namespace Assay.Tests.Formats.Deals;

/// <summary>Deal files made to hold the reader up; <c>tools/Assay.Fuzz</c> tries what nobody thought of.</summary>
public sealed class HostileDealTests
{
    [Theory]
    [InlineData("[", 100_000)]
    [InlineData("{", 100_000)]
    [InlineData("- ", 100_000)]
    [InlineData("? ", 100_000)]
    [InlineData("{a: ", 100_000)]
    [InlineData("\"", 100_000)]
    [InlineData("a: b: ", 100_000)]
    [InlineData("a\n", 200_000)]
    [InlineData("a: 1\n", 200_000)]
    [InlineData("- a\n", 500_000)]
    [InlineData(" ", 4_000_000)]
    [InlineData("a", 4_000_000)]
    [InlineData("#", 4_000_000)]
    [InlineData("\\", 1_000_000)]
    [InlineData("'", 1_000_001)]
    [InlineData("[],", 300_000)]
    [InlineData("|\n", 300_000)]
    [InlineData("&a ", 300_000)]
    [InlineData("!a ", 300_000)]
    [InlineData("%a ", 300_000)]
    public void A_long_run_of_one_thing_does_not_hold_the_reader_up(string piece, int times)
    {
        var run = new StringBuilder().Insert(0, piece, times).ToString();

        Assert.True(IsBounded(Encoding.UTF8.GetBytes(run), isJson: false));
        Assert.True(IsBounded(Encoding.UTF8.GetBytes("assay: deal/1\nabout: " + run), isJson: false));
        Assert.True(IsBounded(Encoding.UTF8.GetBytes(run), isJson: true));
    }

    [Fact]
    public void A_deal_full_of_faults_is_cut_off_at_a_hundred()
    {
        var deal =
            DealDiagnosticTests.Smallest
            + string.Concat(Enumerable.Repeat("  - { id: A, nome: x }\n", 20_000));

        var read = DealReader.ReadBytes(Encoding.UTF8.GetBytes(deal), "deal.yaml");

        Assert.Equal(101, read.Diagnostics.Count);
        Assert.Equal(
            "deal.yaml: note AS1013: 59900 more are not shown. Mend those above and read the file again.",
            read.Diagnostics[100].ToString()
        );
    }

    // Five seconds: a hundred times what the slowest takes, so that a busy machine does not fail it and a hang does.
    private static bool IsBounded(byte[] bytes, bool isJson)
    {
        var watch = Stopwatch.StartNew();
        var read = DealReader.ReadBytes(bytes, isJson ? "deal.json" : "deal.yaml");
        var hasError = read.Diagnostics.Any(d => d.Severity == Severity.Error);
        return read.Value is null == hasError && watch.Elapsed < TimeSpan.FromSeconds(5);
    }
}
