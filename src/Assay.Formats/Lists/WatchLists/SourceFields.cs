using Assay.Formats.Yaml;
using Assay.Model;
using NodaTime.Text;

namespace Assay.Formats.Lists.WatchLists;

/// <summary>
/// Reads where a field comes from: <c>name: Counterparty</c> is a column; <c>{ column: …, separator: ";" }</c> says more of it;
/// <c>{ value: … }</c> is the same for every row.
/// </summary>
internal static class SourceFields
{
    private const int LongestColumn = 200;
    private const int LongestSeparator = 10;

    /// <summary>A source of one text.</summary>
    public static ColumnSource? Text(Field field) => Source(field, _ => new ColumnSource());

    /// <summary>Sources of one text each.</summary>
    public static IReadOnlyList<ColumnSource> Texts(Field field) => Many(field, Text);

    /// <summary>The items of a list, or the one thing that stands in its place; that may be a map, too.</summary>
    public static IReadOnlyList<Field> Each(Field field) => field.Node is YamlMap ? [field] : field.Items();

    private static List<T> Many<T>(Field field, Func<Field, T?> read)
        where T : class => [.. Each(field).Select(read).OfType<T>()];

    /// <summary>Sources of several texts each.</summary>
    public static IReadOnlyList<ColumnSource> Lists(Field field) => Many(field, List);

    /// <summary>A source of days.</summary>
    public static ColumnSource? Day(Field field) =>
        Source(field, fields => new ColumnSource { Format = Format(fields.Optional("format")) });

    /// <summary>Sources of days.</summary>
    public static IReadOnlyList<ColumnSource> Days(Field field) => Many(field, Day);

    /// <summary>A source of words that stand for ours.</summary>
    public static ColumnSource? Words<TEnum>(Field field)
        where TEnum : struct, Enum
    {
        var source = Source(
            field,
            fields =>
            {
                var words = new Dictionary<string, string>(StringComparer.OrdinalIgnoreCase);
                foreach (var (word, meaning) in fields.Optional("words").Named(f => f.Enum<TEnum>()))
                    words[word] = KebabNames.Of(meaning);
                return new ColumnSource { Words = words };
            }
        );
        if (source is { Value: { } value } && !KebabNames.TryParse<TEnum>(value, out _))
            field.Refuse(
                "known here",
                $"Write one of {string.Join(", ", KebabNames.All<TEnum>())}, in {{ value: … }}."
            );
        return source;
    }

    /// <summary>A source of numbers of a kind.</summary>
    public static IdentifierSource? Identifier(Field field, IdentifierKind kind)
    {
        ColumnSource? issuer = null;
        var register = "";
        var source = Source(
            field,
            fields =>
            {
                issuer = Text(fields.Optional("issuer"));
                register = fields.Optional("register").Text(LongestSeparator * 2) ?? "";
                return new ColumnSource { Separator = fields.Optional("separator").Text(LongestSeparator) };
            }
        );
        return source is null
            ? null
            : new IdentifierSource(kind, WrittenNumber.Compact(register), source, issuer);
    }

    private static ColumnSource? List(Field field) =>
        Source(
            field,
            fields => new ColumnSource { Separator = fields.Optional("separator").Text(LongestSeparator) }
        );

    private static ColumnSource? Source(Field field, Func<FieldReader, ColumnSource> more) =>
        field.Node is YamlMap
            ? field.Map(fields =>
            {
                var columnField = fields.Optional("column");
                var column = columnField.Text(LongestColumn);
                var value = fields.Optional("value").Text();
                if (column is null == value is null)
                {
                    field.Error(
                        field.Log.Codes.Contradiction,
                        "either the column or a value for every row is needed here, and not both; it was not read. Write 'column: …' or 'value: …'."
                    );
                    more(fields);
                    return null;
                }
                return more(fields) with
                {
                    Column = column,
                    Value = value,
                    Place = columnField.Place ?? field.Place,
                };
            })
        : field.Text(LongestColumn) is { } name ? new ColumnSource { Column = name, Place = field.Place }
        : null;

    /// <summary>Such as <c>dd.MM.yyyy</c>. Two digits of a year are refused: a birth in 47 is nobody's guess.</summary>
    private static LocalDatePattern? Format(Field field)
    {
        if (field.Text(LongestColumn) is not { } text)
            return null;
        const string advice =
            "Write day, month and year as they stand in the cells: dd or d, MM, M or MMM, and yyyy, such as dd.MM.yyyy.";
        if (
            text.Split("yyyy").Length != 2
            || text.Replace("yyyy", "", StringComparison.Ordinal).Contains('y', StringComparison.Ordinal)
            || !text.Contains('d', StringComparison.Ordinal)
            || !text.Contains('M', StringComparison.Ordinal)
        )
        {
            field.Refuse("the format of a day", advice);
            return null;
        }
        try
        {
            return LocalDatePattern.CreateWithInvariantCulture(
                text.Replace("yyyy", "uuuu", StringComparison.Ordinal)
            );
        }
        catch (InvalidPatternException)
        {
            field.Refuse("the format of a day", advice);
            return null;
        }
    }
}
