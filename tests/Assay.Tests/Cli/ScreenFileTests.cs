using System.Globalization;
using System.Text;
using System.Text.Json;
using Assay.Cli;
using Assay.Tests.Formats.Lists;
using Assay.Tests.Formats.Lists.Tables;

namespace Assay.Tests.Cli;

public sealed class ScreenFileTests : IDisposable
{
    private const string Ours =
        "hit_rank,score,strength,record,listed_name,matched_name,list,edition,designations,delisted,reasons,decision,notes";

    private readonly ScreeningRun _lists = ScreeningRun.WithList();

    public void Dispose() => _lists.Dispose();

    [Fact]
    public void A_row_comes_back_once_for_each_candidate_and_once_where_there_is_none()
    {
        _lists.Import(
            "2026-11-02",
            [.. ScreeningRun.Usual(), ListFiles.Entry(4, "IVANOV, Ivan Pavlovich", "individual")]
        );
        var (run, output) = _lists.ScreenFile(
            "id,name,branch\r\n7,Ivan Ivanov,Lyon\r\n8,Thandiwe Mbeki,\"Paris, 2e\"\r\n"
        );
        Assert.Equal(ExitCode.Clear, run.ExitCode);
        Assert.Contains(
            "AS2313: passed through and compared with nothing: branch.",
            Assert.Single(run.Diagnostics),
            StringComparison.Ordinal
        );
        Assert.StartsWith($"id,name,branch,{Ours}\r\n", output, StringComparison.Ordinal);
        var rows = ScreeningRun.Rows(output);
        Assert.Equal(["7", "7", "8"], rows.Select(r => r["id"]));
        Assert.Equal(["1", "2", ""], rows.Select(r => r["hit_rank"]));
        Assert.Equal(["Lyon", "Lyon", "Paris, 2e"], rows.Select(r => r["branch"]));
        Assert.All(Ours.Split(','), column => Assert.Equal("", rows[2][column]));
        Assert.Contains(
            "2 of 2 rows held against 1 lists known on 2026-11-23: 1 with candidates, 2 in all",
            run.Output,
            StringComparison.Ordinal
        );
    }

    [Fact]
    public void A_candidate_has_record_names_list_edition_designations_and_reasons()
    {
        var row = One("id,schema,name,birth_date,country\n1,Person,Ivan Petrovich Ivanov,1975-03,RU\n");
        Assert.Equal("us-ofac/sdn#1", row["record"]);
        Assert.Equal("IVANOV, Ivan Petrovich", row["listed_name"]);
        Assert.Equal("IVANOV, Ivan Petrovich", row["matched_name"]);
        Assert.Equal("us-ofac/sdn", row["list"]);
        Assert.Equal("2026-11-01", row["edition"]);
        Assert.Equal("RUSSIA-EO14024: asset freeze", row["designations"]);
        Assert.Equal("likely", row["strength"]);
        Assert.Matches(@"^[01]\.\d{3}$", row["score"]);
        Assert.Contains("The date of birth agrees (1975-03-02).", row["reasons"], StringComparison.Ordinal);
        Assert.Equal("", row["notes"]);
    }

    [Fact]
    public void Aliases_nationalities_and_numbers_are_several_with_semicolons()
    {
        var row = One(
            "name,aliases,nationality,identifiers\nX,Y;Pervyi Narod Bank,RU;UA,\"inn:7707083893;okpo:1\"\n"
        );
        Assert.Equal("certain", row["strength"]);
        Assert.Equal("us-ofac/sdn#2", row["record"]);
    }

    [Fact]
    public void Addresses_and_particulars_of_ships_are_columns()
    {
        var row = One(
            "name,schema,address,call_sign,flag\nPervyi Narodny Bank,Company,\"Moscow, ul. Lenina 5\",T2EU4,Atlantis\n"
        );
        Assert.Equal("flag 'Atlantis' is not understood; screened without it", row["notes"]);
        Assert.DoesNotContain("call sign", row["reasons"], StringComparison.Ordinal);
    }

    [Fact]
    public void Several_names_of_a_JSON_array_are_names_each()
    {
        var (_, output) = _lists.ScreenFile(
            "in.jsonl",
            """{"name":["X","Ivan Petrovich Ivanov"]}"""u8.ToArray()
        );
        Assert.Contains("us-ofac/sdn#1", output, StringComparison.Ordinal);
    }

    [Fact]
    public void A_script_that_is_hardly_compared_is_noted() =>
        Assert.Contains(
            "Latin letters render this script with much loss",
            One("name\n王毅\n")["notes"],
            StringComparison.Ordinal
        );

