using Assay.Reports.Words;
using Spectre.Console;

namespace Assay.Tests.Reports.Text;

public sealed class DossierTextTests
{
    [Fact]
    public void Two_writings_are_equal() =>
        Assert.Equal(Written.Terminal(SampleDossier.Rich()), Written.Terminal(SampleDossier.Rich()));

    [Theory]
    [InlineData(80)]
    [InlineData(132)]
    public void No_line_is_wider_than_the_console(int width) =>
        Assert.DoesNotContain(
            Lines(Written.Text(SampleDossier.Rich(), width)),
            line => line.GetCellWidth() > width
        );

    [Fact]
    public void A_pipe_gets_no_escape_sequences_rules_or_boxes()
    {
        var text = Written.Text(SampleDossier.Rich());
        Assert.DoesNotContain('\u001b', text);
        Assert.DoesNotContain(text, c => c is >= '\u2500' and <= '\u257f');
    }

    [Fact]
    public void A_terminal_gets_colours() =>
        Assert.Contains("\u001b[", Written.Terminal(SampleDossier.Rich()), StringComparison.Ordinal);

    [Fact]
    public void No_line_of_a_pipe_ends_in_spaces() =>
        Assert.DoesNotContain(Lines(Written.Text(SampleDossier.Rich())), line => line.EndsWith(' '));

    [Theory]
    [InlineData("STARTER PACK ONLY")]
    [InlineData("NOTHING WAS KNOWN")]
    public void A_warning_stands_in_the_first_lines(string warning)
    {
        var dossier = warning.StartsWith('S')
            ? SampleDossier.StarterPackOnly()
            : SampleDossier.NothingKnown();
        Assert.Contains(
            Lines(Written.Text(dossier)).Take(6),
            line => line.StartsWith(warning, StringComparison.Ordinal)
        );
    }

    [Fact]
    public void A_dossier_on_official_lists_has_no_warning()
    {
        var text = Written.Text(SampleDossier.Rich());
        Assert.DoesNotContain("STARTER PACK ONLY", text, StringComparison.Ordinal);
        Assert.DoesNotContain("NOTHING WAS KNOWN", text, StringComparison.Ordinal);
    }

    [Fact]
    public void Every_verdict_has_its_heading()
    {
        var text = Written.Text(SampleDossier.Rich());
        Assert.All(
            VerdictWords.All,
            v => Assert.Contains($"\n{VerdictWords.Title(v)} (1)", Counted(text), StringComparison.Ordinal)
        );
        static string Counted(string text) =>
            text.Replace("Prohibited (5)", "Prohibited (1)", StringComparison.Ordinal);
    }

    [Fact]
    public void Terminal_sequences_and_direction_marks_in_names_are_neutralised()
    {
        var text = Written.Text(SampleDossier.Hostile());
        Assert.DoesNotContain(text, c => char.IsControl(c) && c is not '\n' and not '\r');
        Assert.DoesNotContain('\u202e', text);
        Assert.Contains("\ufffd", text, StringComparison.Ordinal);
    }

    [Fact]
    public void Sequences_in_names_are_neutralised_on_a_terminal_too()
    {
        var text = Written.Terminal(SampleDossier.Hostile());
        Assert.DoesNotContain("\u001b]0;", text, StringComparison.Ordinal);
        Assert.DoesNotContain("\u001b[2J", text, StringComparison.Ordinal);
        Assert.DoesNotContain('\u009b', text);
    }

    [Fact]
    public void Markup_in_names_is_shown_as_it_is()
    {
        var text = Written.Text(SampleDossier.Hostile());
        Assert.Contains("[red]markup[/] [[x]] =1+1", text, StringComparison.Ordinal);
    }

    [Fact]
    public void Brief_in_a_pipe_is_one_line_a_finding_with_its_key()
    {
        var dossier = SampleDossier.Rich();
        var lines = Lines(Written.Text(dossier, brief: true));
        Assert.All(
            dossier.Findings,
            f => Assert.Single(lines, line => line.EndsWith($"[{f.Key}]", StringComparison.Ordinal))
        );
    }

    [Fact]
    public void Brief_on_a_terminal_keeps_each_finding_on_its_line()
    {
        var dossier = SampleDossier.Rich();
        var lines = Lines(Plainly(Written.Terminal(dossier, brief: true)));
        var start = lines.FindIndex(line => line.StartsWith("FINDINGS", StringComparison.Ordinal));
        Assert.All(
            lines.Skip(start + 1).Take(dossier.Findings.Count),
            line => Assert.InRange(line.GetCellWidth(), 1, 80)
        );
        Assert.Equal("", lines[start + 1 + dossier.Findings.Count]);
    }

    [Fact]
    public void The_reason_chain_says_what_holds_fails_and_is_not_known()
    {
        var text = Written.Text(SampleDossier.Rich());
        Assert.Contains("      yes The measure is in force on 2025-02-27", text, StringComparison.Ordinal);
        Assert.Contains("      no  It is maintenance of an investment", text, StringComparison.Ordinal);
        Assert.Contains("      ?   Part of the money stays", text, StringComparison.Ordinal);
    }

    [Fact]
    public void A_dossier_without_anything_is_written_without_a_fault()
    {
        Assert.Contains(
            "There are no findings.",
            Written.Text(SampleDossier.Empty()),
            StringComparison.Ordinal
        );
        Assert.Contains(
            "There are no findings.",
            Written.Text(SampleDossier.Empty(), brief: true),
            StringComparison.Ordinal
        );
    }

    [Fact]
    public void A_party_not_screened_is_never_shown_as_not_listed()
    {
        var row = Lines(Written.Text(SampleDossier.Rich(), 132))
            .First(l => l.StartsWith("Off-taker", StringComparison.Ordinal));
        Assert.Contains("not known (unnamed)", row, StringComparison.Ordinal);
    }

    private static List<string> Lines(string text) => [.. text.ReplaceLineEndings("\n").Split('\n')];

    private static string Plainly(string text) =>
        System.Text.RegularExpressions.Regex.Replace(
            text,
            "\u001b\\[[0-9;]*m",
            "",
            System.Text.RegularExpressions.RegexOptions.None,
            TimeSpan.FromSeconds(1)
        );
}
