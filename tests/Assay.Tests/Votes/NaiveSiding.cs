using Assay.Votes;

namespace Assay.Tests.Votes;

/// <summary>A question answered from the line a roll call is written as, without anything of the book: what the scan has to agree with.</summary>
internal static class NaiveSiding
{
    /// <summary>Null where it cannot be compared.</summary>
    public static bool? Answer(string line, SidingQuestion question)
    {
        var words = line.Split(' ');
        var votes = words.Skip(2).ToDictionary(w => w[..2], w => w[2], StringComparer.Ordinal);
        var asked = question.Country.Value;
        var own = Counted(asked);
        if (own is null)
            return null;
        var named = question
            .With.OfType<Voters.Country>()
            .Select(w => w.Code.Value)
            .ToHashSet(StringComparer.Ordinal);
        var opponents = question
            .Against.SelectMany(Members)
            .Where(c => c != asked && !named.Contains(c))
            .Distinct(StringComparer.Ordinal)
            .Select(Counted)
            .Where(v => v is not null)
            .ToList();
        if (opponents.Count == 0)
            return null;
        var isWith = true;
        foreach (var side in question.With)
        {
            var theirs = Members(side)
                .Where(c => c != asked)
                .Select(Counted)
                .Where(v => v is not null)
                .ToList();
            if (theirs.Count == 0)
                return null;
            if (!Enough(theirs.Count(v => v == own), theirs.Count))
                isWith = false;
        }
        return isWith && Enough(opponents.Count(v => v != own), opponents.Count);

        char? Counted(string country) =>
            votes.TryGetValue(country, out var vote)
            && (vote is '+' or '-' || vote == '0' && question.Abstentions == AbstentionPolicy.OwnVote)
                ? vote
                : null;

        bool Enough(int those, int of) =>
            question.Meaning switch
            {
                SidingMeaning.Any => those >= 1,
                SidingMeaning.All => those == of,
                _ => those > of / 2.0,
            };

        // days of year-month-day compare as text; of the countries of these tests only three were ever members
        IEnumerable<string> Members(Voters voters)
        {
            if (voters is Voters.Country one)
                return [one.Code.Value];
            var day = words[0];
            return new[]
            {
                ("FR", "1958-01-01", "9"),
                ("IT", "1958-01-01", "9"),
                ("GB", "1973-01-01", "2020-01-31"),
            }
                .Where(m =>
                    string.CompareOrdinal(day, m.Item2) >= 0 && string.CompareOrdinal(day, m.Item3) <= 0
                )
                .Select(m => m.Item1);
        }
    }
}