    [Fact]
    public void Who_left_the_list_is_marked()
    {
        _lists.Import("2026-11-10", ScreeningRun.Usual()[1..]);
        Assert.Equal(
            "gone between 2026-11-01 and 2026-11-10",
            One("name\nIvan Petrovich Ivanov\n")["delisted"]
        );
    }

    [Fact]
    public void A_cell_that_is_not_understood_is_left_out_noted_and_counted_once()
    {
        var (run, output) = _lists.ScreenFile(
            "id,schema,name,birth_date,country,nationality,identifiers\n"
                + "1,Person,Ivan Petrovich Ivanov,31/31/1999,RU,,\n"
                + "2,Person,Ivan Petrovich Ivanov,1975,Atlantis,Lemurian,\n"
                + "3,Robot,Ivan Petrovich Ivanov,,,,inn:;lei:123;7707083893\n"
                + "4,Person,Ivan Petrovich Ivanov,1975,RU,,\n"
        );
        Assert.Equal(ExitCode.Clear, run.ExitCode);
        var warning = Assert.Single(run.Diagnostics);
        Assert.Contains("in.csv:2: warning AS2305: 3 rows hold something", warning, StringComparison.Ordinal);
        var rows = ScreeningRun.Rows(output);
        Assert.All(rows, row => Assert.Equal("us-ofac/sdn#1", row["record"]));
        Assert.Equal("birth_date '31/31/1999' is not understood; screened without it", rows[0]["notes"]);
        Assert.Contains("The country agrees (RU).", rows[0]["reasons"], StringComparison.Ordinal);
        Assert.Equal(
            "country 'Atlantis' is not understood; screened without it; nationality 'Lemurian' is not understood; screened without it",
            rows[1]["notes"]
        );
        Assert.Contains("schema 'Robot' is no kind of party", rows[2]["notes"], StringComparison.Ordinal);
        Assert.Contains("identifiers 'inn:' holds no number", rows[2]["notes"], StringComparison.Ordinal);
        Assert.Contains(
            "identifiers 'lei:123' is not a right LEI",
            rows[2]["notes"],
            StringComparison.Ordinal
        );
        Assert.Contains("identifiers '7707083893' has no kind", rows[2]["notes"], StringComparison.Ordinal);
        Assert.Equal("", rows[3]["notes"]);
    }

    [Fact]
    public void A_row_with_nothing_to_look_for_is_said_not_to_have_been_screened()
    {
        var (run, output) = _lists.ScreenFile("id,name,country\n1,,RU\n2,Ivan Petrovich Ivanov,\n");
        Assert.Equal(ExitCode.Clear, run.ExitCode);
        Assert.Contains(
            "in.csv:2: warning AS2307: 1 rows",
            Assert.Single(run.Diagnostics),
            StringComparison.Ordinal
        );
        Assert.Contains("1 of 2 rows held against", run.Output, StringComparison.Ordinal);
        Assert.Equal(
            "not screened: it has neither a name with a letter nor a number",
            ScreeningRun.Rows(output)[0]["notes"]
        );
    }

    [Fact]
    public void A_row_with_too_many_or_too_few_cells_is_screened_and_noted()
    {
        var (run, output) = _lists.ScreenFile(
            "id,name,branch\n1,Ivan Petrovich Ivanov,a,b,c\n2,Ivan Petrovich Ivanov\n"
        );
        Assert.Equal(ExitCode.Clear, run.ExitCode);
        var rows = ScreeningRun.Rows(output);
        Assert.Equal(["us-ofac/sdn#1", "us-ofac/sdn#1"], rows.Select(r => r["record"]));
        Assert.StartsWith("the row has 5 cells, the header 3", rows[0]["notes"], StringComparison.Ordinal);
        Assert.StartsWith("the row has 2 cells, the header 3", rows[1]["notes"], StringComparison.Ordinal);
        Assert.Equal(["a", ""], rows.Select(r => r["branch"]));
    }

    [Fact]
    public void Formulas_of_others_are_not_given_on_as_formulas()
    {
        var row = One("id,name,note\n=1+1,\"=HYPERLINK(\"\"x\"\")\",@SUM(A1)\n");
        Assert.Equal("'=1+1", row["id"]);
        Assert.Equal("'=HYPERLINK(\"x\")", row["name"]);
        Assert.Equal("'@SUM(A1)", row["note"]);
    }

