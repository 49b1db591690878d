using System.Globalization;
using Assay.Listings;
using Assay.Model;

namespace Assay.Tests.Storage;

/// <summary>Editions made up for tests.</summary>
internal static class Editions
{
    public static readonly ListId List = ListId.Parse("us-ofac/sdn");

    /// <summary>An edition of records <c>1 … count</c>; those in <paramref name="changed"/> say something else.</summary>
    public static EditionContent Of(LocalDate date, int count, params int[] changed) =>
        Of(date, Enumerable.Range(1, count), changed);

    public static EditionContent Of(LocalDate date, IEnumerable<int> keys, params int[] changed)
    {
        var parties = keys.Select(k => Party(k, changed.Contains(k)))
            .OrderBy(p => p.Record.Key, StringComparer.Ordinal)
            .ToList();
        var hash = ContentHash.OfAll(
            parties
                .Select(p => $"{p.Record.Key} {p.Remarks}")
                .Append(date.ToString("uuuu-MM-dd", CultureInfo.InvariantCulture))
        );
        return new EditionContent(
            new Edition(List, date, hash, ["sdn.csv", "alt.csv"], parties.Count),
            parties
        );
    }

    /// <summary>A party with something in every field.</summary>
    public static ListedParty Party(int key, bool isChanged = false) =>
        new()
        {
            Record = new RecordId(List, key.ToString(CultureInfo.InvariantCulture)),
            Kind = PartyKind.Person,
            Name = $"NAME {key}, Кирилл",
            NameFields = new NameFields($"NAME {key}", "Кирилл") { Patronymic = "Александрович" },
            Aliases =
            [
                new Alias($"Alias {key}", AliasQuality.Weak) { Language = "ru" },
                new Alias("Other", AliasQuality.OriginalScript) { Fields = new NameFields("Other", null) },
            ],
            Designations =
            [
                new Designation("RUSSIA-EO14024", DesignationEffect.AssetFreeze, null, InForce.Always, null)
                {
                    Authority = "Treasury",
                    Wording = "blocked",
                    Reason = "for a reason",
                },
                new Designation(
                    "SSI",
                    DesignationEffect.Sectoral,
                    "EO 14024 Directive 3",
                    new InForce(new PartialDate(2022, 2, 24), new PartialDate(2023)),
                    new Citation("a press release", Confidence.Secondary, "https://example.org/1")
                ),
            ],
            Born =
            [
                new PartialDate(1961),
                PartialDate.Between(new LocalDate(1955, 3, 1), new LocalDate(1958, 4, 2)),
            ],
            Birthplaces =
            [
                new Birthplace("Kyiv, Ukraine", new CountryCode("UA")),
                new Birthplace("Town", null),
            ],
            Gender = Gender.Female,
            Nationalities = [new CountryCode("RU")],
            Positions = ["Director"],
            Addresses =
            [
                new Address
                {
                    Street = "1 Street",
                    City = "Limassol",
                    Region = "Limassol",
                    PostalCode = "3030",
                    Country = new CountryCode("CY"),
                    Note = "since 2020",
                },
                new Address { Country = new CountryCode("UA"), CountryText = "Region: Crimea" },
            ],
            Documents =
            [
                new IdentityDocument(new Identifier(IdentifierKind.Inn, "7707083893")),
                new IdentityDocument(new Identifier(IdentifierKind.Other, "OKPO:1"))
                {
                    Issuer = new CountryCode("RU"),
                    Type = "Government Gazette Number",
                    Issued = new PartialDate(2016, 10, 20),
                    Expires = new PartialDate(2026),
                    Note = "renewed",
                },
            ],
            Wallets = [new DigitalCurrencyAddress("XBT", "1Ab")],
            Craft = new Craft
            {
                Type = "Tanker",
                Flag = new CountryCode("IR"),
                FormerFlags = "Malta",
            },
            Relations =
            [
                new PartyRelation(RelationKind.LinkedTo, "SOMEBODY ELSE"),
                new PartyRelation(RelationKind.OwnedBy, "OWNER")
                {
                    Key = "7",
                    Days = new InForce(new PartialDate(2020), null),
                    Wording = "owned or controlled",
                },
            ],
            Remarks = isChanged ? "Says something else; <b>\u001f\"quoted\"" : null,
            NotUnderstood = ["country: Atlantis"],
        };

    /// <summary>The content as one text, by which two editions can be compared.</summary>
    public static string Text(EditionContent content)
    {
        var lines = content.Parties.Select(Line);
        var e = content.Edition;
        return $"{e.List} {e.Date:uuuu-MM-dd} {e.Hash} {string.Join(';', e.Sources)} {e.Records}\n{string.Join('\n', lines)}";
    }

    /// <summary>All that a party says, but for its raw record.</summary>
    private static string Line(ListedParty p) =>
        string.Join(
            " | ",
            p.Record,
            p.Kind,
            p.Name,
            p.NameFields,
            string.Join(';', p.Aliases),
            string.Join(';', p.Designations),
            string.Join(';', p.Born),
            string.Join(';', p.Birthplaces),
            p.Gender,
            string.Join(';', p.Nationalities),
            string.Join(';', p.Positions),
            string.Join(';', p.Addresses.Select(a => $"{a} {a.Country} {a.CountryText}")),
            string.Join(';', p.Documents),
            string.Join(';', p.Wallets),
            p.Craft,
            string.Join(';', p.Relations),
            p.Remarks,
            string.Join(';', p.NotUnderstood)
        );
}
