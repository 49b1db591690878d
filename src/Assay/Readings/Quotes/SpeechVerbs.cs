namespace Assay.Readings.Quotes;

/// <summary>The verbs of speech in three languages, with their forms.</summary>
internal static class SpeechVerbs
{
    // Verbs whose reported clause may follow without "that".
    private const string EnglishBare =
        "say:said|claim:claimed|believe:believed|think:thought|argue:argued|insist:insisted|warn:warned|announce:announced|indicate:indicated|"
        + "estimate:estimated|suggest:suggested|allege:alleged|acknowledge:acknowledged|admit:admitted|assert:asserted|maintain:maintained|"
        + "predict:predicted|state:stated|add:added|confirm:confirmed|deny:denied|hope:hoped|expect:expected|reckon:reckoned|"
        + "concede:conceded|contend:contended|stress:stressed|note:noted|explain:explained|report:reported|recall:recalled|"
        + "hint:hinted|vow:vowed|promise:promised|swear:swore|declare:declared|complain:complained|joke:joked";

    private const string EnglishThat =
        "accept:accepted|point:pointed|doubt:doubted|object:objected|consider:considered|worry:worried|advise:advised|affirm:affirmed|agree:agreed|answer:answered|boast:boasted|caution:cautioned|comment:commented|"
        + "conclude:concluded|counter:countered|disclose:disclosed|emphasise:emphasised|emphasize:emphasized|forecast:forecast|forewarn:forewarned|"
        + "highlight:highlighted|lament:lamented|mention:mentioned|observe:observed|pledge:pledged|proclaim:proclaimed|"
        + "project:projected|protest:protested|quip:quipped|reiterate:reiterated|remark:remarked|remind:reminded|repeat:repeated|reply:replied|"
        + "respond:responded|retort:retorted|reveal:revealed|signal:signalled|speculate:speculated|specify:specified|"
        + "testify:testified|threaten:threatened|tweet:tweeted|underline:underlined|underscore:underscored|urge:urged|"
        + "write:wrote|ask:asked|continue:continued|echo:echoed|exclaim:exclaimed|post:posted|demand:demanded|propose:proposed|"
        + "charge:charged|clarify:clarified|elaborate:elaborated|fume:fumed|sigh:sighed|shout:shouted|whisper:whispered|stipulate:stipulated|"
        + "reason:reasoned|vent:vented|thunder:thundered|muse:mused|crow:crowed|gush:gushed|begin:began|conceal:concealed|telegraph:telegraphed|"
        + "assure:assured|inform:informed|notify:notified|rule:ruled|find:found|read:read|hold:held|wonder:wondered|laugh:laughed|smile:smiled|grin:grinned|shrug:shrugged|"
        + "grumble:grumbled|mutter:muttered|confide:confided|calculate:calculated";

    private const string EnglishListener = "tell:told";

    private const string EnglishNaming =
        "call:called|term:termed|dub:dubbed|label:labelled|brand:branded|describe:described|refer:referred|hail:hailed|dismiss:dismissed|praise:praised|"
        + "tout:touted|float:floated|pitch:pitched|denounce:denounced|decry:decried|slam:slammed|blast:blasted|condemn:condemned|"
        + "characterise:characterised|characterize:characterized|speak:spoke|talk:talked|cite:cited|invoke:invoked|offer:offered|"
        + "reject:rejected|welcome:welcomed|deride:derided|mock:mocked|portray:portrayed|cast:cast|frame:framed|value:valued|rate:rated|blame:blamed|criticise:criticised|criticize:criticized|put:put";

