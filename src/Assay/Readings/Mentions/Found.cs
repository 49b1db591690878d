using Assay.Readings.Mentions.Known;
using Assay.Readings.Texts;

namespace Assay.Readings.Mentions;

/// <summary>A stretch of tokens read as a name, before it is known whom it stands for.</summary>
/// <param name="First">Its first token.</param>
/// <param name="End">Behind its last token.</param>
/// <param name="Kind">What kind of thing it names.</param>
/// <param name="Entries">What known names it is; empty for a name read by its form alone.</param>
/// <param name="Cue">What it was read by.</param>
/// <param name="CueToken">The word that told it.</param>
internal sealed record Found(
    int First,
    int End,
    MentionKind Kind,
    IReadOnlyList<KnownEntry> Entries,
    NameCue Cue,
    int CueToken = 0
)
{
    /// <summary>The key of a settlement's name, where the gazetteer has it; else null.</summary>
    public string? PlaceKey { get; init; }

    /// <summary>The token of a title before it, "president"; null where none stands there.</summary>
    public int? Title { get; init; }

    /// <summary>How many tokens it has.</summary>
    public int Length => End - First;

    /// <summary>What it was read by, for a person.</summary>
    public string Why(TokenizedText text) => NameRun.Why(Cue, CueToken, text);
}
