namespace Assay.Model;

/// <summary>
/// The days from <see cref="From"/> to <see cref="Until"/>, both included; an absent end is open.
/// As ends may be known only to the month or year, the answer for a day may be unknown.
/// </summary>
/// <param name="From">The first day, or null where it always was.</param>
/// <param name="Until">The last day, or null where no end is known.</param>
public readonly record struct InForce(PartialDate? From, PartialDate? Until)
{
    /// <summary>All days.</summary>
    public static InForce Always => default;

    /// <summary>Whether <paramref name="day"/> lies within.</summary>
    public Truth On(LocalDate day) => Begun(day).And(NotEnded(day));

    /// <summary>Whether the first day has come by <paramref name="day"/>.</summary>
    public Truth Begun(LocalDate day)
    {
        if (From is not { } from || day >= from.Latest)
            return Truth.True;
        return day < from.Earliest ? Truth.False : Truth.Unknown;
    }

    private Truth NotEnded(LocalDate day)
    {
        if (Until is not { } until || day <= until.Earliest)
            return Truth.True;
        return day > until.Latest ? Truth.False : Truth.Unknown;
    }

    /// <summary>
    /// The same days as somebody on <paramref name="knownOn"/> knew them: an end that had not come yet is open again.
    /// Null where not even the beginning had come.
    /// </summary>
    public InForce? KnownOn(LocalDate knownOn)
    {
        if (From is { } from && from.Earliest > knownOn)
            return null;
        return Until is { } until && until.Latest >= knownOn ? this with { Until = null } : this;
    }

    /// <summary>Whether all days lie within.</summary>
    public bool IsAlways => From is null && Until is null;

    /// <summary>What is left of these days without those of <paramref name="gap"/>, whose ends are exact days: nothing, one span or two.</summary>
    public IReadOnlyList<InForce> Without(InForce gap)
    {
        var first = gap.From?.Earliest;
        var last = gap.Until?.Latest;
        if ((Until is { } until && first > until.Latest) || (From is { } from && last < from.Earliest))
            return [this];
        var left = new List<InForce>(2);
        if (first is { } start && (From is null || From.Value.Earliest < start))
            left.Add(this with { Until = new PartialDate(start.PlusDays(-1)) });
        if (last is { } end && (Until is null || Until.Value.Latest > end))
            left.Add(this with { From = new PartialDate(end.PlusDays(1)) });
        return left;
    }

    /// <inheritdoc/>
    public override string ToString() =>
        (From, Until) switch
        {
            (null, null) => "always",
            ({ } from, null) => $"since {from}",
            (null, { } until) => $"until {until}",
            ({ } from, { } until) => $"{from} to {until}",
        };
}
