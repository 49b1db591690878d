using Assay.Readings.Texts;

namespace Assay.Readings.Figures.Numbers;

/// <summary>What stands around a token.</summary>
internal static class Surroundings
{
    private const int Near = 3;

    /// <summary>Whether the words beside it are in Cyrillic letters; where there are none the language of the text decides.</summary>
    public static bool IsCyrillic(TokenizedText text, int token)
    {
        for (var distance = 1; distance <= Near; distance++)
        {
            if (Script(text, token + distance) is { } behind)
                return behind;
            if (Script(text, token - distance) is { } before)
                return before;
        }
        return text.Document.Language is TextLanguage.Ukrainian or TextLanguage.Russian;
    }

    private static bool? Script(TokenizedText text, int token) =>
        token >= 0 && token < text.Count && text[token].Kind == TokenKind.Word
            ? (text[token].Traits & TokenTraits.Cyrillic) != TokenTraits.None
            : null;

    /// <summary>Whether a token is a hyphen or dash with nothing between it and what stands on both sides.</summary>
    public static bool IsTightDash(TokenizedText text, int token) =>
        token > 0
        && token + 1 < text.Count
        && IsDash(text, token)
        && !text[token].IsAfterBlank
        && !text[token + 1].IsAfterBlank;

    /// <summary>Whether a token is a hyphen or dash.</summary>
    public static bool IsDash(TokenizedText text, int token) =>
        token >= 0
        && token < text.Count
        && text[token].Length == 1
        && text.Text[text[token].Start] is '-' or '–' or '—' or '‑' or '−';

    /// <summary>Whether a token is an apostrophe.</summary>
    public static bool IsApostrophe(TokenizedText text, int token) =>
        token >= 0
        && token < text.Count
        && text[token].Length == 1
        && text.Text[text[token].Start] is '\'' or '’' or 'ʼ';

    /// <summary>Whether a token stands in the same block as the one before it.</summary>
    public static bool GoesOn(TokenizedText text, int token) =>
        token >= 0
        && token < text.Count
        && (text[token].Traits & TokenTraits.BeginsBlock) == TokenTraits.None;
}
