using System.Text.Json;
using Assay.Cli;
using Assay.Readings;
using Assay.Readings.Wordings;
using Assay.Tests.Reports;
using Assay.Tests.Reports.Readings;

namespace Assay.Tests.Cli;

public sealed class ReadCommandTests : IDisposable
{
    private static readonly Dictionary<string, Reading> Texts = new(StringComparer.Ordinal)
    {
        ["rich.txt"] = SampleReading.Rich(),
        ["empty.txt"] = SampleReading.Empty(),
        ["hostile.txt"] = SampleReading.Hostile(),
        ["piped.txt"] = SampleReading.Rich(),
    };

    private readonly TemporaryFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Fact]
    public void A_text_is_shown_with_its_notes()
    {
        var run = ReadRun.Of(Texts, "rich.txt");
        Assert.Equal(ExitCode.Clear, run.Code);
        Assert.Contains("Anton Reva[r1]", run.Output, StringComparison.Ordinal);
        Assert.Contains("WHAT DOES NOT HOLD TOGETHER", run.Output, StringComparison.Ordinal);
    }

    [Fact]
    public void Standard_input_is_read_under_a_hyphen() =>
        Assert.Contains("Anton Reva[r1]", ReadRun.Of(Texts, "-").Output, StringComparison.Ordinal);

    [Fact]
    public void The_files_asked_for_are_written_and_named()
    {
        var (json, html, text) = (In("a.json"), In("a.html"), In("a.txt"));
        var run = ReadRun.Of(Texts, "rich.txt", "--json", json, "--html", html, "--text", text);
        Assert.Equal(ExitCode.Clear, run.Code);
        Assert.Contains($"Written: {json}, {html}, {text}", run.Output, StringComparison.Ordinal);
        Assert.Equal(WrittenReading.Json(SampleReading.Rich()), File.ReadAllText(json));
        Assert.StartsWith("<!DOCTYPE html>", File.ReadAllText(html), StringComparison.Ordinal);
    }

    [Fact]
    public void The_places_of_the_json_count_characters_of_the_text_written_beside_it()
    {
        var (json, text) = (In("a.json"), In("a.txt"));
        ReadRun.Of(Texts, "rich.txt", "--json", json, "--text", text);
        var runes = File.ReadAllText(text).EnumerateRunes().Select(r => r.ToString()).ToList();
        using var read = JsonDocument.Parse(File.ReadAllBytes(json));
        foreach (var mention in read.RootElement.GetProperty("mentions").EnumerateArray())
        {
            var span = mention.GetProperty("span");
            var words = runes[span.GetProperty("start").GetInt32()..span.GetProperty("end").GetInt32()];
            Assert.Equal(span.GetProperty("text").GetString(), string.Concat(words));
        }
    }

    [Fact]
    public void Json_to_standard_output_stands_there_alone()
    {
        var run = ReadRun.Of(Texts, "rich.txt", "--json", "-");
        using var read = JsonDocument.Parse(run.Output);
        Assert.Equal("reading/1", read.RootElement.GetProperty("assay").GetString());
    }

    [Fact]
    public void An_output_may_be_neither_the_input_nor_another_output()
    {
        var same = In("same");
        Assert.Equal(ExitCode.Usage, ReadRun.Of(Texts, "rich.txt", "--text", "rich.txt").Code);
        Assert.Equal(ExitCode.Usage, ReadRun.Of(Texts, "rich.txt", "--text", same, "--json", same).Code);
        Assert.False(File.Exists(same));
    }

    [Theory]
    [InlineData("inconsistency", ExitCode.Findings)]
    [InlineData("claim", ExitCode.Findings)]
    [InlineData("listed", ExitCode.Findings)]
    [InlineData("claim,listed", ExitCode.Findings)]
    public void What_is_failed_on_ends_with_the_code_for_findings(string what, int code)
    {
        Assert.Equal(code, ReadRun.Of(Texts, "rich.txt", "--fail-on", what).Code);
        Assert.Equal(ExitCode.Clear, ReadRun.Of(Texts, "empty.txt", "--fail-on", what).Code);
    }

    [Fact]
    public void A_claim_that_is_only_quoted_is_none_of_the_text()
    {
        var rich = SampleReading.Rich();
        var quoted = rich with { Wordings = [.. rich.Wordings.Where(w => w.Use == WordingUse.Quoted)] };
        var texts = new Dictionary<string, Reading>(StringComparer.Ordinal) { ["quoted.txt"] = quoted };
        Assert.Equal(ExitCode.Clear, ReadRun.Of(texts, "quoted.txt", "--fail-on", "claim").Code);
    }

    [Theory]
    [InlineData("--fail-on", "anything")]
    [InlineData("--only", "names")]
    public void A_word_that_is_not_known_is_a_usage_error_that_names_the_known_ones(
        string option,
        string word
    )
    {
        var run = ReadRun.Of(Texts, "rich.txt", option, word);
        Assert.Equal(ExitCode.Usage, run.Code);
        Assert.Contains($"{option}: '{word}'", run.Errors, StringComparison.Ordinal);
    }

    [Fact]
    public void Only_the_parts_asked_for_are_shown()
    {
        var run = ReadRun.Of(Texts, "rich.txt", "--only", "figures,checks");
        Assert.DoesNotContain("WHO AND WHAT", run.Output, StringComparison.Ordinal);
        Assert.Contains("FIGURES", run.Output, StringComparison.Ordinal);
    }

    [Fact]
    public void The_day_given_is_the_day_it_is_read_as_of() =>
        Assert.Equal(new LocalDate(2024, 2, 3), ReadRun.Of(Texts, "rich.txt", "--on", "2024-02-03").On);

    [Fact]
    public void A_day_that_nothing_tells_is_warned_of()
    {
        Assert.Contains("AS6200", ReadRun.Of(Texts, "empty.txt").Errors, StringComparison.Ordinal);
        Assert.DoesNotContain("AS6200", ReadRun.Of(Texts, "rich.txt").Errors, StringComparison.Ordinal);
    }

    [Fact]
    public void A_file_that_cannot_be_read_ends_with_its_message()
    {
        var run = ReadRun.Of(Texts, "missing.txt");
        Assert.Equal(ExitCode.UnreadableInput, run.Code);
        Assert.Contains("missing.txt: error", run.Errors, StringComparison.Ordinal);
    }

    [Fact]
    public void A_folder_gives_a_line_and_files_for_each_document()
    {
        var (inputs, outputs) = (Folder("rich.txt", "empty.txt"), In("out"));
        var run = ReadRun.Of(Texts, inputs, "--json", outputs, "--fail-on", "listed");
        Assert.Equal(ExitCode.Findings, run.Code);
        Assert.Contains(
            "2025-03-04  en        3      1      4      10      1      2  ",
            run.Output,
            StringComparison.Ordinal
        );
        Assert.Contains(
            "2025-01-01? ?         0      0      0       0      0      0  ",
            run.Output,
            StringComparison.Ordinal
        );
        Assert.True(File.Exists(Path.Combine(outputs, "rich.txt.json")));
        Assert.True(File.Exists(Path.Combine(outputs, "empty.txt.json")));
    }

    [Fact]
    public void A_document_of_a_folder_that_cannot_be_read_does_not_stop_the_others()
    {
        var run = ReadRun.Of(Texts, Folder("aaa.txt", "rich.txt"));
        Assert.Equal(ExitCode.UnreadableInput, run.Code);
        Assert.Contains("aaa.txt: error", run.Errors, StringComparison.Ordinal);
        Assert.Contains("rich.txt", run.Output, StringComparison.Ordinal);
    }

    [Fact]
    public void A_folder_is_not_held_against_a_text_nor_written_to_standard_output()
    {
        var inputs = Folder("rich.txt");
        Assert.Equal(ExitCode.Usage, ReadRun.Of(Texts, inputs, "--against", "empty.txt").Code);
        Assert.Equal(ExitCode.Usage, ReadRun.Of(Texts, inputs, "--json", "-").Code);
    }

    [Theory]
    [InlineData("")]
    [InlineData(" ")]
    public void A_name_that_is_empty_is_a_usage_error(string name)
    {
        Assert.Equal(ExitCode.Usage, ReadRun.Of(Texts, name).Code);
        foreach (var option in new[] { "--json", "--against", "--only", "--fail-on" })
            Assert.Equal(ExitCode.Usage, ReadRun.Of(Texts, "rich.txt", option, name).Code);
    }

    [Fact]
    public void An_output_needs_a_folder_that_is_there_and_is_none_itself()
    {
        var run = ReadRun.Of(Texts, "rich.txt", "--json", In("none/a.json"));
        Assert.Equal(ExitCode.Usage, run.Code);
        Assert.Contains("--json: there is no folder", run.Errors, StringComparison.Ordinal);
        Assert.False(Directory.Exists(In("none")));
        run = ReadRun.Of(Texts, "rich.txt", "--html", _folder.Path);
        Assert.Equal(ExitCode.Usage, run.Code);
        Assert.Contains("is a folder", run.Errors, StringComparison.Ordinal);
    }

    [Fact]
    public void The_files_of_a_folder_go_to_a_folder()
    {
        var run = ReadRun.Of(Texts, Folder("rich.txt"), "--deal", In("one.yaml"));
        Assert.Equal(ExitCode.Usage, run.Code);
        Assert.False(Directory.Exists(In("one.yaml")));
    }

    [Fact]
    public void Json_is_no_text()
    {
        var json = In("reading.json");
        File.WriteAllText(json, "{}");
        var run = ReadRun.Of(Texts, json);
        Assert.Equal(ExitCode.UnreadableInput, run.Code);
        Assert.Contains("AS6005", run.Errors, StringComparison.Ordinal);
    }

    [Fact]
    public void A_dossier_that_is_not_there_is_missing() =>
        Assert.Contains(
            "AS6001",
            ReadRun.Of(Texts, "rich.txt", "--against", In("none.json")).Errors,
            StringComparison.Ordinal
        );

    [Fact]
    public void In_brief_the_parts_asked_for_are_listed() =>
        Assert.Contains(
            "QUOTES",
            ReadRun.Of(Texts, "rich.txt", "--brief", "--only", "quotes").Output,
            StringComparison.Ordinal
        );

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public void What_rests_on_the_starter_pack_alone_says_so(bool isAlone)
    {
        var texts = new Dictionary<string, Reading>(StringComparer.Ordinal)
        {
            ["alone.txt"] = SampleReading.Rich() with { StarterPackOnly = isAlone },
        };
        var output = ReadRun.Of(texts, "alone.txt", "--brief").Output;
        Assert.Equal(isAlone ? 2 : 0, output.Split("STARTER PACK ONLY").Length - 1);
    }

    [Fact]
    public void A_text_is_held_against_another()
    {
        var json = In("c.json");
        var run = ReadRun.Of(Texts, "rich.txt", "--against", "empty.txt", "--json", json);
        Assert.Equal(ExitCode.Clear, run.Code);
        Assert.Contains("NOTHING IN COMMON", run.Output, StringComparison.Ordinal);
        Assert.Contains("ONLY THE FIRST NAMES", run.Output, StringComparison.Ordinal);
        using var read = JsonDocument.Parse(File.ReadAllBytes(json));
        Assert.Equal("reading-comparison/1", read.RootElement.GetProperty("assay").GetString());
    }

    [Fact]
    public void A_text_is_held_against_a_dossier()
    {
        var dossier = In("dossier.json");
        File.WriteAllText(dossier, Written.Json(SampleDossier.Rich()));
        var run = ReadRun.Of(Texts, "rich.txt", "--against", dossier);
        Assert.Equal(ExitCode.Clear, run.Code);
        Assert.Contains("ONLY THE SECOND NAMES", run.Output, StringComparison.Ordinal);
        Assert.DoesNotContain("FIGURES THAT DIFFER", run.Output, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("")]
    [InlineData("[]")]
    [InlineData("{\"schema\":\"assay/dossier/9\"}")]
    [InlineData("{\"schema\":\"assay/dossier/1\",\"date\":\"2025-01-01\",\"title\":5}")]
    [InlineData("{\"schema\":\"assay/dossier/1\",\"date\":\"soon\",\"title\":\"x\"}")]
    [InlineData("{\"schema\":\"assay/dossier/1\",\"date\":\"2025-01-01\",\"title\":\"x\",\"parties\":[3]}")]
    public void What_is_no_dossier_is_said_to_be_none(string text)
    {
        var dossier = In("dossier.json");
        File.WriteAllText(dossier, text);
        var run = ReadRun.Of(Texts, "rich.txt", "--against", dossier);
        Assert.Equal(ExitCode.UnreadableInput, run.Code);
        Assert.Contains("AS6201", run.Errors, StringComparison.Ordinal);
    }

    private string In(string name) => Path.Combine(_folder.Path, name);

    private string Folder(params string[] names)
    {
        var folder = In("in");
        Directory.CreateDirectory(folder);
        foreach (var name in names)
            File.WriteAllText(Path.Combine(folder, name), "");
        return folder;
    }
}
