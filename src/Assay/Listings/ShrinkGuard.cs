using System.Globalization;
using Assay.Model;

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

    /// <summary>
    /// An older edition with less than this part of a later one's records is hardly a whole edition: the fastest growth known of, of the SDN list
    /// from 2021 to 2024, did not double it.
    /// </summary>
    public const double LeastOfLater = 0.1;

    /// <summary>What looks wrong about an edition, a sentence each; empty where nothing does.</summary>
    /// <param name="before">The edition before it.</param>
    /// <param name="now">The edition.</param>
    /// <param name="gone">Those of the edition before who are not on the list any more, in numbers.</param>
    /// <param name="added">Those of the edition who were not on the list before, in numbers.</param>
    /// <param name="days">Days between the two.</param>
    public static IReadOnlyList<string> Alarms(
        EditionProfile before,
        EditionProfile now,
        EditionProfile gone,
        EditionProfile added,
        int days
    )
    {
        var alarms = new List<string>();
        var fewer = before.Records - now.Records;
        if (fewer >= LeastRecordsGone && fewer > before.Records * MostRecordsGone)
            alarms.Add(
                Sentence(
                    $"it has {Counted.Of(now.Records, "record")}, the edition before had {before.Records}"
                )
            );
        AddDetail(alarms, "aliases", before.Aliases, now.Aliases);
        AddDetail(alarms, "documents", before.Documents, now.Documents);
        AddEffects(alarms, "an asset freeze", before, now, gone, added, s => s.AssetFreezes);
        AddEffects(alarms, "any effect that is known", before, now, gone, added, s => s.Effects);
        if (days > MostDaysForProgramme)
            return alarms;
        foreach (var (programme, lost) in gone.Programmes.OrderBy(p => p.Key, StringComparer.Ordinal))
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

    /// <summary>
    /// What looks wrong about an edition against a later one that is there already: it is a sample, or a download that was cut. Lists grow, so
    /// that it has fewer records says little; that it lacks those who were listed by then, by the later one's own days, says much.
    /// </summary>
    /// <param name="now">How many records it has.</param>
    /// <param name="later">The later edition.</param>
    /// <param name="listedBefore">How many of the later one's records say that they were listed before its day.</param>
    public static IReadOnlyList<string> AlarmsAgainstLater(int now, Edition later, int listedBefore)
    {
        var fewer = listedBefore - now;
        if (fewer >= LeastRecordsGone && fewer > listedBefore * MostRecordsGone)
            return
            [
                Sentence(
                    $"it has {Counted.Of(now, "record")}, but in the later edition of {later.Date:uuuu-MM-dd} {listedBefore} records say that they were listed before"
                ),
            ];
        return later.Records - now >= LeastRecordsGone && now < later.Records * LeastOfLater
            ?
            [
                Sentence(
                    $"it has {Counted.Of(now, "record")}, the later edition of {later.Date:uuuu-MM-dd} has {later.Records}"
                ),
            ]
            : [];
    }

    /// <summary>Whether the records that are in both lost what they said: then the layout is a poorer one, not the law.</summary>
    private static void AddEffects(
        List<string> alarms,
        string what,
        EditionProfile before,
        EditionProfile now,
        EditionProfile gone,
        EditionProfile added,
        Func<RecordCounts, int> count
    )
    {
        var had = Count(before) - Count(gone);
        var has = Count(now) - Count(added);
        if (had >= LeastOfProgramme && had - has >= had * MostDetailGone)
            alarms.Add(
                Sentence(
                    $"of the records that stay, {had} had {what} in the edition before and {has} have it now: this file may not say what a designation does"
                )
            );

        int Count(EditionProfile profile) => profile.Saying is { } saying ? count(saying) : 0;
    }

    private static void AddDetail(List<string> alarms, string what, int before, int now)
    {
        if (before >= LeastOfProgramme && before - now > before * MostDetailGone)
            alarms.Add(Sentence($"it has {now} {what}, the edition before had {before}"));
    }

    private static string Sentence(FormattableString text) => text.ToString(CultureInfo.InvariantCulture);
}
