using System.CommandLine;
using Assay.Formats.Geo;
using Assay.Model;
using Assay.Storage.Sqlite;
using Spectre.Console;

namespace Assay.Cli.Commands;

/// <summary><c>assay territory import</c>: takes control layers into the store, all of them or, if one cannot be read, none.</summary>
public static class TerritoryImportCommand
{
    /// <summary>Files a folder may offer; the longest daily series we know has some 1,500.</summary>
    private const int MostFiles = 20_000;

    /// <summary>The command.</summary>
    public static Command Build(Surroundings surroundings, GlobalOptions options)
    {
        var paths = new Argument<string[]>("path")
        {
            Description =
                "GeoJSON files (.geojson, .json, also .gz), or folders that hold them; the day is in the name: …_YYYYMMDD.geojson.",
            Arity = ArgumentArity.OneOrMore,
        };
        var series = new Option<string>("--series")
        {
            Description = "The series' id, such as deepstate.",
            Required = true,
            HelpName = "ID",
        };
        var title = new Option<string?>("--title")
        {
            Description = "The series' name for people. Default: its id.",
            HelpName = "TEXT",
        };
        var power = CodedOptions.Country("--power", "Who holds what lies within a layer. Default: RU.");
        var sovereign = CodedOptions.Country("--of", "Whose recognised territory that is. Default: UA.");
        var date = CodedOptions.Day("--date", "The day of the one file given, where its name does not tell.");
        var occupied = new Option<string?>("--occupied")
        {
            Description =
                "Which features are held ground, where a file has several classes, such as fill=#a52714,#880e4f.",
            HelpName = "PROPERTY=VALUE,…",
        };
        var classes = new Option<string?>("--classes")
        {
            Description =
                "A mapping file that says which value of a property is which class: held, held-before, contested, freed, held-by-sovereign-abroad, ignore.",
            HelpName = "MAPPING.yaml",
        };
        var command = new Command("import", "Takes control layers into the store.")
        {
            paths,
            series,
            title,
            power,
            sovereign,
            date,
            occupied,
            classes,
        };
        command.SetAction(parsed =>
        {
            var header = new ControlSeriesHeader(
                Id(parsed.GetValue(series)!),
                parsed.GetValue(title) ?? parsed.GetValue(series)!,
                parsed.GetValue(power) ?? new CountryCode("RU"),
                parsed.GetValue(sovereign) ?? new CountryCode("UA")
            );
            var day = parsed.GetValue(date);
            var files = Files(parsed.GetValue(paths)!);
            if (day is not null && files.Count > 1)
                throw new UsageException(
                    "--date",
                    "it fits one file only. Give one file, or name the files …_YYYYMMDD.geojson."
                );
            var mapping = parsed.GetValue(classes) is { } file ? Mapping(file, surroundings) : null;
            if (mapping is not null && parsed.GetValue(occupied) is not null)
                throw new UsageException("--classes", "says what is held; leave out --occupied.");
            return Run(
                header,
                day is null ? LastOfDays(files, surroundings) : files,
                day,
                Held(parsed.GetValue(occupied)),
                mapping,
                options.StorePath(parsed),
                surroundings
            );
        });
        return command;
    }

