using Assay.Names;

namespace Assay.Readings.Mentions.Known;

/// <summary>
/// The forms under which a word of a text may stand among known names: its spelling, and for Cyrillic words, which are inflected, the forms they may be
/// cases of. The endings are those of Russian and Ukrainian names, nouns and adjectives; what they make is only looked up, so that a form that is no word does no harm.
/// </summary>
internal static class WordForms
{
    private const int ShortestStem = 2;

    // Ending in an oblique case, and what may stand in its place in the nominative. Longest first, but all that fit are tried.
    private static readonly (string Ending, string[] Nominative)[] Cases =
    [
        ("надр", ["надра"]),
        ("недр", ["недра"]),
        ("ского", ["ский"]),
        ("скому", ["ский"]),
        ("ським", ["ський"]),
        ("ського", ["ський"]),
        ("ському", ["ський"]),
        ("ської", ["ська"]),
        ("ській", ["ська"]),
        ("ською", ["ська"]),
        ("ського", ["ське"]),
        ("ських", ["ський", "ські"]),
        ("ськими", ["ський"]),
        ("ські", ["ський"]),
        ("ська", ["ський"]),
        ("ське", ["ський"]),
        ("ської", ["ський"]),
        ("ській", ["ський"]),
        ("ською", ["ський"]),
        ("ську", ["ська", "ський"]),
        ("ских", ["ский", "ские"]),
        ("скими", ["ский"]),
        ("ские", ["ский"]),
        ("ская", ["ский"]),
        ("ское", ["ский"]),
        ("ской", ["ская", "ский"]),
        ("скую", ["ская", "ский"]),
        ("ским", ["ский"]),
        ("ском", ["ский", "ское"]),
        ("ому", ["ий", "ый", "ой", "е", "ое"]),
        ("ого", ["ий", "ый", "ой", "е", "ое"]),
        ("ему", ["ий", "ее"]),
        ("его", ["ий", "ее"]),
        ("ові", ["", "о"]),
        ("еві", ["", "ь", "й"]),
        ("єві", ["й"]),
        ("ами", ["а", "", "и", "ы"]),
        ("ями", ["я", "ь"]),
        ("ией", ["ия"]),
        ("ією", ["ія"]),
        ("ах", ["а", "", "и", "ы"]),
        ("ях", ["я", "ь"]),
        ("ам", ["а", "", "и", "ы"]),
        ("ям", ["я", "ь"]),
        ("ой", ["а", "ая", "ый", "ий"]),
        ("их", ["ий", "і"]),
        ("ых", ["ый", "ы"]),
        ("ие", ["ий"]),
        ("ые", ["ый"]),
        ("ая", ["ий", "ый"]),
        ("ою", ["а", "ая"]),
        ("ей", ["я", "ь"]),
        ("ём", ["ь", "й", ""]),
        ("ем", ["ь", "й", ""]),
        ("ею", ["я", "а"]),
        ("єю", ["я"]),
        ("ую", ["ая"]),
        ("юю", ["яя"]),
        ("ої", ["а", "ий"]),
        ("ій", ["а", "ий"]),
        ("им", ["ий", "", "е"]),
        ("ым", ["ый", "", "ое"]),
        ("ом", ["", "о", "ый", "ий"]),
        ("ща", ["ще"]),
        ("ем", ["", "ь", "й", "е"]),
        ("єм", ["й"]),
        ("ів", ["", "и"]),
        ("ов", ["", "ы", "а"]),
        ("ию", ["ия"]),
        ("ии", ["ия", "ий"]),
        ("ію", ["ія"]),
        ("ії", ["ія"]),
        ("ия", ["ий"]),
        ("ія", ["ій"]),
        ("а", ["", "о"]),
        ("я", ["ь", "й", "е"]),
        ("у", ["", "а", "о", "е"]),
        ("ю", ["ь", "я", "й", "е"]),
        ("е", ["", "а", "о", "я", "ь"]),
        ("є", ["й", "я"]),
        ("и", ["а", "я", "ь", ""]),
        ("і", ["а", "", "ь", "я", "о", "е", "ий"]),
        ("ы", ["а", ""]),
        ("ї", ["я", "й"]),
    ];

