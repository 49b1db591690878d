using System.Globalization;
using Assay.Model;
using Assay.Ownership;
using Assay.Reports.Words;

namespace Assay.Reports.Svg.Ownership;

/// <summary>Stakes, means of control and days in as few words as a line of a drawing has room for.</summary>
internal static class ChartWords
{
    /// <summary>Words from outside are cut to this many characters beside a line.</summary>
    private const int LongestWord = 22;

    /// <summary>Names in full are cut to this many characters all the same, so that nobody can fill the page with one.</summary>
    private const int LongestName = 240;

    /// <summary>A whole number, with thousands set apart.</summary>
    public static string Count(int number) => number.ToString("#,0", CultureInfo.InvariantCulture);

    /// <summary>A name in full, on one line.</summary>
    public static string Name(string name) => Plain.Short(Plain.Line(name), LongestName);

    /// <summary>How much a stake is, with votes where they differ.</summary>
    public static string Stake(Interest stake)
    {
        var share = Of(stake.Share) ?? "share unknown";
        return stake.Votes is { } votes && votes != stake.Share
            ? $"{share}, votes {Of(votes) ?? "unknown"}"
            : share;
    }

    /// <summary>A share; null where nothing is known of it.</summary>
    public static string? Of(Share share)
    {
        if (share == Share.Unknown)
            return null;
        if (share == Share.Majority)
            return "majority";
        if (share.IsExact)
            return Percent(share.Lower.Value);
        if (share.Lower == Model.Percent.Zero && !share.LowerExcluded)
            return $"up to {Percent(share.Upper.Value)}";
        if (share.Upper == Model.Percent.Whole)
            return $"{(share.LowerExcluded ? "over" : "at least")} {Percent(share.Lower.Value)}";
        return $"{(share.LowerExcluded ? "over " : "")}{Number(share.Lower.Value)}–{Percent(share.Upper.Value)}";
    }

    /// <summary>What kind of stake, where it is no plain share, and its days.</summary>
    public static string Detail(Interest stake, LocalDate on) =>
        Joined(stake.Kind is null or "shares" ? "" : Word(stake.Kind), Days(stake.Days, on));

    /// <summary>By what a party is controlled.</summary>
    public static string Means(ControlLink link)
    {
        var word = link.Means switch
        {
            "control" => "",
            "appoints-board" => "appoints the board",
            var other => Word(other),
        };
        return (link.IsOutright, word) switch
        {
            (true, "") => "controls",
            (true, _) => $"controls: {word}",
            _ => $"may control: {word}",
        };
    }

    /// <summary>Days, and that they are not certain where it is so; empty for all days.</summary>
    public static string Days(InForce days, LocalDate on)
    {
        if (days == InForce.Always)
            return "";
        return days.On(on) == Truth.Unknown ? $"perhaps {days}" : days.ToString();
    }

    /// <summary>A percentage.</summary>
    public static string Percent(decimal value) => Number(value) + " %";

    /// <summary>What is not empty, with commas.</summary>
    public static string Joined(params ReadOnlySpan<string> parts)
    {
        var joined = "";
        foreach (var part in parts)
            joined += joined.Length > 0 && part.Length > 0 ? ", " + part : part;
        return joined;
    }

    private static string Number(decimal value) => value.ToString("0.####", CultureInfo.InvariantCulture);

    private static string Word(string id) => Plain.Short(Plain.Line(id), LongestWord).Replace('-', ' ');
}
