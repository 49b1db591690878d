using Assay.Readings.Texts;

namespace Assay.Readings.Mentions;

/// <summary>
/// Nouns of a language without articles that stand for what is known: "за даними групи", "компания сообщила". Nothing that names it stands beside, and
/// nothing that tells it from others.
/// </summary>
internal static class KnownNouns
{
    private static readonly string[] Adjectives = "ая ой ую ий ый ого его ому ої ою ська на їй их ых".Split(
        ' '
    );

    private static readonly string[] Verbs =
        "ла ло лась лася лся ет ит ає ує ить ють ив ав ув ил ал ёл шел шов ула ули де ме же ся сь ут ют ат ят".Split(
            ' '
        );

    private static readonly HashSet<string> Behind = new(
        "в во на с со из к от по за до и у з із від та й не уже вже ещё ще была был також также торік".Split(
            ' '
        ),
        StringComparer.Ordinal
    );

    /// <summary>Whether the noun at a token is one.</summary>
    public static bool Is(TokenizedText text, int noun)
    {
        var before = noun - 1;
        var isPlain =
            before < 0
            || text[noun].BeginsSentence
            || text[before].Kind == TokenKind.Sign
            || (
                (!text[before].IsCapitalised || text[before].BeginsSentence)
                && (!Ends(text.Letters(before), Adjectives) || IsRelative(text.Letters(before)))
            );
        if (!isPlain || noun + 1 >= text.Count)
            return false;
        var next = text.Letters(noun + 1);
        // "станція «працюватиме»": words, no name
        if (next is "«" or "“" or "„")
            return noun + 2 < text.Count
                && !text[noun + 2].IsCapitalised
                && text[noun + 2].Kind == TokenKind.Word;
        if (text[noun + 1].Kind == TokenKind.Sign)
            return next is "," or "." or ";" or ":" or "—" or "–" or ")";
        return !text[noun + 1].IsCapitalised
            && (Behind.Contains(next.ToString()) || Ends(next, Verbs) || IsNoComplement(next));
    }

    // "который компания хочет строить"
    private static bool IsRelative(ReadOnlySpan<char> word) =>
        word.StartsWith("котор", StringComparison.Ordinal)
        || word.StartsWith("котр", StringComparison.Ordinal)
        || word is "якій" or "якої" or "якою" or "яких" or "якого" or "якому" or "який" or "яким";

    // an adverb or an object, which no noun has for its genitive: "обсуждаем с компанией открыто", "ждет от компании новую модель"
    private static bool IsNoComplement(ReadOnlySpan<char> next) =>
        next.Length > 4
        && (
            next[^1] == 'о' && !next.EndsWith("го", StringComparison.Ordinal)
            || next.EndsWith("ую", StringComparison.Ordinal)
        );

    private static bool Ends(ReadOnlySpan<char> word, string[] endings)
    {
        if (word.Length < 4)
            return false;
        foreach (var ending in endings)
        {
            if (word.EndsWith(ending, StringComparison.Ordinal))
                return true;
        }
        return false;
    }
}
