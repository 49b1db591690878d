using System.CommandLine;
using Assay.Formats.Lists;
using Assay.Formats.Lists.WatchLists;
using Assay.Model;
using Assay.Sources.Imports;

namespace Assay.Cli.Commands;

/// <summary><c>assay lists import</c>: publishers' files into the store, each edition whole or not at all.</summary>
public static class ListsImportCommand
{
    /// <summary>The command.</summary>
    public static Command Build(Surroundings surroundings, GlobalOptions options)
    {
        var paths = new Argument<string[]>("DIR|FILE")
        {
            Description =
                "Folders or files: official lists in their publishers' formats, plain or .gz; with --map tables of your own.",
            Arity = ArgumentArity.OneOrMore,
        };
        var date = CodedOptions.Day("--date", "Day of publication of files that do not say it themselves.");
        var map = new Option<string?>("--map")
        {
            Description =
                "Mapping file: the files are tables of your own and it says what their columns mean.",
            HelpName = "YAML",
        };
        var accept = new Option<bool>("--accept")
        {
            Description = "Let an edition count that looks shrunken against the one before.",
        };
        var command = new Command(
            "import",
            "Reads official lists and keeps them in the store, an edition a list and day."
        )
        {
            paths,
            date,
            map,
            accept,
        };
        command.SetAction(parsed =>
            Run(
                parsed.GetValue(paths) ?? [],
                parsed.GetValue(date),
                parsed.GetValue(map),
                parsed.GetValue(accept),
                options.StorePath(parsed),
                surroundings
            )
        );
        return command;
    }

    private static int Run(
        IReadOnlyList<string> paths,
        LocalDate? date,
        string? map,
        bool accept,
        string storePath,
        Surroundings surroundings
    )
    {
        if (Readers(map, surroundings) is not { } readers)
            return ExitCode.UnreadableInput;
        // Where the publisher is, tomorrow may have begun.
        var offer = ListOffer.Of(paths, date, readers, surroundings.Today.PlusDays(1));
        surroundings.Report(offer.Diagnostics);
        if (date is { } given)
            surroundings.Report(Unused(given, offer, paths));
        var failed = offer.Diagnostics.Any(d => d.Severity == Severity.Error);
        var imports = new List<ListImport>();
        using (var importer = new ListImporter(storePath, Surroundings.Version))
        {
            foreach (var set in offer.Sets)
            {
                var import = importer.Import(set, accept);
                surroundings.Report(import.Diagnostics);
                imports.Add(import);
            }
        }
        failed |= imports.Any(i => i.Failed);
        var nothing = offer.Sets.Count == 0 && !failed;
        failed |= offer.Undated.Count > 0;
        if (nothing)
        {
            failed = true;
            surroundings.Report(Nothing(paths, offer));
        }
        ListImportTable.Write(imports, offer.Undated, surroundings);
        return failed ? ExitCode.UnreadableInput
            : imports.Any(i => i.IsHeldBack) ? ExitCode.HeldBack
            : ExitCode.Clear;
    }

    /// <summary>All formats, or with a mapping file the one it makes; null where it has an error.</summary>
    private static IReadOnlyList<IListReader>? Readers(string? map, Surroundings surroundings)
    {
        if (map is null)
            return ListReaders.All;
        var read = WatchListReader.OfMap(map);
        surroundings.Report(read.Diagnostics);
        return read.Value is { } reader ? [reader] : null;
    }

    /// <summary>Files that were named and say another day themselves: whoever gave one ought to know that it did not count.</summary>
    private static IEnumerable<Diagnostic> Unused(
        LocalDate given,
        ListOffer offer,
        IReadOnlyList<string> paths
    ) =>
        offer
            .Sets.Where(s => s.Date != given && paths.Contains(s.Primary.Path, StringComparer.Ordinal))
            .Select(s => new Diagnostic(
                "AS2136",
                Severity.Warning,
                new InputPlace(s.Primary.Path),
                $"--date says {given:uuuu-MM-dd}, the file or its name {s.Date:uuuu-MM-dd}: the file counts, --date is for files that say no day."
            ));

    private static Diagnostic Nothing(IReadOnlyList<string> paths, ListOffer offer)
    {
        const int shown = 5;
        var below = paths
            .Where(Directory.Exists)
            .SelectMany(Directory.GetDirectories)
            .Order(StringComparer.Ordinal)
            .Select(Path.GetFileName)
            .ToList();
        var others = below.Count > shown ? ", …" : "";
        var message =
            offer.Undated.Count > 0 ? "no list that is here has a day of publication."
            : below.Count == 0 ? "no list is here."
            : $"no list is here; {Counted.Of(below.Count, "folder")} below ({string.Join(", ", below.Take(shown))}{others}) {(below.Count == 1 ? "was" : "were")} not looked into: give them by name.";
        return new("AS2030", Severity.Error, new InputPlace(paths[0]), $"nothing was imported: {message}");
    }
}
