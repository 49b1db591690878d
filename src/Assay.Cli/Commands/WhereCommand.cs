using System.CommandLine;
using System.Globalization;
using Assay.Deals;
using Assay.Model;

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
        var on = new Option<string?>("--on") { Description = "The day. Default: today.", HelpName = "DAY" };
        var knownOn = new Option<string?>("--known-on")
        {
            Description = "Use only what was known by this day. Default: today.",
            HelpName = "DAY",
        };
        var country = new Option<string?>("--country")
        {
            Description = "Narrows a name, or is checked against a point.",
            HelpName = "CC",
        };
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
            var day = parsed.GetValue(on) is { } text
                ? TerritoryCommand.ParseDay("--on", text)
                : surroundings.Today;
            var known = parsed.GetValue(knownOn) is { } late
                ? TerritoryCommand.ParseDay("--known-on", late)
                : surroundings.Today;
            using var source = KnowledgeSource.Open(options.StorePath(parsed), surroundings);
            var named = parsed.GetValue(country) is { } code ? CodeOf(code) : (CountryCode?)null;
            var asked = PlaceOf(parsed.GetValue(place)!, named);
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

    private static CountryCode CodeOf(string text) =>
        CountryCode.IsValid(text)
            ? new CountryCode(text)
            : throw new UsageException(
                "--country",
                $"'{text}' is not a country. Write its two-letter code, such as UA."
            );
}
