namespace Assay.Readings.Mentions;

/// <summary>What the ending of a Ukrainian or Russian word tells of it.</summary>
internal static class SlavicEndings
{
    private const int ShortestWord = 4;

    private static readonly string[] OfPlaces = "ськ цьк зьк ск цк".Split(' ');

    private static readonly string[] Adjective =
        "ого ому ими его ему ими ої ій ою ий их им ый ой ая ую ое ые ых ым ом ей яя ее ие ії а е і у".Split(
            ' '
        );

    private static readonly string[] GenitiveAdjective = "ого его ої ых их ой ей".Split(' ');

    // Adjectives of place do not end so: економічний, исторический.
    private static readonly string[] Learned = "іч ич еч".Split(' ');

    // Everyday adjectives in -ськ- and -ск- that name no place.
    private static readonly string[] Everyday =
        "міськ городск морськ морск сільськ сельск людськ людск військ войск громадськ гражданск заводськ заводск банківськ банковск шахтарськ шахтёрск шахтерск європейськ европейск господарськ хозяйск учительск батьківськ дитсадк мирск світськ светск юридическ наук польск".Split(
            ' '
        );

    private static readonly string[] Plural = "кі кие ких кими".Split(' ');

    private static readonly string[] GenitiveNoun =
        "и і ї ы а я у ю ів їв ов ев ей ій ий ств рств нь тв ел ер".Split(' ');

    private static readonly string[] Verb =
        "ть ться тся ться є ет ёт ит ют ят ав ив ув ал ил ела ала ила ула іла ело ало ило уло іло ули али или ели іли лась лося лся лись вся но то".Split(
            ' '
        );

    // Stems of adjectives with which names of institutions begin.
    private static readonly string[] Institutional =
        "державн національн национальн верховн федеральн антимонопольн генеральн следственн слідч арбитражн конституційн конституционн вищ окружн господарськ государственн міжнародн международн центральн всемирн світов контрольн рахунков счётн счетн торгово торгов громадськ общественн спеціалізован специализированн народн".Split(
            ' '
        );

    // Stems of adjectives with which a legal form written out begins.
    private static readonly string[] OfForm =
        "державн государственн федеральн акціонерн акционерн публічн публичн приватн частн закрыт закрит открыт відкрит унітарн унитарн казенн казённ комунальн коммунальн спільн совместн непубличн международн міжнародн".Split(
            ' '
        );

    /// <summary>Whether a word may be an adjective made of a place's name: нікопольський, донецкой.</summary>
    public static bool IsOfPlace(ReadOnlySpan<char> word)
    {
        var lower = word.ToString().ToLowerInvariant();
        foreach (var ending in Adjective)
        {
            if (
                !lower.EndsWith(ending, StringComparison.Ordinal)
                || lower.Length < ending.Length + ShortestWord
            )
                continue;
            var stem = lower[..^ending.Length];
            if (
                !Ends(stem, OfPlaces)
                || Array.Exists(Everyday, e => string.Equals(e, stem, StringComparison.Ordinal))
            )
                continue;
            var root = stem.TrimEnd('к').TrimEnd('ь').TrimEnd('с');
            return !Ends(root, Learned);
        }
        return false;
    }

    /// <summary>Whether an adjective is a plural: Турецькі, Уральские.</summary>
    public static bool IsPlural(ReadOnlySpan<char> adjective) => Ends(adjective, Plural);

    /// <summary>Whether a word is an adjective in the genitive.</summary>
    public static bool IsGenitiveAdjective(ReadOnlySpan<char> word) =>
        word.Length > ShortestWord && Ends(word, GenitiveAdjective);

    /// <summary>Whether a word may be an adjective, in any case.</summary>
    public static bool IsAdjective(ReadOnlySpan<char> word) =>
        word.Length > ShortestWord
        && word[^1] is 'й' or 'х' or 'м' or 'ї' or 'о' or 'у' or 'ю' or 'я' or 'а' or 'е' or 'і'
        && Ends(word, Adjective);

    /// <summary>Whether a word may be a noun in the genitive: no form of a verb.</summary>
    public static bool IsGenitiveNoun(ReadOnlySpan<char> word) =>
        word.Length >= ShortestWord && Ends(word, GenitiveNoun) && !Ends(word, Verb);

    /// <summary>Whether names of institutions begin with such an adjective: Державна служба.</summary>
    public static bool IsInstitutional(ReadOnlySpan<char> word) =>
        Begins(word, Institutional) && IsAdjective(word);

    /// <summary>Whether a legal form written out begins with such an adjective: Державне підприємство.</summary>
    public static bool IsOfForm(ReadOnlySpan<char> word) => Begins(word, OfForm) && IsAdjective(word);

    private static bool Begins(ReadOnlySpan<char> word, string[] stems)
    {
        foreach (var stem in stems)
        {
            if (
                word.Length > stem.Length
                && word.Length <= stem.Length + ShortestWord
                && word.StartsWith(stem, StringComparison.OrdinalIgnoreCase)
            )
                return true;
        }
        return false;
    }

    private static bool Ends(ReadOnlySpan<char> word, string[] endings)
    {
        foreach (var ending in endings)
        {
            if (word.Length > ending.Length && word.EndsWith(ending, StringComparison.Ordinal))
                return true;
        }
        return false;
    }
}
