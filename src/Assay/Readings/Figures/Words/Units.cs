namespace Assay.Readings.Figures.Words;

/// <summary>A unit.</summary>
/// <param name="Kind">What it measures.</param>
/// <param name="Code">Its usual abbreviation.</param>
/// <param name="Factor">By how much the number is multiplied to be in that unit (kilotonnes become tonnes).</param>
internal readonly record struct Unit(FigureKind Kind, string Code, decimal Factor = 1m);

/// <summary>Units by sign and word.</summary>
internal static class Units
{
    private const string Metre = "|||а|у|ом|е|ы|ов|ам|ах|и|ів";

    /// <summary>Abbreviations, whose case counts.</summary>
    public static WordTable<Unit> Signs { get; } =
        new(
            [
                .. Each(FigureKind.Mass, "t", "t mt MT т"),
                .. Each(FigureKind.Mass, "t", "kt ktpa", 1_000m),
                .. Each(FigureKind.Mass, "t", "Mt Mtpa mtpa", 1_000_000m),
                .. Each(FigureKind.Mass, "t", "Gt", 1_000_000_000m),
                .. Each(FigureKind.Mass, "kg", "kg kgs кг"),
                .. Each(FigureKind.Mass, "g", "g г"),
                .. Each(FigureKind.Mass, "oz", "oz ozt"),
                .. Each(FigureKind.Mass, "oz", "Moz", 1_000_000m),
                .. Each(FigureKind.Mass, "oz", "koz", 1_000m),
                .. Each(FigureKind.Mass, "lb", "lb lbs"),
                .. Each(FigureKind.Mass, "ct", "ct cts"),
                .. Each(FigureKind.Distance, "km", "km км"),
                .. Each(FigureKind.Distance, "m", "m м"),
                .. Each(FigureKind.Distance, "cm", "cm см"),
                .. Each(FigureKind.Distance, "mm", "mm мм"),
                .. Each(FigureKind.Distance, "mi", "mi"),
                .. Each(FigureKind.Distance, "ft", "ft"),
                .. Each(FigureKind.Distance, "nmi", "nm nmi"),
                .. Each(FigureKind.Area, "ha", "ha га"),
                .. Each(FigureKind.Area, "km2", "km2 sqkm км2"),
                .. Each(FigureKind.Area, "m2", "m2 м2 sqm"),
                .. Each(FigureKind.Volume, "m3", "m3 м3 cbm"),
                .. Each(FigureKind.Volume, "m3", "bcm", 1_000_000_000m),
                .. Each(FigureKind.Volume, "m3", "mcm mcm", 1_000_000m),
                .. Each(FigureKind.Volume, "bbl", "bbl bbls bpd"),
                .. Each(FigureKind.Volume, "bbl", "kbbl kbpd", 1_000m),
                .. Each(FigureKind.Volume, "bbl", "mbbl mmbbl", 1_000_000m),
                .. Each(FigureKind.Volume, "l", "l л"),
                .. Each(FigureKind.Energy, "W", "W Вт"),
                .. Each(FigureKind.Energy, "kW", "kW кВт"),
                .. Each(FigureKind.Energy, "MW", "MW МВт"),
                .. Each(FigureKind.Energy, "GW", "GW ГВт"),
                .. Each(FigureKind.Energy, "TW", "TW"),
                .. Each(FigureKind.Energy, "kWh", "kWh"),
                .. Each(FigureKind.Energy, "MWh", "MWh"),
                .. Each(FigureKind.Energy, "GWh", "GWh"),
                .. Each(FigureKind.Energy, "TWh", "TWh"),
                .. Each(FigureKind.Energy, "MMBtu", "MMBtu mmbtu mmBtu"),
                .. Each(FigureKind.Percent, "%", "pct"),
                .. Each(FigureKind.Percent, "bp", "bps bp"),
                .. Each(FigureKind.Percent, "pp", "pp"),
            ],
            isCaseExact: true
        );

