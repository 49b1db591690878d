using System.CommandLine;
using Assay.Storage.Sqlite;
using Assay.Territories.Control;
using NodaTime.Text;
using Spectre.Console;

namespace Assay.Cli.Commands;

/// <summary><c>assay territory</c>: which control layers the store holds; <c>import</c> adds some.</summary>
public static class TerritoryCommand
{
    /// <summary>The command.</summary>
    public static Command Build(Surroundings surroundings, GlobalOptions options)
    {
        var command = new Command(
            "territory",
            "Control layers, day by day: what the store holds, and its commands."
        )
        {
            TerritoryImportCommand.Build(surroundings, options),
        };
        command.SetAction(parsed => Run(options.StorePath(parsed), surroundings));
        return command;
    }

    private static int Run(string storePath, Surroundings surroundings)
    {
        using var store = StoreFile.OpenExisting(storePath);
        var series = store is null ? [] : new ControlLayerStore(store).Series();
        if (series.Count == 0)
        {
            surroundings.Console.WriteLine(
                "No control layers are kept. Import some: assay territory import DIR --series NAME."
            );
            return ExitCode.Clear;
        }
        var table = new Table().Border(TableBorder.Rounded);
        table.AddColumns("Series", "Holds", "Layers", "First", "Last", "Days without a layer");
        foreach (var one in series)
            table.AddRow(
                new Text(one.Id.Value),
                new Text($"{one.Power} of {one.Sovereign}"),
                new Text(FormattableString.Invariant($"{one.Layers.Count}")),
                new Text(Day(one.Layers[0].Day)),
                new Text(Day(one.Layers[^1].Day)),
                new Text(Gaps(one))
            );
        surroundings.Console.Write(table);
        return ExitCode.Clear;
    }

    /// <summary>The gaps of a series in words.</summary>
    internal static string Gaps(IControlSeries series)
    {
        var gaps = series.Gaps();
        return gaps.Count == 0
            ? "none"
            : string.Join(
                ", ",
                gaps.Select(g => g.Start == g.End ? Day(g.Start) : $"{Day(g.Start)} to {Day(g.End)}")
            );
    }

    /// <summary>A day as year-month-day.</summary>
    internal static string Day(LocalDate day) => LocalDatePattern.Iso.Format(day);

    /// <summary>Reads a day an option gave.</summary>
    /// <exception cref="UsageException">It is none.</exception>
    internal static LocalDate ParseDay(string option, string text)
    {
        var parsed = LocalDatePattern.Iso.Parse(text);
        return parsed.Success
            ? parsed.Value
            : throw new UsageException(
                option,
                $"'{text}' is not a day. Write year-month-day, such as 2025-06-21."
            );
    }
}
