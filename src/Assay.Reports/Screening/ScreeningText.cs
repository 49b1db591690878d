using System.Globalization;
using Assay.Listings;
using Assay.Model;
using Assay.Reports.Words;
using Assay.Screening;

namespace Assay.Reports.Screening;

/// <summary>The screening of one party as lines of text.</summary>
public static class ScreeningText
{
    private const int LabelWidth = 12;

    /// <summary>So many lists of a publisher are named one by one.</summary>
    private const int FewLists = 4;

    /// <summary>Who was looked for, against what, and each candidate with all it rests on.</summary>
    public static IEnumerable<string> Lines(PartyScreening screening)
    {
        yield return Of(screening.Party);
        yield return $"held against what was known on {FactWords.Of(screening.KnownOn)}: {Of(screening.Editions)}";
        if (screening.Candidates.Count == 0)
        {
            var threshold = screening.Terms.Threshold.ToString("0.##", CultureInfo.InvariantCulture);
            // without an id nothing can have been decided
            yield return screening.Terms.HideSettled && screening.Party.Id is not null
                ? $"No candidate with a score of {threshold} or more, but for false positives, if any, that were decided and still hold."
                : $"No candidate with a score of {threshold} or more.";
        }
        if (screening.Party.ScriptRemark is { } remark)
            yield return $"Note: {remark}: --alias.";
        for (var i = 0; i < screening.Candidates.Count; i++)
        {
            yield return "";
            foreach (var line in Lines(screening.Candidates[i], i + 1))
                yield return line;
        }
    }

    /// <summary>Each list with its edition; many lists of one publisher, as the EU has one for each act, in one.</summary>
    private static string Of(IReadOnlyList<Edition> editions) =>
        string.Join(
            ", ",
            editions
                .GroupBy(e => e.List.Publisher)
                .SelectMany(publisher =>
                    publisher.Count() <= FewLists
                        ? publisher.Select(e => $"{e.List} {ScreeningWords.DayOf(e)}")
                        : [Of(publisher.Key, [.. publisher.Select(e => e.Date).Order()])]
                )
        );

    private static string Of(PublisherId publisher, LocalDate[] days) =>
        FormattableString.Invariant($"{publisher} {FactWords.Of(days[0])}")
        + (days[0] == days[^1] ? "" : $" to {FactWords.Of(days[^1])}")
        + FormattableString.Invariant($" ({days.Length} lists)");

    private static string Of(ScreenedParty party)
    {
        var facts = new List<string> { PartyWords.Of(party.Kind) };
        if (party.Born is { } born)
            facts.Add($"born {born}");
        if (party.Countries.Count > 0)
            facts.Add($"country {string.Join(", ", party.Countries)}");
        if (party.Nationalities.Count > 0)
            facts.Add($"nationality {string.Join(", ", party.Nationalities)}");
        facts.AddRange(party.Identifiers.Select(i => i.ToString()));
        var names = party.Names.Count > 0 ? string.Join("; ", party.Names) : "(no name)";
        return $"{names} ({string.Join(", ", facts)})";
    }

    private static IEnumerable<string> Lines(ScreenedCandidate screened, int rank)
    {
        var (party, edition) = (screened.Candidate.Party, screened.Candidate.Edition);
        var gone = party.Delisted is null ? "" : "  NO LONGER LISTED";
        yield return string.Create(
            CultureInfo.InvariantCulture,
            $"{rank.ToString(CultureInfo.InvariantCulture).PadLeft(2)}  {ScreeningWords.Score(screened.Candidate.Score)} {PartyWords.Of(screened.Candidate.Strength)}  {party.Name} ({PartyWords.Of(party.Kind)}){gone}"
        );
        if (!string.Equals(party.Name, screened.Candidate.ListedName, StringComparison.Ordinal))
            yield return Labelled("alias", screened.Candidate.ListedName);
        yield return Labelled("record", $"{party.Record}, edition {ScreeningWords.DayOf(edition)}");
        foreach (var designation in party.Designations)
            yield return Labelled("designated", ScreeningWords.Of(designation));
        if (party.Delisted is { } delisting)
            yield return Labelled("delisted", delisting.ToString());
        foreach (var reason in screened.Candidate.Explanation)
            yield return Labelled("why", reason);
        if (screened.Review is { } review)
            yield return Labelled("decision", review.ToString());
    }

    private static string Labelled(string label, string text) => $"    {label.PadRight(LabelWidth)}{text}";
}
