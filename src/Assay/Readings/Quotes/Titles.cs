using Assay.Readings.Texts;

namespace Assay.Readings.Quotes;

/// <summary>What stands before a name: title, office, or a preposition that governs it.</summary>
internal sealed class Titles
{
    private readonly QuoteScene _scene;
    private readonly TokenizedText _text;

    public Titles(QuoteScene scene)
    {
        _scene = scene;
        _text = scene.Text;
    }

    /// <summary>Whether a word may be part of a title or office before a name.</summary>
    public bool IsPart(int i) =>
        _scene.IsWord(i)
        && _scene.MentionAt(i) < 0
        && !_scene.Has(i, WordRole.Joining | WordRole.Boundary | WordRole.That | WordRole.Speech)
        && (_text[i].IsCapitalised || _scene.Has(i, WordRole.Voice | WordRole.Determiner));

    /// <summary>Where the title begins that stands before a name.</summary>
    public int StartOf(int first, int from)
    {
        while (first > from && IsPart(first - 1) && !_scene.Has(first - 1, WordRole.Determiner))
            first--;
        return first;
    }

    /// <summary>Whether a preposition governs what follows: it is no subject then.</summary>
    public bool IsGoverned(int i, int from)
    {
        while (i >= from && IsPart(i))
            i--;
        return i >= from && (_scene.Has(i, WordRole.Joining) || _text.Is(i, "by") || _text.Is(i, "than"));
    }
}
