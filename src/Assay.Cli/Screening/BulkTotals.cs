namespace Assay.Cli.Screening;

/// <summary>What came of the rows screened so far. Totals of two stretches of a file add up to those of both.</summary>
internal sealed record BulkTotals
{
    /// <summary>Rows read.</summary>
    public long Rows { get; init; }

    /// <summary>Rows that have a candidate.</summary>
    public long WithCandidates { get; init; }

    /// <summary>Candidates of all rows.</summary>
    public long Candidates { get; init; }

    /// <summary>Rows with a candidate to stop at.</summary>
    public long Findings { get; init; }

    /// <summary>Rows of which a cell was not understood.</summary>
    public long Noted { get; init; }

    /// <summary>The line of the first of them, and what was told of it.</summary>
    public FirstRow? FirstNoted { get; init; }

    /// <summary>Rows that hold nothing to look for.</summary>
    public long NotScreened { get; init; }

    /// <summary>The line of the first of them.</summary>
    public FirstRow? FirstNotScreened { get; init; }

    /// <summary>These and what came of the rows that follow.</summary>
    public BulkTotals And(BulkTotals next) =>
        new()
        {
            Rows = Rows + next.Rows,
            WithCandidates = WithCandidates + next.WithCandidates,
            Candidates = Candidates + next.Candidates,
            Findings = Findings + next.Findings,
            Noted = Noted + next.Noted,
            FirstNoted = FirstNoted ?? next.FirstNoted,
            NotScreened = NotScreened + next.NotScreened,
            FirstNotScreened = FirstNotScreened ?? next.FirstNotScreened,
        };
}

/// <summary>The first row of which something is told.</summary>
/// <param name="Line">Its line.</param>
/// <param name="What">What is told.</param>
internal sealed record FirstRow(long Line, string What);
