using Assay.Reports.Readings;
using Spectre.Console;

namespace Assay.Tests.Reports.Readings;

public sealed class ReadingTextTests
{
    [Fact]
    public void Two_writings_are_equal() =>
        Assert.Equal(
            WrittenReading.Text(SampleReading.Rich(), isTerminal: true),
            WrittenReading.Text(SampleReading.Rich(), isTerminal: true)
        );

    [Theory]
    [InlineData(60, false)]
    [InlineData(90, false)]
    [InlineData(132, true)]
    public void No_line_is_wider_than_the_console(int width, bool isTerminal)
    {
        foreach (var reading in new[] { SampleReading.Rich(), SampleReading.Hostile() })
            Assert.DoesNotContain(
                Lines(Bare(WrittenReading.Text(reading, width, isTerminal))),
                line => line.GetCellWidth() > width
            );
    }

    [Fact]
    public void The_text_stands_in_it_with_a_label_behind_what_is_marked()
    {
        var text = OneLine(WrittenReading.Text(SampleReading.Rich()));
        Assert.Contains(
            "Anton Reva[r1], head of the fund Zolota[r2], said in Doha[r3]",
            text,
            StringComparison.Ordinal
        );
        Assert.Contains("“at least 5 million tonnes[f2]”[q2] in 2024[q1]", text, StringComparison.Ordinal);
        Assert.Contains("“We sold,” said Reva[r1]. “We left.”[q4]", text, StringComparison.Ordinal);
    }

    [Fact]
    public void A_label_is_not_parted_from_its_word_at_the_end_of_a_line()
    {
        for (var width = 40; width < 120; width++)
            Assert.DoesNotContain(
                Lines(WrittenReading.Text(SampleReading.Rich(), width)),
                line => line.StartsWith("[r", StringComparison.Ordinal)
            );
    }

    [Fact]
    public void Notes_stand_beneath_the_paragraph_that_they_are_about()
    {
        var lines = Lines(WrittenReading.Text(SampleReading.Rich(), 200));
        var paragraph = Array.FindIndex(lines, l => l.StartsWith("Anton Reva[r1]", StringComparison.Ordinal));
        var note = Array.FindIndex(
            lines,
            l => l.StartsWith("    r1  Anton Reva, person: party:reva-anton;", StringComparison.Ordinal)
        );
        var next = Array.FindIndex(lines, l => l.StartsWith("The fund[r2]", StringComparison.Ordinal));
        Assert.InRange(note, paragraph + 1, next - 1);
        Assert.Contains("listed: us-ofac/sdn", lines[note], StringComparison.Ordinal);
    }

    [Fact]
    public void Notes_stand_at_the_margin_of_a_wide_terminal()
    {
        var lines = Lines(Bare(WrittenReading.Text(SampleReading.Rich(), 150, isTerminal: true)));
        Assert.Contains(
            lines,
            l =>
                l.StartsWith("Anton Reva[r1]", StringComparison.Ordinal)
                && l.Contains("r1 Anton Reva, person", StringComparison.Ordinal)
        );
    }

    [Fact]
    public void Somebody_meant_by_a_description_or_pronoun_is_named_beside_it()
    {
        var text = WrittenReading.Text(SampleReading.Rich());
        Assert.Contains("“He”: Anton Reva", text, StringComparison.Ordinal);
        Assert.Contains("“The fund”: Zolota", text, StringComparison.Ordinal);
    }

    [Fact]
    public void A_second_mention_by_name_has_no_second_note()
    {
        var text = WrittenReading.Text(SampleReading.Rich(), 200);
        Assert.Single(Lines(text), l => l.Contains("r3  Doha, place", StringComparison.Ordinal));
    }

    [Fact]
    public void A_picture_credit_has_no_label_but_is_listed_as_one()
    {
        var text = WrittenReading.Text(SampleReading.Rich());
        Assert.Contains("Photo: Orbita", OneLine(text), StringComparison.Ordinal);
        Assert.DoesNotContain("Orbita[", text, StringComparison.Ordinal);
        Assert.Contains("in picture credits only", OneLine(text), StringComparison.Ordinal);
    }

