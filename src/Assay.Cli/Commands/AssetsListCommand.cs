using System.CommandLine;
using Assay.Deals;
using Assay.Formats.Sites;
using Assay.Model;
using Assay.Reports.Territories;
using Spectre.Console;

namespace Assay.Cli.Commands;

/// <summary><c>assay assets list</c>: which sites of a table lie where, and on whose land.</summary>
public sealed class AssetsListCommand
{
    private readonly Surroundings _surroundings;
    private readonly GlobalOptions _options;
    private readonly Argument<string> _file = new("file")
    {
        Description =
            "A table of sites (CSV, XLSX, ODS, JSON lines) with latitude and longitude, and name, country and commodities where they are known.",
        HelpName = "FILE",
    };
    private readonly Option<bool> _occupied = new("--occupied")
    {
        Description = "Only sites on ground held by another power than its recognised sovereign.",
    };
    private readonly Option<IReadOnlyList<string>> _commodities = CodedOptions.Several(
        "--commodity",
        "NAME",
        "Only sites with this commodity, as the table or we call it: lithium, Li. Repeatable.",
        static (string text, out string value, out string fault) =>
        {
            value = text.Trim();
            fault = "the commodity is blank.";
            return value.Length > 0;
        }
    );
    private readonly Option<CountryCode?> _country = CodedOptions.Country(
        "--country",
        "Only sites on the recognised land of this country."
    );
    private readonly Option<Coordinate?> _near = CodedOptions.One(
        "--near",
        "LAT,LON",
        "Only sites near a point, nearest first.",
        static (string text, out Coordinate value, out string fault) =>
        {
            fault = $"'{text}' is no point. Write LAT,LON in degrees, such as 47.90,36.71.";
            var point = WrittenDegrees.Pair(text) is var (latitude, longitude)
                ? WrittenDegrees.Point(latitude, longitude)
                : null;
            value = point ?? default;
            return point is not null;
        }
    );
    private readonly Option<double> _within = new("--within")
    {
        Description = "Kilometres for --near.",
        HelpName = "KM",
        DefaultValueFactory = _ => 50,
    };
    private readonly Option<LocalDate?> _on = CodedOptions.Day("--on", "The day. Default: today.");
    private readonly Option<LocalDate?> _knownOn = CodedOptions.Day(
        "--known-on",
        "Use only what was known by this day. Default: today."
    );
    private readonly Option<string?> _out = new("--out", "-o")
    {
        Description = "Write the sites with what is known of their place as CSV, too.",
        HelpName = "FILE",
    };

    private AssetsListCommand(Surroundings surroundings, GlobalOptions options)
    {
        _surroundings = surroundings;
        _options = options;
    }

    /// <summary>The command.</summary>
    public static Command Build(Surroundings surroundings, GlobalOptions options)
    {
        var list = new AssetsListCommand(surroundings, options);
        var command = new Command("list", "Sites of a table: whose land they lie on, by right and in fact.")
        {
            list._file,
            list._occupied,
            list._commodities,
            list._country,
            list._near,
            list._within,
            list._on,
            list._knownOn,
            list._out,
        };
        command.SetAction(list.Run);
        return command;
    }

    private int Run(ParseResult parsed)
    {
        if (parsed.GetValue(_out) is { } to)
            OutputFile.MustNotBe(parsed.GetValue(_file)!, to);
        if (parsed.GetResult(_within) is { Implicit: false } && parsed.GetValue(_near) is null)
            throw new UsageException(_within.Name, "is for --near LAT,LON.");
        if (!(parsed.GetValue(_within) > 0))
            throw new UsageException(_within.Name, "must be more than 0.");
        var on = parsed.GetValue(_on) ?? _surroundings.Today;
        var knownOn = parsed.GetValue(_knownOn) ?? _surroundings.Today;
        using var source = KnowledgeSource.Open(_options.StorePath(parsed), _surroundings);
        var table = SiteTable.Open(parsed.GetValue(_file)!);
        var selection = new SiteSelection
        {
            Commodities = [.. parsed.GetValue(_commodities)!.Select(c => NamesOf(c, source))],
            IsOccupied = parsed.GetValue(_occupied),
            Country = parsed.GetValue(_country),
            Near = parsed.GetValue(_near),
            WithinKm = parsed.GetValue(_within),
        };
        foreach (var site in table.Sites())
            selection.Take(
                site,
                (point, named) => source.Atlas.Placed(new Place.Point(point), on, knownOn, named)
            );
        Show(selection.Sites);
        if (parsed.GetValue(_out) is { } output)
            Write(output, table.Columns, selection.Sites);
        _surroundings.Output.WriteLine(Surroundings.OneLine(Sum(selection, on, knownOn)));
        return ExitCode.Clear;
    }

    private IReadOnlySet<string> NamesOf(string commodity, KnowledgeSource source)
    {
        if (SiteSelection.NamesOf(commodity, source.Commodities) is { } names)
            return names;
        _surroundings.Report(
            new Diagnostic(
                "AS4044",
                Severity.Warning,
                new InputPlace(_commodities.Name),
                $"'{commodity}' is no commodity that we know; only sites of which the table says just that are shown."
            )
        );
        return new HashSet<string>(StringComparer.OrdinalIgnoreCase) { commodity };
    }

    private static string Sum(SiteSelection selection, LocalDate on, LocalDate knownOn)
    {
        var sum = FormattableString.Invariant(
            $"{selection.Sites.Count} of {selection.All} sites, on {TerritoryCommand.Day(on)}, as known on {TerritoryCommand.Day(knownOn)}."
        );
        if (selection.NotTold > 0)
        {
            var leftOut = selection.IsOccupied ? ", and they are left out" : "";
            sum += FormattableString.Invariant(
                $" Of {selection.NotTold} nobody tells who holds them{leftOut}: a control layer would, see assay territory."
            );
        }
        if (selection.WithoutPoint > 0)
            sum += FormattableString.Invariant(
                $" {selection.WithoutPoint} that were asked for have no coordinates."
            );
        return sum;
    }

    private static void Write(
        string output,
        IReadOnlyList<string> columns,
        IReadOnlyList<SelectedSite> sites
    ) =>
        OutputFile.Write(
            output,
            stream =>
            {
                using var csv = new PlacedPlacesCsv(stream, columns);
                foreach (var (site, place, _) in sites)
                    csv.Write(site.Row.Cells, place);
            }
        );

    private void Show(IReadOnlyList<SelectedSite> shown)
    {
        if (shown.Count == 0)
            return;
        var table = new Table().Border(TableBorder.Rounded);
        table.AddColumns("Site", "Commodities", "Land of", "Held by", "Status", "Point", "Km");
        foreach (var (site, place, km) in shown)
            table.AddRow(
                new Text($"{site.Name} {(site.Id.Length > 0 ? $"({site.Id})" : "")}".Trim()),
                new Text(string.Join(", ", site.Commodities.Take(4))),
                new Text(
                    place.Status.Sovereign?.Region?.ToString() ?? place.Status.Sovereign?.Country.Value ?? "-"
                ),
                new Text(place.Status.Control.Power?.Value ?? "-"),
                new Text(PlacedPlacesCsv.StatusOf(place) + (place.Notes.Count > 0 ? " *" : "")),
                new Text(place.Status.Point?.ToString() ?? "-"),
                new Text(km is { } far ? FormattableString.Invariant($"{far:0.#}") : "")
            );
        _surroundings.Console.Write(table);
        if (shown.Any(s => s.Place.Notes.Count > 0))
            _surroundings.Output.WriteLine(
                "* something is to be known of the place: assay where LAT,LON, or the notes of --out."
            );
    }
}
