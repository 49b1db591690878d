using Assay.Formats.Lists.Countries;
using Assay.Formats.Lists.Ofac.Statements;
using Assay.Listings;
using Assay.Model;

namespace Assay.Formats.Lists.Ofac;

/// <summary>Makes listed parties of the rows of OFAC's CSV.</summary>
internal sealed class OfacMapper(ListId list, ListLog log)
{
    private readonly bool _isSdn = list == OfacReader.Sdn;

    public ListedParty Map(
        OfacEntry entry,
        IReadOnlyList<OfacAlias> aliases,
        IReadOnlyList<OfacAddress> addresses
    )
    {
        var kind = OfacKind.Of(entry.Type, log);
        var isPerson = kind == PartyKind.Person;
        var draft = new PartyDraft(new RecordId(list, entry.Number), kind, log)
        {
            Name = entry.Name,
            NameFields = OfacName.Fields(entry.Name, isPerson),
            Craft = CraftOf(entry),
            Raw = string.Join(
                '\n',
                aliases.Select(a => a.Raw).Concat(addresses.Select(a => a.Raw)).Prepend(entry.Raw)
            ),
        };
        foreach (var alias in aliases)
            AddAlias(draft, alias, isPerson);
        foreach (var a in addresses)
        {
            var place = OfacPlace.Of(a.City);
            draft.AddAddress(a.Country, place.City, a.Street, place.Region, place.PostalCode, a.Remarks);
        }
        foreach (var title in entry.Title.Split(';', StringSplitOptions.TrimEntries))
            draft.AddPosition(title);
        draft.AddNationality(entry.Flag);
        draft.Add(new PartyRelation(RelationKind.OwnedBy, entry.Owner));
        var statements = new OfacStatements(draft, isPerson);
        OfacRemarks.Read(entry.Remarks, entry.IsCut, draft, statements);
        var programmes = OfacProgrammes.Split(entry.Programmes);
        OfacProgrammes.AddTo(draft, _isSdn, programmes, statements.Terms);
        OfacProgrammes.AddLeft(draft, programmes, statements.Terms);
        return draft.Build();
    }

    private static void AddAlias(PartyDraft draft, OfacAlias alias, bool isPerson)
    {
        var quality = alias.Type is "fka" ? AliasQuality.Former : AliasQuality.Strong;
        draft.AddAlias(alias.Name, quality, OfacName.Fields(alias.Name, isPerson));
        if (alias.Type is "nka")
            draft.AddRemark("Now known as", alias.Name);
        draft.AddRemark($"Of the name {alias.Name}", alias.Remarks);
    }

    private static Craft? CraftOf(OfacEntry entry)
    {
        var craft = new Craft
        {
            Type = NullIfEmpty(entry.VesselType),
            CallSign = NullIfEmpty(entry.CallSign),
            Tonnage = NullIfEmpty(entry.Tonnage),
            GrossTonnage = NullIfEmpty(entry.GrossTonnage),
            Flag = CountryNames.TryFind(entry.Flag, out var flag) ? flag : null,
        };
        return craft == new Craft() ? null : craft;
    }

    private static string? NullIfEmpty(string text) => text.Length == 0 ? null : text;
}
