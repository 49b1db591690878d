using Assay.Cli;
using static Assay.Tests.Formats.Lists.ListFiles;

namespace Assay.Tests.Cli;

/// <summary><c>lists history</c>, <c>diff</c>, <c>link</c>: what a person who looks is told.</summary>
public sealed class ListsLookCommandTests : IDisposable
{
    private readonly TemporaryFolder _folder = new();

    private string Store => _folder.File("store/assay.db");

    public void Dispose() => _folder.Dispose();

    [Fact]
    public void A_decision_is_not_known_before_its_day()
    {
        ImportTwo();
        Run("link", "us-ofac/sdn#1", "us-ofac/consolidated#7", "--why", "same day of birth", "--by", "A");
        Assert.Contains("taken to be one party with", Run("history", "1").Output, StringComparison.Ordinal);
        Assert.DoesNotContain(
            "taken to be one party with",
            Run("history", "1", "--known-on", "2026-11-22").Output,
            StringComparison.Ordinal
        );
    }

    [Fact]
    public void A_name_that_nobody_has_is_told_before_those_that_are_like_it()
    {
        ImportTwo();
        Assert.StartsWith(
            "Nobody is called “Northern Star Tradung” in 2 lists; these names are only like it:",
            Run("history", "Northern Star Tradung").Output,
            StringComparison.Ordinal
        );
    }

    [Fact]
    public void Several_parties_of_a_name_are_counted_and_the_way_to_link_them_is_told()
    {
        ImportTwo();
        var output = Run("history", "Northern Star Trading").Output;
        Assert.Contains("2 parties of like name", output, StringComparison.Ordinal);
        Assert.Contains("not linked to a record of another list", output, StringComparison.Ordinal);
    }

    [Fact]
    public void A_record_that_is_none_is_a_usage_error_in_words()
    {
        ImportTwo();
        var run = Run("link", "us-ofac/sdn#1", "nonsense", "--why", "no", "--by", "A");
        Assert.Equal(ExitCode.Usage, run.ExitCode);
        Assert.Equal(
            "RECORD: 'nonsense' is no record. Write publisher/list#key, such as us-ofac/sdn#34336; assay lists history NAME shows it.",
            Assert.Single(run.Diagnostics)
        );
    }

    [Fact]
    public void A_decision_is_somebody_s()
    {
        ImportTwo();
        var run = Run("link", "us-ofac/sdn#1", "us-ofac/consolidated#7", "--why", "no");
        Assert.Equal(ExitCode.Usage, run.ExitCode);
        Assert.StartsWith("--by", Assert.Single(run.Diagnostics), StringComparison.Ordinal);
    }

    [Fact]
    public void Lists_without_an_edition_of_the_day_are_told_in_one_line()
    {
        ImportTwo();
        var run = Run("diff", "2020-01-01", "2026-11-01");
        Assert.Contains(
            "AS2132: no edition of 2020-01-01 or before is kept of 2 lists (us-ofac/consolidated, us-ofac/sdn)",
            Assert.Single(run.Diagnostics),
            StringComparison.Ordinal
        );
    }

    [Fact]
    public void One_edition_is_not_compared_with_itself()
    {
        ImportTwo();
        Assert.Contains(
            "us-ofac/sdn: no edition after 2026-10-01 is kept; nothing to compare.",
            Run("diff", "2026-10-10", "2026-11-01").Output,
            StringComparison.Ordinal
        );
    }

    [Fact]
    public void A_number_below_nought_is_a_usage_error() =>
        Assert.Equal(ExitCode.Usage, Run("diff", "2020-01-01", "2026-11-01", "--most", "-1").ExitCode);

    [Fact]
    public void Help_calls_the_program_assay_and_arguments_by_one_name()
    {
        var help = CommandRun.Of("lists", "diff", "--help");
        Assert.Equal(ExitCode.Clear, help.ExitCode);
        Assert.Contains("assay lists diff <FROM> <TO>", help.Output, StringComparison.Ordinal);
    }

    private void ImportTwo()
    {
        _folder.Write("sdn-2026-10-01.csv", Ofac(Entry(1, "NORTHERN STAR TRADING")));
        _folder.Write("cons_prim-2026-10-01.csv", Ofac(Entry(7, "NORTHERN STAR TRADING")));
        Assert.Equal(ExitCode.Clear, Run("import", _folder.Path).ExitCode);
    }

    private CommandRun Run(params string[] arguments) =>
        CommandRun.Of(["lists", .. arguments, "--store", Store]);
}
