using Assay.Model;

namespace Assay.Readings.Figures.Words;

/// <summary>Currencies by sign, code and word.</summary>
internal static class Currencies
{
    private const string RussianMasculine = "||а|у|ом|е|ы|ов|ам|ах|ами|и|ів";

    /// <summary>Whether it is a sign of money.</summary>
    public static bool IsSign(char sign) => sign is '$' or (>= '\u20a0' and <= '\u20bf') or '£' or '¥';

    /// <summary>What a bare sign means; the dollar may have a prefix (<see cref="Dollars"/>).</summary>
    public static CurrencyCode? OfSign(char sign) =>
        sign switch
        {
            '$' => new CurrencyCode("USD"),
            '€' => new CurrencyCode("EUR"),
            '£' => new CurrencyCode("GBP"),
            '₽' => new CurrencyCode("RUB"),
            '₴' => new CurrencyCode("UAH"),
            '¥' => new CurrencyCode("JPY"),
            '₹' => new CurrencyCode("INR"),
            '₸' => new CurrencyCode("KZT"),
            '₺' => new CurrencyCode("TRY"),
            '₩' => new CurrencyCode("KRW"),
            _ => null,
        };

    /// <summary>Letters right before a dollar sign, and before a yen sign.</summary>
    public static WordTable<CurrencyCode> Dollars { get; } =
        Codes("US:USD U.S:USD C:CAD CA:CAD A:AUD AU:AUD HK:HKD NZ:NZD S:SGD R:BRL Mex:MXN NT:TWD");

    /// <summary>Abbreviations right before a number, as business papers write crowns, rands and rupees.</summary>
    public static WordTable<CurrencyCode> Crowns { get; } =
        Codes("NKr:NOK Nkr:NOK SKr:SEK Skr:SEK DKr:DKK Dkr:DKK SFr:CHF Sfr:CHF Rs:INR Rmb:CNY");

    /// <summary>Letters right before a yen sign that make it a yuan.</summary>
    public static WordTable<CurrencyCode> Yuans { get; } = Codes("RMB:CNY CN:CNY CNY:CNY");

    /// <summary>Codes, before or behind a number; as capitals only.</summary>
    public static WordTable<CurrencyCode> Iso { get; } =
        new(
            "USD EUR GBP RUB RUR UAH CNY RMB JPY INR CHF CAD AUD HKD NZD SGD KZT TRY AED SAR PLN CZK SEK NOK DKK BRL ZAR KRW BYN GEL UZS"
                .Split(' ')
                .Select(code =>
                    (
                        code,
                        new CurrencyCode(
                            code switch
                            {
                                "RMB" => "CNY",
                                "RUR" => "RUB",
                                _ => code,
                            }
                        )
                    )
                ),
            isCaseExact: true
        );

    /// <summary>Words behind a number.</summary>
    public static WordTable<CurrencyCode> Words { get; } =
        new([
            .. Each("USD", $"dollar dollars bucks доллар{RussianMasculine} долл долар{RussianMasculine} дол"),
            .. Each("EUR", "euro euros евро євро"),
            .. Each("GBP", $"pound pounds sterling фунт{RussianMasculine}"),
            .. Each("RUB", $"rouble roubles ruble rubles рубл|ь|я|ю|ем|е|и|ей|ям|ях|ями|ів руб"),
            .. Each(
                "UAH",
                "hryvnia hryvnias hryvnya hryvnyas hryven гривн|а|ы|е|у|ам|ах|і|и|я гривен гривень грн"
            ),
            .. Each("CNY", $"yuan yuans renminbi юан|ь|я|ю|ем|е|и|ей|ям|ях|ів"),
            .. Each("JPY", "yen иен|а|ы| єн|а|"),
            .. Each("INR", "rupee rupees рупи|й|и|я"),
            .. Each("CHF", "francs franc франк|||а|ов|ів"),
            .. Each("KZT", "tenge тенге"),
            .. Each("PLN", "zloty zlotys zlotych злотых злотих"),
            .. Each("AED", "dirham dirhams дирхам||ов|ів"),
            .. Each("SAR", "riyal riyals"),
            .. Each("TRY", "lira liras лир|ы| лір|и|"),
            .. Each("KRW", "won"),
            .. Each("SEK", "kronor"),
            .. Each("NOK", "kroner"),
            .. Each("ZAR", "rand"),
            .. Each("BRL", "reais"),
        ]);

    /// <summary>Words for a hundredth of a currency.</summary>
    public static WordTable<CurrencyCode> Hundredths { get; } =
        new([
            .. Each("GBP", "pence penny"),
            .. Each("USD", "cents cent цент||а|ов|ів"),
            .. Each("RUB", "копе|йка|йки|ек"),
            .. Each("UAH", "копі|йка|йки|йок"),
        ]);

    /// <summary>Words that say whose dollar, pound or franc it is; several are one currency's own and change nothing.</summary>
    public static WordTable<string> Nations { get; } =
        new([
            .. WordTable.Each("USD", "US U.S American американск|их|ий"),
            .. WordTable.Each("CAD", "Canadian канадск|их|ий"),
            .. WordTable.Each("AUD", "Australian австралийск|их|ий"),
            .. WordTable.Each("SGD", "Singapore"),
            .. WordTable.Each("RUB", "Russian российск|их|ий російськ|их|ий"),
            .. WordTable.Each("UAH", "Ukrainian"),
            .. WordTable.Each("CNY", "Chinese китайск|их|ий китайськ|их|ий"),
            .. WordTable.Each("CHF", "Swiss швейцарск|их|ий"),
            .. WordTable.Each("GBP", "British"),
            .. WordTable.Each("INR", "Indian индийск|их|ий"),
            .. WordTable.Each("JPY", "Japanese"),
            .. WordTable.Each("KZT", "Kazakh Kazakhstani"),
            .. WordTable.Each("TRY", "Turkish турецк|их"),
            .. WordTable.Each("PLN", "Polish"),
        ]);

    private static WordTable<CurrencyCode> Codes(string pairs) =>
        new(pairs.Split(' ').Select(p => (p[..^4], new CurrencyCode(p[^3..]))), isCaseExact: true);

    private static IEnumerable<(string, CurrencyCode)> Each(string code, string forms) =>
        WordTable.Each(new CurrencyCode(code), forms);
}
