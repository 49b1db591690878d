using Assay.Listings;
using Assay.Model;

namespace Assay.Storage.Lists;

/// <summary>
/// A listed party as it is kept: its canonical JSON, without the list (the edition says which), without the raw record (kept apart) and with
/// empty parts left out, so that the same record gives the same bytes in every edition.
/// </summary>
internal sealed record RecordBody
{
    public required string Key { get; init; }
    public PartyKind Kind { get; init; }
    public required string Name { get; init; }
    public NameFields? Fields { get; init; }
    public AliasBody[]? Aliases { get; init; }
    public required DesignationBody[] Designations { get; init; }
    public string[]? Born { get; init; }
    public BirthplaceBody[]? Birthplaces { get; init; }
    public Gender? Gender { get; init; }
    public string[]? Nationalities { get; init; }
    public string[]? Positions { get; init; }
    public AddressBody[]? Addresses { get; init; }
    public DocumentBody[]? Documents { get; init; }
    public DigitalCurrencyAddress[]? Wallets { get; init; }
    public CraftBody? Craft { get; init; }
    public RelationBody[]? Relations { get; init; }
    public string? Remarks { get; init; }
    public string[]? NotUnderstood { get; init; }

    // How schema steps 1 and 2 kept what now are addresses, documents and relations; never written.
    public string[]? Countries { get; init; }
    public DocumentBody[]? Identifiers { get; init; }
    public string[]? LinkedTo { get; init; }

    public static RecordBody Of(ListedParty party) =>
        new()
        {
            Key = party.Record.Key,
            Kind = party.Kind,
            Name = party.Name,
            Fields = party.NameFields,
            Aliases = Array(party.Aliases, a => new AliasBody(a.Name, a.Quality, a.Fields, a.Language)),
            Designations = [.. party.Designations.Select(DesignationBody.Of)],
            Born = Array(party.Born, d => d.ToString()),
            Birthplaces = Array(party.Birthplaces, b => new BirthplaceBody(b.Text, b.Country?.Value)),
            Gender = party.Gender == Listings.Gender.Unknown ? null : party.Gender,
            Nationalities = Array(party.Nationalities, c => c.Value),
            Positions = Array(party.Positions, p => p),
            Addresses = Array(party.Addresses, AddressBody.Of),
            Documents = Array(party.Documents, DocumentBody.Of),
            Wallets = Array(party.Wallets, w => w),
            Craft = party.Craft is { } craft ? CraftBody.Of(craft) : null,
            Relations = Array(party.Relations, RelationBody.Of),
            Remarks = party.Remarks,
            NotUnderstood = Array(party.NotUnderstood, n => n),
        };

    public ListedParty ToParty(ListId list) =>
        new()
        {
            Record = new RecordId(list, Key),
            Kind = Kind,
            Name = Name,
            NameFields = Fields,
            Aliases = List(
                Aliases,
                a => new Alias(a.Name, a.Quality) { Fields = a.Fields, Language = a.Language }
            ),
            Designations = List(Designations, d => d.ToDesignation()),
            Born = List(Born, Date),
            Birthplaces = List(Birthplaces, b => new Birthplace(b.Text, Country(b.Country))),
            Gender = Gender ?? Listings.Gender.Unknown,
            Nationalities = List(Nationalities, c => new CountryCode(c)),
            Positions = Positions ?? [],
            Addresses = List(
                Addresses ?? Countries?.Select(c => new AddressBody(Country: c)).ToArray(),
                a => a.ToAddress()
            ),
            Documents = List(Documents ?? Identifiers, d => d.ToDocument()),
            Wallets = Wallets ?? [],
            Craft = Craft?.ToCraft(),
            Relations = List(
                Relations ?? LinkedTo?.Select(n => new RelationBody(RelationKind.LinkedTo, n)).ToArray(),
                r => r.ToRelation()
            ),
            Remarks = Remarks,
            NotUnderstood = NotUnderstood ?? [],
        };

    internal static PartialDate Date(string text) =>
        PartialDate.TryParse(text, out var date) ? date : throw new FormatException($"'{text}' is no date.");

    internal static PartialDate? DateOrNull(string? text) => text is null ? null : Date(text);

    internal static CountryCode? Country(string? code) => code is null ? null : new CountryCode(code);

