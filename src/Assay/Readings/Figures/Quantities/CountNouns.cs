using Assay.Readings.Figures.Words;

namespace Assay.Readings.Figures.Quantities;

/// <summary>Nouns that are counted, and the words that end a noun phrase.</summary>
internal static class CountNouns
{
    private static readonly WordTable<bool> Countables = WordTable.Of(
        "people companies firms workers employees staff personnel soldiers troops civilians residents men women children persons "
            + "votes abstentions countries states members delegations delegates vessels tankers ships aircraft drones missiles tanks "
            + "mines plants sites deposits wells banks entities individuals licences licenses contracts agreements containers trucks "
            + "wagons shares miles villages towns settlements homes houses apartments jobs miners refugees prisoners businesses "
            + "subsidiaries shareholders investors directors officials lawmakers deputies senators "
            + "человек людей компаний компании работников сотрудников голосов голоса подписей подписів людьми стран солдат военных судов танкеров предприятий "
            + "голосами голосам голосах человека людям сотрудника работникам чиновников депутатов депутатами шахтёров шахтеров шахт шахтах скважин вагонов участков лицензий месторождений регионов городов сёл посёлков источников источника "
            + "голосами голосам людей людям працівникам чиновників депутатів депутатами шахтарів шахт шахтах свердловин вагонів ділянок ліцензій дозволів родовищ регіонів міст сіл підписів учасників "
            + "людини осіб компаній компанії працівників голосів голоси країн військових суден підприємств"
    );

    // Plurals without -s.
    private static readonly WordTable<bool> Irregular = WordTable.Of(
        "people men women children staff personnel troops aircraft police businessmen servicemen fishermen spacecraft feet crew cattle sheep countrymen"
    );

    // Words that end a noun phrase, and verbs and adverbs in -s that are no plural noun.
    private static readonly WordTable<bool> Stops = WordTable.Of(
        "them him me us of in on at to from by for with and or but as than that which who whom whose is are was were be been being has have had do does did "
            + "will would can could may might shall should must not no nor the a an this these those his her its their our my your he she it "
            + "they we you i per between among against under over after before since until during within without into onto across about "
            + "up down out off via versus if when while where because so yet more less fewer times said says according including worth "
            + "each there here also always perhaps towards besides degrees percent years months weeks days hours minutes ago later earlier"
    );

    public static bool IsCountable(ReadOnlySpan<char> letters) => Countables.Has(letters);

    public static bool Ends(ReadOnlySpan<char> letters) => Stops.Has(letters);

    /// <summary>Whether an English word looks like a plural noun.</summary>
    public static bool IsPlural(ReadOnlySpan<char> letters)
    {
        if (Irregular.Has(letters))
            return true;
        return letters.Length > 3
            && letters[^1] is 's' or 'S'
            && letters[^2] is not ('s' or 'S' or 'u' or 'i')
            && !Stops.Has(letters);
    }
}
