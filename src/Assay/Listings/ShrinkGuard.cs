using System.Globalization;

namespace Assay.Listings;

/// <summary>
/// Notices that an edition lacks what the one before had. Lists shrink little by little: what vanishes at once is mostly a publisher's slip or a
/// download cut between two records. In May 2024 some 15,000 rows went missing from the US Consolidated Screening List this way.
/// </summary>
public static class ShrinkGuard
{
    /// <summary>
    /// The part of records that may go at once. The largest lawful delisting since 2022, Syria's in June 2025, took under three in a
    /// hundred from the SDN list.
    /// </summary>
    public const double MostRecordsGone = 0.05;

    /// <summary>The part of aliases or documents that may go at once while records stay: they go with a side file that is missing.</summary>
    public const double MostDetailGone = 0.5;

    /// <summary>The part of a programme's records that may leave the list at once. That they are filed under another programme now is no loss.</summary>
    public const double MostOfProgrammeGone = 0.5;

    /// <summary>Days between two editions beyond which a programme may have ended in the course of business, as Zimbabwe's did in 2024.</summary>
    public const int MostDaysForProgramme = 92;

    /// <summary>A programme with fewer records ends or is renamed in the course of business.</summary>
    public const int LeastOfProgramme = 10;

    /// <summary>A list with fewer records may lose more than a part of them without anything being wrong.</summary>
    public const int LeastRecordsGone = 5;

    /// <summary>What looks wrong about an edition, a sentence each; empty where nothing does.</summary>
    /// <param name="before">The edition before it.</param>
    /// <param name="now">The edition.</param>
    /// <param name="gone">Those of the edition before who are not on the list any more, by programme.</param>
    /// <param name="days">Days between the two.</param>
    public static IReadOnlyList<string> Alarms(
        EditionProfile before,
        EditionProfile now,
        IReadOnlyDictionary<string, int> gone,
        int days
    )
    {
        var alarms = new List<string>();
        var fewer = before.Records - now.Records;
        if (fewer >= LeastRecordsGone && fewer > before.Records * MostRecordsGone)
            alarms.Add(Sentence($"it has {now.Records} records, the edition before had {before.Records}"));
        AddDetail(alarms, "aliases", before.Aliases, now.Aliases);
        AddDetail(alarms, "documents", before.Documents, now.Documents);
        if (days > MostDaysForProgramme)
            return alarms;
        foreach (var (programme, lost) in gone.OrderBy(p => p.Key, StringComparer.Ordinal))
        {
            var had = before.Programmes.GetValueOrDefault(programme);
            if (had >= LeastOfProgramme && lost > had * MostOfProgrammeGone)
                alarms.Add(
                    lost == had
                        ? Sentence($"programme {programme} is missing with all its {had} records")
                        : Sentence($"programme {programme} lost {lost} of its {had} records")
                );
        }
        return alarms;
    }

    private static void AddDetail(List<string> alarms, string what, int before, int now)
    {
        if (before >= LeastOfProgramme && before - now > before * MostDetailGone)
            alarms.Add(Sentence($"it has {now} {what}, the edition before had {before}"));
    }

    private static string Sentence(FormattableString text) => text.ToString(CultureInfo.InvariantCulture);
}
