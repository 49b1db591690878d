namespace Assay.Reports.Readings;

/// <summary>The parts of a reading that a report may be held to.</summary>
[Flags]
public enum ReadingParts
{
    /// <summary>None.</summary>
    None = 0,

    /// <summary>Who and what is named.</summary>
    Mentions = 1,

    /// <summary>Who said what.</summary>
    Quotes = 2,

    /// <summary>Figures.</summary>
    Figures = 4,

    /// <summary>What does not hold together.</summary>
    Checks = 8,

    /// <summary>Wordings that carry a claim to territory.</summary>
    Wordings = 16,

    /// <summary>All of it.</summary>
    All = Mentions | Quotes | Figures | Checks | Wordings,
}
