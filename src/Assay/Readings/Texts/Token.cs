namespace Assay.Readings.Texts;

/// <summary>What a token is.</summary>
public enum TokenKind : byte
{
    /// <summary>Letters, marks and digits that begin with a letter.</summary>
    Word,

    /// <summary>Digits, and letters that follow them (<c>5k</c>, <c>35bn</c>); points and commas are tokens of their own.</summary>
    Number,

    /// <summary>One sign that is neither letter, digit nor blank.</summary>
    Sign,
}

/// <summary>How a token is written and where it stands.</summary>
[Flags]
public enum TokenTraits : byte
{
    /// <summary>Nothing special.</summary>
    None = 0,

    /// <summary>A word that begins with a capital letter.</summary>
    Capitalised = 1,

    /// <summary>A word of two or more letters, all capital.</summary>
    AllCapitals = 2,

    /// <summary>It begins a sentence; a quotation mark before it does not hide that.</summary>
    BeginsSentence = 4,

    /// <summary>A blank, or the start of a block, stands before it.</summary>
    AfterBlank = 8,

    /// <summary>It begins a block.</summary>
    BeginsBlock = 16,

    /// <summary>A word in Cyrillic letters.</summary>
    Cyrillic = 32,
}

/// <summary>A token of a text.</summary>
/// <param name="Start">Where it begins, in UTF-16 units.</param>
/// <param name="Length">How long it is.</param>
/// <param name="Kind">What it is.</param>
/// <param name="Traits">How it is written.</param>
public readonly record struct Token(int Start, int Length, TokenKind Kind, TokenTraits Traits)
{
    /// <summary>Behind its last unit.</summary>
    public int End => Start + Length;

    /// <summary>Its stretch.</summary>
    public TextSpan Span => new(Start, Length);

    /// <summary>Whether it is a word that begins with a capital letter.</summary>
    public bool IsCapitalised => (Traits & TokenTraits.Capitalised) != TokenTraits.None;

    /// <summary>Whether it is a word of capital letters only.</summary>
    public bool IsAllCapitals => (Traits & TokenTraits.AllCapitals) != TokenTraits.None;

    /// <summary>Whether it begins a sentence.</summary>
    public bool BeginsSentence => (Traits & TokenTraits.BeginsSentence) != TokenTraits.None;

    /// <summary>Whether it begins a block.</summary>
    public bool BeginsBlock => (Traits & TokenTraits.BeginsBlock) != TokenTraits.None;

    /// <summary>Whether a blank stands before it.</summary>
    public bool IsAfterBlank => (Traits & TokenTraits.AfterBlank) != TokenTraits.None;
}

/// <summary>A sentence: tokens from <paramref name="First"/> up to but not with <paramref name="End"/>.</summary>
/// <param name="First">Its first token.</param>
/// <param name="End">Behind its last token.</param>
/// <param name="Block">The block it stands in.</param>
public readonly record struct Sentence(int First, int End, int Block);
