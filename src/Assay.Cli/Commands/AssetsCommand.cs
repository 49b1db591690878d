using System.CommandLine;
using Assay.Formats.Sites;
using Assay.Model;
using Assay.Reports.Territories;
using Assay.Territories;
using Spectre.Console;

namespace Assay.Cli.Commands;

/// <summary><c>assay assets</c>: which sites of a table lie where, and on whose land; <c>check</c> says what of the table cannot be right.</summary>
public sealed class AssetsCommand
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
            return WhereCommand.TryPoint(text, out value);
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

    private AssetsCommand(Surroundings surroundings, GlobalOptions options)
    {
        _surroundings = surroundings;
        _options = options;
    }

    /// <summary>The command.</summary>
    public static Command Build(Surroundings surroundings, GlobalOptions options)
    {
        var list = new AssetsCommand(surroundings, options);
        var sites = new Command("list", "Sites of a table: whose land they lie on, by right and in fact.")
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
        sites.SetAction(list.Run);
        return new Command(
            "assets",
            "Mines, deposits and plants of a table: where they lie, and what of it cannot be right."
        )
        {
            sites,
            AssetsCheckCommand.Build(surroundings, options),
        };
    }

    private int Run(ParseResult parsed)
    {
        var on = parsed.GetValue(_on) ?? _surroundings.Today;
        var knownOn = parsed.GetValue(_knownOn) ?? _surroundings.Today;
        if (parsed.GetValue(_out) is { } to)
            OutputFile.MustNotBe(parsed.GetValue(_file)!, to);
        if (parsed.GetResult(_within) is { Implicit: false } && parsed.GetValue(_near) is null)
            throw new UsageException(_within.Name, "is for --near LAT,LON.");
        if (!(parsed.GetValue(_within) > 0))
            throw new UsageException(_within.Name, "must be more than 0.");
        using var source = KnowledgeSource.Open(_options.StorePath(parsed), _surroundings);
        var table = SiteTable.Open(parsed.GetValue(_file)!);
        var asked = parsed.GetValue(_commodities)!.Select(source.NamesOf).ToList();
        foreach (var unknown in asked.Where(names => names.Count == 1))
            _surroundings.Report(
                new Diagnostic(
                    "AS4044",
                    Severity.Warning,
                    new InputPlace("--commodity"),
                    $"'{unknown.First()}' is no commodity that we know; only sites of which the table says just that are shown."
                )
            );
        int all = 0,
            withoutPoint = 0,
            notTold = 0;
        var shown = new List<(Site Site, PlacedPoint Place, double? Km)>();
        foreach (var site in table.Sites())
        {
            all++;
            if (asked.Count > 0 && !asked.Exists(names => site.Commodities.Any(names.Contains)))
                continue;
            if (site.Point is not { } point)
            {
                withoutPoint++;
                continue;
            }
            double? km = parsed.GetValue(_near) is { } near ? near.KmTo(point) : null;
            if (km > parsed.GetValue(_within))
                continue;
            var place = source.Atlas.Placed(point, on, knownOn, site.Country);
            if (place.Status.Control.Class is ControlClass.Unknown or ControlClass.Contested)
                notTold++;
            if (parsed.GetValue(_occupied) && !place.IsOccupied)
                continue;
            if (parsed.GetValue(_country) is { } country && place.Status.Sovereign?.Country != country)
                continue;
            shown.Add((site, place, km));
        }
        if (parsed.GetValue(_near) is not null)
            shown = [.. shown.OrderBy(s => s.Km)];
        Show(shown);
        if (parsed.GetValue(_out) is { } output)
            OutputFile.Write(
                output,
                stream =>
                {
                    using var csv = new PlacedPointsCsv(stream, table.Columns);
                    foreach (var (site, place, _) in shown)
                        csv.Write(site.Row.Cells, place);
                }
            );
        _surroundings.Output.WriteLine(
            Surroundings.OneLine(
                $"{shown.Count} of {all} sites, on {TerritoryCommand.Day(on)}, as known on {TerritoryCommand.Day(knownOn)}."
                    + (
                        notTold > 0
                            ? FormattableString.Invariant(
                                $" Of {notTold} nobody tells who holds them{(parsed.GetValue(_occupied) ? ", and they are left out" : "")}: a control layer would, see assay territory."
                            )
                            : ""
                    )
                    + (withoutPoint > 0 ? $" {withoutPoint} that were asked for have no coordinates." : "")
            )
        );
        return ExitCode.Clear;
    }

    private void Show(List<(Site Site, PlacedPoint Place, double? Km)> shown)
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
                new Text(PlacedPointsCsv.StatusOf(place) + (place.Notes.Count > 0 ? " *" : "")),
                new Text(place.Status.Point?.ToString() ?? "-"),
                new Text(km is { } far ? FormattableString.Invariant($"{far:0.#}") : "")
            );
        _surroundings.Console.Write(table);
        if (shown.Exists(s => s.Place.Notes.Count > 0))
            _surroundings.Output.WriteLine(
                "* something is to be known of the place: assay where LAT,LON, or the notes of --out."
            );
    }
}
