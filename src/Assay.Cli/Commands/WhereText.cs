using Assay.Deals;
using Assay.Model;
using Assay.Reports.Territories;
using Assay.Territories;
using static System.FormattableString;

namespace Assay.Cli.Commands;

/// <summary>Writes what the atlas says of a place, for people.</summary>
internal sealed class WhereText(TextWriter output)
{
    /// <summary>A place of a file: what it is called, and the answer.</summary>
    public void WriteNamed(AnsweredPlace place)
    {
        Line("Place", place.Name is { } name ? $"{place.Id}, {name}" : place.Id ?? "");
        if (place.Placed is null)
            Line("Not read", string.Join(" ", place.Notes));
        else
            Write(place);
        output.WriteLine();
    }

    /// <summary>The answer.</summary>
    public void Write(AnsweredPlace place)
    {
        var status = place.Placed!.Status;
        var control = status.Control;
        Line("Day", $"{TerritoryCommand.Day(place.On)}, as known on {TerritoryCommand.Day(place.KnownOn)}");
        if (place.Placed.Km2 is { } km2)
            Line("Area", Invariant($"{km2:0.##} km², around {status.Point}"));
        else if (status.Point is { } point)
            Line("Point", point.ToString());
        Line("Recognised sovereign", Sovereign(status.Sovereign));
        foreach (var authority in status.Sovereign?.Authorities ?? [])
            Line("  authority", Cited(authority));
        Line("Held by", Control(place.Placed));
        if (place.Place is Place.Area)
        {
            foreach (var share in control.Shares)
                Line("  part", Share(share));
        }
        if (control.LineDistanceKm is { } km)
            Line("Distance to the line", Invariant($"{km:0.##} km"));
        Line("  source", Cited(control.Source));
        foreach (var claim in status.Claims)
            Line("Claimed by", $"{claim.By}, {claim.Days}, unrecognised ({Cited(claim.Source)})");
        foreach (var view in status.Views)
            Line("Other map", $"{view.Map}: {view.Says}");
        foreach (var view in place.Views)
        {
            foreach (var says in view.Says)
                Line($"View {view.Id}", $"{says} [{view.Label}]");
        }
        WriteAreas(place.Placed.Areas);
        foreach (var note in place.Notes)
            Line("Note", note);
        WriteHistory(place);
    }

    private void WriteAreas(IReadOnlyList<PlacedArea> areas)
    {
        foreach (var (area, answer) in areas)
        {
            var mark =
                answer.Answer == Truth.True ? "in"
                : answer.Share is null ? "open"
                : "part";
            Line($"Legal area, {mark}", $"{area.Id}: {answer.Reason} [{area.Source.Text}]");
        }
        if (areas.Count == 0)
            Line("Legal areas", "none");
    }

    private void WriteHistory(AnsweredPlace place)
    {
        foreach (var (series, changes) in place.History ?? [])
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

    private static string Control(PlacedPlace place)
    {
        var control = place.Status.Control;
        var word = control.Class switch
        {
            ControlClass.Occupied => $"{control.Power} (occupied)",
            ControlClass.Sovereign => $"{control.Power}, its sovereign{(place.IsFreed ? ", liberated" : "")}",
            ControlClass.Contested => "contested, or in part one and in part the other",
            _ => "unknown",
        };
        var since = control.Since is { } day ? $", since {day}" : "";
        var share = control.OccupiedShare is { } part ? Invariant($", {part * 100:0.#} % occupied") : "";
        return word + since + share + (control.IsUncertain ? " (uncertain)" : "");
    }

    private static string Share(GroundShare share) =>
        Invariant($"{share.Share * 100:0.#} % of {share.Sovereign}'s land, ")
        + share.Class switch
        {
            ControlClass.Occupied => $"held by {share.Power} (occupied)",
            ControlClass.Sovereign => "held by its sovereign",
            ControlClass.Contested => "contested",
            _ => "holder unknown",
        };

    private static string Cited(Citation citation) =>
        $"{citation.Text} ({citation.Confidence.ToString().ToLowerInvariant()})";

    private void Line(string label, string text) =>
        output.WriteLine((label + ":").PadRight(22) + " " + Surroundings.OneLine(text));
}
