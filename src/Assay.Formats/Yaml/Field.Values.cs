using System.Globalization;
using Assay.Model;
using NodaTime.Text;
using PartialDay = Assay.Model.PartialDate;

namespace Assay.Formats.Yaml;

public readonly partial struct Field
{
    private const string DayAdvice = "Write year-month-day, such as 2025-02-25.";

    /// <summary>An id by the rule of <see cref="IdText"/>.</summary>
    public T? Id<T>(Func<string, T> make)
        where T : struct
    {
        if (Scalar("an id") is not { } scalar)
            return null;
        var text = scalar.Text.Trim();
        if (IdText.IsValid(text))
            return make(text);
        var lower = text.ToLowerInvariant().Replace(' ', '-');
        var advice = IdText.IsValid(lower)
            ? $"Write {lower}."
            : "Begin with a lower-case Latin letter or digit; after it those and - . : / _ may stand.";
        Refuse("an id", advice);
        return null;
    }

    /// <summary>The id of a party.</summary>
    public PartyId? PartyId() => Id(text => new PartyId(text));

    /// <summary>The id of an asset, activity, term, deposit, list …</summary>
    public ItemId? ItemId() => Id(text => new ItemId(text));

    /// <summary>The id of a commodity.</summary>
    public CommodityId? CommodityId() => Id(text => new CommodityId(text));

    /// <summary>The id of a regime.</summary>
    public RegimeId? RegimeId() => Id(text => new RegimeId(text));

    /// <summary>The id of a publisher.</summary>
    public PublisherId? PublisherId() => Id(text => new PublisherId(text));

    /// <summary>A day.</summary>
    public LocalDate? Date() =>
        Parse<LocalDate>(
            text => LocalDatePattern.Iso.Parse(text) is { Success: true } parsed ? parsed.Value : null,
            "a day",
            DayAdvice
        );

    /// <summary>A day, a month or a year.</summary>
    public PartialDay? PartialDate() =>
        Parse<PartialDay>(
            text => PartialDay.TryParse(text, out var date) ? date : null,
            "a day, month or year",
            "Write 2025-02-25, 2025-02 or 2025."
        );

    /// <summary>
    /// A stake: a percentage, a range <c>25..50</c>, <c>&gt;50</c>, <c>majority</c> or <c>unknown</c>. What cannot be read is taken as unknown, with a
    /// warning: that is the careful reading, for an unknown stake rules nothing out.
    /// </summary>
    public Share? Share()
    {
        if (Scalar("a share") is not { } scalar)
            return null;
        var text = scalar.Text.Trim();
        if (Model.Share.TryParse(text, out var share))
            return share;
        var (fault, advice) = ShareFault(text);
        Report(
            _log.Codes.BadValue,
            Severity.Warning,
            $"share {Quoting.Quote(text)} {fault}; read as unknown. {advice}"
        );
        return Model.Share.Unknown;
    }

    /// <summary>A percentage from 0 to 100.</summary>
    public Percent? Percent() =>
        Parse<Percent>(
            text =>
                TryDecimal(text, out var number) && number is >= 0 and <= 100 ? new Percent(number) : null,
            "a percentage from 0 to 100",
            "Write the number alone, with a point, such as 49.5."
        );

    /// <summary>A number between two bounds, both included.</summary>
    public double? Number(double least, double most)
    {
        var range = string.Create(CultureInfo.InvariantCulture, $"a number from {least} to {most}");
        return Parse<double>(
            text =>
                double.TryParse(text, NumberStyles.Float, CultureInfo.InvariantCulture, out var number)
                && number >= least
                && number <= most
                    ? number
                    : null,
            range,
            "Write it with a point, such as 47.905."
        );
    }

    /// <summary>A whole number between two bounds, both included.</summary>
    public int? Whole(int least, int most) =>
        Parse<int>(
            text =>
                int.TryParse(
                    text,
                    NumberStyles.AllowLeadingSign,
                    CultureInfo.InvariantCulture,
                    out var number
                )
                && number >= least
                && number <= most
                    ? number
                    : null,
            string.Create(CultureInfo.InvariantCulture, $"a whole number from {least} to {most}"),
            "Write digits only."
        );

    /// <summary><c>true</c> or <c>false</c>.</summary>
    public bool? Bool() =>
        Parse<bool>(
            text =>
                text switch
                {
                    "true" => true,
                    "false" => false,
                    _ => null,
                },
            "true or false",
            "Write true or false."
        );

    /// <summary>One of the values of an enum, by its name in lower case with hyphens.</summary>
    public TEnum? Enum<TEnum>()
        where TEnum : struct, Enum
    {
        if (Scalar("one of the known words") is not { } scalar)
            return null;
        var text = scalar.Text.Trim();
        if (KebabNames.TryParse(text, out TEnum value))
            return value;
        var all = KebabNames.All<TEnum>();
        var near = Nearest.To(text, all) is { } name ? $"Did you mean '{name}'? " : "";
        Error(
            _log.Codes.BadValue,
            $"{Quoting.Quote(text)} is not known here; it was not read. {near}Known are {string.Join(", ", all)}."
        );
        return null;
    }

    private static bool TryDecimal(string text, out decimal number) =>
        decimal.TryParse(text, NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out number);

    private static (string Fault, string Advice) ShareFault(string text)
    {
        const string Forms = "Write a number such as 51, a range such as 25..50, >50, majority or unknown.";
        if (TryDecimal(text, out var whole) && whole > 100)
            return ("is more than 100 %", "Correct it.");
        var dots = text.IndexOf("..", StringComparison.Ordinal);
        if (
            dots > 0
            && TryDecimal(text[..dots].Trim(), out var lower)
            && TryDecimal(text[(dots + 2)..].Trim(), out var upper)
        )
            return upper > 100 ? ("reaches past 100 %", "Correct it.")
                : lower > upper ? ("ends before it begins", "Write the smaller number first.")
                : ("is not a share", Forms);
        return ("is not a share", Forms);
    }
}