    [Fact]
    public void Columns_called_like_ours_or_like_each_other_keep_apart()
    {
        var (_, output) = _lists.ScreenFile("name,score,score,note,note\nThandiwe Mbeki,5,6,a,b\n");
        Assert.StartsWith(
            $"name,input_score,input_score_2,note,note_2,{Ours}\r\n",
            output,
            StringComparison.Ordinal
        );
        Assert.Equal("5", ScreeningRun.Rows(output)[0]["input_score"]);
    }

    [Theory]
    [InlineData("")]
    [InlineData("id,full name\n1,A\n")]
    public void A_file_without_a_column_of_names_is_refused_and_writes_nothing(string content)
    {
        var (run, output) = _lists.ScreenFile(content);
        Assert.Equal(ExitCode.UnreadableInput, run.ExitCode);
        Assert.Contains("error AS2300", Assert.Single(run.Diagnostics), StringComparison.Ordinal);
        Assert.Equal("", output);
        Assert.Equal(2, Directory.GetFiles(_lists.Folder.Path).Length);
    }

    [Fact]
    public void A_file_with_a_header_only_gives_a_header()
    {
        var (run, output) = _lists.ScreenFile("id,name\n");
        Assert.Equal(ExitCode.Clear, run.ExitCode);
        Assert.Equal($"id,name,{Ours}\r\n", output);
    }

    [Fact]
    public void A_quote_without_end_stops_the_run_and_leaves_an_earlier_output_as_it_was()
    {
        _lists.Folder.Write("out.csv", "of yesterday");
        var (run, output) = _lists.ScreenFile("id,name\n1,Ivan Petrovich Ivanov\n2,\"Open\n3,C\n");
        Assert.Equal(ExitCode.UnreadableInput, run.ExitCode);
        Assert.Contains("AS2011", Assert.Single(run.Diagnostics), StringComparison.Ordinal);
        Assert.Equal("of yesterday", output);
    }

    [Fact]
    public void A_run_that_ended_well_leaves_nothing_but_its_output()
    {
        _lists.ScreenFile("id,name\n1,Ivan Petrovich Ivanov\n");
        Assert.Equal(
            ["in.csv", "out.csv", "sdn-2026-11-01.csv"],
            Directory.GetFiles(_lists.Folder.Path).Select(Path.GetFileName).Order(StringComparer.Ordinal)
        );
    }

    [Fact]
    public void The_order_of_rows_is_kept_whatever_thread_screens_them()
    {
        var rows = Enumerable
            .Range(1, 3_000)
            .Select(n =>
                // some take much longer than others
                $"{n},{(n % 97 == 0 ? string.Concat(Enumerable.Repeat("Ivan Petrovich ", 60)) : "Ivan Petrovich Ivanov")}\n"
            );
        var content = "id,name\n" + string.Concat(rows);
        var (_, first) = _lists.ScreenFile(content, "--top", "1");
        Assert.Equal(
            Enumerable.Range(1, 3_000).Select(n => n.ToString(CultureInfo.InvariantCulture)),
            ScreeningRun.Rows(first).Select(r => r["id"])
        );
        Assert.Equal(first, _lists.ScreenFile(content, "--top", "1").Output);
    }

    [Fact]
    public void Names_from_hell_come_through()
    {
        var (run, output) = _lists.ScreenFile(
            $"id,name\n1,{new string('я', 10_000)}\n2,\u200d\u202e\n3,🙂\n4,\"a\nb\"\n5,{string.Join(' ', Enumerable.Repeat("ivan", 2_500))}\n6,ltd\n"
        );
        Assert.Equal(ExitCode.Clear, run.ExitCode);
        Assert.Equal(
            ["1", "2", "3", "4", "5", "6"],
            ScreeningRun.Rows(output).Select(r => r["id"]).Distinct()
        );
    }

    [Fact]
    public void Json_lines_hold_a_row_each_with_its_candidates()
    {
        var (run, output) = _lists.ScreenFile(
            "id,name,birth_date\n1,Ivan Petrovich Ivanov,never\n2,Thandiwe Mbeki,\n3,,\n",
            "-o",
            _lists.Folder.File("out.jsonl")
        );
        Assert.Equal(ExitCode.Clear, run.ExitCode);
        var lines = output.Split('\n')[..^1].Select(l => JsonDocument.Parse(l).RootElement).ToList();
        Assert.Equal([2, 3, 4], lines.Select(l => l.GetProperty("line").GetInt32()));
        Assert.Equal("1", lines[0].GetProperty("input").GetProperty("id").GetString());
        Assert.Equal("us-ofac/sdn#1", lines[0].GetProperty("hits")[0].GetProperty("record").GetString());
        Assert.Equal(1, lines[0].GetProperty("notes").GetArrayLength());
        Assert.Equal(0, lines[1].GetProperty("hits").GetArrayLength());
        Assert.Equal([true, true, false], lines.Select(l => l.GetProperty("screened").GetBoolean()));
    }