    // Forms of these without an ending, or with -s, are nouns as often as verbs.
    private static readonly HashSet<string> Nouns = new(StringComparer.Ordinal)
    {
        "claim",
        "doubt",
        "object",
        "worry",
        "estimate",
        "state",
        "hope",
        "stress",
        "note",
        "report",
        "hint",
        "vow",
        "promise",
        "joke",
        "answer",
        "boast",
        "caution",
        "comment",
        "counter",
        "forecast",
        "highlight",
        "lament",
        "pledge",
        "project",
        "protest",
        "quip",
        "remark",
        "reply",
        "retort",
        "signal",
        "tweet",
        "demand",
        "charge",
        "sigh",
        "shout",
        "whisper",
        "reason",
        "vent",
        "thunder",
        "muse",
        "crow",
        "post",
        "echo",
        "rule",
        "find",
        "read",
        "urge",
        "telegraph",
        "address",
        "call",
        "term",
        "label",
        "brand",
        "praise",
        "float",
        "pitch",
        "blast",
        "talk",
        "offer",
        "welcome",
        "cast",
        "frame",
        "value",
        "rate",
        "blame",
        "put",
        "slam",
        "dub",
        "begin",
        "laugh",
        "smile",
        "grin",
        "shrug",
        "grumble",
        "hold",
    };

    // "states" is a verb too seldom to be worth "the United States".
    private static readonly HashSet<string> PastOnly = new(StringComparer.Ordinal)
    {
        "state",
        "read",
        "put",
        "find",
        "begin",
        "project",
        "rule",
        "cast",
        "post",
        "charge",
    };

    // Past, masculine; the other genders and the plural follow. After the bar: forms of the present, and participles after a second.
    private const string Ukrainian =
        "сказав|каже,кажуть,скаже|кажучи;заявив,заявляв|заявляє,заявляють|заявляючи,заявивши;повідомив,повідомляв|повідомляє,повідомляють|повідомляючи;зазначив,зазначав|зазначає,зазначають|зазначаючи,зазначивши;"
        + "наголосив,наголошував|наголошує,наголошують|наголосивши,наголошуючи;підкреслив|підкреслює,підкреслюють|підкресливши;додав|додає,додають|додавши,додаючи;"
        + "пояснив,пояснював|пояснює,пояснюють|пояснюючи;стверджував,ствердив|стверджує,стверджують|стверджуючи;вважав|вважає,вважають|;"
        + "написав|пише,пишуть|;розповів,розповідав|розповідає,розповідають|;відповів|відповідає|;запевнив,запевняв|запевняє,запевняють|запевняючи;"
        + "попередив,попереджав|попереджає,попереджають|попереджаючи;визнав|визнає,визнають|;підтвердив|підтверджує,підтверджують|;спростував|спростовує|;оголосив|оголошує|;"
        + "припустив|припускає,припускають|;уточнив|уточнює,уточнюють|уточнивши;нагадав|нагадує,нагадують|нагадавши;зауважив|зауважує,зауважують|зауваживши;відзначив|відзначає|;"
        + "оцінив|оцінює,оцінюють|;прокоментував|коментує|;пообіцяв|обіцяє|;заперечив|заперечує,заперечують|;констатував|констатує|;резюмував||;пожартував||;говорив|говорить,говорять|говорячи;"
        + "пригрозив|погрожує|;закликав|закликає|;розкритикував||;спитав,запитав|питає|;поінформував,інформував|інформує|;переконував|переконує|;зітхнув,зітхав|зітхає|;усміхнувся,сміявся|усміхається,сміється|;підсумував,підсумовував|підсумовує|;думав|думає,думають|;прогнозував|прогнозує,прогнозують|;сподівався|сподівається,сподіваються|;обурився,обурювався|обурюється,обурюються|;поскаржився,скаржився|скаржиться,скаржаться|;зізнався|зізнається,зізнаються|;поділився|ділиться|;побоювався|побоюється,побоюються|;|переконаний,переконана,переконані,впевнений,впевнена,впевнені,певен|;наполягав|наполягає,наполягають|;анонсував|анонсує|;спрогнозував||;похвалився|хвалиться|;доповів|доповідає|;висловився||;звітував,відзвітував|звітує|;обіцяв||;передав|передає|;продовжив|продовжує|;повторив,повторював|повторює|;погодився|погоджується|;звинуватив|звинувачує,звинувачують|;іронізував|іронізує|;процитував|цитує,цитують|;застеріг,застерігав|застерігає,застерігають|;уточнював||;розкрив||;порахував,підрахував|підраховує,підраховують|;дійшов||;прикинув|прикидає,прикидають|;поцікавився|цікавиться|;визнавав||;нарікав|нарікає,нарікають|;доводив|доводить,доводять|;засвідчив|засвідчує,засвідчують,свідчать|;передбачив|передбачає|;твердив|твердить|;розмірковував|розмірковує|;пожалкував|жалкує|;відрізав||;відмахнувся|відмахується|;оприлюднив|оприлюднює|;кинув||";

