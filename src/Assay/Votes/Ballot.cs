using Assay.Model;

namespace Assay.Votes;

/// <summary>Two sources that differ on one country's vote in one roll call.</summary>
/// <param name="Country">The country.</param>
/// <param name="Here">What the account that counts says.</param>
/// <param name="There">What the other says.</param>
public sealed record VoteConflict(CountryCode Country, Vote Here, Vote There);

/// <summary>One roll call of the Assembly, with all accounts of it: the first counts, the others are held against it.</summary>
/// <param name="Account">The account that counts.</param>
/// <param name="Others">Accounts of other sources.</param>
public sealed record Ballot(VoteAccount Account, IReadOnlyList<VoteAccount> Others)
{
    /// <summary>What was voted on.</summary>
    public RollCall RollCall => Account.RollCall;

    /// <summary>The day, or the month where no more is known.</summary>
    public PartialDate On => RollCall.On;

    /// <summary>How a country voted.</summary>
    public Vote Of(CountryCode country) => Account.Votes.Of(country);

    /// <summary>
    /// Where an account differs from the one that counts. A country that one says was absent and of which the other, which leaves absences
    /// out, says nothing is no difference.
    /// </summary>
    public IReadOnlyList<VoteConflict> Conflicts(VoteAccount other) =>
        [
            .. Account
                .Votes.All.Concat(other.Votes.All)
                .Select(v => v.Country)
                .Distinct()
                .Select(c => new VoteConflict(c, Of(c), other.Votes.Of(c)))
                .Where(c =>
                    c.Here != c.There
                    && (c.Here, c.There)
                        is not ((Vote.Absent, Vote.NotInData) or (Vote.NotInData, Vote.Absent))
                )
                .OrderBy(c => c.Country.Value, StringComparer.Ordinal),
        ];
}
