namespace Assay.Formats.Votes;

/// <summary>What readers of votes take at most from files that anybody may have made.</summary>
public static class VoteLimits
{
    /// <summary>Roll calls of one source. The Assembly has some 100 a year; the largest set has 6,203.</summary>
    public const int RollCalls = 100_000;

    /// <summary>Countries of one source. The UN has 193 members; with those that are gone some 200.</summary>
    public const int Countries = 400;

    /// <summary>Files of a folder that are looked at.</summary>
    public const int Files = 1_000;

    /// <summary>Sources in one file of country votes: each is an origin that its rows name.</summary>
    public const int Origins = 100;

    /// <summary>Characters of a resolution's text that are kept; the longest real one has 1,494.</summary>
    public const int TextLength = 4_000;

    /// <summary>Characters of a symbol, a key or an origin that are kept.</summary>
    public const int NameLength = 200;
}
