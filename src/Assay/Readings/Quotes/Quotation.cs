namespace Assay.Readings.Quotes;

/// <summary>Words in quotation marks, in tokens.</summary>
/// <param name="Open">The opening mark; where it is missing, the same as <paramref name="First"/>.</param>
/// <param name="First">The first token within.</param>
/// <param name="End">Behind the last token within.</param>
/// <param name="After">Behind the closing mark; where it is missing, the same as <paramref name="End"/>.</param>
/// <param name="Block">The block it stands in.</param>
/// <param name="Depth">How many others it stands in.</param>
internal readonly record struct Quotation(int Open, int First, int End, int After, int Block, int Depth)
{
    /// <summary>Whether it has no marks at all: a block set apart, or one that begins with a dash.</summary>
    public bool IsUnmarked => Open == First && End == After;

    /// <summary>Whether the closing mark is missing.</summary>
    public bool IsUnclosed => End == After && Open < First;

    /// <summary>Whether the opening mark is missing.</summary>
    public bool IsUnopened => Open == First && End < After;
}
