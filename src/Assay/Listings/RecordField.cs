namespace Assay.Listings;

/// <summary>A field of a record in words: by these a record is shown, and by these two versions of it are compared.</summary>
/// <param name="Name">The field.</param>
/// <param name="Values">What it says; each thing once, empty where it says nothing.</param>
/// <param name="MayBeCut">Whether its values may stand in a text that breaks off.</param>
public sealed record RecordField(string Name, IReadOnlyList<string> Values, bool MayBeCut = true)
{
    internal const string Aliases = "aliases";
    internal const string Addresses = "addresses";

    /// <summary>All fields, empty ones too, always in the same order.</summary>
    public static IReadOnlyList<RecordField> Of(ListedParty party) =>
        [
            Field("kind", [ListingWords.Of(party.Kind)], mayBeCut: false),
            Field("name", [party.Name], mayBeCut: false),
            Field(Aliases, party.Aliases.Select(a => $"{a.Name} ({ListingWords.Of(a.Quality)})")),
            Field("designations", party.Designations.Select(ListingWords.Of)),
            Field("reasons", party.Designations.Select(d => d.Reason ?? "")),
            Field("born", party.Born.Select(d => d.ToString())),
            Field("birthplaces", party.Birthplaces.Select(b => Joined(b.Text, $"({b.Country})", b.Country))),
            Field("gender", [party.Gender == Gender.Unknown ? "" : ListingWords.Plain(party.Gender)]),
            Field("nationalities", party.Nationalities.Select(c => c.Value)),
            Field("positions", party.Positions),
            Field(Addresses, party.Addresses.Select(a => a.ToString()), mayBeCut: false),
            Field("numbers", party.Documents.Select(ListingWords.Of)),
            Field("wallets", party.Wallets.Select(w => $"{w.Currency} {w.Address}")),
            Field("craft", [party.Craft is { } craft ? ListingWords.Of(craft) : ""]),
            Field("relations", party.Relations.Select(ListingWords.Of)),
            Field("remarks", party.Remarks?.Split("; ") ?? []),
            Field("not understood", party.NotUnderstood, mayBeCut: false),
        ];

    private static RecordField Field(string name, IEnumerable<string> values, bool mayBeCut = true) =>
        new(name, [.. values.Where(v => v.Length > 0).Distinct(StringComparer.Ordinal)], mayBeCut);

    private static string Joined(string text, string more, object? given) =>
        given is null ? text : $"{text} {more}";
}
