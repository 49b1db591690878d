using Assay.Formats.Lists;
using Assay.Formats.Lists.Ftm;
using Assay.Model;
using Assay.Ownership;

namespace Assay.Formats.Ownership.Books.Ftm;

/// <summary>Makes a party of an entity, with what tells it from others.</summary>
internal static class FtmStatedParty
{
    public static StatedParty Of(FtmEntity entity)
    {
        var kind = FtmSchema.KindOf(entity.Schema);
        var born =
            entity.Values("birthDate") is [var only] && PartialDate.TryParse(only, out var date)
                ? date
                : (PartialDate?)null;
        return new StatedParty(new OwnerNode(entity.Id), entity.Caption, kind)
        {
            Aliases =
            [
                .. entity
                    .Values("name")
                    .Concat(entity.Values("alias"))
                    .Where(n => !string.Equals(n, entity.Caption, StringComparison.Ordinal))
                    .Distinct(StringComparer.Ordinal),
            ],
            Country = First(entity, "jurisdiction") ?? First(entity, "country"),
            Nationalities =
            [
                .. entity.Values("nationality").Select(Country).OfType<CountryCode>().Distinct(),
            ],
            Born = born,
            Identifiers = [.. Identifiers(entity, kind).Distinct()],
        };
    }

    private static CountryCode? First(FtmEntity entity, string property) =>
        entity.Values(property) is [var only] ? Country(only) : null;

    private static CountryCode? Country(string code) =>
        code.ToUpperInvariant() is var upper && CountryCode.IsValid(upper) ? new CountryCode(upper) : null;

    private static IEnumerable<Identifier> Identifiers(FtmEntity entity, PartyKind kind)
    {
        foreach (var (property, type) in Kinds)
        {
            if (type == IdentifierKind.Imo && kind != PartyKind.Vessel)
                continue; // owners of ships have numbers of the same form from another register
            foreach (var value in entity.Values(property))
            {
                if (WrittenIdentifier.TryRead(type, "", value, issuer: null, out var identifier))
                    yield return identifier;
            }
        }
    }

    private static readonly (string Property, IdentifierKind Kind)[] Kinds =
    [
        ("innCode", IdentifierKind.Inn),
        ("ogrnCode", IdentifierKind.Ogrn),
        ("leiCode", IdentifierKind.Lei),
        ("imoNumber", IdentifierKind.Imo),
        ("swiftBic", IdentifierKind.Bic),
    ];
}