    /// <summary>Words.</summary>
    public static WordTable<Unit> Words { get; } =
        new([
            .. Each(FigureKind.Mass, "t", "tonne tonnes ton tons тонн||а|ы|у|е|ой|ам|ах|и|ою|і"),
            .. Each(FigureKind.Mass, "t", "kilotonne kilotonnes kilotons", 1_000m),
            .. Each(FigureKind.Mass, "t", "megatonne megatonnes", 1_000_000m),
            .. Each(
                FigureKind.Mass,
                "kg",
                "kilogram kilograms kilogramme kilogrammes kilo kilos килограмм||а|ов кілограм||а|ів"
            ),
            .. Each(FigureKind.Mass, "g", "gram grams gramme grammes грамм||а|ов грам||а|ів"),
            .. Each(FigureKind.Mass, "oz", "ounce ounces унци|я|и|й|ю унці|я|й"),
            .. Each(FigureKind.Mass, "ct", "carat carats карат||а|ов|ів"),
            .. Each(
                FigureKind.Distance,
                "km",
                $"kilometre kilometres kilometer kilometers километр{Metre} кілометр{Metre}"
            ),
            .. Each(FigureKind.Distance, "m", $"metre metres meter meters метр{Metre}"),
            .. Each(
                FigureKind.Distance,
                "cm",
                "centimetre centimetres centimeter centimeters сантиметр||а|ов|ів"
            ),
            .. Each(FigureKind.Distance, "mi", "mile miles мил|я|и|ь"),
            .. Each(FigureKind.Distance, "ft", "foot feet"),
            .. Each(FigureKind.Distance, "in", "inch inches"),
            .. Each(FigureKind.Distance, "mm", "millimetre millimetres millimeter millimeters"),
            .. Each(FigureKind.Area, "ha", "hectare hectares гектар||а|ов|ы|ів|и|ах"),
            .. Each(FigureKind.Area, "acre", "acre acres"),
            .. Each(FigureKind.Volume, "m3", "кубометр||а|ов|ів|ы|и"),
            .. Each(FigureKind.Volume, "bbl", "barrel barrels баррел|ь|я|ей|и|ю барел|ь|я|ів|і"),
            .. Each(FigureKind.Volume, "l", "litre litres liter liters литр||а|ов літр||а|ів"),
            .. Each(FigureKind.Volume, "gal", "gallon gallons"),
            .. Each(FigureKind.Energy, "kW", "kilowatt kilowatts киловатт||а кіловат||а"),
            .. Each(FigureKind.Energy, "MW", "megawatt megawatts мегаватт||а|ов мегават||а|ів"),
            .. Each(FigureKind.Energy, "GW", "gigawatt gigawatts гигаватт||а|ов гігават||а|ів"),
            .. Each(FigureKind.Energy, "TW", "terawatt terawatts"),
            .. Each(
                FigureKind.Percent,
                "%",
                "percent процент||а|ов|ам|ах|ами|у|ы|ом|и|ів відсот|ок|ка|ків|ки|кам|ках|ку|ком"
            ),
            .. Each(
                FigureKind.Duration,
                "years",
                "year years год||а|у|ы|ом|ами|ах лет годов годам рік року років роки роком рокам летн|ий|его|ему|им|ем|яя|ей|юю|ие|их річн|ий|ого|ому|им|а|ої|у|і|их"
            ),
            .. Each(FigureKind.Duration, "months", "month months месяц||а|ев|ы|у|ам місяц|ь|я|ів|і"),
            .. Each(FigureKind.Duration, "weeks", "week weeks недел|я|и|ь|ю тижд|ень|ня|нів|ні"),
            .. Each(
                FigureKind.Duration,
                "days",
                "day days день дня дней дни дню днів дні суток сутки доба доби діб"
            ),
            .. Each(FigureKind.Duration, "hours", "hour hours час||а|ов|ы годин||а|и|у"),
            .. Each(FigureKind.Duration, "minutes", "minute minutes минут||а|ы|у хвилин||а|и|у"),
            .. Each(FigureKind.Duration, "decades", "decade decades десятилети|е|я|й десятиліт|тя|ь"),
            .. Each(FigureKind.Duration, "centuries", "century centuries"),
        ]);

    /// <summary>First words of units of two words, with what the second makes of them.</summary>
    public static WordTable<UnitOpener> Openers { get; } =
        new([
            .. WordTable.Each(UnitOpener.Square, "square sq кв квадратн|ых|ый|ого|ом квадратних"),
            .. WordTable.Each(UnitOpener.Cubic, "cubic cu куб кубическ|их|ий|ого кубічн|их|ий"),
            .. WordTable.Each(
                UnitOpener.Plain,
                "metric troy short long contract full whole fiscal financial more further additional imperial dry wet calendar business working banking consecutive straight successive последовательных календарн|ых|ый|их|ий рабоч|их|ий робоч|их|ий банковск|их"
            ),
            .. WordTable.Each(UnitOpener.Nautical, "nautical sea морск|их|ие морськ|их|і"),
            .. WordTable.Each(
                UnitOpener.Points,
                "percentage процентн|ых|ый|ого|ые|их|і відсотков|их|ий|ого|і"
            ),
            .. WordTable.Each(UnitOpener.Basis, "basis базисн|ых|ый|их"),
            .. WordTable.Each(UnitOpener.Per, "per"),
        ]);

    /// <summary>The second words of percentage and basis points.</summary>
    public static WordTable<bool> Points { get; } =
        WordTable.Of("point points пункт пункта пунктов пункты пунктах пунктів пункти");

    private static IEnumerable<(string, Unit)> Each(
        FigureKind kind,
        string code,
        string forms,
        decimal factor = 1m
    ) => WordTable.Each(new Unit(kind, code, factor), forms);
}

/// <summary>What the first word of a unit of two words does.</summary>
internal enum UnitOpener : byte
{
    /// <summary>Makes a length an area.</summary>
    Square,

    /// <summary>Makes a length a volume.</summary>
    Cubic,

    /// <summary>Changes nothing ("metric tons").</summary>
    Plain,

    /// <summary>Nautical miles.</summary>
    Nautical,

    /// <summary>Percentage points.</summary>
    Points,

    /// <summary>Basis points.</summary>
    Basis,

    /// <summary>"per cent" as two words.</summary>
    Per,
}
