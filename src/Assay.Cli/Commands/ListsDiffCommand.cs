using System.CommandLine;
using Assay.Listings;
using Assay.Model;
using Assay.Reports.Lists;
using Assay.Reports.Words;
using Assay.Sources;
using NodaTime.Text;

namespace Assay.Cli.Commands;

/// <summary><c>assay lists diff</c>: what was added, removed and changed between two days.</summary>
public static class ListsDiffCommand
{
    private const int DefaultMost = 20;

    /// <summary>The command.</summary>
    public static Command Build(Surroundings surroundings, GlobalOptions options)
    {
        var from = Day("FROM", "The earlier day; each list's newest edition of that day or before is taken.");
        var to = Day("TO", "The later day.");
        var list = new Option<string?>("--list")
        {
            Description = "Only this list or publisher, such as us-ofac/sdn or us-ofac.",
            HelpName = "LIST",
        };
        var programme = new Option<string?>("--programme")
        {
            Description = "Only records that stand or stood under this programme.",
            HelpName = "CODE",
        };
        var format = new Option<string>("--format")
        {
            Description = "table, csv or json.",
            DefaultValueFactory = _ => "table",
        };
        format.AcceptOnlyFromAmong("table", "csv", "json");
        var output = new Option<string?>("--out", "-o")
        {
            Description = "Write to this file instead.",
            HelpName = "FILE",
        };
        var most = new Option<int>("--most")
        {
            Description = "How many parties of each kind a table names.",
            HelpName = "N",
            DefaultValueFactory = _ => DefaultMost,
        };
        most.Validators.Add(result =>
        {
            if (result.Tokens is [var given] && given.Value.StartsWith('-'))
                result.AddError("--most: write a number of parties, 0 or more.");
        });
        var command = new Command(
            "diff",
            "What was added to the lists, removed and changed between two days."
        )
        {
            from,
            to,
            list,
            programme,
            format,
            output,
            most,
        };
        command.SetAction(parsed =>
        {
            using var kept = KeptLists.Open(options.StorePath(parsed));
            var differences = Differences(
                kept,
                parsed.GetValue(from),
                parsed.GetValue(to),
                parsed.GetValue(list),
                surroundings
            );
            if (parsed.GetValue(programme) is { Length: > 0 } code)
                differences = [.. differences.Select(d => d.Under(code))];
            Write(
                differences,
                parsed.GetValue(format)!,
                parsed.GetValue(output),
                parsed.GetValue(most),
                surroundings
            );
            return ExitCode.Clear;
        });
        return command;
    }

    private static List<EditionDifference> Differences(
        KeptLists kept,
        LocalDate from,
        LocalDate to,
        string? only,
        Surroundings surroundings
    )
    {
        if (from > to)
            throw new UsageException(
                "lists diff",
                "The first day comes after the second. Write the earlier one first."
            );
        var lists = kept.Lists().Where(l => only is null || IsOf(l, only)).ToList();
        if (lists.Count == 0)
            throw new UsageException(
                "--list",
                $"no edition of '{only}' is kept. Kept are: {string.Join(", ", kept.Lists())}."
            );
        var differences = new List<EditionDifference>();
        var unknown = new List<ListId>();
        foreach (var list in lists)
        {
            var before = kept.Editions.NewestOnOrBefore(list, from);
            var after = kept.Editions.NewestOnOrBefore(list, to);
            if (before is null || after is null)
                unknown.Add(list);
            else
                differences.Add(kept.Editions.Difference(before, after));
        }
        if (unknown.Count > 0)
            surroundings.Report(NotKnown(unknown, from));
        return differences;
    }

    private static void Write(
        List<EditionDifference> differences,
        string format,
        string? output,
        int most,
        Surroundings surroundings
    )
    {
        if (format is "table" && output is null)
        {
            foreach (var difference in differences)
                ListChangesText.Write(surroundings.Console, difference, most);
            return;
        }
        Action<Stream> write = format switch
        {
            "json" => stream => ListChangesJson.Write(stream, differences),
            "csv" => stream => ListChangesCsv.Write(stream, differences),
            _ => throw new UsageException("--out", "needs --format csv or json."),
        };
        if (output is not null)
        {
            OutputFile.Write(output, write);
            return;
        }
        using var text = new MemoryStream();
        write(text);
        surroundings.Output.Write(System.Text.Encoding.UTF8.GetString(text.ToArray()));
    }

    private static bool IsOf(ListId list, string text) =>
        string.Equals(list.ToString(), text, StringComparison.Ordinal)
        || string.Equals(list.Publisher.Value, text, StringComparison.Ordinal);

    /// <summary>One line for all of them: a store of many lists has many that are younger than the first day.</summary>
    private static Diagnostic NotKnown(List<ListId> lists, LocalDate day)
    {
        const int shown = 5;
        var others = lists.Count > shown ? ", …" : "";
        return new(
            "AS2132",
            Severity.Note,
            new InputPlace(lists[0].ToString()),
            $"no edition of {day:uuuu-MM-dd} or before is kept of {FactWords.Count(lists.Count, "list")} ({string.Join(", ", lists.Take(shown))}{others}), so what changed since is not known."
        );
    }

    private static Argument<LocalDate> Day(string name, string description) =>
        new(name)
        {
            Description = description,
            CustomParser = result =>
            {
                var text = result.Tokens[0].Value;
                if (LocalDatePattern.Iso.Parse(text) is { Success: true } parsed)
                    return parsed.Value;
                result.AddError($"'{text}' is not a day. Write year-month-day, such as 2025-02-25.");
                return default;
            },
        };
}
