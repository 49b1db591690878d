using Assay.Readings.Mentions;
using Assay.Readings.Texts;

namespace Assay.Readings.Quotes;

/// <summary>
/// Finds what is said in a text, and by whom: words in quotation marks and words that are reported, by the verbs of speech beside them. Its time
/// is linear in the text.
/// </summary>
public static class QuoteFinder
{
    /// <summary>Finds the quotes of a text.</summary>
    /// <param name="text">The text.</param>
    /// <param name="mentions">Who and what is mentioned, in the order of the text.</param>
    /// <param name="referents">Whom mentions stand for.</param>
    /// <returns>In the order of the text.</returns>
    public static IReadOnlyList<Quote> Find(
        TokenizedText text,
        IReadOnlyList<Mention> mentions,
        IReadOnlyList<Referent> referents
    ) => new QuoteReading(new QuoteScene(text, mentions, referents)).Read();
}
