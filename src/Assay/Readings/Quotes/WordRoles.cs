using System.Collections.Frozen;
using Assay.Readings.Texts;

namespace Assay.Readings.Quotes;

/// <summary>The words by which attributions are read, with their roles.</summary>
internal static class WordRoles
{
    private const string Determiners =
        "a an the his her its their our my this these those some several many most few both one two three four five another other all no "
        + "один одна одне одно";

    private const string JoiningWords =
        "of for in at from with to on against within near behind under inside from";

    private const string Boundaries =
        "and but or while because although though whereas when if unless until since after before as so yet where why how whether than then "
        + "а але і й та або чи коли якщо бо тому хоча поки и но или когда если потому хотя пока";

    private const string Pronouns = "he she they it він вона вони он она они";

    private const string Relatives = "who which який яка які который которая которые";

    private const string Betweens =
        "has had have also later then once himself herself itself themselves still again even just already now recently today yesterday "
        + "repeatedly reportedly publicly never always often previously too further did does do not would will could may might first "
        + "monday tuesday wednesday thursday friday saturday sunday "
        + "також теж уже вже потім раніше пізніше окремо ще знову не сьогодні вчора натомість водночас "
        + "также тоже уже затем ранее позже отдельно ещё еще вновь сегодня вчера при этом";

    private const string Beings = "is are was were be been being";

    private const string Thats = "that що что";

    private const string Voices =
        "spokesman spokeswoman spokesperson spokespeople spokesmen official officials source sources minister ministers ministry document documents report reports statement "
        + "letter memo paper study analysis survey filing note text communique communiqué release article analyst analysts expert experts "
        + "president chairman chairwoman chair chief head director directors executive executives boss ceo founder owner owners representative representatives "
        + "government authorities authority court judge judges prosecutor prosecutors lawyer lawyers lawmaker lawmakers senator senators deputy adviser advisers advisor advisors aide aides "
        + "ambassador diplomat diplomats envoy secretary commissioner governor mayor general commander officer officers soldier soldiers "
        + "company companies firm firms group bank banks fund funds agency commission council committee parliament ministry department embassy union association regulator "
        + "economist economists engineer engineers geologist geologists scientist scientists researcher researchers professor author authors historian "
        + "manager managers trader traders broker brokers investor investors worker workers miner miners employee employees shareholder shareholders partner partners supplier suppliers buyer seller "
        + "resident residents farmer farmers activist activists critic critics opponent opponents supporter supporters observer observers journalist journalists reporter reporters "
        + "newspaper broadcaster outlet media website people person man woman colleague colleagues others critics negotiator negotiators delegate delegates delegation "
        + "insider insiders veteran participant participants member members party parties operator operators producer producers carmaker automaker miner "
        + "printout presentation prospectus brief memorandum decree order ruling verdict invoice certificate contractor auditor auditors captain pilot witness witnesses "
        + "речник речниця представник представниця представники міністр міністерство посадовець посадовці чиновник чиновники експерт експерти аналітик аналітики президент прем'єр голова керівник директор директорка документ звіт джерело джерела журналіст інженер видання газета компанія банк відомство влада суд прокурор адвокат депутат "
        + "представитель представители министр министерство чиновники эксперт эксперты аналитик аналитики премьер глава руководитель директор документ отчёт отчет источник источники издание газета компания ведомство власти суд прокурор адвокат депутат пресс-секретарь";

    private const string Finites =
        "is are was were be am does do did will would shall should can could may might must has have had "
        + "isn aren wasn weren doesn don didn won wouldn shouldn can couldn hasn haven hadn "
        + "є був була було були буде будуть може можуть має мають был была было были будет будут может могут должен должна";

    private const string Occasions =
        "conference briefing interview statement speech address meeting summit hearing press post tweet message letter column article book memo call ceremony forum "
        + "debate broadcast podcast testimony report note email e-mail blog video op-ed editorial session event lecture talk visit dinner rally presentation "
        + "consultation release newsletter programme program show panel filing";

    private const string Calendars =
        "january february march april may june july august september october november december jan feb mar apr jun jul aug sept sep oct nov dec "
        + "monday tuesday wednesday thursday friday saturday sunday "
        + "січня лютого березня квітня травня червня липня серпня вересня жовтня листопада грудня "
        + "января февраля марта апреля мая июня июля августа сентября октября ноября декабря "
        + "понеділок вівторок середу четвер п'ятницю суботу неділю понедельник вторник среду пятницу субботу воскресенье";

    private static readonly FrozenDictionary<string, WordRole>.AlternateLookup<ReadOnlySpan<char>> All =
        Collect();

    /// <summary>The roles of a word.</summary>
    public static WordRole Of(ReadOnlySpan<char> word) =>
        All.TryGetValue(word, out var role) ? role : WordRole.None;

    /// <summary>The roles of every token of a text.</summary>
    public static WordRole[] OfAll(TokenizedText text)
    {
        var roles = new WordRole[text.Count];
        var tokens = text.Tokens;
        var letters = text.Text.AsSpan();
        for (var i = 0; i < tokens.Length; i++)
        {
            if (tokens[i].Kind == TokenKind.Word && tokens[i].Length <= Longest)
                roles[i] = Of(letters.Slice(tokens[i].Start, tokens[i].Length));
        }
        return roles;
    }

    // No word of the tables is longer; longer ones need no look.
    private const int Longest = 17;

    private static FrozenDictionary<string, WordRole>.AlternateLookup<ReadOnlySpan<char>> Collect()
    {
        var roles = new Dictionary<string, WordRole>(StringComparer.OrdinalIgnoreCase);
        void Give(string word, WordRole role) => roles[word] = roles.GetValueOrDefault(word) | role;
        void GiveAll(string words, WordRole role)
        {
            foreach (var word in words.Split(' ', StringSplitOptions.RemoveEmptyEntries))
                Give(word, role);
        }
        SpeechVerbs.Give(Give);
        GiveAll(Determiners, WordRole.Determiner);
        GiveAll(JoiningWords, WordRole.Joining);
        GiveAll(Boundaries, WordRole.Boundary);
        GiveAll(Pronouns, WordRole.Pronoun);
        GiveAll(Relatives, WordRole.Relative);
        GiveAll(Betweens, WordRole.Between);
        GiveAll(Beings, WordRole.Being | WordRole.Between);
        GiveAll(Thats, WordRole.That);
        GiveAll(Voices, WordRole.Voice);
        GiveAll(Finites, WordRole.Finite);
        GiveAll(Occasions, WordRole.Occasion);
        GiveAll(Calendars, WordRole.Calendar);
        return roles
            .ToFrozenDictionary(StringComparer.OrdinalIgnoreCase)
            .GetAlternateLookup<ReadOnlySpan<char>>();
    }
}
