using System.Collections.Frozen;

namespace Assay.FactCheck.Folding;

/// <summary>Words that say what legal form a company has, and small words, which publishers write or leave out as they like.</summary>
internal static class LegalForms
{
    private static readonly FrozenSet<string> Words = Bones(
        "pjsc pao ojsc cjsc jsc oao zao ao ooo llc ltd limited plc inc incorporated corp corporation co company "
            + "sa ag nv bv gmbh sarl se spa srl llp lp mkpao mkao mkooo mk pat prat tov tzov at dp fgup gup fsue "
            + "the of and for na i y пао ао оао зао ооо мкпао мкао пат прат тов ат дп фгуп гуп и і та"
    );

    // Longest first, so that none is cut in two by a shorter one.
    private static readonly string[][] Phrases =
    [
        .. new[]
        {
            "international company public joint stock company",
            "international public joint stock company",
            "mezhdunarodnaya kompaniya publichnoe aktsionernoe obshchestvo",
            "международная компания публичное акционерное общество",
            "obshchestvo s ogranichennoi otvetstvennostyu",
            "общество с ограниченной ответственностью",
            "товариство з обмеженою відповідальністю",
            "публичное акционерное общество",
            "открытое акционерное общество",
            "закрытое акционерное общество",
            "приватне акціонерне товариство",
            "публічне акціонерне товариство",
            "publichnoe aktsionernoe obshchestvo",
            "otkrytoe aktsionernoe obshchestvo",
            "zakrytoe aktsionernoe obshchestvo",
            "federal state unitary enterprise",
            "public joint stock company",
            "private joint stock company",
            "open joint stock company",
            "closed joint stock company",
            "limited liability company",
            "aktsionernoe obshchestvo",
            "акционерное общество",
            "акціонерне товариство",
            "joint stock company",
            "public company",
        }
            .Select(phrase => Romanisation.WordsOf(phrase).Select(Romanisation.Bones).ToArray())
            .OrderByDescending(phrase => phrase.Length),
    ];

    /// <summary>The words without forms; all of them where nothing else would be left.</summary>
    public static IReadOnlyList<string> Without(IReadOnlyList<string> words)
    {
        var kept = new List<string>(words);
        foreach (var phrase in Phrases)
        {
            for (var at = 0; at + phrase.Length <= kept.Count; at++)
            {
                if (kept.Skip(at).Take(phrase.Length).SequenceEqual(phrase, StringComparer.Ordinal))
                    kept.RemoveRange(at--, phrase.Length);
            }
        }
        kept.RemoveAll(Words.Contains);
        return kept.Count > 0 ? kept : words;
    }

    private static FrozenSet<string> Bones(string words) =>
        Romanisation.WordsOf(words).Select(Romanisation.Bones).ToFrozenSet(StringComparer.Ordinal);
}