    private const string UkrainianNaming =
        "назвав,називав|називає,називають,зве,звуть|називаючи;охрестив||;окреслив||;охарактеризував||";

    private const string Russian =
        "сказал|скажет|сказав;заявил,заявлял|заявляет,заявляют|заявляя,заявив;сообщил,сообщал|сообщает,сообщают|сообщая,сообщив;отметил,отмечал|отмечает,отмечают|отмечая,отметив;"
        + "подчеркнул,подчеркивал,подчёркивал|подчеркивает,подчёркивает|подчеркнув;добавил|добавляет|добавив;пояснил,объяснил,объяснял|поясняет,объясняет|пояснив;"
        + "утверждал|утверждает,утверждают|утверждая;считал|считает,считают|;написал,писал|пишет,пишут|;рассказал,рассказывал|рассказывает|;ответил,отвечал|отвечает|ответив;"
        + "заверил|заверяет|;предупредил,предупреждал|предупреждает|предупредив;признал|признает,признаёт|;подтвердил|подтверждает|;опроверг|опровергает|;объявил|объявляет|;"
        + "предположил|предполагает|;уточнил|уточняет|уточнив;напомнил|напоминает|напомнив;заметил|замечает|;указал|указывает|;передал|передает,передаёт,передают|;"
        + "оценил|оценивает,оценивают|;прокомментировал|комментирует|;пообещал|обещает|;возразил|отрицает|;констатировал|констатирует|;резюмировал||;пошутил||;говорил|говорит,говорят|говоря;"
        + "пригрозил|грозит|;призвал|призывает|;спросил|спрашивает|;проинформировал,информировал|информирует|;настаивал|настаивает|;полагал|полагает,полагают|;думал|думает,думают|;вздохнул,вздыхал|вздыхает|;прогнозировал|прогнозирует,прогнозируют|;обещал||;усмехнулся,смеялся,улыбнулся|смеётся,смеется,усмехается,улыбается|;возмутился,возмущался|возмущается,возмущаются|;пожаловался,жаловался|жалуется,жалуются|;признался|признаётся,признается,признаются|;поделился|делится|;посетовал,сетовал|сетует|;отчитался|отчитывается|;опасался|опасается,опасаются|;надеялся|надеется,надеются|;рассчитывал|рассчитывает,рассчитывают|;|уверен,уверена,уверены,убеждён,убежден,убеждена,убеждены|;спрогнозировал||;анонсировал|анонсирует|;доложил|докладывает|;заверял||;подтверждал||;отрезал||;похвастался|хвастается|;согласился|соглашается|;разъяснил,разъяснял|разъясняет|;обвинил,обвинял|обвиняет,обвиняют|;повторил,повторял|повторяет|;продолжил|продолжает|;высказался||;иронизировал|иронизирует|;процитировал|цитирует,цитируют|;предостерегал|предостерегает|;твердил|твердит|;рассуждал|рассуждает|;парировал|парирует|;утверждали||;подсчитал,посчитал|подсчитывает,подсчитывают|;прикинул|прикидывает,прикидывают|;поинтересовался|интересуется|;показал|показывают|;выяснил|выясняет|;указывал|указывают|;признавал|признают|;жалеет||;разъяснили||;обнародовал|обнародует|;привёл,привел,приводил|приводит|;отмахнулся|отмахивается|;бросил||";

    private const string RussianNaming =
        "назвал,называл|называет,называют,зовёт,зовет|называя;окрестил||;охарактеризовал||";

