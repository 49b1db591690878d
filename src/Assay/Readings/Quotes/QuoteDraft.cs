using Assay.Readings.Texts;

namespace Assay.Readings.Quotes;

/// <summary>A quote while it is being put together.</summary>
internal sealed class QuoteDraft
{
    public required List<TextSpan> Pieces { get; init; }

    public required QuoteManner Manner { get; set; }

    public Speaker? Speaker { get; set; }

    public Speaker? Through { get; set; }

    public required string Why { get; set; }

    public TextSpan? Attribution { get; set; }

    public TextSpan? On { get; set; }

    public TextSpan? Where { get; set; }

    public TextSpan? Medium { get; set; }

    /// <summary>Whether the speaker denies it.</summary>
    public bool IsDenied { get; init; }

    /// <summary>Whether it is nobody's wording: defined by the text, or spoken of as a word.</summary>
    public bool IsOwn { get; init; }

    /// <summary>The quotation its last piece is.</summary>
    public Quotation Last { get; set; }

    /// <summary>Where its attribution ends, in tokens; 0 where it has none behind it.</summary>
    public int AttributedUntil { get; set; }

    /// <summary>The quote it stands in.</summary>
    public QuoteDraft? Outer { get; set; }

    /// <summary>Its number among the quotes of the text, as soon as it has one.</summary>
    public int? Number { get; set; }

    public Quote ToQuote(string text, int? within) =>
        new(Pieces, Manner, Speaker, Why)
        {
            Attribution = Attribution,
            On = On,
            Where = Where,
            Medium = Medium,
            Through = Through,
            Within = within,
            IsDenied = IsDenied,
            IsAltered = Pieces.Exists(p => IsAltered(text.AsSpan(p.Start, p.Length))),
        };

    private static bool IsAltered(ReadOnlySpan<char> words) =>
        words.Contains('[')
        || words.Contains('…')
        || words.IndexOf("...", StringComparison.Ordinal) >= 0
        || words.IndexOf("<...>", StringComparison.Ordinal) >= 0;
}
