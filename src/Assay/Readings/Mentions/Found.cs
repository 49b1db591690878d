using Assay.Readings.Mentions.Known;

namespace Assay.Readings.Mentions;

/// <summary>A stretch of tokens read as a name, before it is known whom it stands for.</summary>
/// <param name="First">Its first token.</param>
/// <param name="End">Behind its last token.</param>
/// <param name="Kind">What kind of thing it names.</param>
/// <param name="Entries">What known names it is; empty for a name read by its form alone.</param>
/// <param name="Why">What it was read by.</param>
internal sealed record Found(
    int First,
    int End,
    MentionKind Kind,
    IReadOnlyList<KnownEntry> Entries,
    string Why
)
{
    /// <summary>The key of a settlement's name, where the gazetteer has it; else null.</summary>
    public string? PlaceKey { get; init; }

    /// <summary>What stands in front of it that tells what it is: "President", "the town of".</summary>
    public string? Title { get; init; }

    /// <summary>Whether it is the credit of a picture.</summary>
    public bool IsCredit { get; init; }

    /// <summary>How many tokens it has.</summary>
    public int Length => End - First;
}
