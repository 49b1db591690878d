using System.CommandLine;
using System.Globalization;
using Assay.Deals;
using Assay.Model;
using Assay.Territories;

namespace Assay.Cli.Commands;

/// <summary><c>assay where</c>: whose land a place is on a day, and in which legal areas it lies.</summary>
public static class WhereCommand
{
    /// <summary>The command.</summary>
    public static Command Build(Surroundings surroundings, GlobalOptions options)
    {
        var place = new Argument<string>("place")
        {
            Description = "LAT,LON such as 47.90,36.71, or the name of a site, region or country.",
        };
        var on = CodedOptions.Day("--on", "The day. Default: today.");
        var knownOn = CodedOptions.Day("--known-on", "Use only what was known by this day. Default: today.");
        var country = CodedOptions.Country("--country", "Narrows a name, or is checked against a point.");
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
            history,
        };
        command.SetAction(parsed =>
        {
            var day = parsed.GetValue(on) ?? surroundings.Today;
            var known = parsed.GetValue(knownOn) ?? surroundings.Today;
            using var source = KnowledgeSource.Open(options.StorePath(parsed), surroundings);
            var named = parsed.GetValue(country);
            var asked = PlaceOf(parsed.GetValue(place)!, named);
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

    private static Place PlaceOf(string text, CountryCode? country)
    {
        var parts = text.Split(',', StringSplitOptions.TrimEntries);
        if (
            parts.Length != 2
            || !TryNumber(parts[0], out var latitude)
            || !TryNumber(parts[1], out var longitude)
        )
            return new Place.Named(text, country);
        return Coordinate.IsValid(latitude, longitude)
            ? new Place.Point(new Coordinate(latitude, longitude))
            : throw new UsageException(
                "place",
                $"there is no place at latitude {parts[0]}, longitude {parts[1]}. Write LAT,LON in degrees, such as 47.90,36.71."
            );
    }

    private static bool TryNumber(string text, out double number) =>
        double.TryParse(text, NumberStyles.Float, CultureInfo.InvariantCulture, out number);
}
