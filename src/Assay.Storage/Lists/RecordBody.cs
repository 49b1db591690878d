using System.Text.Json;
using System.Text.Json.Serialization;
using Assay.Listings;
using Assay.Model;

namespace Assay.Storage.Lists;

/// <summary>
/// A listed party as it is kept: its canonical JSON, without the list (the edition says which) and with empty parts left out,
/// so that the same record gives the same bytes in every edition.
/// </summary>
internal sealed record RecordBody
{
    public required string Key { get; init; }
    public PartyKind Kind { get; init; }
    public required string Name { get; init; }
    public AliasBody[]? Aliases { get; init; }
    public required DesignationBody[] Designations { get; init; }
    public string[]? Born { get; init; }
    public string[]? Nationalities { get; init; }
    public string[]? Countries { get; init; }
    public IdentifierBody[]? Identifiers { get; init; }
    public string[]? LinkedTo { get; init; }
    public string? Remarks { get; init; }

    public static RecordBody Of(ListedParty party) =>
        new()
        {
            Key = party.Record.Key,
            Kind = party.Kind,
            Name = party.Name,
            Aliases = Array(party.Aliases, a => new AliasBody(a.Name, a.Quality)),
            Designations = [.. party.Designations.Select(DesignationBody.Of)],
            Born = Array(party.Born, d => d.ToString()),
            Nationalities = Array(party.Nationalities, c => c.Value),
            Countries = Array(party.Countries, c => c.Value),
            Identifiers = Array(party.Identifiers, i => new IdentifierBody(i.Kind, i.Value)),
            LinkedTo = Array(party.LinkedTo, n => n),
            Remarks = party.Remarks,
        };

    public ListedParty ToParty(ListId list) =>
        new(
            new RecordId(list, Key),
            Kind,
            Name,
            List(Aliases, a => new Alias(a.Name, a.Quality)),
            List(Designations, d => d.ToDesignation()),
            List(Born, Date),
            List(Nationalities, c => new CountryCode(c)),
            List(Countries, c => new CountryCode(c)),
            List(Identifiers, i => new Identifier(i.Kind, i.Value)),
            LinkedTo ?? [],
            Remarks
        );

    internal static PartialDate Date(string text) =>
        PartialDate.TryParse(text, out var date) ? date : throw new FormatException($"'{text}' is no date.");

    private static TBody[]? Array<T, TBody>(IReadOnlyList<T> values, Func<T, TBody> map) =>
        values.Count == 0 ? null : [.. values.Select(map)];

    private static T[] List<TBody, T>(TBody[]? bodies, Func<TBody, T> map) =>
        bodies is null ? [] : System.Array.ConvertAll(bodies, b => map(b));
}

internal sealed record AliasBody(string Name, AliasQuality Quality);

internal sealed record IdentifierBody(IdentifierKind Kind, string Value);

internal sealed record DesignationBody(
    string Programme,
    DesignationEffect Effect,
    string? Basis,
    string? From,
    string? Until,
    string? Source,
    Confidence? Confidence,
    string? Locator
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
            d.Source?.Locator
        );

    public Designation ToDesignation() =>
        new(
            Programme,
            Effect,
            Basis,
            new InForce(Date(From), Date(Until)),
            Source is null ? null : new Citation(Source, Confidence ?? Model.Confidence.General, Locator)
        );

    private static PartialDate? Date(string? text) => text is null ? null : RecordBody.Date(text);
}

[JsonSourceGenerationOptions(
    DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingNull,
    PropertyNamingPolicy = JsonKnownNamingPolicy.CamelCase,
    UseStringEnumConverter = true
)]
[JsonSerializable(typeof(RecordBody))]
[JsonSerializable(typeof(string[]))]
internal sealed partial class RecordJson : JsonSerializerContext
{
    /// <summary>Non-ASCII letters as they are: half the size for names in other scripts. The JSON goes to no page.</summary>
    public static RecordJson Compact => Made.Value;

    // Not a plain static: it must not be made before the generated part's own statics.
    private static readonly Lazy<RecordJson> Made = new(static () =>
        new RecordJson(
            new JsonSerializerOptions(Default!.Options)
            {
                Encoder = System.Text.Encodings.Web.JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
            }
        )
    );
}
