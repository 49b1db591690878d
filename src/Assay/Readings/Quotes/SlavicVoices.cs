using System.Collections.Frozen;

namespace Assay.Readings.Quotes;

/// <summary>
/// Ukrainian and Russian nouns for whoever says things, in all their cases: a stem and an ending of a few letters. Stems that begin other
/// words too are given in full.
/// </summary>
internal static class SlavicVoices
{
    private const string People =
        "речник речниц представни представител посадов чиновни експерт эксперт аналіти аналити президент прем премьер керівни руководител директор журналіст журналист "
        + "інженер инженер прокурор адвокат депутат трейдер дилер засновни основател співрозмовни собеседни власник владел підприємец підприємц предпринимател геолог економіст экономист "
        + "юрист бригадир менеджер шахтар шахтёр шахтер мешкан жител слідч следовател губернатор секретар міністр министр джерел источник учасни участни партнер партнёр працівни работни "
        + "сотрудни учасниц участниц речниц заступни заместител міністерк очільниц урядовиц урядовец посадовиц координатор правозахисни правозащитни науковц науковец учён вчен дослідни исследовател активіст активист оглядач обозревател адвокатк директорк експертк керівниц староста старост эколог еколог митн розслідувач расследовател конгрессмен сенатор віцепрем вице акціонер акционер сотрудни історик историк фахівц фахівец специалист генерал командир капітан капитан радник советник дипломат очільни волонтер професор профессор постачальни поставщик покуп продав";

    private const string PeopleInFull =
        "голова голови голові голову головою глава главы главе главу главой мер мера мэр мэра суддя судді судья судьи судье люди людей людина людини человек человека посол посла";

    private const string Bodies =
        "міністерств министерств документ звіт отчёт отчет видан издан газет компані компани фірм фирм банк відомств ведомств агентств служб комітет комитет уряд правительств організац "
        + "организац асоціац ассоциац управлінн управлени концерн корпорац фонд профспілк профсоюз центр аудитор посольств комісі комисси накладн договор договір протокол довідк справк опитуванн опрос бірж бирж офіс офис пресслужб міноборони минобороны міненерго минэнерго мінфін минфин парламент штаб розвідк разведк прокуратур поліц полиц";

    private const string BodiesInFull =
        "влада влади владі владою власти властям властей властями суд суду суда суде судом рада ради раді группа группы группе група групи групі";

    // Longer endings make other words.
    private const int LongestEnding = 4;

    private const int ShortestStem = 3;

    private static readonly FrozenDictionary<string, WordRole>.AlternateLookup<ReadOnlySpan<char>> Stems =
        Collect(People, Bodies);

    private static readonly FrozenDictionary<string, WordRole>.AlternateLookup<ReadOnlySpan<char>> Words =
        Collect(PeopleInFull, BodiesInFull);

    /// <summary>The roles of a Cyrillic word.</summary>
    public static WordRole Of(ReadOnlySpan<char> word)
    {
        if (Words.TryGetValue(word, out var role))
            return role;
        var shortest = Math.Max(ShortestStem, word.Length - LongestEnding);
        for (var length = word.Length; length >= shortest; length--)
        {
            if (Stems.TryGetValue(word[..length], out role))
                return role;
        }
        return WordRole.None;
    }

    private static FrozenDictionary<string, WordRole>.AlternateLookup<ReadOnlySpan<char>> Collect(
        string people,
        string bodies
    )
    {
        var roles = new Dictionary<string, WordRole>(StringComparer.OrdinalIgnoreCase);
        foreach (var word in people.Split(' '))
            roles[word] = WordRole.Voice;
        foreach (var word in bodies.Split(' '))
            roles[word] = WordRole.Voice | WordRole.Body;
        return roles
            .ToFrozenDictionary(StringComparer.OrdinalIgnoreCase)
            .GetAlternateLookup<ReadOnlySpan<char>>();
    }
}
