using Assay.Formats.Lists.Tables;
using Assay.Formats.Yaml;
using Assay.Listings;
using Assay.Model;

namespace Assay.Formats.Lists.WatchLists;

/// <summary>Makes listed parties of the rows of a user's own table.</summary>
internal sealed class WatchListMapper(WatchListMap map, ListLog log)
{
    /// <summary>What a spreadsheet shows where a formula went wrong.</summary>
    private static readonly string[] Errors =
    [
        "#NULL!",
        "#DIV/0!",
        "#VALUE!",
        "#REF!",
        "#NAME?",
        "#NUM!",
        "#N/A",
        "#GETTING_DATA",
        "#SPILL!",
        "#CALC!",
    ];

    /// <summary>Numbers that the register they are said to be of could not have given.</summary>
    public const string Misnumbered = "misnumbered";

    private readonly WatchListColumns _columns = map.Columns;
    private readonly HashSet<string> _mapped = map
        .Sources.Select(s => s.Column)
        .OfType<string>()
        .ToHashSet(StringComparer.OrdinalIgnoreCase);

    public ListedParty Map(TableRow row, string path)
    {
        var name = string.Join(' ', _columns.Name.Select(s => s.Of(row)).Where(n => n.Length > 0));
        if (name.Length == 0 || Errors.Contains(name, StringComparer.Ordinal))
            throw WatchListFault.NoName(path, row.Line, name);
        var key = _columns.Key?.Of(row) ?? name;
        if (key.Length == 0 || Errors.Contains(key, StringComparer.Ordinal))
            throw ListFault.Key(path, row.Line, key, $"a key, in column {_columns.Key!.Column},");
        var kindText = _columns.Kind?.Of(row) ?? "";
        var kind = Word<PartyKind>(_columns.Kind, kindText);
        var draft = new PartyDraft(new RecordId(map.List, key), kind ?? PartyKind.Unknown, log)
        {
            Name = name,
            Raw = row.ToCsv(),
        };
        if (kind is null && kindText.Length > 0)
            draft.AddNotUnderstood($"kind: {kindText}", $"kind: {kindText}");
        AddNames(draft, row);
        AddTraits(draft, row);
        AddIdentifiers(draft, row);
        AddDesignation(draft, row);
        foreach (var remark in _columns.Remarks)
            draft.AddRemark(remark.Of(row));
        foreach (var (column, cell) in row.Cells)
        {
            if (!_mapped.Contains(column))
                draft.AddRemark(column.Length > 0 ? column : "Without heading", cell);
        }
        return draft.Build();
    }

    private void AddNames(PartyDraft draft, TableRow row)
    {
        foreach (var alias in All(_columns.Aliases, row))
            draft.AddAlias(alias);
        foreach (var alias in All(_columns.WeakAliases, row))
            draft.AddAlias(alias, AliasQuality.Weak);
        foreach (var alias in All(_columns.FormerNames, row))
            draft.AddAlias(alias, AliasQuality.Former);
        foreach (var alias in All(_columns.OriginalScript, row))
            draft.AddAlias(alias, AliasQuality.OriginalScript);
    }

    private void AddTraits(PartyDraft draft, TableRow row)
    {
        foreach (var source in _columns.Born)
            draft.AddBorn(source.Iso(source.Of(row)));
        foreach (var place in All(_columns.Birthplace, row))
            draft.AddBirthplace(place);
        foreach (var nationality in All(_columns.Nationality, row))
            draft.AddNationality(nationality);
        foreach (var position in All(_columns.Position, row))
            draft.AddPosition(position);
        foreach (var other in All(_columns.LinkedTo, row))
            draft.Add(new PartyRelation(RelationKind.LinkedTo, other));
        var country = _columns.Country?.Of(row);
        var city = _columns.City?.Of(row);
        foreach (var address in All(_columns.Address, row).DefaultIfEmpty(""))
            draft.AddAddress(country, city, address);
    }

    private void AddIdentifiers(PartyDraft draft, TableRow row)
    {
        foreach (var source in _columns.Identifiers)
        {
            var issuer = draft.ReadCountry(source.Issuer?.Of(row));
            foreach (var number in source.Number.AllOf(row))
            {
                if (
                    WrittenIdentifier.TryRead(
                        source.Kind,
                        source.Register,
                        number,
                        issuer,
                        out var identifier
                    )
                )
                {
                    if (identifier.Kind != source.Kind && HasForm(source.Kind))
                        log.Count(Misnumbered, $"{KebabNames.Of(source.Kind)} {number}");
                    draft.Add(
                        new IdentityDocument(identifier)
                        {
                            Issuer = issuer,
                            Type = source.Number.Column,
                            Note = string.Equals(identifier.Value, number, StringComparison.Ordinal)
                                ? null
                                : number,
                        }
                    );
                }
                else
                    draft.AddNotUnderstood(KebabNames.Of(source.Kind), number);
            }
        }
    }

    /// <summary>Whether all numbers of the kind have one form, so that others are a slip or of another register.</summary>
    private static bool HasForm(IdentifierKind kind) =>
        kind
            is IdentifierKind.Inn
                or IdentifierKind.Ogrn
                or IdentifierKind.Edrpou
                or IdentifierKind.Lei
                or IdentifierKind.Imo
                or IdentifierKind.Bic;

    /// <summary>A list of one's own freezes nothing by itself: where its mapping says no effect, the wording names the list.</summary>
    private void AddDesignation(PartyDraft draft, TableRow row)
    {
        var text = _columns.Effect?.Of(row) ?? "";
        var effect = Word<DesignationEffect>(_columns.Effect, text);
        if (effect is null && text.Length > 0)
            draft.AddNotUnderstood($"effect: {text}", $"effect: {text}");
        var isOurs =
            text.Length > 0
            && effect is not null
            && string.Equals(text, KebabNames.Of(effect.Value), StringComparison.Ordinal);
        draft.Add(
            new Designation(
                Given(_columns.Programme, row) ?? map.List.List,
                effect ?? (text.Length > 0 ? DesignationEffect.Unknown : DesignationEffect.Other),
                Given(_columns.Basis, row),
                new InForce(Day(draft, _columns.From, row), Day(draft, _columns.Until, row)),
                null
            )
            {
                Authority = Given(_columns.Authority, row),
                Wording =
                    text.Length == 0 ? map.Title
                    : isOurs ? null
                    : text,
                Reason = Given(_columns.Reason, row),
            }
        );
    }

    private static PartialDate? Day(PartyDraft draft, ColumnSource? source, TableRow row) =>
        source is null ? null : draft.ReadDate(source.Iso(source.Of(row)));

    /// <summary>What a word of the table means: by the mapping, else by our own name for it.</summary>
    private static TEnum? Word<TEnum>(ColumnSource? source, string word)
        where TEnum : struct, Enum
    {
        if (source is null || word.Length == 0)
            return null;
        var name = source.Words.GetValueOrDefault(word) ?? word.ToLowerInvariant();
        return KebabNames.TryParse(name, out TEnum value) ? value : null;
    }

    private static string? Given(ColumnSource? source, TableRow row) =>
        source?.Of(row) is { Length: > 0 } text ? text : null;

    private static IEnumerable<string> All(IReadOnlyList<ColumnSource> sources, TableRow row) =>
        sources.SelectMany(s => s.AllOf(row));
}
