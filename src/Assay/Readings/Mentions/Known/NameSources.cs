using Assay.Model;

namespace Assay.Readings.Mentions.Known;

/// <summary>The names of what is known, but for the lists'.</summary>
internal static class NameSources
{
    private const int ShortestWordOfCommodity = 3;

    public static IEnumerable<(string Text, PartyKind Kind, KnownEntry Entry, NameCase Case)> Of(
        Knowledge knowledge
    ) =>
        Organisations(knowledge)
            .Concat(Areas())
            .Concat(Instruments(knowledge))
            .Concat(Parties(knowledge))
            .Concat(Sites(knowledge))
            .Concat(Commodities(knowledge))
            .Concat(Grounds(knowledge))
            .Concat(Programmes(knowledge));

    private static IEnumerable<(string, PartyKind, KnownEntry, NameCase)> Organisations(Knowledge knowledge)
    {
        var parties = knowledge.Register.Parties.ToDictionary(p => $"@{p.Id.Value}", StringComparer.Ordinal);
        foreach (var row in ReadingTables.Rows("organisations"))
        {
            var isParty = row[0].StartsWith('@');
            KnownEntry entry =
                isParty && parties.TryGetValue(row[0], out var party)
                    ? new KnownEntry.OfParty(party)
                    : new KnownEntry.OfOrganisation(row[isParty ? 1 : 0]);
            foreach (var name in row.Skip(isParty ? 1 : 0))
                yield return (name, PartyKind.Unknown, entry, CaseOf(name));
        }
    }

    private static IEnumerable<(string, PartyKind, KnownEntry, NameCase)> Areas() =>
        ReadingTables
            .Rows("places")
            .SelectMany(
                row => row,
                (row, name) =>
                    (name, PartyKind.Unknown, (KnownEntry)new KnownEntry.OfArea(row[0]), NameCase.Capitalised)
            );

    private static IEnumerable<(string, PartyKind, KnownEntry, NameCase)> Instruments(Knowledge knowledge)
    {
        var known = knowledge
            .Measures.Measures.Select(m => m.Instrument.Id.ToString())
            .ToHashSet(StringComparer.Ordinal);
        return ReadingTables
            .Rows("instruments")
            .SelectMany(
                row => row.Skip(1),
                (row, name) =>
                    (
                        name,
                        PartyKind.Unknown,
                        (KnownEntry)
                            new KnownEntry.OfInstrument(row[1], known.Contains(row[0]) ? row[0] : null),
                        CaseOf(name)
                    )
            );
    }

    private static IEnumerable<(string, PartyKind, KnownEntry, NameCase)> Parties(Knowledge knowledge)
    {
        foreach (var party in knowledge.Register.Parties)
        {
            var entry = new KnownEntry.OfParty(party);
            // a party's own short name may be written as a word is: Tenex
            foreach (var name in party.Aliases.Prepend(party.Name))
                yield return (
                    name,
                    party.Kind,
                    entry,
                    name.Length == LongestAbbreviation ? NameCase.Capitalised : CaseOf(name)
                );
            foreach (var name in party.KnownBy)
                yield return (name, PartyKind.Unknown, entry, CaseOf(name));
        }
    }

    private static IEnumerable<(string, PartyKind, KnownEntry, NameCase)> Sites(Knowledge knowledge) =>
        knowledge.Register.Deposits.SelectMany(
            site => site.Aliases.Prepend(site.Name),
            (site, name) =>
                (name, PartyKind.Unknown, (KnownEntry)new KnownEntry.OfSite(site), NameCase.Capitalised)
        );

    private static IEnumerable<(string, PartyKind, KnownEntry, NameCase)> Commodities(Knowledge knowledge)
    {
        foreach (var commodity in knowledge.Commodities.All)
        {
            var entry = new KnownEntry.OfCommodity(commodity);
            foreach (
                var name in commodity
                    .Aliases.Prepend(commodity.Name)
                    .Concat(CommodityForms.Other(commodity.Id))
            )
            {
                // a chemical symbol is a word of every language: In, As, No
                if (name.Length < ShortestWordOfCommodity)
                    continue;
                yield return (name, PartyKind.Unknown, entry, NameCase.Any);
                foreach (var form in CommodityForms.Of(name))
                    yield return (form, PartyKind.Unknown, entry, NameCase.Any);
                if (char.IsAsciiLetter(name[^1]) && name[^1] != 's')
                    yield return (name + "s", PartyKind.Unknown, entry, NameCase.Any);
                else if (name[^1] == 's' && name.Contains(' ', StringComparison.Ordinal))
                    yield return (name[..^1], PartyKind.Unknown, entry, NameCase.Any);
            }
        }
    }

    private static IEnumerable<(string, PartyKind, KnownEntry, NameCase)> Grounds(Knowledge knowledge)
    {
        foreach (
            var country in knowledge
                .Atlas.Countries.Where(c => c.Correction is null)
                .DistinctBy(c => c.Country)
        )
        {
            var entry = new KnownEntry.OfCountry(country);
            foreach (
                var name in country.Aliases.Prepend(country.Name).Concat(CountryWords.Other(country.Country))
            )
                yield return (name, PartyKind.Unknown, entry, CaseOf(name));
            foreach (var region in knowledge.Atlas.RegionsOf(country.Country))
            {
                var ofRegion = new KnownEntry.OfRegion(region);
                foreach (
                    var name in region.Aliases.Prepend(region.Name).Concat(RegionWords.Other(region.Code))
                )
                {
                    yield return (name, PartyKind.Unknown, ofRegion, NameCase.Capitalised);
                    if (RegionWords.AdjectiveOf(name) is { } adjective)
                        yield return (adjective, PartyKind.Unknown, ofRegion, NameCase.Capitalised);
                }
            }
        }
    }

    private static IEnumerable<(string, PartyKind, KnownEntry, NameCase)> Programmes(Knowledge knowledge)
    {
        var ofRegister = knowledge.Register.Parties.SelectMany(
            p => p.Designations,
            (_, d) => (d.List.Publisher, d.Designation.Programme)
        );
        return ofRegister
            // a word such as "Russia" is a programme's code with one publisher; in a text it is the country
            .Where(p => p.Programme.Contains('-', StringComparison.Ordinal))
            .Distinct()
            .Select(p =>
                (
                    p.Programme,
                    PartyKind.Unknown,
                    (KnownEntry)new KnownEntry.OfProgramme(p.Publisher, p.Programme),
                    NameCase.AllCapitals
                )
            );
    }

    private static NameCase CaseOf(string name) =>
        name.Any(char.IsLetter)
        && name.Where(char.IsLetter).All(char.IsUpper)
        && name.Length <= LongestAbbreviation
            ? NameCase.AllCapitals
            : NameCase.Capitalised;

    /// <summary>Longer names in capitals are a publisher's habit, not an abbreviation.</summary>
    private const int LongestAbbreviation = 5;
}
