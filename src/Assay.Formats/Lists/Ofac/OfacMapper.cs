using Assay.Formats.Lists.Countries;
using Assay.Listings;
using Assay.Model;

namespace Assay.Formats.Lists.Ofac;

/// <summary>Makes listed parties of OFAC's rows.</summary>
internal sealed class OfacMapper(ListId list, ListLog log)
{
    private const string Phrases = "phrases";
    private const string Types = "types";

    private readonly bool _isSdn = list == OfacReader.Sdn;

    public ListedParty Map(
        OfacEntry entry,
        IReadOnlyList<OfacAlias> aliases,
        IReadOnlyList<OfacAddress> addresses
    )
    {
        var remarks = OfacRemarks.Of(entry.Remarks);
        foreach (var phrase in remarks.NotUnderstood)
            log.Count(Phrases, FirstWords(phrase));
        var draft = new PartyDraft(new RecordId(list, entry.Number), KindOf(entry.Type), log)
        {
            Name = entry.Name,
            Craft = CraftOf(entry),
            Raw = string.Join(
                '\n',
                aliases.Select(a => a.Raw).Concat(addresses.Select(a => a.Raw)).Prepend(entry.Raw)
            ),
        };
        foreach (var alias in aliases)
            draft.AddAlias(alias.Name, alias.Type is "fka" ? AliasQuality.Former : AliasQuality.Strong);
        foreach (var alias in remarks.Aliases)
            draft.AddAlias(alias.Name, alias.Quality);
        foreach (
            var designation in OfacProgrammes.Designations(
                _isSdn,
                OfacProgrammes.Split(entry.Programmes),
                remarks
            )
        )
            draft.Add(designation);
        foreach (var date in remarks.Born)
            draft.AddBorn(date);
        foreach (var nationality in remarks.Nationalities)
            draft.AddNationality(nationality.Value);
        draft.AddNationality(entry.Flag);
        foreach (var a in addresses)
            draft.AddAddress(a.Country, a.City, a.Street, note: a.Remarks);
        foreach (var identifier in remarks.Identifiers)
            draft.Add(new IdentityDocument(identifier));
        foreach (var name in remarks.LinkedTo)
            draft.Add(new PartyRelation(RelationKind.LinkedTo, name));
        draft.Add(new PartyRelation(RelationKind.OwnedBy, entry.Owner));
        draft.AddPosition(entry.Title);
        foreach (var phrase in remarks.Kept)
            draft.AddRemark(phrase);
        return draft.Build();
    }

    private static Craft? CraftOf(OfacEntry entry) =>
        entry.Type is "vessel" or "aircraft"
            ? new Craft
            {
                Type = NullIfEmpty(entry.VesselType),
                CallSign = NullIfEmpty(entry.CallSign),
                Tonnage = NullIfEmpty(entry.Tonnage),
                GrossTonnage = NullIfEmpty(entry.GrossTonnage),
                Flag = CountryNames.TryFind(entry.Flag, out var flag) ? flag : null,
            }
            : null;

    private static string? NullIfEmpty(string text) => text.Length == 0 ? null : text;

    /// <summary>Says what was counted.</summary>
    public void TellCounts(string file)
    {
        PartyDraft.TellCounts(log, file);
        log.TellCount(
            Phrases,
            "AS2019",
            Severity.Note,
            file,
            "phrases of the remarks have no head that is known (mostly posts and titles); they stay in the remarks."
        );
        log.TellCount(
            Types,
            "AS2032",
            Severity.Warning,
            file,
            "entries are of a type that is not known; they are screened as every kind."
        );
    }

    /// <summary>OFAC has no word for an entity: it is what is no individual, vessel or aircraft.</summary>
    private PartyKind KindOf(string type)
    {
        switch (type.ToLowerInvariant())
        {
            case "individual":
                return PartyKind.Person;
            case "vessel":
                return PartyKind.Vessel;
            case "aircraft":
                return PartyKind.Aircraft;
            case "" or "entity":
                return PartyKind.Company;
            default:
                log.Count(Types, type);
                return PartyKind.Unknown;
        }
    }

    private static string FirstWords(string phrase)
    {
        const int words = 3;
        return string.Join(
            ' ',
            phrase.Split(' ', words + 1, StringSplitOptions.RemoveEmptyEntries).Take(words)
        );
    }
}
