namespace Assay.Readings.Wordings;

/// <summary>Words beside a wording that tell whose it is.</summary>
internal static class UseWords
{
    /// <summary>In its sentence: it is named in order to reject it.</summary>
    public static readonly WordPattern[] Rejecting = Patterns(
        "euphemis*",
        "erase*",
        "(sham|bogus|fake|pseudo|void|purported*|falsely|illegitimate)",
        "(propaganda|propagandist*|fiction*|pretend*|pretence|pretense)",
        "illegal* (annex*|occup*|incorporat*|land|seiz*|claim*|held|proclaim*)",
        "unlawful* (annex*|occup*|incorporat*|claim*)",
        "attempted annexation",
        "unrecogni*",
        "(not|never|nobody|neither|nor) (been|be)? (widely|internationally)? recogni*",
        "(doesn|don|didn|won) ' t recogni*",
        "recogni* by (nobody|none|no|hardly)",
        "no legal (force|effect|validity|basis)",
        "null and void",
        "(refer|refers|referred|referring) to",
        "(are|is) not (in|a|part)? (of|part)? of? (Russian|Russia)",
        "never (was|were|been) Russian",
        "(there|are|is) no such",
        "there (is|are) no",
        "is Ukraine",
        "(are|is|remain|remains) (legally|still)? (Ukrainian|Ukraine)",
        "(reject*|rejecting|disput*|contest*|condemn*) (the|this|that|such)",
        "must not",
        "(shall|may|should|can) not be (read|taken|construed|understood|used|written)",
        "(shall|does|do|will) not (acknowledge|imply|constitute|mean)",
        "(acknowledg*|recognition|endorsement) of",
        "(not|never|avoid|without|stop) (use|write|say|call|repeat|print|writing|saying|calling|using)",
        "don't (use|write|say|call|repeat|print)",
        "must be (struck|removed|deleted|replaced|corrected|crossed)",
        "(struck|strike|crossed|cut|took|take) (it|them|that|this)? out",
        "(wording|phrase|term|label|language|words|word) (that|which)",
        "(somebody|someone) else ' s (claim|words|language)",
        "instead of writing",
        "not a (state|country|republic|region)",
        "(signboard|signboards)",
        "is (a|an)? (invasion|occupation|annexation|lie|war|theft)",
        "is (theft|robbery|annexation|occupation)",
        "misleading*",
        "whitewash*",
        "legitimi*",
        "normali*",
        "so-called (referendum|referenda|referendums)",
        "carries a claim",
        "незакон*",
        "(евфемізм*|эвфемизм*)",
        "псевдо*",
        "фейков*",
        "не (визна*|призна*)",
        "(невизнан*|непризнанн*)",
        "(нібито|якобы)",
        "не є російськ*",
        "фіктивн*",
        "(пропаганд*|вивіск*|вывеск*)",
        "(нікчемн*|ничтожн*)",
        "не являются российск*",
        "(никаких|никакой|никакого|ніяких|жодних|ніякої)",
        "(а|,) не (государств*|держав*|республик*|республік*)",
        "не (государств*|держав*)",
        "(а|не) (надо|треба|следует|слід|можна|можно|варто|стоит) (писать|писати|говорить|казати|называть|називати|употреблять|вживати)",
        "(вычеркн*|викресл*|нельзя)"
    );

    /// <summary>In the sentence before or behind: words about such words.</summary>
    public static readonly WordPattern[] RejectingBeside = Patterns(
        "such (words|language|terms|phrases|wording|wordings|names|labels)",
        "(this|that) (phrase|wording|language)",
        "(struck|strike|crossed|cut|took) (it|them|that|this) out",
        "(таких|подобных|подібних) (слов|слів|формулировок|формулювань|выражений|виразів|терминов|термінів)",
        "(такие|такі|эти|ці) слова",
        "не (терпит|терплю|терпить|потерплю)",
        "must still? come out",
        "we (do|will) not (sign|print|repeat)",
        "we don't (sign|print|repeat)",
        "(вычеркн*|викресл*)"
    );

