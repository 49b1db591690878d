using Assay.Deals;
using Assay.Model;
using Assay.Territories;
using static System.FormattableString;

namespace Assay.Cli.Commands;

/// <summary>Writes what the atlas says of a place, for people.</summary>
internal sealed class WhereText(TextWriter output)
{
    public void Write(
        TerritoryAtlas atlas,
        Place place,
        CountryCode? named,
        LocalDate on,
        LocalDate knownOn,
        bool withHistory
    )
    {
        var status = atlas.StatusAt(place, on, knownOn);
        Line("Day", $"{TerritoryCommand.Day(on)}, as known on {TerritoryCommand.Day(knownOn)}");
        if (status.Point is { } point)
            Line("Point", point.ToString());
        Line("Recognised sovereign", Sovereign(status.Sovereign));
        foreach (var authority in status.Sovereign?.Authorities ?? [])
            Line("  authority", Cited(authority));
        Line("Held by", Control(status.Control));
        if (status.Control.LineDistanceKm is { } km)
            Line("Distance to the line", Invariant($"{km:0.##} km"));
        Line("  source", Cited(status.Control.Source));
        foreach (var claim in status.Claims)
            Line("Claimed by", $"{claim.By}, {claim.Days}, unrecognised ({Cited(claim.Source)})");
        foreach (var view in status.Views)
            Line("Other map", $"{view.Map}: {view.Says}");
        WriteAreas(atlas, place, on, knownOn);
        var doubts =
            place is Place.Point given && named is { } code ? atlas.Doubts(given.Coordinate, code) : [];
        foreach (var note in status.Control.Notes.Concat(status.Notes).Concat(doubts))
            Line("Note", note);
        if (withHistory && status.Point is { } at)
            WriteHistory(atlas, at);
    }

    private void WriteAreas(TerritoryAtlas atlas, Place place, LocalDate on, LocalDate knownOn)
    {
        var any = false;
        foreach (var area in atlas.Areas)
        {
            var (answer, reason) = atlas.InArea(area.Id, place, on, knownOn);
            if (answer == Truth.False)
                continue;
            any = true;
            var mark = answer == Truth.True ? "in" : "open";
            Line($"Legal area, {mark}", $"{area.Id}: {reason} [{area.Source.Text}]");
        }
        if (!any)
            Line("Legal areas", "none");
    }

    private void WriteHistory(TerritoryAtlas atlas, Coordinate point)
    {
        foreach (var (series, changes) in atlas.History(point))
        {
            foreach (var change in changes)
                Line(
                    $"History, {series.Id}",
                    $"{TerritoryCommand.Day(change.Day)} {(change.IsHeld ? "held by " + series.Power : "not held by " + series.Power)}"
                );
        }
    }

    private static string Sovereign(RecognisedSovereign? sovereign) =>
        sovereign is null
            ? "not found"
            : $"{sovereign.Country}{(sovereign.Region is { } code ? $", {sovereign.RegionName} ({code})" : "")} [{sovereign.View}]";

    private static string Control(ControllingPower control)
    {
        var word = control.Class switch
        {
            ControlClass.Occupied => $"{control.Power} (occupied)",
            ControlClass.Sovereign => $"{control.Power}, its sovereign",
            ControlClass.Contested => "contested, or in part one and in part the other",
            _ => "unknown",
        };
        var since = control.Since is { } day ? $", since {day}" : "";
        var share = control.OccupiedShare is { } part ? Invariant($", {part * 100:0.#} % occupied") : "";
        return word + since + share;
    }

    private static string Cited(Citation citation) =>
        $"{citation.Text} ({citation.Confidence.ToString().ToLowerInvariant()})";

    private void Line(string label, string text) =>
        output.WriteLine((label + ":").PadRight(22) + " " + Surroundings.OneLine(text));
}