    private static TBody[]? Array<T, TBody>(IReadOnlyList<T> values, Func<T, TBody> map) =>
        values.Count == 0 ? null : [.. values.Select(map)];

    private static T[] List<TBody, T>(TBody[]? bodies, Func<TBody, T> map) =>
        bodies is null ? [] : System.Array.ConvertAll(bodies, b => map(b));
}

internal sealed record AliasBody(string Name, AliasQuality Quality, NameFields? Fields, string? Language);

internal sealed record BirthplaceBody(string Text, string? Country);

internal sealed record AddressBody(
    string? Street = null,
    string? City = null,
    string? Region = null,
    string? PostalCode = null,
    string? Country = null,
    string? CountryText = null,
    string? Note = null
)
{
    public static AddressBody Of(Address a) =>
        new(a.Street, a.City, a.Region, a.PostalCode, a.Country?.Value, a.CountryText, a.Note);

    public Address ToAddress() =>
        new()
        {
            Street = Street,
            City = City,
            Region = Region,
            PostalCode = PostalCode,
            Country = RecordBody.Country(Country),
            CountryText = CountryText,
            Note = Note,
        };
}

internal sealed record DocumentBody(
    IdentifierKind Kind,
    string Value,
    string? Issuer,
    string? Type,
    string? Issued,
    string? Expires,
    string? Note
)
{
    public static DocumentBody Of(IdentityDocument d) =>
        new(
            d.Identifier.Kind,
            d.Identifier.Value,
            d.Issuer?.Value,
            d.Type,
            d.Issued?.ToString(),
            d.Expires?.ToString(),
            d.Note
        );

    public IdentityDocument ToDocument() =>
        new(new Identifier(Kind, Value))
        {
            Issuer = RecordBody.Country(Issuer),
            Type = Type,
            Issued = RecordBody.DateOrNull(Issued),
            Expires = RecordBody.DateOrNull(Expires),
            Note = Note,
        };
}

internal sealed record CraftBody(
    string? Type,
    string? Model,
    string? CallSign,
    string? Tonnage,
    string? GrossTonnage,
    string? Length,
    string? Flag,
    string? FormerFlags
)
{
    public static CraftBody Of(Craft c) =>
        new(c.Type, c.Model, c.CallSign, c.Tonnage, c.GrossTonnage, c.Length, c.Flag?.Value, c.FormerFlags);

    public Craft ToCraft() =>
        new()
        {
            Type = Type,
            Model = Model,
            CallSign = CallSign,
            Tonnage = Tonnage,
            GrossTonnage = GrossTonnage,
            Length = Length,
            Flag = RecordBody.Country(Flag),
            FormerFlags = FormerFlags,
        };
}

internal sealed record RelationBody(
    RelationKind Kind,
    string Name,
    string? Key = null,
    string? From = null,
    string? Until = null,
    string? Wording = null
)
{
    public static RelationBody Of(PartyRelation r) =>
        new(r.Kind, r.Name, r.Key, r.Days.From?.ToString(), r.Days.Until?.ToString(), r.Wording);

    public PartyRelation ToRelation() =>
        new(Kind, Name)
        {
            Key = Key,
            Days = new InForce(RecordBody.DateOrNull(From), RecordBody.DateOrNull(Until)),
            Wording = Wording,
        };
}

internal sealed record DesignationBody(
    string Programme,
    DesignationEffect Effect,
    string? Basis,
    string? From,
    string? Until,
    string? Source,
    Confidence? Confidence,
    string? Locator,
    string? Authority,
    string? Wording,
    string? Reason
)
{
    public static DesignationBody Of(Designation d) =>
        new(
            d.Programme,
            d.Effect,
            d.Basis,
            d.Days.From?.ToString(),
            d.Days.Until?.ToString(),
            d.Source?.Text,
            d.Source?.Confidence,
            d.Source?.Locator,
            d.Authority,
            d.Wording,
            d.Reason
        );

    public Designation ToDesignation() =>
        new(
            Programme,
            Effect,
            Basis,
            new InForce(RecordBody.DateOrNull(From), RecordBody.DateOrNull(Until)),
            Source is null ? null : new Citation(Source, Confidence ?? Model.Confidence.General, Locator)
        )
        {
            Authority = Authority,
            Wording = Wording,
            Reason = Reason,
        };
}
