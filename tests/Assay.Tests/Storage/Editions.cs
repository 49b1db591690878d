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
        new(
            new RecordId(List, key.ToString(CultureInfo.InvariantCulture)),
            PartyKind.Person,
            $"NAME {key}, Кирилл",
            [new Alias($"Alias {key}", AliasQuality.Weak), new Alias("Other", AliasQuality.OriginalScript)],
            [
                new Designation("RUSSIA-EO14024", DesignationEffect.AssetFreeze, null, InForce.Always, null),
                new Designation(
                    "SSI",
                    DesignationEffect.Sectoral,
                    "EO 14024 Directive 3",
                    new InForce(new PartialDate(2022, 2, 24), new PartialDate(2023)),
                    new Citation("a press release", Confidence.Secondary, "https://example.org/1")
                ),
            ],
            [
                new PartialDate(1961),
                PartialDate.Between(new LocalDate(1955, 3, 1), new LocalDate(1958, 4, 2)),
            ],
            [new CountryCode("RU")],
            [new CountryCode("CY"), new CountryCode("UA")],
            [
                new Identifier(IdentifierKind.Inn, "7707083893"),
                new Identifier(IdentifierKind.Other, "OKPO:1"),
            ],
            ["SOMEBODY ELSE"],
            isChanged ? "Says something else; <b>\u001f\"quoted\"" : null
        );

    /// <summary>The content as one text, by which two editions can be compared.</summary>
    public static string Text(EditionContent content)
    {
        var lines = content.Parties.Select(p =>
            string.Join(
                " | ",
                p.Record,
                p.Kind,
                p.Name,
                string.Join(';', p.Aliases),
                string.Join(';', p.Designations),
                string.Join(';', p.Born),
                string.Join(';', p.Nationalities),
                string.Join(';', p.Countries),
                string.Join(';', p.Identifiers),
                string.Join(';', p.LinkedTo),
                p.Remarks
            )
        );
        var e = content.Edition;
        return $"{e.List} {e.Date:uuuu-MM-dd} {e.Hash} {string.Join(';', e.Sources)} {e.Records}\n{string.Join('\n', lines)}";
    }
}
