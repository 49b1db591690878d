using System.Text.RegularExpressions;
using Assay.Listings;

namespace Assay.Formats.Lists.Canada;

/// <summary>Where in the regulations somebody is listed.</summary>
/// <param name="Regime">The regulations' English short name, mostly a country: <c>Russia</c>.</param>
/// <param name="Schedule">The schedule's number, such as <c>1</c> or <c>1.1</c>; "" where the regulations have but one.</param>
/// <param name="Part">The part's number; "" where the schedule has none.</param>
/// <param name="Item">The item.</param>
internal sealed partial record CanadaPlace(string Regime, string Schedule, string Part, string Item)
{
    /// <summary>Short name of the regulations that are about no country.</summary>
    public const string CorruptOfficials = "JVCFOR";

    /// <summary>Reads the list's "Country", "Schedule" and "Item".</summary>
    public static CanadaPlace Of(CanadaRecord record)
    {
        var match = Written().Match(record.Schedule);
        // What is written otherwise stays as it is.
        return match.Success
            ? new(
                RegimeOf(record.Country),
                match.Groups["schedule"].Value,
                match.Groups["part"].Value,
                record.Item
            )
            : new(RegimeOf(record.Country), record.Schedule, "", record.Item);
    }

    /// <summary>Unique in the list, and the same as long as the item stands where it is.</summary>
    public string Key => $"{Regime}, {Within}";

    /// <summary>The statute and the place.</summary>
    public string Basis =>
        Regime is CorruptOfficials
            ? $"Justice for Victims of Corrupt Foreign Officials Act, {Within}"
            : $"Special Economic Measures Act, {Within}";

    /// <summary>
    /// What being listed there does. The regulations forbid to deal with the property of who is listed and to provide for them, which is a
    /// freeze; of the Russia Regulations (SOR/2014-58) Schedules 2 and 3 limit new debt and equity only. What Schedule 1.1, the ships,
    /// does cannot be told from the list.
    /// </summary>
    public DesignationEffect Effect =>
        (Regime, Schedule) switch
        {
            (_, "" or "1") => DesignationEffect.AssetFreeze,
            ("Russia", "2" or "3") => DesignationEffect.Sectoral,
            _ => DesignationEffect.Unknown,
        };

    /// <summary>The place within the regulations: <c>Schedule 1, Part 2, item 435</c>.</summary>
    public string Within =>
        string.Concat(
            Schedule.Length > 0 ? $"Schedule {Schedule}, " : "",
            Part.Length > 0 ? $"Part {Part}, " : "",
            $"item {Item}"
        );

    /// <summary>"Belarus / Bélarus" in English; the long name of the regulations that are about no country by its letters.</summary>
    private static string RegimeOf(string country)
    {
        var english = country.Split('/')[0].Trim();
        return english.Contains($"({CorruptOfficials})", StringComparison.Ordinal)
            ? CorruptOfficials
            : english;
    }

    [GeneratedRegex(
        @"^(?:(?<schedule>[0-9]+(?:\.[0-9]+)?)\s*,?\s*)?(?:Part (?<part>[0-9]+(?:\.[0-9]+)?))?$",
        RegexOptions.CultureInvariant,
        1000
    )]
    private static partial Regex Written();
}
