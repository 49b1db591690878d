namespace Assay.Reports.Svg.Ownership;

/// <summary>What is drawn of a chart of owners: boxes and what links them, no more of them than can be read.</summary>
/// <param name="Boxes">The boxes, that of the party asked about first.</param>
/// <param name="Links">The links among them, none from a box to itself.</param>
internal sealed record DrawnChart(IReadOnlyList<DrawnBox> Boxes, IReadOnlyList<DrawnLink> Links);

/// <summary>A box: one party, or several folded into one.</summary>
/// <param name="Name">Whom it stands for.</param>
/// <param name="Title">The same in full, for whoever points at it or cannot see it.</param>
/// <param name="Marks">How it stands with the legal orders, the gravest first.</param>
/// <param name="Remarks">What else stands in the box.</param>
/// <param name="Sort">What kind of box.</param>
internal sealed record DrawnBox(
    string Name,
    string Title,
    IReadOnlyList<StandingMark> Marks,
    IReadOnlyList<string> Remarks,
    BoxSort Sort
);

/// <summary>Kinds of boxes.</summary>
internal enum BoxSort
{
    /// <summary>A party.</summary>
    Party,

    /// <summary>The party asked about.</summary>
    Asked,

    /// <summary>Several parties that are not drawn one by one.</summary>
    Fold,
}

/// <summary>A line from a holder or controller to whom it holds or controls.</summary>
/// <param name="From">The index of the box of the holder.</param>
/// <param name="To">The index of the box of the held.</param>
/// <param name="Label">How much, or by what means.</param>
/// <param name="Detail">Kind and days; empty where nothing is to be said.</param>
/// <param name="Title">All of it in a sentence, with the source.</param>
/// <param name="Line">How it is drawn.</param>
/// <param name="Share">The least share it is, in per cent: of a loop, the links that are less are turned round.</param>
internal sealed record DrawnLink(
    int From,
    int To,
    string Label,
    string Detail,
    string Title,
    LineStyle Line,
    decimal Share
);

/// <summary>How a line is drawn.</summary>
/// <param name="IsControl">Whether it is control, not a stake: dotted, with another head.</param>
/// <param name="IsUnsure">Whether its share is unknown or its days are not certain: dashed.</param>
/// <param name="IsCarrying">Whether its holder is listed or blocked: thick.</param>
internal readonly record struct LineStyle(bool IsControl, bool IsUnsure, bool IsCarrying)
{
    /// <summary>How a line is drawn on which two of one sort have joined: unsure only if both are, thick if one is.</summary>
    public LineStyle Joined(LineStyle other) =>
        new(IsControl, IsUnsure && other.IsUnsure, IsCarrying || other.IsCarrying);
}
