using System.Diagnostics;
using System.Text;
using Assay.Formats.Deals;
using Assay.Model;
using CsCheck;

namespace Assay.Tests.Formats.Deals;

/// <summary>Whatever is done to a deal file, reading it gives a value or diagnostics, in bounded time, and never throws.</summary>
public sealed class DealMutationTests
{
    private static readonly byte[] Yaml = File.ReadAllBytes(
        DealReaderTests.CasePath("deal-with-everything.yaml")
    );
    private static readonly byte[] Json = File.ReadAllBytes(
        DealReaderTests.CasePath("deal-with-everything.json")
    );

    // Pieces that mean something to YAML, JSON or the reader, put where they do not belong.
    private static readonly string[] Pieces =
    [
        "\n",
        "\t",
        " ",
        "  ",
        "- ",
        ": ",
        ":",
        "? ",
        "{",
        "}",
        "[",
        "]",
        ",",
        "\"",
        "'",
        "|",
        ">",
        "&a ",
        "*a",
        "!!x ",
        "#",
        "---\n",
        "...\n",
        "%YAML 1.1\n",
        "<<: ",
        "\0",
        "\u001B",
        "\uFEFF",
        "\u202E",
        "\\u",
        "\\ud800",
        "null",
        "~",
        "1e999",
        "-0",
        "NaN",
        ".inf",
        "99999999999999999999",
        "2025-02-30",
        "0000-00-00",
        "9999-12-31",
        "100..",
        "..",
        "51,5",
        "\r",
        "\r\n",
        "\u2028",
        "\u0085",
        "𝄞",
        "é",
        "../../etc/passwd",
    ];

    [Fact]
    public void A_deal_with_pieces_put_in_cut_out_and_doubled_is_read_or_complained_about() =>
        Gen.Select(Gen.Bool, Edits)
            .Sample(
                (isJson, edits) => IsBounded(edits(isJson ? Json : Yaml), isJson),
                iter: 3000,
                seed: "0N0XIzNsQ0O2"
            );

    [Fact]
    public void Bytes_of_any_kind_are_read_or_complained_about() =>
        Gen.Select(Gen.Bool, Gen.Byte.Array[0, 300])
            .Sample((isJson, bytes) => IsBounded(bytes, isJson), iter: 3000);

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

    private static Gen<Func<byte[], byte[]>> Edits =>
        Gen.Select(Gen.Int[0, 3], Gen.Double[0, 1], Gen.Int[0, 40], Gen.Int[0, Pieces.Length - 1])
            .Array[1, 4]
            .Select(edits =>
                (Func<byte[], byte[]>)(
                    bytes =>
                        edits.Aggregate(bytes, (b, e) => Edit(b, e.Item1, e.Item2, e.Item3, Pieces[e.Item4]))
                )
            );

    private static byte[] Edit(byte[] bytes, int kind, double where, int length, string piece)
    {
        var at = (int)(where * bytes.Length);
        var end = Math.Min(at + length, bytes.Length);
        return kind switch
        {
            0 => [.. bytes[..at], .. Encoding.UTF8.GetBytes(piece), .. bytes[at..]],
            1 => [.. bytes[..at], .. bytes[end..]],
            2 => [.. bytes[..end], .. bytes[at..end], .. bytes[end..]],
            _ => [.. bytes[..at], .. Encoding.UTF8.GetBytes(piece), .. bytes[end..]],
        };
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