    /// <summary>Gives every form with its roles.</summary>
    public static void Give(Action<string, WordRole> give)
    {
        English(EnglishBare, WordRole.Speech | WordRole.Bare, give);
        English(EnglishThat, WordRole.Speech, give);
        English(EnglishListener, WordRole.Speech | WordRole.Listener, give);
        English(EnglishNaming, WordRole.Speech | WordRole.Naming, give);
        Slavic(Ukrainian, "в", ["ла", "ло", "ли"], WordRole.Speech, give);
        Slavic(UkrainianNaming, "в", ["ла", "ло", "ли"], WordRole.Speech | WordRole.Naming, give);
        Slavic(Russian, "л", ["ла", "ло", "ли"], WordRole.Speech, give);
        Slavic(RussianNaming, "л", ["ла", "ло", "ли"], WordRole.Speech | WordRole.Naming, give);
        foreach (
            var (word, plural) in new[]
            {
                ("опроверг", "опровергли"),
                ("опровергла", "опровергло"),
                ("застерегла", "застерегли"),
                ("предостерёг", "предостерегла"),
                ("предостерег", "предостерегли"),
            }
        )
        {
            give(word, WordRole.Speech | WordRole.Past);
            give(plural, WordRole.Speech | WordRole.Past);
        }
        give("reads", WordRole.Speech);
        give("puts", WordRole.Speech | WordRole.Naming);
        give("states", WordRole.Speech | WordRole.AlsoNoun);
    }

    private static void English(string table, WordRole role, Action<string, WordRole> give)
    {
        foreach (var entry in table.Split('|'))
        {
            var colon = entry.IndexOf(':', StringComparison.Ordinal);
            var (verb, past) = (entry[..colon], entry[(colon + 1)..]);
            give(past, role | WordRole.Past);
            if (past.EndsWith("lled", StringComparison.Ordinal))
                give(past[..^3] + "ed", role | WordRole.Past);
            give(Participle(verb), role | WordRole.Participle);
            if (PastOnly.Contains(verb))
                continue;
            var noun = Nouns.Contains(verb) ? WordRole.AlsoNoun : WordRole.None;
            give(verb, role | noun);
            give(Third(verb), role | noun);
        }
    }

    private static readonly string[] Reflexive = ["лася", "лось", "лося", "лась", "лися", "лись"];

    private static string Third(string verb) =>
        verb.EndsWith('y') && !"aeiou".Contains(verb[^2], StringComparison.Ordinal) ? verb[..^1] + "ies"
        : verb.EndsWith('s')
        || verb.EndsWith("sh", StringComparison.Ordinal)
        || verb.EndsWith("ch", StringComparison.Ordinal)
        || verb.EndsWith('o')
            ? verb + "es"
        : verb + "s";

    private static string Participle(string verb) =>
        verb switch
        {
            "admit" or "quip" or "put" or "begin" or "slam" or "dub" or "grin" or "shrug" => verb
                + verb[^1]
                + "ing",
            "signal" or "label" => verb + "ling",
            _ when verb.EndsWith('e') => verb[..^1] + "ing",
            _ => verb + "ing",
        };

    private static void Slavic(
        string table,
        string masculine,
        string[] endings,
        WordRole role,
        Action<string, WordRole> give
    )
    {
        foreach (var entry in table.Split(';'))
        {
            var parts = entry.Split('|');
            foreach (var past in parts[0].Split(',', StringSplitOptions.RemoveEmptyEntries))
            {
                give(past, role | WordRole.Past);
                if (past.EndsWith(masculine + "ся", StringComparison.Ordinal))
                {
                    // reflexive: обурився, обурилася; возмутился, возмутилась
                    var stem = past[..^(masculine.Length + 2)];
                    foreach (var ending in Reflexive)
                        give(stem + ending, role | WordRole.Past);
                    continue;
                }
                if (!past.EndsWith(masculine, StringComparison.Ordinal))
                    continue;
                foreach (var ending in endings)
                    give(past[..^1] + ending, role | WordRole.Past);
            }
            foreach (var present in parts[1].Split(',', StringSplitOptions.RemoveEmptyEntries))
                give(present, role);
            foreach (var participle in parts[2].Split(',', StringSplitOptions.RemoveEmptyEntries))
                give(participle, role | WordRole.Participle);
        }
    }
}
