namespace Assay.Model;

/// <summary>How well a fact of the law or of the starter pack is founded.</summary>
public enum Confidence
{
    /// <summary>Read in the instrument, record or file of the authority itself.</summary>
    Primary,

    /// <summary>Read in a secondary source: a law firm, the press, a register.</summary>
    Secondary,

    /// <summary>General knowledge: confirm before relying on it.</summary>
    General,
}

/// <summary>Where a fact can be read again.</summary>
/// <param name="Text">The source in words: instrument and article, list and edition, page.</param>
/// <param name="Confidence">How well it is founded.</param>
/// <param name="Locator">An address or identifier by which it is found, such as an EUR-Lex or Federal Register one.</param>
public sealed record Citation(string Text, Confidence Confidence, string? Locator = null);
