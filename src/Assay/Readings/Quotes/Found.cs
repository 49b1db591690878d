namespace Assay.Readings.Quotes;

/// <summary>A speaker with the tokens that name it, appositions included.</summary>
/// <param name="Speaker">Who.</param>
/// <param name="First">The first token.</param>
/// <param name="End">Behind the last token.</param>
/// <param name="IsNamed">Whether a mention names it, or a pronoun that stands for one; else it is only described.</param>
/// <param name="IsVoice">Whether it is somebody or something that can speak: a mention, or described by a noun for such.</param>
internal sealed record Found(Speaker Speaker, int First, int End, bool IsNamed, bool IsVoice);
