using Assay.Model;

namespace Assay.Votes;

/// <summary>A country or a group that is asked about.</summary>
public abstract record Voters
{
    private Voters() { }

    /// <summary>One country.</summary>
    /// <param name="Code">The country.</param>
    public sealed record Country(CountryCode Code) : Voters
    {
        /// <inheritdoc/>
        public override string ToString() => Code.Value;
    }

    /// <summary>The members of a group on the day of each vote.</summary>
    /// <param name="Of">The group.</param>
    public sealed record Group(CountryGroup Of) : Voters
    {
        /// <inheritdoc/>
        public override string ToString() => Of.Id.Value;
    }

    /// <summary>The countries of a day.</summary>
    public IReadOnlyList<CountryCode> On(PartialDate day) =>
        this switch
        {
            Country one => [one.Code],
            Group group => group.Of.On(day),
            _ => [],
        };
}

/// <summary>When several countries together stand for or against something.</summary>
public enum SidingMeaning
{
    /// <summary>More than half of those that voted.</summary>
    Majority,

    /// <summary>All of those that voted, and at least one did.</summary>
    All,

    /// <summary>At least one.</summary>
    Any,
}

/// <summary>Whether an abstention is a vote.</summary>
public enum AbstentionPolicy
{
    /// <summary>It is none: who abstains stood with nobody and against nobody.</summary>
    NoVote,

    /// <summary>It is a vote of its own: with all that abstain, against all that vote yes or no.</summary>
    OwnVote,
}

/// <summary>When did a country vote with some and against others?</summary>
public sealed record SidingQuestion
{
    /// <summary>Who is asked about.</summary>
    public required CountryCode Country { get; init; }

    /// <summary>With whom: each of these; a group by <see cref="Meaning"/>.</summary>
    public IReadOnlyList<Voters> With { get; init; } = [];

    /// <summary>Against whom: all of these countries taken together, by <see cref="Meaning"/>. The country asked about, and those it shall have voted with, are not among them.</summary>
    public IReadOnlyList<Voters> Against { get; init; } = [];

    /// <summary>When several countries together stand for or against. Default: <see cref="SidingMeaning.Majority"/>.</summary>
    public SidingMeaning Meaning { get; init; }

    /// <summary>Whether an abstention is a vote. Default: <see cref="AbstentionPolicy.NoVote"/>.</summary>
    public AbstentionPolicy Abstentions { get; init; }

    /// <summary>In which roll calls.</summary>
    public RollCallFilter Filter { get; init; } = RollCallFilter.All;

    /// <summary>Whether a vote counts by the policy.</summary>
    public bool Counts(Vote vote) =>
        vote is Vote.Yes or Vote.No || vote == Vote.Abstain && Abstentions == AbstentionPolicy.OwnVote;
}
