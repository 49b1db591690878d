using Assay.Cli;

namespace Assay.Tests.Cli;

public sealed class NamesCommandTests : IDisposable
{
    private readonly TemporaryFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Fact]
    public void Compare_gives_the_table_back_with_score_and_verdict_behind_it()
    {
        var pairs = _folder.Write(
            "pairs.csv",
            "id,schema,name1,name2,note\n1,Person,Vladimir Putin,\"PUTIN, Vladimir\",\"a, b\"\n-2,Company,VTB,VEB,\n3,,Gazprom,Roman Abramovich, x \n"
        );
        var run = CommandRun.Of("names", "compare", pairs, "-o", _folder.File("scores.csv"));
        Assert.Equal(ExitCode.Clear, run.ExitCode);
        var lines = File.ReadAllText(_folder.File("scores.csv")).Split("\r\n");
        Assert.Equal("id,schema,name1,name2,note,score,verdict", lines[0]);
        Assert.Matches(
            "^1,Person,Vladimir Putin,\"PUTIN, Vladimir\",\"a, b\",(0\\.9|1)[0-9.]*,match$",
            lines[1]
        );
        Assert.Matches("^-2,Company,VTB,VEB,,0\\.[0-6][0-9]*,no match$", lines[2]);
        Assert.Matches("^3,,Gazprom,Roman Abramovich,\"? x \"?,0\\.0[0-9]*,no match$", lines[3]);
    }

    [Fact]
    public void A_table_without_names_is_refused_with_what_it_lacks()
    {
        var pairs = _folder.Write("pairs.csv", "id,name1,other\n1,a,b\n");
        var run = CommandRun.Of("names", "compare", pairs, "-o", _folder.File("scores.csv"));
        Assert.Equal(ExitCode.UnreadableInput, run.ExitCode);
        Assert.Contains("AS2300", Assert.Single(run.Diagnostics), StringComparison.Ordinal);
        Assert.Contains("lacks name2", run.Diagnostics[0], StringComparison.Ordinal);
        Assert.False(File.Exists(_folder.File("scores.csv")));
    }

    [Fact]
    public void A_schema_that_is_none_is_named_with_its_line_and_nothing_is_written()
    {
        var pairs = _folder.Write("pairs.csv", "schema,name1,name2\nPerson,a b,a b\nHuman,a,b\n");
        var run = CommandRun.Of("names", "compare", pairs, "-o", _folder.File("scores.csv"));
        Assert.Equal(ExitCode.UnreadableInput, run.ExitCode);
        Assert.StartsWith(
            $"{pairs}:3: error AS2301",
            Assert.Single(run.Diagnostics),
            StringComparison.Ordinal
        );
        Assert.Equal([pairs], Directory.GetFiles(Path.GetDirectoryName(pairs)!));
    }

    [Fact]
    public void Explain_says_the_score_what_each_part_is_and_why()
    {
        var run = CommandRun.Of(
            "names",
            "explain",
            "Dmitriev K.",
            "ДМИТРИЕВ Кирилл Александрович",
            "--schema",
            "person"
        );
        Assert.Equal(ExitCode.Clear, run.ExitCode);
        Assert.Matches(@"^0\.\d{3}  match \(from 0\.7\)", run.Output);
        Assert.Contains("Dmitriev [word]  K [initial]", run.Output, StringComparison.Ordinal);
        Assert.Contains("Александрович [patronymic", run.Output, StringComparison.Ordinal);
        Assert.Contains("one name in two scripts", run.Output, StringComparison.Ordinal);
        Assert.Contains("agree as far as the initial goes", run.Output, StringComparison.Ordinal);
    }

    [Fact]
    public void Escape_sequences_in_a_name_are_shown_and_not_obeyed()
    {
        var run = CommandRun.Of("names", "explain", "a\u001b[31mb", "ab");
        Assert.DoesNotContain('\u001b', run.Output);
    }
}
