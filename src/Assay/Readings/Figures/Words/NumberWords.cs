namespace Assay.Readings.Figures.Words;

/// <summary>What a number word does to a number being spelled out.</summary>
internal enum NumberWordRole : byte
{
    /// <summary>1 to 19.</summary>
    One,

    /// <summary>20, 30 … 90.</summary>
    Ten,

    /// <summary>100, 200 … as one word (двести).</summary>
    Hundred,

    /// <summary>Multiplies what stands before it by 100 ("two hundred").</summary>
    TimesHundred,

    /// <summary>Multiplies what stands before it by 12.</summary>
    Dozen,
}

/// <summary>A number word.</summary>
internal readonly record struct NumberWord(NumberWordRole Role, decimal Value);

/// <summary>Numbers as words: English, Ukrainian, Russian, with their cases.</summary>
internal static class NumberWords
{
    private const string Ones =
        "один:1 одна:1 одну:1 одного:1 одной:1 одному:1 однієї:1 полтора:1.5 полутора:1.5 полторы:1.5 півтора:1.5 півтори:1.5 двое:2 троих:3 двоих:2 трое:3 четверо:4 пятеро:5 шестеро:6 семеро:7 двоє:2 троє:3 п'ятеро:5 шестеро:6 "
        + "one:1 two:2 three:3 four:4 five:5 six:6 seven:7 eight:8 nine:9 ten:10 eleven:11 twelve:12 thirteen:13 "
        + "fourteen:14 fifteen:15 sixteen:16 seventeen:17 eighteen:18 nineteen:19 "
        + "два:2 две:2 двух:2 двум:2 двумя:2 три:3 трех:3 трёх:3 трем:3 тремя:3 четыре:4 четырех:4 четырёх:4 четырем:4 "
        + "пять:5 пяти:5 пятью:5 шесть:6 шести:6 шестью:6 семь:7 семи:7 семью:7 восемь:8 восьми:8 девять:9 девяти:9 "
        + "десять:10 десяти:10 одиннадцать:11 одиннадцати:11 двенадцать:12 двенадцати:12 тринадцать:13 тринадцати:13 "
        + "четырнадцать:14 четырнадцати:14 пятнадцать:15 пятнадцати:15 шестнадцать:16 шестнадцати:16 семнадцать:17 "
        + "семнадцати:17 восемнадцать:18 восемнадцати:18 девятнадцать:19 девятнадцати:19 "
        + "дві:2 двох:2 двом:2 двома:2 трьох:3 трьом:3 трьома:3 чотири:4 чотирьох:4 чотирьом:4 пять:5 пяти:5 п'ять:5 п'яти:5 "
        + "шість:6 шести:6 сім:7 семи:7 вісім:8 восьми:8 дев'ять:9 дев'яти:9 десять:10 одинадцять:11 дванадцять:12 дванадцяти:12 "
        + "тринадцять:13 чотирнадцять:14 п'ятнадцять:15 п'ятнадцяти:15 шістнадцять:16 сімнадцять:17 вісімнадцять:18 дев'ятнадцять:19";

    private const string Tens =
        "twenty:20 thirty:30 forty:40 fifty:50 sixty:60 seventy:70 eighty:80 ninety:90 "
        + "двадцать:20 двадцати:20 тридцать:30 тридцати:30 сорок:40 сорока:40 пятьдесят:50 пятидесяти:50 шестьдесят:60 "
        + "шестидесяти:60 семьдесят:70 семидесяти:70 восемьдесят:80 девяносто:90 "
        + "двадцять:20 двадцяти:20 тридцять:30 тридцяти:30 п'ятдесят:50 п'ятдесяти:50 шістдесят:60 сімдесят:70 вісімдесят:80 дев'яносто:90";

    private const string Hundreds =
        "сто:100 ста:100 двести:200 двухсот:200 триста:300 трехсот:300 четыреста:400 пятьсот:500 пятисот:500 шестьсот:600 "
        + "семьсот:700 восемьсот:800 девятьсот:900 двісті:200 двохсот:200 чотириста:400 п'ятсот:500 шістсот:600 сімсот:700 "
        + "вісімсот:800 дев'ятсот:900";

    /// <summary>All of them; <c>'</c> stands for any apostrophe.</summary>
    public static WordTable<NumberWord> All { get; } =
        new([
            .. Read(Ones, NumberWordRole.One),
            .. Read(Tens, NumberWordRole.Ten),
            .. Read(Hundreds, NumberWordRole.Hundred),
            ("hundred", new NumberWord(NumberWordRole.TimesHundred, 100)),
            ("dozen", new NumberWord(NumberWordRole.Dozen, 12)),
        ]);

    /// <summary>Ordinal words, which count nothing by themselves but stand in dates ("the third quarter") and fractions ("two-thirds").</summary>
    public static WordTable<int> Ordinals { get; } =
        new([
            .. WordTable.Each(1, "first I перв|ый|ого|ом|ое|ая|ой|ую|ым перш|ий|ого|ому|е|а|ої|ій|у"),
            .. WordTable.Each(2, "second II втор|ой|ого|ом|ое|ая|ую друг|ий|ого|ому|е|а|ої|ій"),
            .. WordTable.Each(3, "third III трет|ий|ьего|ьем|ье|ья|ьей|ій|ього|ьому|є|я|ьої"),
            .. WordTable.Each(4, "fourth IV четверт|ый|ого|ом|ое|ая|ой|ий|ому|е"),
        ]);

    private static IEnumerable<(string, NumberWord)> Read(string words, NumberWordRole role)
    {
        foreach (var entry in words.Split(' '))
        {
            var colon = entry.IndexOf(':', StringComparison.Ordinal);
            var value = decimal.Parse(
                entry.AsSpan(colon + 1),
                System.Globalization.CultureInfo.InvariantCulture
            );
            yield return (entry[..colon], new NumberWord(role, value));
        }
    }
}
