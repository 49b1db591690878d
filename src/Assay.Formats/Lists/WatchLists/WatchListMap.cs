using Assay.Model;

namespace Assay.Formats.Lists.WatchLists;

/// <summary>What a user's mapping file says of a table of theirs: which list it is, and what each column means.</summary>
/// <param name="List">The list, <c>own/NAME</c>.</param>
/// <param name="Title">What the list is called.</param>
/// <param name="Date">The day of the edition, where the file says one for all.</param>
/// <param name="DateColumn">The column that says the day of the edition, the same in each row.</param>
/// <param name="Sheet">The sheet of a workbook; null for the first that is shown.</param>
/// <param name="SkipRows">Rows before the header.</param>
/// <param name="Columns">What the columns mean.</param>
/// <param name="Hash">Hash of the mapping file: another mapping reads the same table into other parties.</param>
internal sealed record WatchListMap(
    ListId List,
    string Title,
    LocalDate? Date,
    ColumnSource? DateColumn,
    string? Sheet,
    int SkipRows,
    WatchListColumns Columns,
    ContentHash Hash
)
{
    /// <summary>All that names a column.</summary>
    public IEnumerable<ColumnSource> Sources =>
        DateColumn is null ? Columns.All : Columns.All.Prepend(DateColumn);
}

/// <summary>Where the fields of a party come from; empty where nowhere.</summary>
internal sealed record WatchListColumns
{
    public required IReadOnlyList<ColumnSource> Name { get; init; }
    public ColumnSource? Key { get; init; }
    public IReadOnlyList<ColumnSource> Aliases { get; init; } = [];
    public IReadOnlyList<ColumnSource> WeakAliases { get; init; } = [];
    public IReadOnlyList<ColumnSource> FormerNames { get; init; } = [];
    public IReadOnlyList<ColumnSource> OriginalScript { get; init; } = [];
    public ColumnSource? Kind { get; init; }
    public IReadOnlyList<ColumnSource> Born { get; init; } = [];
    public IReadOnlyList<ColumnSource> Birthplace { get; init; } = [];
    public IReadOnlyList<ColumnSource> Nationality { get; init; } = [];
    public IReadOnlyList<ColumnSource> Position { get; init; } = [];
    public IReadOnlyList<ColumnSource> Address { get; init; } = [];
    public ColumnSource? City { get; init; }
    public ColumnSource? Country { get; init; }
    public IReadOnlyList<IdentifierSource> Identifiers { get; init; } = [];
    public IReadOnlyList<ColumnSource> LinkedTo { get; init; } = [];
    public ColumnSource? Programme { get; init; }
    public ColumnSource? Effect { get; init; }
    public ColumnSource? Authority { get; init; }
    public ColumnSource? Basis { get; init; }
    public ColumnSource? From { get; init; }
    public ColumnSource? Until { get; init; }
    public ColumnSource? Reason { get; init; }
    public IReadOnlyList<ColumnSource> Remarks { get; init; } = [];

    /// <summary>All of them.</summary>
    public IEnumerable<ColumnSource> All =>
        new[] { Key, Kind, City, Country, Programme, Effect, Authority, Basis, From, Until, Reason }
            .OfType<ColumnSource>()
            .Concat(Name)
            .Concat(Aliases)
            .Concat(WeakAliases)
            .Concat(FormerNames)
            .Concat(OriginalScript)
            .Concat(Born)
            .Concat(Birthplace)
            .Concat(Nationality)
            .Concat(Position)
            .Concat(Address)
            .Concat(Identifiers.Select(i => i.Number))
            .Concat(Identifiers.Select(i => i.Issuer).OfType<ColumnSource>())
            .Concat(LinkedTo)
            .Concat(Remarks);
}

/// <summary>Where numbers of a kind come from.</summary>
/// <param name="Kind">Their kind.</param>
/// <param name="Register">For kind Other, the short name of the register, which keeps unlike numbers apart.</param>
/// <param name="Number">Where the numbers stand.</param>
/// <param name="Issuer">Where the issuing country stands.</param>
internal sealed record IdentifierSource(
    IdentifierKind Kind,
    string Register,
    ColumnSource Number,
    ColumnSource? Issuer
);
