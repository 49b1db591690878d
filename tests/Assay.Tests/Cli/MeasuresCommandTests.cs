using System.Text.Json;
using Assay.Cli;

namespace Assay.Tests.Cli;

/// <summary><c>assay measures</c>: the law as data, for people who read and write it.</summary>
public sealed class MeasuresCommandTests : IDisposable
{
    internal const string Draft = """
        assay: measures/1
        instrument: us:draft
        regime: us
        title: A draft
        abbreviation: the draft
        source: { text: a draft, confidence: general }
        measures:
          - id: "1"
            article: s. 1
            title: Joint ventures with Russian companies
            effect: prohibition
            binds: [us-person]
            summary: None may be made.
            when: { act: [joint-venture], counterparty: { country: [RU] } }
        examples:
          - title: inside
            date: 2024-03-01
            bound: { kind: company, country: US }
            counterparty: { kind: company, country: RU }
            act: joint-venture
            expect: { "1": prohibited }
        """;

    private readonly TemporaryFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Fact]
    public void The_shipped_measures_are_sound_and_their_examples_met()
    {
        Assert.EndsWith("sound.", Measures("validate").Output.Trim(), StringComparison.Ordinal);
        var run = Measures("test", "--only", "us:eo-14071");
        Assert.Equal(ExitCode.Clear, run.ExitCode);
        Assert.EndsWith(" 0 not.", run.Output.Trim(), StringComparison.Ordinal);
    }

    [Fact]
    public void A_file_of_one_s_own_is_read_tested_and_shown_with_the_shipped_ones()
    {
        var draft = _folder.Write("draft.yaml", Draft);

        Assert.Contains(
            "1 examples of its own",
            Measures("validate", draft).Output,
            StringComparison.Ordinal
        );
        Assert.Equal(ExitCode.Clear, Measures("test", draft, "--only", "us:draft").ExitCode);
        Assert.Contains(
            "the act is joint venture",
            Measures("show", "us:draft", "--with", draft).Output,
            StringComparison.Ordinal
        );
    }

    [Fact]
    public void An_example_that_comes_out_otherwise_is_shown_with_every_condition()
    {
        var run = Measures(
            "test",
            _folder.Write("draft.yaml", Draft.Replace("prohibited }", "exempt }", StringComparison.Ordinal)),
            "--only",
            "us:draft"
        );

        Assert.Equal(ExitCode.Findings, run.ExitCode);
        Assert.Contains("expected exempt, was prohibited", run.Output, StringComparison.Ordinal);
        Assert.Contains("yes The act is joint venture", run.Output, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("regime: us", "regime: eu", "us:draft")]
    [InlineData("when: { act: [joint-venture]", "when: { act: [joint-ventures]", "joint-ventures")]
    [InlineData("binds: [us-person]", "binds: [us-people]", "us-people")]
    [InlineData("counterparty: { country: [RU] }", "counterparty: { sector: [coals] }", "coals")]
    [InlineData(
        "    summary: None",
        "    beside: [{ measure: eu:nothing, says: s }]\n    summary: None",
        "eu:nothing"
    )]
    public void What_leads_nowhere_is_told(string sound, string wrong, string says)
    {
        var run = Measures(
            "validate",
            _folder.Write("draft.yaml", Draft.Replace(sound, wrong, StringComparison.Ordinal))
        );

        Assert.Equal(ExitCode.UnreadableInput, run.ExitCode);
        Assert.Contains(run.Diagnostics, d => d.Contains(says, StringComparison.Ordinal));
    }

    [Fact]
    public void Bare_facts_are_answered_by_regime_and_instrument_with_their_trace()
    {
        var run = Measures(
            "evaluate",
            _folder.Write(
                "facts.yaml",
                "assay: facts/1\ndate: 2024-03-01\nbound: { kind: company, country: US }\nact: payment\nexpect: { us:eo-14024/1: \"not reached: party\" }"
            ),
            "--json"
        );
        Assert.Equal(ExitCode.Clear, run.ExitCode);
        using var json = JsonDocument.Parse(run.Output);
        var pattern = json.RootElement.GetProperty("patterns")[0];

        Assert.Equal(31, pattern.GetProperty("instruments").GetArrayLength());
        Assert.Contains(
            pattern.GetProperty("caveats").EnumerateArray(),
            c => c.GetString()!.Contains("With whom is not said", StringComparison.Ordinal)
        );
        Assert.True(pattern.GetProperty("expectations")[0].GetProperty("met").GetBoolean());
    }

    [Fact]
    public void Changes_are_told_by_their_first_or_last_day()
    {
        var run = Measures("changes", "--between", "2025-02-01", "--and", "2025-02-28");

        Assert.Contains("2025-02-25  begins", run.Output, StringComparison.Ordinal);
        Assert.Contains("2025-02-24  last day", run.Output, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("show", "us:eo-1407")]
    [InlineData("list", "--regime", "xx")]
    [InlineData("changes")]
    [InlineData("changes", "--between", "2025-02-01", "--and", "2025-01-01")]
    [InlineData("test", "--only", "us:nothing")]
    public void What_there_is_not_cannot_be_asked_for(params string[] arguments) =>
        Assert.Equal(ExitCode.Usage, Measures(arguments).ExitCode);

    private static CommandRun Measures(params string[] arguments) =>
        CommandRun.Of(["measures", .. arguments]);
}