    /// <summary>Directly before it: the writer keeps away from it.</summary>
    public static readonly WordPattern[] Distancing = Patterns(
        "so-called",
        "so called",
        "self-styled",
        "(self|un) - (proclaimed|declared|recognised|recognized|appointed)",
        "soi-disant",
        "так (зван*|называем*)",
        "т . (зв|н) .?",
        "(самопроголошен*|самопровозглаш*|самозван*)"
    );

    /// <summary>Close before it: it is somebody else's.</summary>
    public static readonly WordPattern[] Marking = Patterns(
        "(calls|call|called|calling|terms|termed|dubs|dubbed|labels|labelled|labeled|describes|described|styles|styled|claims|claimed|proclaimed)",
        "(known|referred|refers|refer)",
        "(speaks|speak|spoke|speaking|talks|talk|spoken) of",
        "(marked|stamped|listed|declared|entered|written|named|given|shown) as",
        "(називає|називають|назвав|назвала|назвали|называет|называют|назвал|назвала|назвали|называл|называла|називав|називала|именует|именуют|іменує)",
        "(вказано|указано|указана|указан|значится|значиться|записано|обозначен*|позначен*) (как|як)?"
    );

    /// <summary>What begins like a mark and is none: "called at the port".</summary>
    public static readonly WordPattern[] NoMarks = Patterns(
        "(call|calls|called|calling) (on|for|at|off|up|upon|in|back|our|us|me|you|your)"
    );

    /// <summary>Before it in its sentence: it is reported of somebody.</summary>
    public static readonly WordPattern[] Reporting = Patterns(
        "(said|says|say|told|announced|announces|stated|states|claimed|claims|declared|declares|insisted|insists|argued|argues|boasted|boasts|wrote|writes|maintains|maintained|hailed|praised|promised)",
        "according to",
        "in the words of",
        "(calls|called|describes|described|dubs|dubbed) (the|it|them|itself|this|these|that)",
        "(по словам|за словами|на думку|по мнению|по данным|за даними|по версии|за версією)",
        "(сказал|сказала|сказали|говорит|говорят|говорил|заявил|заявила|заявило|заявили|заявляет|сообщил|сообщила|сообщило|сообщили|сообщает|утверждает|утверждают|утверждал|пообещал|пообещала|обещал|написал|написала|объявил|объявила)",
        "(сказав|сказала|сказали|каже|кажуть|говорить|говорив|заявив|заявила|заявило|заявили|заявляє|повідомив|повідомила|повідомило|повідомили|повідомляє|стверджує|стверджують|пообіцяв|пообіцяла|обіцяв|написав|написала|оголосив|оголосила)"
    );

    /// <summary>Behind a comma after it: who says so.</summary>
    public static readonly WordPattern[] Saying = Patterns(
        "(said|says|announced|claimed|claims|declared|insisted|insists|argued|argues|boasted|wrote|writes|believes|maintains|reported|told)",
        "(according to|in the words of|as Moscow|as the Kremlin|as Russia|as Russian)",
        "(сказал|сказала|сказали|говорит|говорят|заявил|заявила|заявило|заявили|сообщил|сообщила|сообщило|сообщили|сообщает|утверждает|утверждают|написал|написала|считает|считают|по словам)",
        "(сказав|сказала|сказали|каже|кажуть|заявив|заявила|заявило|заявили|повідомив|повідомила|повідомило|повідомили|повідомляє|стверджує|стверджують|написав|написала|вважає|за словами)"
    );

    private static WordPattern[] Patterns(params string[] texts) =>
        [.. texts.SelectMany(Split).Select(Pattern)];

    // "(по словам|за словами)": phrases of several words in one choice are parted.
    private static IEnumerable<string> Split(string text) =>
        text.StartsWith('(')
        && text.IndexOf(')', StringComparison.Ordinal) == text.Length - 1
        && text.Contains(' ', StringComparison.Ordinal)
            ? text[1..^1].Split('|')
            : [text];

    private static WordPattern Pattern(string text) =>
        WordPattern.Parse(text, out var fault)
        ?? throw new ArgumentException($"{text}: {fault}", nameof(text));
}
