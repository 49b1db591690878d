using System.Text;
using Assay.Readings.Texts;
using Assay.Reports.Readings;

namespace Assay.Tests.Reports.Readings;

public sealed class CharacterOffsetsTests
{
    [Theory]
    [InlineData("", 0)]
    [InlineData("Putin", 5)]
    [InlineData("Київ", 4)]
    [InlineData("a🙂b", 3)]
    [InlineData("🙂🙂🙂", 3)]
    // A letter with a mark that combines is two characters, a family of emoji as many as it is made of.
    [InlineData("e\u0301", 2)]
    [InlineData("👩‍👧", 3)]
    public void A_text_has_as_many_characters_as_code_points(string text, int count)
    {
        Assert.Equal(count, CharacterOffsets.Of(text).Count);
        Assert.Equal(count, text.EnumerateRunes().Count());
    }

    [Fact]
    public void Half_a_character_counts_as_one()
    {
        // not as inline data: attributes keep UTF-8, which has no halves
        foreach (var text in new[] { "\ud800x", "x\udc00", "\ud800\ud83d\ude42", "\ud800" + "\ud800" })
            Assert.Equal(text.EnumerateRunes().Count(), CharacterOffsets.Of(text).Count);
    }

    [Fact]
    public void Every_place_counts_the_characters_before_it()
    {
        const string text = "a🙂é\u0301 𝕏-Київ\ud83d z🙂";
        var offsets = CharacterOffsets.Of(text);
        for (var unit = 0; unit <= text.Length; unit++)
        {
            if (unit > 0 && unit < text.Length && Rune.TryCreate(text[unit - 1], text[unit], out _))
                continue;
            Assert.Equal(text[..unit].EnumerateRunes().Count(), offsets.At(unit));
        }
    }

    [Fact]
    public void The_second_half_of_a_character_belongs_to_it() =>
        Assert.Equal(1, CharacterOffsets.Of("a🙂b").At(2));

    [Fact]
    public void A_stretch_goes_to_behind_its_last_character() =>
        Assert.Equal((1, 3), CharacterOffsets.Of("🙂🙂🙂x").Of(new TextSpan(2, 4)));
}