    [Fact]
    public void Csv_semicolons_xlsx_ods_and_json_lines_give_the_same()
    {
        string[][] rows =
        [
            ["id", "name", "aliases", "country"],
            ["1", "Ivan Petrovich Ivanov", "", "RU"],
            ["2", "X", "Pervyi Narod Bank;Z", ""],
        ];
        var csv = string.Concat(rows.Select(r => string.Join(',', r) + "\n"));
        var (_, expected) = _lists.ScreenFile(csv);
        Assert.Equal(2, ScreeningRun.Rows(expected).Count(r => r["hit_rank"].Length > 0));
        var tabs = string.Concat(rows.Select(r => string.Join('\t', r) + "\n"));
        Assert.Equal(expected, _lists.ScreenFile("in.tsv", Encoding.UTF8.GetBytes(tabs)).Output);
        Assert.Equal(expected, _lists.ScreenFile("in.xlsx", Workbook.Of(rows)).Output);
        Assert.Equal(expected, _lists.ScreenFile("in.ods", OdsFiles.Of(rows)).Output);
        const string json =
            "{\"id\":1,\"name\":\"Ivan Petrovich Ivanov\",\"aliases\":[],\"country\":\"RU\"}\n\n{\"id\":2,\"name\":\"X\",\"aliases\":[\"Pervyi Narod Bank\",\"Z\"],\"country\":null}\n";
        Assert.Equal(expected, _lists.ScreenFile("in.jsonl", Encoding.UTF8.GetBytes(json)).Output);
    }

    [Fact]
    public void Json_lines_have_the_columns_of_all_their_rows()
    {
        var (_, output) = _lists.ScreenFile(
            "in.jsonl",
            "{\"name\":\"A B\"}\n{\"name\":\"C D\",\"branch\":\"Lyon\",\"identifiers\":{\"inn\":\"7707083893\"}}"u8.ToArray()
        );
        Assert.StartsWith("name,branch,identifiers,hit_rank", output, StringComparison.Ordinal);
        var rows = ScreeningRun.Rows(output);
        Assert.Equal("Lyon", rows[1]["branch"]);
        Assert.Equal("certain", rows[1]["strength"]);
    }

    [Fact]
    public void A_line_that_is_no_json_is_named()
    {
        var (run, output) = _lists.ScreenFile("in.jsonl", "{\"name\":\"A B\"}\n{\"name\":\n"u8.ToArray());
        Assert.Equal(ExitCode.UnreadableInput, run.ExitCode);
        Assert.Contains("in.jsonl:", Assert.Single(run.Diagnostics), StringComparison.Ordinal);
        Assert.Equal("", output);
    }

    [Fact]
    public void Keys_that_are_data_are_no_columns()
    {
        var line = string.Join(',', Enumerable.Range(0, 1_001).Select(n => $"\"k{n}\":1"));
        var (run, _) = _lists.ScreenFile("in.jsonl", Encoding.UTF8.GetBytes($"{{\"name\":\"A\",{line}}}\n"));
        Assert.Contains("in.jsonl:1: error AS2310", Assert.Single(run.Diagnostics), StringComparison.Ordinal);
    }

    [Fact]
    public void The_exit_code_tells_of_findings()
    {
        const string content = "name\nIvan Petrovich Ivanov\n";
        Assert.Equal(ExitCode.Findings, _lists.ScreenFile(content, "--fail-on", "likely").Run.ExitCode);
        Assert.Equal(ExitCode.Clear, _lists.ScreenFile(content, "--fail-on", "certain").Run.ExitCode);
    }

    [Fact]
    public void An_output_that_cannot_be_written_is_named()
    {
        var taken = _lists.Folder.Write("taken", "a file");
        var (run, _) = _lists.ScreenFile("name\nA B\n", "-o", Path.Combine(taken, "out.csv"));
        Assert.Equal(ExitCode.UnreadableInput, run.ExitCode);
        Assert.Contains("AS9030", Assert.Single(run.Diagnostics), StringComparison.Ordinal);
    }

    private Dictionary<string, string> One(string content) =>
        Assert.Single(ScreeningRun.Rows(_lists.ScreenFile(content).Output));
}
