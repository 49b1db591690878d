using Assay.Readings.Texts;

namespace Assay.Readings.Quotes;

/// <summary>
/// What a writer adds to an attribution of how it was said: ", without elaborating", ", running her finger down the column", ", speaking on condition of
/// anonymity because the talks were private".
/// </summary>
internal sealed class Asides(QuoteScene scene)
{
    private readonly TokenizedText _text = scene.Text;

    /// <summary>Whether one opens at a token, which stands behind a comma.</summary>
    public bool Opens(int i) =>
        i < _text.Count
        && (
            _text.Is(i, "without") && IsGerund(i + 1)
            || IsGerund(i) && !scene.Has(i, WordRole.Participle) && !IsNoun(i + 1)
            || _text.Is(i, "speaking")
            || _text.Is(i, "talking")
        );

    /// <summary>Where it ends: at the comma behind it, or at the end of its sentence.</summary>
    public int End(int i, int until)
    {
        while (i < until && !_text.Is(i, ',') && !_text.Is(i, ';') && !(i + 1 < until && _text[i + 1].BeginsSentence))
            i++;
        return Math.Min(i, until);
    }

    // Participles of speech go on with what was said (", adding").
    private bool IsGerund(int i) =>
        scene.BeginsWithLower(i)
        && _text[i].Length > LeastOfGerund
        && _text.Letters(i).EndsWith("ing", StringComparison.Ordinal)
        && scene.MentionAt(i) < 0
        && !(_text.Letters(i) is "including" or "nothing" or "something" or "anything" or "everything" or "according" or "during");

    // "mining was", "rising costs are": a subject
    private bool IsNoun(int i) => scene.Has(i, WordRole.Finite | WordRole.Being);

    private const int LeastOfGerund = 5;
}
