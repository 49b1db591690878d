using Assay.Formats.Yaml;
using Assay.Listings;
using Assay.Model;

namespace Assay.Formats.Lists.WatchLists;

/// <summary>Reads a mapping file.</summary>
internal static class WatchListFields
{
    /// <summary>Who publishes users' own lists.</summary>
    public static readonly PublisherId Own = new("own");

    private const int MostSkippedRows = 100;

    public static WatchListMap? Read(FieldReader fields, YamlDocument document)
    {
        var nameField = fields.Required("name", "high-risk-counterparties");
        var name = nameField.ItemId();
        var title = fields.Required("title", "High-risk counterparties").Text();
        var (date, dateColumn) = Day(fields.Optional("date"));
        var sheet = fields.Optional("sheet").Text();
        var skip = fields.Optional("skip-rows").Whole(0, MostSkippedRows) ?? 0;
        var columns = fields.Required("columns", "{ name: Counterparty }").Map(Columns);
        if (name is { Value: var value } && value.Contains('/', StringComparison.Ordinal))
        {
            nameField.Refuse("the name of a list", "Leave the slash out; the list becomes own/NAME.");
            return null;
        }
        return name is null || title is null || columns is null
            ? null
            : new WatchListMap(
                new ListId(Own, name.Value.Value),
                title,
                date,
                dateColumn,
                sheet,
                skip,
                columns,
                document.Hash
            );
    }

    /// <summary>A day, or a map that names a column.</summary>
    private static (LocalDate? Day, ColumnSource? Column) Day(Field field) =>
        field.Node is YamlMap ? (null, SourceFields.Day(field)) : (field.Date(), null);

    private static WatchListColumns? Columns(FieldReader fields)
    {
        var name = SourceFields.Texts(fields.Required("name", "Counterparty"));
        return name.Count == 0
            ? null
            : new WatchListColumns
            {
                Name = name,
                Key = SourceFields.Text(fields.Optional("key")),
                Aliases = SourceFields.Lists(fields.Optional("aliases")),
                WeakAliases = SourceFields.Lists(fields.Optional("weak-aliases")),
                FormerNames = SourceFields.Lists(fields.Optional("former-names")),
                OriginalScript = SourceFields.Lists(fields.Optional("original-script")),
                Kind = SourceFields.Words<PartyKind>(fields.Optional("kind")),
                Born = SourceFields.Days(fields.Optional("born")),
                Birthplace = SourceFields.Lists(fields.Optional("birthplace")),
                Nationality = SourceFields.Lists(fields.Optional("nationality")),
                Position = SourceFields.Lists(fields.Optional("position")),
                Address = SourceFields.Lists(fields.Optional("address")),
                City = SourceFields.Text(fields.Optional("city")),
                Country = SourceFields.Text(fields.Optional("country")),
                Identifiers = Identifiers(fields.Optional("identifiers")),
                LinkedTo = SourceFields.Lists(fields.Optional("linked-to")),
                Programme = SourceFields.Text(fields.Optional("programme")),
                Effect = SourceFields.Words<DesignationEffect>(fields.Optional("effect")),
                Authority = SourceFields.Text(fields.Optional("authority")),
                Basis = SourceFields.Text(fields.Optional("basis")),
                From = SourceFields.Day(fields.Optional("from")),
                Until = SourceFields.Day(fields.Optional("until")),
                Reason = SourceFields.Text(fields.Optional("reason")),
                Remarks = SourceFields.Texts(fields.Optional("remarks")),
            };
    }

    private static List<IdentifierSource> Identifiers(Field field)
    {
        var identifiers = new List<IdentifierSource>();
        field.Map(fields =>
        {
            foreach (var kind in Enum.GetValues<IdentifierKind>())
            {
                foreach (var item in SourceFields.Each(fields.Optional(KebabNames.Of(kind))))
                {
                    if (SourceFields.Identifier(item, kind) is { } source)
                        identifiers.Add(source);
                }
            }
            return fields;
        });
        return identifiers;
    }
}
