using Assay.Model;
using Assay.Screening;

namespace Assay.Formats.Screening;

/// <summary>
/// Reads users' parties from rows. A cell that is not understood costs the row nothing but that cell: the party is screened without it, and a
/// note says so. Safe from many threads.
/// </summary>
/// <param name="table">The table.</param>
/// <param name="set">The set its ids belong to.</param>
public sealed class PartyRows(InputTable table, string set = ScreenedPartyId.NoSet)
{
    /// <summary>The column without which a table is none of parties.</summary>
    public const string Name = "name";

    /// <summary>The user's own id of the party.</summary>
    public const string Id = "id";

    private const string Schema = "schema";
    private const string Aliases = "aliases";
    private const string Birth = "birth_date";
    private const string Gender = "gender";
    private const string Country = "country";
    private const string Nationality = "nationality";
    private const string Identifiers = "identifiers";
    private const string Address = "address";
    private const string CraftType = "craft_type";
    private const string CallSign = "call_sign";
    private const string Tonnage = "tonnage";
    private const string GrossTonnage = "gross_tonnage";
    private const string Length = "length";
    private const string Flag = "flag";

    private static readonly string[] Compared =
    [
        Id,
        Name,
        Schema,
        Aliases,
        Birth,
        Gender,
        Country,
        Nationality,
        Identifiers,
        Address,
        CraftType,
        CallSign,
        Tonnage,
        GrossTonnage,
        Length,
        Flag,
    ];

    /// <summary>The columns that are compared, for a message.</summary>
    public static string Known => string.Join(", ", Compared);

    /// <summary>The table's columns that are passed through and compared with nothing.</summary>
    public IReadOnlyList<string> PassedThrough =>
        [
            .. table.Columns.Where(c =>
                c.Length > 0 && !Compared.Contains(c, StringComparer.OrdinalIgnoreCase)
            ),
        ];

    /// <summary>Letters of a cell that a note quotes.</summary>
    private const int MostQuoted = 60;

    /// <summary>Reads a row.</summary>
    public PartyRow Read(InputRow row)
    {
        var notes = new List<string>();
        Whole(row, notes);
        var craft = CraftOf(row, notes);
        var party = new ScreenedParty
        {
            Id = row[Id] is { Length: > 0 } id ? new ScreenedPartyId(set, id) : null,
            Names =
            [
                // the items of a JSON array stand in one cell; in a table a name may have a semicolon
                .. (table.HasArrays ? Parts(row[Name]) : [row[Name]])
                    .Concat(Parts(row[Aliases]))
                    .Where(n => n.Length > 0)
                    .Distinct(StringComparer.Ordinal),
            ],
            Kind = Kind(row[Schema], notes),
            Born = Born(row[Birth], notes),
            Gender = GenderOf(row[Gender], notes),
            Countries = Countries(row[Country], Country, PartyText.TryCountry, notes),
            Nationalities = Countries(row[Nationality], Nationality, PartyText.TryNationality, notes),
            Identifiers = Numbers(row[Identifiers], notes),
            // an address may have semicolons; several in one cell agree as well as one
            Addresses = row[Address] is { Length: > 0 } address ? [address] : [],
            Craft = craft,
            FlagNames = CraftText.FlagNames(craft),
        };
        if (!party.CanBeScreened)
            notes.Add("not screened: it has neither a name with a letter nor a number");
        else if (party.ScriptRemark is { } remark)
            notes.Add(remark);
        return new PartyRow(row, party, notes);
    }

    private void Whole(InputRow row, List<string> notes)
    {
        var columns = table.Columns.Count;
        if (row.CellCount > columns)
            notes.Add(
                FormattableString.Invariant(
                    $"the row has {row.CellCount} cells, the header {columns}: those beyond are not read, and others may stand in wrong columns"
                )
            );
        else if (table.HasAllCells && row.CellCount < columns)
            notes.Add(
                FormattableString.Invariant(
                    $"the row has {row.CellCount} cells, the header {columns}: the missing ones are read as empty"
                )
            );
    }

    private static Assay.Listings.Craft? CraftOf(InputRow row, List<string> notes)
    {
        var flags = Countries(row[Flag], Flag, PartyText.TryCountry, notes);
        return CraftText.Of(
            row[CraftType],
            row[CallSign],
            row[Tonnage],
            row[GrossTonnage],
            row[Length],
            flags.Count > 0 ? flags[0] : null
        );
    }

    private static Assay.Listings.Gender GenderOf(string cell, List<string> notes)
    {
        if (cell.Length > 0 && !PartyText.TryGender(cell, out _))
            notes.Add($"{Gender} '{Quoted(cell)}' is not understood; screened without it");
        PartyText.TryGender(cell, out var gender);
        return gender;
    }

    private static PartyKind Kind(string cell, List<string> notes)
    {
        if (PartyKinds.Of(cell) is { } kind)
            return kind;
        notes.Add($"{Schema} '{Quoted(cell)}' is no kind of party; screened as of any kind");
        return PartyKind.Unknown;
    }

    private static PartialDate? Born(string cell, List<string> notes)
    {
        if (cell.Length == 0)
            return null;
        if (PartyText.TryDate(cell, out var date))
            return date;
        notes.Add($"{Birth} '{Quoted(cell)}' is not understood; screened without it");
        return null;
    }

    private delegate bool TryRead(string text, out CountryCode country);

    private static List<CountryCode> Countries(string cell, string column, TryRead read, List<string> notes)
    {
        var countries = new List<CountryCode>();
        foreach (var part in Parts(cell))
        {
            if (!read(part, out var country))
                notes.Add($"{column} '{Quoted(part)}' is not understood; screened without it");
            else if (!countries.Contains(country))
                countries.Add(country);
        }
        return countries;
    }

    private static List<Identifier> Numbers(string cell, List<string> notes)
    {
        var numbers = new List<Identifier>();
        foreach (var part in Parts(cell))
        {
            if (!PartyText.TryIdentifier(part, out var number, out var remark))
            {
                notes.Add($"{Identifiers} '{Quoted(part)}' holds no number; screened without it");
                continue;
            }
            if (remark is not null)
                notes.Add($"{Identifiers} '{Quoted(part)}' {remark}");
            if (!numbers.Contains(number))
                numbers.Add(number);
        }
        return numbers;
    }

    private static string[] Parts(string cell) =>
        cell.Split(';', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries);

    private static string Quoted(string text)
    {
        if (text.Length <= MostQuoted)
            return text;
        var end = char.IsHighSurrogate(text[MostQuoted - 1]) ? MostQuoted - 1 : MostQuoted;
        return text[..end] + "…";
    }
}

/// <summary>A row, the party it describes, and what of it was not understood.</summary>
/// <param name="Row">The row.</param>
/// <param name="Party">The party.</param>
/// <param name="Notes">A clause for each cell that was not understood, or not quite; none where all was.</param>
public sealed record PartyRow(InputRow Row, ScreenedParty Party, IReadOnlyList<string> Notes);
