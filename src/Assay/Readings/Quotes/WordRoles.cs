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
        "of for in at from with to on against within near behind under inside from "
        + "з із зі из від от для";

    private const string Settings = "в у во на під под при після после до за по о об про с со";

    private const string Boundaries =
        "and but or while because although though whereas when if unless until since after before as so yet where why how whether than then "
        + "а але і й та або чи коли якщо бо тому хоча поки и но или когда если потому хотя пока проте однак зате втім однако зато причём причем";

    private const string Pronouns = "he she they it він вона вони он она они";

    private const string Relatives = "who which який яка яке які котрий который которая которое которые";

    private const string Betweens =
        "has had have out also later then once himself herself itself themselves still again even just already now recently today yesterday "
        + "repeatedly reportedly publicly never always often previously too further afterwards afterward earlier did does do not would will could may might first "
        + "monday tuesday wednesday thursday friday saturday sunday "
        + "також теж уже вже потім раніше пізніше окремо ще знову не сьогодні вчора натомість водночас "
        + "также тоже уже затем ранее позже отдельно ещё еще вновь сегодня вчера при этом раніше учора нещодавно недавно одразу згодом тоді потом тогда недавно сразу вже лише лишь только тільки також";

    private const string Beings = "is are was were be been being";

    private const string Thats = "that що что ніби нібито будто";

    private const string Voices =
        "spokesman spokeswoman spokesperson spokespeople spokesmen official officials source sources minister ministers analyst "
        + "analysts expert experts president chairman chairwoman chair chief head director directors executive executives boss ceo "
        + "founder owner owners representative representatives judge judges prosecutor prosecutors lawyer lawyers lawmaker lawmakers "
        + "senator senators deputy adviser advisers advisor advisors aide aides ambassador diplomat diplomats envoy secretary "
        + "commissioner governor mayor general commander officer officers soldier soldiers economist economists engineer engineers "
        + "geologist geologists scientist scientists researcher researchers professor author authors historian manager managers trader "
        + "traders broker brokers investor investors worker workers miner miners employee employees shareholder shareholders partner "
        + "partners supplier suppliers buyer seller resident residents farmer farmers activist activists critic critics opponent "
        + "opponents supporter supporters observer observers journalist journalists reporter reporters people person man woman colleague "
        + "colleagues others negotiator negotiators delegate delegates insider insiders veteran participant participants member members "
        + "operator operators producer producers carmaker automaker contractor auditor auditors captain pilot witness witnesses "
        + "ombudsman carrier carriers agent agents dealer dealers manufacturer geophysicist surveyor clerk foreman consultant consultants counsel shipper shippers "
        + "importer exporter importers exporters customer customers client clients neighbour neighbours neighbor neighbors driver sailor "
        + "sailors refiner refiners smelter banker bankers rival rivals somebody someone nobody chancellor king prince pensioner student "
        + "students teacher widow son daughter mother father brother sister husband wife grandmother grandfather friend friends guard "
        + "watchman salesman lobbyist lobbyists speaker presenter host editor correspondent bosses volunteer volunteers campaigner "
        + "campaigners";

    private const string Offices =
        "secretary minister president chairman chairwoman chair governor mayor envoy ambassador commissioner director ceo founder spokesman "
        + "spokeswoman adviser advisor senator lawmaker general chancellor geologist economist engineer professor analyst historian diplomat "
        + "company firm group bank fund agency carmaker automaker planemaker steelmaker chipmaker miner refiner producer trader";

    // Organisations and papers: what a pronoun for a person does not stand for.
    private const string Bodies =
        "ministry carmaker automaker planemaker steelmaker chipmaker document documents report reports statement letter memo paper study analysis survey filing note text communique "
        + "communiqué release article government authorities authority court company companies firm firms group bank banks fund funds "
        + "agency commission council committee parliament department embassy union association regulator newspaper broadcaster outlet "
        + "media website delegation party parties printout presentation prospectus brief memorandum decree order ruling verdict invoice "
        + "certificate charity watchdog consultancy consortium page notice plan warrant list draft contract agreement affidavit "
        + "transcript publisher corporation institute university office magazine tribunal exchange chamber";

    private const string Finites =
        "is are was were be am does do did will would shall should can could may might must has have had "
        + "isn aren wasn weren doesn don didn won wouldn shouldn can couldn hasn haven hadn "
        + "є був була було були буде будуть може можуть має мають был была было были будет будут может могут должен должна";

    private const string Occasions =
        "conference briefing phone telephone interview statement speech address meeting summit hearing press post tweet message letter column article book memo call ceremony forum "
        + "debate broadcast podcast testimony report note email e-mail blog video op-ed editorial session event lecture talk visit dinner rally presentation "
        + "consultation release newsletter programme program show panel filing";

    private const string Calendars =
        "january february march april may june july august september october november december jan feb mar apr jun jul aug sept sep oct nov dec "
        + "monday tuesday wednesday thursday friday saturday sunday "
        + "січня лютого березня квітня травня червня липня серпня вересня жовтня листопада грудня "
        + "января февраля марта апреля мая июня июля августа сентября октября ноября декабря "
        + "січні лютому березні квітні травні червні липні серпні вересні жовтні листопаді грудні "
        + "январе феврале марте апреле мае июне июле августе сентябре октябре ноябре декабре "
        + "понеділок вівторок середу четвер п'ятницю суботу неділю понедельник вторник среду пятницу субботу воскресенье";

    private static readonly FrozenDictionary<string, WordRole>.AlternateLookup<ReadOnlySpan<char>> All =
        Collect();

    /// <summary>The roles of a word, whatever stands around it.</summary>
    public static WordRole OfWord(ReadOnlySpan<char> word) =>
        All.TryGetValue(word, out var role) ? role
        : word.IndexOfAnyInRange('Ѐ', 'ӿ') >= 0 ? SlavicVoices.Of(word)
        : WordRole.None;

    /// <summary>The roles of every token of a text.</summary>
    public static WordRole[] OfAll(TokenizedText text)
    {
        var roles = new WordRole[text.Count];
        var tokens = text.Tokens;
        var ofWords = text.OfWords(static word => word.Length > Longest ? WordRole.None : OfWord(word));
        for (var i = 0; i < tokens.Length; i++)
        {
            if (tokens[i].Kind != TokenKind.Word)
                continue;
            var role = ofWords[text.WordAt(i)];
            // The month of May is no verb.
            if ((role & WordRole.Calendar) != WordRole.None && tokens[i].IsCapitalised)
                role &= ~WordRole.Finite;
            roles[i] = role;
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
        GiveAll(Settings, WordRole.Setting);
        GiveAll(Boundaries, WordRole.Boundary);
        GiveAll(Pronouns, WordRole.Pronoun);
        GiveAll(Relatives, WordRole.Relative);
        GiveAll(Betweens, WordRole.Between);
        GiveAll(Beings, WordRole.Being | WordRole.Between);
        GiveAll(Thats, WordRole.That);
        GiveAll(Voices, WordRole.Voice);
        GiveAll(Bodies, WordRole.Voice | WordRole.Body);
        GiveAll(Offices, WordRole.Office);
        GiveAll(Finites, WordRole.Finite);
        GiveAll(Occasions, WordRole.Occasion);
        GiveAll(Calendars, WordRole.Calendar);
        return roles
            .ToFrozenDictionary(StringComparer.OrdinalIgnoreCase)
            .GetAlternateLookup<ReadOnlySpan<char>>();
    }
}
