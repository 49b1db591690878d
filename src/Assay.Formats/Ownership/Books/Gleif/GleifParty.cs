using Assay.Formats.Lists;
using Assay.Model;
using Assay.Ownership;

namespace Assay.Formats.Ownership.Books.Gleif;

/// <summary>A record of level 1 (LEI-CDF), whether XML or a row: an entity that has an LEI.</summary>
/// <param name="Line">Its line.</param>
/// <param name="Lei">The LEI as written.</param>
/// <param name="Name">Its legal name.</param>
internal sealed record GleifParty(long Line, string Lei, string Name)
{
    /// <summary>Trading and former names, translations, transliterations.</summary>
    public IReadOnlyList<string> OtherNames { get; init; } = [];

    /// <summary>Law under which it exists: a country or a division of one (<c>US-DE</c>).</summary>
    public string Jurisdiction { get; init; } = "";

    /// <summary>Country of its legal address.</summary>
    public string Country { get; init; } = "";

    /// <summary><c>GENERAL</c>, <c>FUND</c>, <c>BRANCH</c>, <c>SOLE_PROPRIETOR</c> …</summary>
    public string Category { get; init; } = "";

    /// <summary>Its number in the register that it stands in.</summary>
    public string RegisterNumber { get; init; } = "";

    /// <summary>
    /// Describes it. Entities that have ceased, and LEIs that have lapsed or were annulled, are described as others are: relations name them still,
    /// and a description decides nothing.
    /// </summary>
    public void AddTo(BookDraft draft)
    {
        if (GleifNumber.Lei(Lei) is not { } lei || Name.Length == 0)
        {
            draft.NotRead(
                Line,
                Lei.Length > 0 ? Lei : Name,
                "it has no LEI of twenty letters and digits, or no name"
            );
            return;
        }
        var country = CountryOf(Jurisdiction) ?? CountryOf(Country);
        draft.Add(
            new StatedParty(new OwnerNode(lei.Value), Name, Kind)
            {
                Aliases =
                [
                    .. OtherNames
                        .Where(n => n.Length > 0 && !string.Equals(n, Name, StringComparison.Ordinal))
                        .Distinct(StringComparer.Ordinal),
                ],
                Country = country,
                Identifiers = GleifNumber.OfRegister(RegisterNumber, country) is { } number
                    ? [lei, number]
                    : [lei],
            }
        );
    }

    private PartyKind Kind =>
        Category switch
        {
            "FUND" => PartyKind.Fund,
            "SOLE_PROPRIETOR" => PartyKind.Person,
            "RESIDENT_GOVERNMENT_ENTITY" or "INTERNATIONAL_ORGANIZATION" => PartyKind.PublicBody,
            "GENERAL" or "BRANCH" => PartyKind.Company,
            _ => PartyKind.Unknown,
        };

    private static CountryCode? CountryOf(string code) =>
        (code.Length > 2 && code[2] == '-' ? code[..2] : code) is var two && CountryCode.IsValid(two)
            ? new CountryCode(two)
            : null;
}

/// <summary>Numbers in GLEIF's records.</summary>
internal static class GleifNumber
{
    /// <summary>The LEI; null where the text has not its length. One whose check digits do not fit is a slip and still what it means.</summary>
    public static Identifier? Lei(string text) =>
        WrittenIdentifier.TryRead(IdentifierKind.Lei, "", text, issuer: null, out var lei)
        && lei.Kind == IdentifierKind.Lei
            ? lei
            : null;

    /// <summary>
    /// A number of a national register, where its own check digits tell which: OGRN, INN, EDRPOU. Others are only numbers within one register
    /// (every German court has its HRB 1000), and decide nothing.
    /// </summary>
    public static Identifier? OfRegister(string text, CountryCode? country) =>
        country is { Value: "RU" or "UA" }
        && WrittenIdentifier.TryRead(IdentifierKind.Registration, "", text, country, out var number)
        && number.Kind is (IdentifierKind.Ogrn or IdentifierKind.Inn or IdentifierKind.Edrpou)
            ? number
            : null;
}
