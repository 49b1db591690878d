using Assay.Readings.Checks;
using Assay.Readings.Mentions;
using Assay.Readings.Texts;

namespace Assay.Tests.Readings.Checks;

/// <summary>What the checks find in a stretch of a text.</summary>
public sealed class CheckedTextTests
{
    [Fact]
    public void Figures_of_a_stretch_are_those_that_begin_in_it()
    {
        var reading = ReadTexts.Read(
            "In 2021 it made 30,000 tonnes, 12 % more.",
            "In 2022 it made 31,000 tonnes."
        );
        var text = new CheckedText(
            TokenizedText.Of(reading.Document),
            reading.Figures,
            reading.Quotes,
            reading.Mentions,
            reading.Referents,
            new NoPlaces(),
            Written: null
        );
        Assert.True(text.Figures.Count >= 5);
        for (var start = 0; start < reading.Document.Text.Length; start++)
        {
            var span = new TextSpan(start, 20);
            Assert.Equal(
                text.Figures.Where(f => f.Span.Start >= span.Start && f.Span.Start < span.End),
                text.FiguresIn(span)
            );
        }
    }

    private sealed class NoPlaces : IPlaceFacts
    {
        public bool? LiesIn(LinkTarget place, LinkTarget within) => null;
    }
}
