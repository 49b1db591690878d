using System.CommandLine;
using Assay.Cli.Places;
using Assay.Deals;
using Assay.Formats.Geo.Places;
using Assay.Formats.Sites;
using Assay.Model;
using Assay.Territories;

namespace Assay.Cli.Commands;

/// <summary><c>assay where</c>: whose land a place is on a day, and in which legal areas it lies.</summary>
public static class WhereCommand
{
    /// <summary>The command.</summary>
    public static Command Build(Surroundings surroundings, GlobalOptions options)
    {
        var place = new Argument<string?>("place")
        {
            Description =
                "LAT,LON such as 47.90,36.71; the name of a site, town, region or country; WKT such as \"POLYGON((37.1 48.2, …))\"; or a file of places: GeoJSON, KML, KMZ, a shapefile (.shp or .zip), a table.",
            Arity = ArgumentArity.ZeroOrOne,
        };
        var batch = new Option<string?>("--batch")
        {
            Description =
                "A table (CSV, XLSX, ODS, JSON lines) of points with the columns lat and lon, or of names in the column place or name, and date and country where they are known. Needs --out or --json.",
            HelpName = "FILE",
        };
        var output = new Option<string?>("--out", "-o")
        {
            Description =
                "Where to write the places of a file with what is known behind each, as CSV; with --json as JSON.",
            HelpName = "FILE",
        };
        var json = new Option<bool>("--json")
        {
            Description = "The answer as one JSON document; of a file, an array.",
        };
        var view = new Option<string[]>("--view")
        {
            Description =
                "Another view beside the recognised one: de-facto, or a state's claims such as RU. May be given several times.",
            HelpName = "VIEW",
        };
        var on = CodedOptions.Day("--on", "The day. Default: today.");
        var knownOn = CodedOptions.Day("--known-on", "Use only what was known by this day. Default: today.");
        var country = CodedOptions.Country("--country", "Narrows a name, or is checked against a point.");
        var region = CodedOptions.Region("--region", "Narrows a name to what lies in a region.");
        var history = new Option<bool>("--history")
        {
            Description = "Every change of control known at a point.",
        };
        var command = new Command(
            "where",
            "Whose land a place is on a day, who holds it, and in which legal areas it lies."
        )
        {
            place,
            on,
            knownOn,
            country,
            region,
            history,
            view,
            json,
            batch,
            output,
        };
        command.SetAction(parsed =>
        {
            var question = new Question(
                parsed.GetValue(place),
                parsed.GetValue(batch),
                parsed.GetValue(on) ?? surroundings.Today,
                parsed.GetValue(country),
                parsed.GetValue(region)
            );
            var file = parsed.GetValue(output);
            question.Check(file, parsed.GetValue(json));
            using var source = KnowledgeSource.Open(options.StorePath(parsed), surroundings);
            var answers = new PlaceAnswers(
                source.Atlas,
                parsed.GetValue(knownOn) ?? surroundings.Today,
                Views(parsed.GetValue(view) ?? [], source.Atlas),
                parsed.GetValue(history)
            );
            var report = new WhereReport(surroundings, answers, parsed.GetValue(json), file);
            if (question.Table is { } table)
                return report.Many(
                    table,
                    TablePlaces.Open(table, question.On, question.Country, question.Region)
                );
            if (question.Features() is { } read)
            {
                surroundings.Report(read.Diagnostics);
                if (question.IsText && read.Value is [{ Place: { } written } only])
                {
                    report.One(Written(question, written, only.Notes));
                    return ExitCode.Clear;
                }
                return read.Value is { } places
                    ? report.Many(question.Place!, FeaturePlaces.Of(places, question.On, question.Country))
                    : ExitCode.UnreadableInput;
            }
            return One(question, source.Atlas, report, surroundings);
        });
        return command;
    }

    private static int One(
        Question question,
        TerritoryAtlas atlas,
        WhereReport report,
        Surroundings surroundings
    )
    {
        var place = PlaceOf(question.Place!, question.Country, question.Region);
        if (place is Place.Named name && atlas.Resolve(name) is { Kind: NamedKind.None } unknown)
        {
            surroundings.Report(
                new Diagnostic(
                    "AS4042",
                    Severity.Error,
                    new InputPlace(name.Name),
                    string.Join(" ", unknown.Notes)
                )
            );
            return ExitCode.UnreadableInput;
        }
        report.One(Written(question, place, []));
        return ExitCode.Clear;
    }

    private static AskedPlace Written(Question question, Place place, IReadOnlyList<string> notes) =>
        new([], null, null, (place as Place.Named)?.Name, place, "", question.On, question.Country, notes);

    private static string[] Views(string[] asked, TerritoryAtlas atlas)
    {
        var views = new List<string>();
        foreach (var view in asked)
        {
            var known = atlas.ViewIds.FirstOrDefault(v =>
                string.Equals(v, view, StringComparison.OrdinalIgnoreCase)
            );
            if (known is null)
                throw new UsageException(
                    "--view",
                    $"there is no view '{view}'. There are: {string.Join(", ", atlas.ViewIds)}."
                );
            if (!views.Contains(known, StringComparer.Ordinal))
                views.Add(known);
        }
        return [.. views];
    }

    private static Place PlaceOf(string text, CountryCode? country, RegionCode? region)
    {
        if (WrittenDegrees.Pair(text) is not var (latitude, longitude))
            return new Place.Named(text, country, region);
        return WrittenDegrees.Point(latitude, longitude) is { } point
            ? new Place.Point(point)
            : throw new UsageException(
                "place",
                $"there is no place at latitude {latitude}, longitude {longitude}. Write LAT,LON in degrees, such as 47.90,36.71."
            );
    }

    /// <summary>What is asked about.</summary>
    private sealed record Question(
        string? Place,
        string? Batch,
        LocalDate On,
        CountryCode? Country,
        RegionCode? Region
    )
    {
        /// <summary>The table asked about; null where it is none.</summary>
        public string? Table =>
            Batch ?? (Place is { } path && TablePlaces.Is(path) && File.Exists(path) ? path : null);

        /// <summary>Whether it is a geometry written as text.</summary>
        public bool IsText => Place is { } text && WrittenShape.Is(text);

        private bool IsFile => Place is { } path && !IsText && PlaceFile.Is(path);

        /// <summary>The places of the file or geometry asked about; null where it is none.</summary>
        public Read<IReadOnlyList<FilePlace>>? Features() =>
            IsText ? PlaceFile.OfText(Place!)
            : IsFile ? PlaceFile.Read(Place!)
            : null;

        /// <summary>Refuses what does not go together.</summary>
        /// <exception cref="UsageException">Something does not.</exception>
        public void Check(string? output, bool isJson)
        {
            if (Batch is not null && Place is not null)
                throw new UsageException("where", "Give either a place or --batch.");
            if (Batch is null && Place is null)
                throw new UsageException("where", "Say where: LAT,LON, a name, a file, or --batch FILE.");
            if (output is null)
            {
                if (Table is not null && !isJson)
                    throw new UsageException("--out", "is needed for a table. Write -o OUT.csv.");
                return;
            }
            if (Table is null && !IsFile)
                throw new UsageException("--out", "is for files of places.");
            OutputFile.MustNotBe(Table ?? Place!, output);
            var ending = isJson ? ".json" : ".csv";
            if (!output.EndsWith(ending, StringComparison.OrdinalIgnoreCase))
                throw new UsageException(
                    "--out",
                    isJson
                        ? "is written as JSON. Write -o OUT.json."
                        : "is written as CSV. Write -o OUT.csv, or add --json."
                );
        }
    }
}