    private static int Run(
        ControlSeriesHeader header,
        List<string> files,
        LocalDate? day,
        HeldClass? held,
        ClassMapping? classes,
        string storePath,
        Surroundings surroundings
    )
    {
        var layers = new List<LayerToKeep>(files.Count);
        var isRead = true;
        foreach (var file in files)
        {
            var read = ControlLayerReader.Read(file, day, held, limits: null, classes);
            surroundings.Report(read.Diagnostics);
            isRead &= read.Succeeded;
            if (read.Value is { } layer)
                layers.Add(new LayerToKeep(layer, Path.GetFileName(file)));
        }
        if (!isRead)
        {
            surroundings.Error.WriteLine("Nothing was imported; the store is as it was.");
            return ExitCode.UnreadableInput;
        }
        using var store = StoreFile.OpenOrCreate(storePath);
        var kept = new ControlLayerStore(store);
        var result = kept.Import(header, layers.OrderBy(l => l.Layer.Day));
        var series = kept.Series().Single(s => s.Id == header.Id);
        surroundings.Console.WriteLine(
            FormattableString.Invariant(
                $"{header.Id}: {result.Added} layers added, {result.Known} known already; now {series.Layers.Count} days from {TerritoryCommand.Day(series.Layers[0].Day)} to {TerritoryCommand.Day(series.Layers[^1].Day)}."
            )
        );
        if (result.Superseded.Count > 0)
            surroundings.Console.WriteLine(
                $"Replaced by a newer import (the old one is kept): {string.Join(", ", result.Superseded.Select(TerritoryCommand.Day))}."
            );
        surroundings.Console.WriteLine($"Days without a layer: {TerritoryCommand.Gaps(series)}.");
        return ExitCode.Clear;
    }

    /// <summary>Of several snapshots of one day the last counts.</summary>
    private static List<string> LastOfDays(List<string> files, Surroundings surroundings)
    {
        var last = files
            .Select(f => (File: f, Moment: ControlLayerReader.MomentOf(Path.GetFileName(f))))
            .GroupBy(
                f => f.Moment is { } moment ? TerritoryCommand.Day(moment.Date) : f.File,
                StringComparer.Ordinal
            )
            .Select(g => g.OrderBy(f => f.Moment).ThenBy(f => f.File, StringComparer.Ordinal).Last())
            .ToList();
        if (last.Count < files.Count)
            surroundings.Console.WriteLine(
                FormattableString.Invariant(
                    $"{files.Count - last.Count} files are earlier snapshots of a day that has a later one; the last of each day counts."
                )
            );
        return [.. last.Select(f => f.File)];
    }

    private static ClassMapping Mapping(string path, Surroundings surroundings)
    {
        var read = ClassMappingReader.Read(path);
        if (read.Value is { } mapping)
        {
            surroundings.Report(read.Diagnostics);
            return mapping;
        }
        surroundings.Report(read.Diagnostics.Skip(1));
        throw new AssayException(read.Diagnostics[0]);
    }

    private static List<string> Files(IEnumerable<string> paths)
    {
        var files = new List<string>();
        foreach (var path in paths)
        {
            if (!Directory.Exists(path))
            {
                if (!File.Exists(path))
                    throw new UsageException("path", $"there is no file or folder '{path}'.");
                files.Add(path);
                continue;
            }
            var found = Directory
                .EnumerateFiles(path)
                .Where(IsLayer)
                .Take(MostFiles + 1)
                .Order(StringComparer.Ordinal)
                .ToList();
            if (found.Count == 0)
                throw new UsageException(
                    path,
                    "the folder holds no .geojson or .geojson.gz file. Give the folder that does."
                );
            if (found.Count > MostFiles)
                throw new UsageException(
                    path,
                    FormattableString.Invariant(
                        $"the folder holds more than {MostFiles} files. Import it in parts."
                    )
                );
            files.AddRange(found);
        }
        return files;
    }

    private static bool IsLayer(string file) =>
        file.EndsWith(".geojson", StringComparison.OrdinalIgnoreCase)
        || file.EndsWith(".geojson.gz", StringComparison.OrdinalIgnoreCase);

    private static ItemId Id(string text) =>
        IdText.IsValid(text)
            ? new ItemId(text)
            : throw new UsageException(
                "--series",
                $"'{text}' is not an id. Write lower-case letters, digits and hyphens, such as deepstate."
            );

    private static HeldClass? Held(string? text)
    {
        if (text is null)
            return null;
        var equals = text.IndexOf('=', StringComparison.Ordinal);
        var values =
            equals > 0
                ? text[(equals + 1)..]
                    .Split(',', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries)
                : [];
        return values.Length > 0
            ? new HeldClass(text[..equals], values)
            : throw new UsageException(
                "--occupied",
                $"'{text}' is not PROPERTY=VALUE,…. Write for instance fill=#a52714,#880e4f."
            );
    }
}
