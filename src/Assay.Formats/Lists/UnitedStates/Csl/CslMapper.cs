using Assay.Listings;
using Assay.Model;

namespace Assay.Formats.Lists.UnitedStates.Csl;

/// <summary>Makes listed parties of entries of the Consolidated Screening List.</summary>
internal sealed class CslMapper(ListLog log)
{
    public ListedParty Map(CslRecord record, CslSource source)
    {
        var kind = record["type"] switch
        {
            "Individual" => PartyKind.Person,
            "Entity" => PartyKind.Company,
            "Vessel" => PartyKind.Vessel,
            "Aircraft" => PartyKind.Aircraft,
            _ => PartyKind.Unknown, // the lists that are not OFAC's do not say it
        };
        var draft = new PartyDraft(new RecordId(source.List.Id, record.Id), kind, log)
        {
            Raw = record.Raw,
            Craft = CraftOf(record, kind),
        };
        AddNames(draft, record, source);
        CslDesignations.Add(draft, record, source);
        draft.AddPosition(record["title"]);
        foreach (var date in record.All("dates_of_birth"))
            draft.AddBorn(date);
        foreach (var place in record.All("places_of_birth"))
            draft.AddBirthplace(place);
        foreach (var country in record.All("citizenships").Concat(record.All("nationalities")))
            draft.AddNationality(country);
        foreach (var a in record.Addresses)
            draft.AddAddress(a.Country, a.City, a.Street, a.State, a.PostalCode);
        foreach (var id in record.Ids)
            CslIdentity.Add(draft, id);
        AddVessel(draft, record, kind);
        if (!string.Equals(record["entity_number"], record.Id, StringComparison.Ordinal))
            draft.AddRemark("Entity number", record["entity_number"]);
        draft.AddRemark(record["remarks"]);
        foreach (var (field, text) in record.Others)
            draft.AddNotUnderstood(field, text);
        return draft.Build();
    }

    /// <summary>OFAC gives names clean; the others' have "a.k.a." and "any successor" within them.</summary>
    private static void AddNames(PartyDraft draft, CslRecord record, CslSource source)
    {
        if (source.IsOfac)
        {
            draft.Name = record["name"];
            foreach (var alias in record.All("alt_names"))
                draft.AddAlias(alias);
            return;
        }
        foreach (var text in record.All("alt_names").Prepend(record["name"]))
        {
            var (names, besides) = WrittenAlias.Read(text);
            foreach (var name in names)
            {
                if (draft.Name.Length == 0)
                    draft.Name = name.Name;
                else
                    draft.AddAlias(name.Name, name.Quality);
            }
            foreach (var beside in besides)
                draft.AddRemark(beside);
        }
        if (draft.Name.Length == 0)
            draft.Name = record["name"];
    }

    private static Craft? CraftOf(CslRecord record, PartyKind kind)
    {
        if (kind is not (PartyKind.Vessel or PartyKind.Aircraft))
            return null;
        return new Craft
        {
            Type = Text(record["vessel_type"]),
            CallSign = Text(record["call_sign"]),
            Tonnage = Text(record["gross_tonnage"]),
            GrossTonnage = Text(record["gross_registered_tonnage"]),
        };
    }

    private static void AddVessel(PartyDraft draft, CslRecord record, PartyKind kind)
    {
        var flag = draft.ReadCountry(record["vessel_flag"]);
        draft.AddNationality(flag);
        if (draft.Craft is { } craft)
            draft.Craft = craft with { Flag = flag };
        draft.Add(new PartyRelation(RelationKind.OwnedBy, record["vessel_owner"]));
        if (kind is PartyKind.Vessel or PartyKind.Aircraft)
            return;
        foreach (
            var field in (string[])["vessel_type", "call_sign", "gross_tonnage", "gross_registered_tonnage"]
        )
            draft.AddRemark(field, record[field]);
    }

    private static string? Text(string text) => text.Length > 0 ? text : null;
}