    [Fact]
    public void The_lists_say_all_that_was_found()
    {
        var text = OneLine(WrittenReading.Text(SampleReading.Rich()));
        Assert.Contains(
            "listed: Listed by OFAC (SDN, RUSSIA-EO14024) since 2022-02-28.",
            text,
            StringComparison.Ordinal
        );
        Assert.Contains(
            "not taken: Antonina Reva (listed:us-ofac/sdn#77, 0.61): another given name",
            text,
            StringComparison.Ordinal
        );
        Assert.Contains("through Gazeta", text, StringComparison.Ordinal);
        Assert.Contains(
            "at least 5 million t, whose “the mine”, in 2024 to 2025, says Anton Reva",
            text,
            StringComparison.Ordinal
        );
        Assert.Contains("3.3 trillion, no currency named", text, StringComparison.Ordinal);
        Assert.Contains(
            "comparison that does not hold: 35 billion US dollars is compared",
            text,
            StringComparison.Ordinal
        );
        Assert.Contains("Neutral: “the occupied regions of Ukraine”", text, StringComparison.Ordinal);
        Assert.Contains("“3 March” 2025-03-03 (the year is not written)", text, StringComparison.Ordinal);
    }

    [Fact]
    public void Others_of_the_name_that_read_alike_are_told_once()
    {
        var rich = SampleReading.Rich();
        var other = rich.Referents[0].Others[0];
        var many = Enumerable
            .Range(0, 9)
            .Select(i => other with { Name = FormattableString.Invariant($"Namesake {i / 2}") })
            .ToList();
        var reading = rich with
        {
            Referents = [rich.Referents[0] with { Others = [.. many, other] }, .. rich.Referents.Skip(1)],
        };
        var text = OneLine(WrittenReading.Text(reading));
        Assert.Contains(
            "Namesake 0 (listed:us-ofac/sdn#77, 0.61): another given name (and 1 more that read alike)",
            text,
            StringComparison.Ordinal
        );
        Assert.Contains("not taken: and 1 other of the name", text, StringComparison.Ordinal);
    }

    [Fact]
    public void The_brief_form_has_no_text_but_what_matters_most()
    {
        var text = OneLine(WrittenReading.Text(SampleReading.Rich(), brief: true));
        Assert.DoesNotContain("said in Doha", text, StringComparison.Ordinal);
        Assert.Contains("LISTED ON THE DAY OF THE TEXT r1 Anton Reva", text, StringComparison.Ordinal);
        Assert.Contains("WHAT DOES NOT HOLD TOGETHER i1", text, StringComparison.Ordinal);
        Assert.Contains("WORDINGS THAT CARRY A CLAIM TO TERRITORY w1", text, StringComparison.Ordinal);
    }

    [Fact]
    public void A_part_that_is_not_asked_for_leaves_no_label_and_no_list()
    {
        var text = WrittenReading.Text(SampleReading.Rich(), parts: ReadingParts.Checks);
        Assert.DoesNotContain("[r1]", text, StringComparison.Ordinal);
        Assert.DoesNotContain("WHO AND WHAT", text, StringComparison.Ordinal);
        Assert.Contains("[i1]", text, StringComparison.Ordinal);
    }

    [Fact]
    public void Nothing_found_is_said()
    {
        var text = OneLine(WrittenReading.Text(SampleReading.Empty()));
        Assert.Contains("nothing found that does not hold together", text, StringComparison.Ordinal);
        Assert.Contains("FIGURES None found.", text, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public void Terminal_sequences_and_direction_marks_of_the_text_are_neutralised(bool brief)
    {
        var text = WrittenReading.Text(SampleReading.Hostile(), brief: brief);
        Assert.DoesNotContain(text, c => char.IsControl(c) && c is not '\n' and not '\r');
        Assert.DoesNotContain(text, c => c is '\u202e' or '\u2066');
        Assert.Contains("\ufffd", text, StringComparison.Ordinal);
    }

    private static string[] Lines(string text) => text.ReplaceLineEndings("\n").Split('\n');

    private static string OneLine(string text) =>
        string.Join(' ', text.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));

    // What remains of a terminal's page when its colours are taken away.
    private static string Bare(string text) =>
        System.Text.RegularExpressions.Regex.Replace(
            text,
            "\u001b\\[[0-9;]*m",
            "",
            System.Text.RegularExpressions.RegexOptions.None,
            TimeSpan.FromSeconds(5)
        );
}
