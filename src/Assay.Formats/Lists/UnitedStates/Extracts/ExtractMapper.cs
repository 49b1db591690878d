using Assay.Listings;
using Assay.Model;

namespace Assay.Formats.Lists.UnitedStates.Extracts;

/// <summary>Makes listed parties of the rows of an extract.</summary>
internal sealed class ExtractMapper(Extract extract, ListLog log)
{
    private const string FishingVessel = "Fishing Vessel: ";

    public ListedParty Map(string key, IReadOnlyList<ExtractRecord> rows)
    {
        var kind = KindOf(rows[0]);
        var draft = new PartyDraft(new RecordId(extract.List.Id, key), kind, log)
        {
            Raw = string.Join('\n', rows.Select(r => r.Raw)),
        };
        AddName(draft, kind == PartyKind.Vessel ? rows[0].Name[FishingVessel.Length..] : rows[0].Name);
        foreach (var row in rows)
        {
            if (!AddAliases(draft, row))
                AddAddresses(draft, row);
            extract.Designate(new ExtractDesignation(row, extract.List, draft));
            foreach (var (field, text) in row.Others)
                draft.AddNotUnderstood(field, text);
        }
        foreach (var status in rows.Select(r => r.Status).Distinct(StringComparer.Ordinal))
            draft.AddRemark("Status", status);
        return draft.Build();
    }

    /// <summary>The layout has no kind; where a name says it, it counts. A government stands for its state: what is imposed on it is no listing of a party.</summary>
    private PartyKind KindOf(ExtractRecord row)
    {
        if (row.Name.StartsWith("Government of ", StringComparison.Ordinal))
            return PartyKind.State;
        return row.Name.StartsWith(FishingVessel, StringComparison.Ordinal) ? PartyKind.Vessel : extract.Kind;
    }

    private static void AddName(PartyDraft draft, string text)
    {
        var (names, besides) = WrittenAlias.Read(text);
        draft.Name = names.Count > 0 ? names[0].Name : text;
        foreach (var alias in names.Skip(1))
            draft.AddAlias(alias.Name, alias.Quality);
        foreach (var beside in besides)
            draft.AddRemark(beside);
    }

    /// <summary>Adds the other names; true where the last of them had the address behind it.</summary>
    private static bool AddAliases(PartyDraft draft, ExtractRecord row)
    {
        var hadAddress = false;
        for (var i = 0; i < row.Aliases.Count; i++)
        {
            var alias = row.Aliases[i];
            // Where no address was found it stands behind the last name.
            if (
                i == row.Aliases.Count - 1
                && row.Address.Length == 0
                && TrailingAddress.TryCut(ref alias, row.Country, out var address)
            )
            {
                AddAddresses(draft, row.Country, address);
                hadAddress = true;
            }
            var (names, besides) = WrittenAlias.Read(alias);
            foreach (var name in names)
                draft.AddAlias(name.Name, name.Quality);
            foreach (var beside in besides)
                draft.AddRemark(beside);
        }
        return hadAddress;
    }

    private static void AddAddresses(PartyDraft draft, ExtractRecord row)
    {
        if (row.Address.Length > 0)
            AddAddresses(draft, row.Country, row.Address);
        else if (row.Country is not "Fishing Vessels")
            draft.AddAddress(row.Country);
    }

    private static void AddAddresses(PartyDraft draft, string country, string text)
    {
        foreach (var address in text.Split(["; and ", ";and "], StringSplitOptions.RemoveEmptyEntries))
        {
            var street = address.Trim(' ', ';', '.');
            const string label = "Address: ";
            draft.AddAddress(
                country,
                street: street.StartsWith(label, StringComparison.Ordinal) ? street[label.Length..] : street
            );
        }
    }
}
