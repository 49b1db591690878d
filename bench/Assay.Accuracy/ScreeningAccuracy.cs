using System.Globalization;
using Assay.Formats.Lists;
using Assay.Formats.Lists.Countries;
using Assay.Formats.Screening;
using Assay.Listings;
using Assay.Model;

namespace Assay.Accuracy;

/// <summary>Measures screening of persons against a list: those on it with altered names and dates, and made-up ones who are not.</summary>
internal static class ScreeningAccuracy
{
    /// <summary>How many of the altered persons are found, by name alone and with birth date and nationality.</summary>
    /// <param name="list">The list's file.</param>
    /// <param name="listed">The persons as listed; row by row the same as <paramref name="altered"/>.</param>
    /// <param name="altered">The persons as they are asked for.</param>
    public static void Positives(string list, string listed, string altered)
    {
        var index = IndexOf(list);
        var asListed = InputTable.Open(listed, "full_name").Rows().ToList();
        var asAsked = InputTable.Open(altered, "full_name").Rows().ToList();
        foreach (var withAttributes in (bool[])[false, true])
        {
            int cases = 0,
                found = 0;
            var missed = new List<string>();
            foreach (var (row, asked) in asListed.Zip(asAsked))
            {
                var meant = Named(index, row["full_name"]);
                if (meant.Count == 0)
                    continue;
                cases++;
                var hits = index.Find(Query(asked, withAttributes));
                if (hits.Any(h => meant.Contains(h.Party.Record)))
                    found++;
                else
                    missed.Add(
                        $"{asked["full_name"]} {asked["date_of_birth"]} {asked["nationality"]} | {row["full_name"]} {row["date_of_birth"]} {row["nationality"]}"
                    );
            }
            Console.WriteLine(
                string.Create(
                    CultureInfo.InvariantCulture,
                    $"{(withAttributes ? "with birth date and nationality" : "by name")}: {found} of {cases} found, recall {found / (double)cases:0.000} ({asListed.Count - cases} are on this edition no more)"
                )
            );
            foreach (var miss in missed)
                Console.WriteLine($"  missed {miss}");
        }
    }

    /// <summary>How many persons on no list hit one.</summary>
    public static void Negatives(string list, IReadOnlyList<string> files)
    {
        var index = IndexOf(list);
        foreach (var withAttributes in (bool[])[false, true])
        {
            int cases = 0,
                hit = 0;
            foreach (var row in files.SelectMany(f => InputTable.Open(f, "full_name").Rows()))
            {
                cases++;
                if (index.Find(Query(row, withAttributes)) is [var first, ..])
                {
                    hit++;
                    if (withAttributes)
                        Console.WriteLine(
                            string.Create(
                                CultureInfo.InvariantCulture,
                                $"  {first.Score:0.000} {row["full_name"]} {row["date_of_birth"]} {row["nationality"]} | {first.ListedName} {string.Join(' ', first.Party.Born)} {string.Join(' ', first.Party.Nationalities)}"
                            )
                        );
                }
            }
            Console.WriteLine(
                string.Create(
                    CultureInfo.InvariantCulture,
                    $"{(withAttributes ? "with birth date and nationality" : "by name")}: {hit} of {cases} hit, one in {cases / Math.Max(1.0, hit):0}"
                )
            );
        }
    }

    private static ListingIndex IndexOf(string list) =>
        new([
            .. ListOffer
                .Of([list], null, ListReaders.All)
                .Sets.Select(s =>
                    s.Read().Value ?? throw new InvalidDataException($"{list} cannot be read.")
                ),
        ]);

    private static HashSet<RecordId> Named(ListingIndex index, string name) =>
        [
            .. index
                .Find(new PartyQuery([name], PartyKind.Person, null, [], []))
                .Where(c => c.Party.AllNames.Contains(name, StringComparer.OrdinalIgnoreCase) || c.Score >= 1)
                .Select(c => c.Party.Record),
        ];

    private static PartyQuery Query(InputRow row, bool withAttributes)
    {
        var names = new[] { row["full_name"] };
        if (!withAttributes)
            return new PartyQuery(names, PartyKind.Person, null, [], []);
        return new PartyQuery(
            names,
            PartyKind.Person,
            PartialDate.TryParse(row["date_of_birth"], out var born) ? born : null,
            CountryOf(row["nationality"]) is { } country ? [country] : [],
            []
        );
    }

    private static CountryCode? CountryOf(string text)
    {
        if (CountryCode.IsValid(text.ToUpperInvariant()))
            return new CountryCode(text.ToUpperInvariant());
        return CountryNames.TryFind(text, out var code) ? code : null;
    }
}
