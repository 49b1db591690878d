using Assay.Readings.Texts;

namespace Assay.Readings.Figures.Numbers;

/// <summary>A place to read on from: a token, or the letters behind the digits of one (<c>35|bn</c>).</summary>
internal readonly record struct Spot(int Token, int Place)
{
    /// <summary>The start of a token; behind the last one the end of the text.</summary>
    public static Spot At(TokenizedText text, int token) =>
        new(token, token < text.Count ? text[token].Start : text.Text.Length);

    /// <summary>Whether letters of a number token are left.</summary>
    public bool IsWithin(TokenizedText text) => Token < text.Count && Place > text[Token].Start;

    /// <summary>The letters to read; empty at the end of the text.</summary>
    public ReadOnlySpan<char> Letters(TokenizedText text) =>
        Token < text.Count ? text.Text.AsSpan(Place, text[Token].End - Place) : [];

    /// <summary>Whether there is something to read in the same block.</summary>
    public bool IsInBlock(TokenizedText text) =>
        Token < text.Count
        && (IsWithin(text) || (text[Token].Traits & TokenTraits.BeginsBlock) == TokenTraits.None);

    /// <summary>Behind the token.</summary>
    public Spot Next(TokenizedText text) => At(text, Token + 1);

    /// <summary>Where what was read so far ends: without the blank before this spot.</summary>
    public int EndBefore(TokenizedText text) => IsWithin(text) ? Place : text[Token - 1].End;

    /// <summary>Whether nothing stands between what was read so far and this spot.</summary>
    public bool IsAttached(TokenizedText text) =>
        IsWithin(text) || (Token < text.Count && !text[Token].IsAfterBlank);
}
