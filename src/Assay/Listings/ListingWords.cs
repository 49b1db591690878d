using Assay.Model;

namespace Assay.Listings;

/// <summary>What lists say, in words.</summary>
public static class ListingWords
{
    /// <summary>What a party is.</summary>
    public static string Of(PartyKind kind) => kind == PartyKind.Unknown ? "kind not said" : Plain(kind);

    /// <summary>What a designation does.</summary>
    public static string Of(DesignationEffect effect) =>
        effect switch
        {
            DesignationEffect.Unknown => "effect not known",
            DesignationEffect.Other => "other measure",
            _ => Plain(effect),
        };

    /// <summary>How good a publisher calls an alias.</summary>
    public static string Of(AliasQuality quality) => Plain(quality);

    /// <summary>What kind of number an identifier is.</summary>
    public static string Of(IdentifierKind kind) =>
        kind switch
        {
            IdentifierKind.Lei
            or IdentifierKind.Inn
            or IdentifierKind.Ogrn
            or IdentifierKind.Imo
            or IdentifierKind.Edrpou
            or IdentifierKind.Bic => kind.ToString().ToUpperInvariant(),
            IdentifierKind.Tax => "tax number",
            IdentifierKind.Registration => "registration number",
            _ => Plain(kind),
        };

    /// <summary>One designation in a line: programme, effect, the publisher's own words for it, basis, authority, days.</summary>
    public static string Of(Designation designation) =>
        $"{designation.Programme}: "
        + Joined(
            ", ",
            Of(designation.Effect) + (designation.Wording is { } wording ? $" (“{wording}”)" : ""),
            designation.Basis,
            designation.Authority is { } by ? $"by {by}" : null,
            designation.Days == InForce.Always ? null : designation.Days.ToString()
        );

    /// <summary>A number with its kind, issuer, days and what is said of it.</summary>
    public static string Of(IdentityDocument document)
    {
        var number = document.Identifier;
        var kind = number.Kind == IdentifierKind.Other ? document.Type ?? "number" : Of(number.Kind);
        var more = Joined(
            ", ",
            number.Kind == IdentifierKind.Other ? null : document.Type,
            document.Issuer?.Value,
            document.Issued is { } issued ? $"issued {issued}" : null,
            document.Expires is { } expires ? $"expires {expires}" : null,
            document.Note
        );
        return more.Length == 0 ? $"{kind} {number.Value}" : $"{kind} {number.Value} ({more})";
    }

    /// <summary>How a party stands to another, in the publisher's words where they say more.</summary>
    public static string Of(PartyRelation relation) =>
        $"{relation.Wording ?? Plain(relation.Kind)}: {relation.Name}"
        + (relation.Days == InForce.Always ? "" : $" ({relation.Days})");

    /// <summary>What a list says of a vessel or aircraft.</summary>
    public static string Of(Craft craft) =>
        Joined(
            ", ",
            craft.Type,
            craft.Model,
            craft.CallSign is { } sign ? $"call sign {sign}" : null,
            craft.Tonnage is { } tonnage ? $"tonnage {tonnage}" : null,
            craft.GrossTonnage is { } gross ? $"gross tonnage {gross}" : null,
            craft.Length is { } length ? $"length {length}" : null,
            craft.Flag is { } flag ? $"flag {flag}" : null,
            craft.FormerFlags is { } former ? $"former flags {former}" : null
        );

    /// <summary>A value's name as words: <c>AssetFreeze</c> is "asset freeze".</summary>
    internal static string Plain<T>(T value)
        where T : struct, Enum
    {
        var name = value.ToString();
        return string.Concat(
            name.Select(
                (c, i) =>
                    char.IsAsciiLetterUpper(c) && i > 0
                        ? $" {char.ToLowerInvariant(c)}"
                        : $"{char.ToLowerInvariant(c)}"
            )
        );
    }

    private static string Joined(string separator, params string?[] parts) =>
        string.Join(separator, parts.Where(p => !string.IsNullOrEmpty(p)));
}
