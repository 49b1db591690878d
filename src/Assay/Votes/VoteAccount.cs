using Assay.Model;

namespace Assay.Votes;

/// <summary>The countries of one source, each with its place in <see cref="VoteRow"/>: kept once for all its roll calls.</summary>
public sealed class VoteColumns
{
    private readonly Dictionary<CountryCode, int> _places;

    /// <summary>Takes the countries; none may stand twice.</summary>
    /// <exception cref="ArgumentException">One stands twice.</exception>
    public VoteColumns(IReadOnlyList<CountryCode> countries)
    {
        Countries = countries;
        _places = countries.Select((c, i) => (c, i)).ToDictionary(c => c.c, c => c.i);
    }

    /// <summary>The countries in their order.</summary>
    public IReadOnlyList<CountryCode> Countries { get; }

    /// <summary>The place of a country, or -1.</summary>
    public int Find(CountryCode country) => _places.GetValueOrDefault(country, -1);
}

/// <summary>The votes of one roll call, a byte for each country of <see cref="VoteColumns"/>.</summary>
/// <param name="Columns">The countries.</param>
/// <param name="Cells">Their votes; those beyond its end are <see cref="Vote.NotInData"/>.</param>
public readonly record struct VoteRow(VoteColumns Columns, ReadOnlyMemory<byte> Cells)
{
    /// <summary>How a country voted.</summary>
    public Vote Of(CountryCode country) =>
        Columns.Find(country) is >= 0 and var at && at < Cells.Length ? (Vote)Cells.Span[at] : Vote.NotInData;

    /// <summary>Countries of which something is told.</summary>
    public int Count => Cells.Length - Cells.Span.Count((byte)Vote.NotInData);

    /// <summary>The votes counted.</summary>
    public Tally Tally
    {
        get
        {
            var cells = Cells.Span;
            return new Tally(
                cells.Count((byte)Vote.Yes),
                cells.Count((byte)Vote.No),
                cells.Count((byte)Vote.Abstain),
                cells.Count((byte)Vote.Absent)
            );
        }
    }

    /// <summary>Who is told of, and how they voted, in the source's order.</summary>
    public IEnumerable<(CountryCode Country, Vote Vote)> All
    {
        get
        {
            for (var i = 0; i < Cells.Length; i++)
            {
                if (Cells.Span[i] != (byte)Vote.NotInData)
                    yield return (Columns.Countries[i], (Vote)Cells.Span[i]);
            }
        }
    }
}

/// <summary>A row of an account for something that has no vote in the Assembly, or has it in another row already.</summary>
/// <param name="Name">What the source calls it.</param>
/// <param name="Vote">What the source says it voted.</param>
public sealed record StrangeVote(string Name, Vote Vote);

/// <summary>One source's account of one roll call.</summary>
/// <param name="RollCall">What was voted on.</param>
/// <param name="Votes">How members voted.</param>
/// <param name="Origin">Where the source has it from, in its own words; "" where it does not say.</param>
/// <param name="Strangers">Rows for what has no vote there (parts of countries, territories) or has it already; they count in no tally of ours.</param>
public sealed record VoteAccount(
    RollCall RollCall,
    VoteRow Votes,
    string Origin,
    IReadOnlyList<StrangeVote> Strangers
)
{
    /// <summary>The votes as the source's rows add up, with those that are of no member.</summary>
    public Tally TallyAsWritten => Strangers.Aggregate(Votes.Tally, (sum, s) => sum.With(s.Vote));
}
