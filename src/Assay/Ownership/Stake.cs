using Assay.Model;

namespace Assay.Ownership;

/// <summary>What one holder has in one company on a day.</summary>
/// <param name="Holder">The index of the holder.</param>
/// <param name="Held">The index of the company.</param>
/// <param name="Shares">Of the capital.</param>
/// <param name="Votes">Of the votes; as the shares where nothing else is known.</param>
/// <param name="Group">The joint arrangement it belongs to, numbered from 1; 0 for none.</param>
internal readonly record struct Stake(int Holder, int Held, Extent Shares, Extent Votes, int Group = 0)
{
    /// <summary>From one interest that surely stands.</summary>
    public static Stake Of(int holder, int held, Interest interest, LocalDate on)
    {
        var shares = Extent.Of(interest.Share, KeepsOthersOut(interest, on));
        return new Stake(
            holder,
            held,
            shares,
            interest.Votes is { } votes ? Extent.Of(votes, KeepsOthersOut(interest, on)) : shares
        );
    }

    /// <summary>From interests of whatever days.</summary>
    public static Stake Of(int holder, int held, IReadOnlyList<Interest> interests, LocalDate on)
    {
        var shares = Extent.Of(interests, on, static i => i.Share, i => KeepsOthersOut(i, on));
        return new Stake(
            holder,
            held,
            shares,
            interests.Any(i => i.Votes is not null)
                ? Extent.Of(interests, on, static i => i.Votes ?? i.Share, i => KeepsOthersOut(i, on))
                : shares
        );
    }

    /// <summary>What it is by shares (0) or votes (1).</summary>
    public Extent By(int measure) => measure == 0 ? Shares : Votes;

    /// <summary>What nobody else can have for certain.</summary>
    public Bound Kept(int measure) => By(measure).Kept;

    // On the day of a sale seller and buyer both have the stake; and what a trustee holds is somebody else's.
    private static bool KeepsOthersOut(Interest stake, LocalDate on) =>
        stake.Kind is not "trust" && stake.Days.From?.Latest != on && stake.Days.Until?.Earliest != on;
}

/// <summary>How much it is.</summary>
/// <param name="Least">For certain.</param>
/// <param name="Most">At most.</param>
/// <param name="Kept">What of it nobody else can have for certain; no more than <paramref name="Least"/>.</param>
/// <param name="Stated">The most that a source states for certain; more than <paramref name="Least"/> where sources differ.</param>
internal readonly record struct Extent(Bound Least, Bound Most, Bound Kept, Bound Stated)
{
    public bool IsKnown => Least == Most;

    public static Extent Of(Share share, bool keepsOthersOut)
    {
        var least = Bound.Lower(share.Lower.Value, share.LowerExcluded);
        return new Extent(least, Bound.Upper(share.Upper.Value), keepsOthersOut ? least : default, least);
    }

    public static Extent Of(
        IReadOnlyList<Interest> interests,
        LocalDate on,
        Func<Interest, Share> measure,
        Func<Interest, bool> keepsOthersOut
    )
    {
        var holding = new Holding(interests, on, measure);
        return new Extent(
            holding.Least(),
            holding.Most(),
            new Holding(interests.Where(keepsOthersOut), on, measure).Least(),
            holding.Stated()
        );
    }
}