    /// <summary>The folded forms of a word as written, the word itself first, each once.</summary>
    public static IReadOnlyList<string> Folded(string word)
    {
        var isCyrillic = word.Any(c => c is >= '\u0400' and <= '\u052f');
        if (!isCyrillic)
            return Folding.Word(word, ukrainian: false) is { Length: > 0 } folded ? [folded] : [];
        var lower = word.ToLowerInvariant();
        var forms = new List<string>(8);
        Add(forms, lower);
        foreach (var (ending, nominatives) in Cases)
        {
            if (
                lower.Length < ending.Length + ShortestStem
                || !lower.EndsWith(ending, StringComparison.Ordinal)
            )
                continue;
            var stem = lower[..^ending.Length];
            // behind a vowel a noun in -й has soft endings only: Китае is Китай, not Кито
            if (ending is "е" && IsVowel(stem[^1]))
            {
                Add(forms, stem + "й");
                Add(forms, stem + "я");
                continue;
            }
            foreach (var nominative in nominatives)
            {
                Add(forms, stem + nominative);
                AddSoftened(forms, stem, nominative, ending);
            }
        }
        // Оксано: only names are called
        if (char.IsUpper(word[0]) && lower[^1] == 'о' && lower.Length > ShortestStem + 1)
            Add(forms, string.Concat(lower.AsSpan(0, lower.Length - 1), "а"));
        return forms;
    }

    // A vowel that comes and goes (угля: уголь), or is another in the nominative (домі: дім), and г, к, х that soften before і (Ризі: Рига, Страсбурзі: Страсбург).
    private static void AddSoftened(List<string> forms, string stem, string nominative, string ending)
    {
        if (
            ending is "і"
            && (nominative is "а" || (nominative.Length == 0 && stem.Length > ShortestStem))
            && stem[^1] is 'з' or 'ц' or 'с'
        )
            Add(
                forms,
                string.Concat(
                    stem.AsSpan(0, stem.Length - 1),
                    stem[^1] switch
                    {
                        'з' => "г",
                        'ц' => "к",
                        _ => "х",
                    },
                    nominative
                )
            );
        if (nominative is "ь" && stem.Length > 2 && !IsVowel(stem[^2]))
        {
            Add(forms, $"{stem.AsSpan(0, stem.Length - 1)}о{stem[^1]}ь");
            Add(forms, $"{stem.AsSpan(0, stem.Length - 1)}е{stem[^1]}ь");
        }
        if (
            nominative.Length == 0
            && stem.Length > ShortestStem
            && !IsVowel(stem[^1])
            && stem[^2] is 'о' or 'е'
        )
            Add(forms, $"{stem.AsSpan(0, stem.Length - 2)}і{stem[^1]}");
        if (nominative.Length == 0 && stem.EndsWith("єв", StringComparison.Ordinal))
            Add(forms, $"{stem.AsSpan(0, stem.Length - 2)}їв");
    }

    private static bool IsVowel(char letter) =>
        letter is 'а' or 'е' or 'ё' or 'и' or 'і' or 'ї' or 'о' or 'у' or 'ы' or 'э' or 'є' or 'ю' or 'я';

    private static void Add(List<string> forms, string word)
    {
        AddOnce(forms, Folding.Word(word, ukrainian: false));
        AddOnce(forms, Folding.Word(word, ukrainian: true));
        // Лихачов is Лихачёв
        if (
            word.EndsWith("ов", StringComparison.Ordinal)
            && word.Length > 4
            && word[^3] is 'ч' or 'ш' or 'щ' or 'ж'
        )
            AddOnce(forms, Folding.Word($"{word.AsSpan(0, word.Length - 2)}ев", ukrainian: false));
    }

    private static void AddOnce(List<string> forms, string folded)
    {
        if (folded.Length > 0 && !forms.Contains(folded, StringComparer.Ordinal))
            forms.Add(folded);
    }
}
