using System.Diagnostics;
using System.Globalization;

namespace Assay.Tests.Readings;

/// <summary>Texts made to cost time: each repetition once made a step of reading look through all that came before, or deeper and deeper.</summary>
public sealed class HostileTextTests
{
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(120);

    /// <summary><c>#</c> is another number each time, <c>|</c> an empty line.</summary>
    [Theory]
    [InlineData("he ", 40_000)]
    [InlineData("it says ", 40_000)]
    [InlineData("1 (1 ", 60_000)]
    [InlineData("1-1", 15_000)]
    [InlineData("Міністерство довкілля, довкілля, ", 20_000)]
    [InlineData("довкілля, ", 60_000)]
    [InlineData("“A.” ", 40_000)]
    [InlineData("“We dig.”|", 20_000)]
    [InlineData("the geologist says ", 30_000)]
    [InlineData("Mr Aa# Smith said no. ", 10_000)]
    [InlineData("according to Anna Weber, ", 20_000)]
    [InlineData("E.H.: Is it ours? ", 20_000)]
    [InlineData("Anna Weber: We dig.|", 15_000)]
    [InlineData("Про це повідомила Анна Вебер. ", 15_000)]
    [InlineData("Russia's sovereign wealth fund and ", 15_000)]
    [InlineData("Donetsk, ", 40_000)]
    [InlineData("12 t, ", 30_000)]
    [InlineData("new regions of Russia ", 8_000)]
    public void Nothing_that_is_repeated_takes_more_than_its_share(string piece, int count)
    {
        var text = new System.Text.StringBuilder("Anna Weber, a geologist, spoke. ");
        for (var i = 0; i < count; i++)
            text.Append(
                piece.Replace("#", i.ToString(CultureInfo.InvariantCulture), StringComparison.Ordinal)
            );
        var paragraphs = text.ToString().Split('|', StringSplitOptions.RemoveEmptyEntries);
        var watch = Stopwatch.StartNew();
        var steps = new List<string>();
        var reading = ReadTexts.ReadInSteps(
            ReadTexts.Document(paragraphs),
            step =>
                steps.Add(
                    string.Create(CultureInfo.InvariantCulture, $"{step} {watch.Elapsed.TotalSeconds:0.0}")
                )
        );
        Assert.NotEmpty(reading.Document.Text);
        Assert.True(
            watch.Elapsed < Patience,
            $"{watch.Elapsed} for {count} times “{piece}”: {string.Join(", ", steps)}"
        );
    }
}
