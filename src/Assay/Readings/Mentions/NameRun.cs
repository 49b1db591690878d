using Assay.Readings.Texts;

namespace Assay.Readings.Mentions;

/// <summary>What tells what a name is.</summary>
internal enum NameCue
{
    /// <summary>Nothing.</summary>
    None,

    /// <summary>It is a known name.</summary>
    Known,

    /// <summary>The gazetteer has a settlement of the name.</summary>
    Gazetteer,

    /// <summary>It is cited by its number.</summary>
    Cited,

    /// <summary>A legal form stands in it or behind it.</summary>
    LegalForm,

    /// <summary>A word of it is one by which organisations are named.</summary>
    Head,

    /// <summary>A river, a sea stands in it.</summary>
    Water,

    /// <summary>A word before it.</summary>
    Before,

    /// <summary>A given name.</summary>
    FirstName,

    /// <summary>An initial.</summary>
    Initial,

    /// <summary>A verb of speech behind it.</summary>
    Behind,

    /// <summary>What the person is follows.</summary>
    Explained,

    /// <summary>Whoever is called so by surname speaks elsewhere in the text.</summary>
    Speaks,

    /// <summary>Its last word stands alone elsewhere in the text, as surnames do.</summary>
    LastWordAlone,

    /// <summary>It stands in brackets in the dateline, as agencies do.</summary>
    Dateline,

    /// <summary>Its first word stands alone elsewhere in the text, as short names of companies do.</summary>
    FirstWordAlone,
}

/// <summary>What a sequence of capitalised words is, read by its form and what stands beside it.</summary>
/// <param name="First">Its first token.</param>
/// <param name="End">Behind its last token.</param>
/// <param name="Kind">What it names; null where nothing tells.</param>
/// <param name="Cue">What tells.</param>
/// <param name="CueToken">The word that tells.</param>
internal readonly record struct NameRun(
    int First,
    int End,
    MentionKind? Kind,
    NameCue Cue = NameCue.None,
    int CueToken = 0
)
{
    /// <summary>What tells, for a person.</summary>
    public static string Why(NameCue cue, int token, TokenizedText text) =>
        cue switch
        {
            NameCue.Known => "a known name",
            NameCue.Gazetteer => "a settlement of this name is in the gazetteer",
            NameCue.Cited => "cited as an instrument by its number",
            NameCue.LegalForm => "it has a legal form",
            NameCue.Head or NameCue.Water => $"“{text.Letters(token)}” stands in it",
            NameCue.Before => $"“{text.Letters(token)}” stands before it",
            NameCue.FirstName => $"{text.Letters(token)} is a given name",
            NameCue.Initial => "an initial stands before a name",
            NameCue.Behind => $"“{text.Letters(token)}” follows",
            NameCue.Explained => "what the person is follows",
            NameCue.Speaks => "somebody of that surname speaks elsewhere in the text",
            NameCue.LastWordAlone => "its last word stands alone elsewhere, as surnames do",
            NameCue.Dateline => "it stands in brackets in the dateline, as agencies do",
            NameCue.FirstWordAlone => "its first word stands alone elsewhere, as companies are called",
            _ => "",
        };
}
