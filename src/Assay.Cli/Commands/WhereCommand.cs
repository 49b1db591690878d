using System.CommandLine;
using Assay.Deals;
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
            Description = "LAT,LON such as 47.90,36.71, or the name of a site, town, region or country.",
            Arity = ArgumentArity.ZeroOrOne,
        };
        var batch = new Option<string?>("--batch")
        {
            Description =
                "A table (CSV, XLSX, ODS, JSON lines) of points with the columns lat and lon, or of names in the column place or name, and date and country where they are known. Needs --out.",
            HelpName = "FILE",
        };
        var output = new Option<string?>("--out", "-o")
        {
            Description = "Where to write the table with what is known behind each row, as CSV.",
            HelpName = "FILE",
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
            batch,
            output,
        };
        command.SetAction(parsed =>
        {
            var day = parsed.GetValue(on) ?? surroundings.Today;
            var known = parsed.GetValue(knownOn) ?? surroundings.Today;
            if (parsed.GetValue(batch) is { } table)
            {
                if (parsed.GetValue(place) is not null)
                    throw new UsageException("where", "Give either a place or --batch.");
                var file =
                    parsed.GetValue(output)
                    ?? throw new UsageException("--out", "is needed for --batch. Write -o OUT.csv.");
                OutputFile.MustNotBe(table, file);
                if (!file.EndsWith(".csv", StringComparison.OrdinalIgnoreCase))
                    throw new UsageException("--out", "is written as CSV. Write -o OUT.csv.");
                return Many(table, file, day, known, options.StorePath(parsed), surroundings);
            }
            if (parsed.GetValue(output) is not null)
                throw new UsageException("--out", "is for --batch.");
            using var source = KnowledgeSource.Open(options.StorePath(parsed), surroundings);
            var named = parsed.GetValue(country);
            var asked = PlaceOf(
                parsed.GetValue(place)
                    ?? throw new UsageException("where", "Say where: LAT,LON, a name, or --batch FILE."),
                named,
                parsed.GetValue(region)
            );
            if (asked is Place.Named name && source.Atlas.Resolve(name) is { Kind: NamedKind.None } unknown)
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
            new WhereText(surroundings.Output).Write(
                source.Atlas,
                asked,
                named,
                day,
                known,
                parsed.GetValue(history)
            );
            return ExitCode.Clear;
        });
        return command;
    }

    private static int Many(
        string table,
        string output,
        LocalDate day,
        LocalDate known,
        string store,
        Surroundings surroundings
    )
    {
        using var source = KnowledgeSource.Open(store, surroundings);
        var points = WhereBatch.Open(table);
        var batch = new WhereBatch(source.Atlas, day, known);
        OutputFile.Write(output, stream => batch.Write(points, stream));
        if (batch.FirstNotRead is { } first)
            surroundings.Report(
                new Diagnostic(
                    "AS4043",
                    Severity.Warning,
                    new InputPlace(table, first.Line),
                    FormattableString.Invariant(
                        $"{batch.NotRead} rows name no point or place and day that can be read, here: {first.Why} They came back with the status 'not read'."
                    )
                )
            );
        surroundings.Output.WriteLine(
            Surroundings.OneLine($"{batch.Rows} points, as known on {TerritoryCommand.Day(known)}: {output}")
        );
        return ExitCode.Clear;
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
}
