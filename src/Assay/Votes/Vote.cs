namespace Assay.Votes;

/// <summary>What a country did in a roll call, as far as an account of it says.</summary>
public enum Vote : byte
{
    /// <summary>The account says nothing of the country: it was absent, took no part, or was no member then.</summary>
    NotInData = 0,

    /// <summary>In favour.</summary>
    Yes = 1,

    /// <summary>Against.</summary>
    No = 2,

    /// <summary>Abstained.</summary>
    Abstain = 3,

    /// <summary>The account says that it was absent or did not vote.</summary>
    Absent = 4,
}

/// <summary>Votes counted.</summary>
/// <param name="Yes">In favour.</param>
/// <param name="No">Against.</param>
/// <param name="Abstain">Abstentions.</param>
/// <param name="Absent">Told to be absent; an account that leaves absences out has none.</param>
public readonly record struct Tally(int Yes, int No, int Abstain, int Absent)
{
    /// <summary>Counts votes.</summary>
    public static Tally Of(IEnumerable<Vote> votes)
    {
        var tally = default(Tally);
        foreach (var vote in votes)
            tally = tally.With(vote);
        return tally;
    }

    /// <summary>With one vote more.</summary>
    public Tally With(Vote vote) =>
        vote switch
        {
            Vote.Yes => this with { Yes = Yes + 1 },
            Vote.No => this with { No = No + 1 },
            Vote.Abstain => this with { Abstain = Abstain + 1 },
            Vote.Absent => this with { Absent = Absent + 1 },
            _ => this,
        };

    /// <summary>How many of one kind.</summary>
    public int Of(Vote vote) =>
        vote switch
        {
            Vote.Yes => Yes,
            Vote.No => No,
            Vote.Abstain => Abstain,
            Vote.Absent => Absent,
            _ => 0,
        };

    /// <summary>In favour, against and abstentions, as the record writes them: <c>100-11-58</c>.</summary>
    public override string ToString() => FormattableString.Invariant($"{Yes}-{No}-{Abstain}");
}
