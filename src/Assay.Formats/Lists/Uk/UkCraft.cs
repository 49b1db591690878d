using Assay.Listings;
using Assay.Model;

namespace Assay.Formats.Lists.Uk;

/// <summary>Reads what the list says of a ship.</summary>
internal static class UkCraft
{
    public static void Read(UkRecord record, PartyDraft draft, bool isVessel)
    {
        foreach (var number in record.All(UkField.Imo))
            draft.AddDocument("IMO number", number);
        foreach (var number in record.All(UkField.Hull))
            UkNumbers.Add(draft, IdentifierKind.Other, "HIN", number, null, "Hull identification number");
        foreach (var name in record.All(UkField.Owner))
            draft.Add(
                new PartyRelation(RelationKind.OwnedOrControlledBy, name)
                {
                    Wording = "Current owner or operator",
                }
            );
        foreach (var name in record.All(UkField.FormerOwner))
            draft.Add(new PartyRelation(RelationKind.Other, name) { Wording = "Previous owner or operator" });
        var flags = record.All(UkField.Flag).Select(f => draft.ReadCountry(f)).OfType<CountryCode>().ToList();
        foreach (var flag in flags)
            draft.AddNationality(flag.Value);
        if (!isVessel && flags.Count == 0 && Joined(record, UkField.ShipType) is null)
            return;
        draft.Craft = new Craft
        {
            Type = Joined(record, UkField.ShipType),
            Tonnage = Joined(record, UkField.Tonnage),
            Length = Joined(record, UkField.Length),
            Flag = flags.Count > 0 ? flags[0] : null,
            FormerFlags = Joined(record, UkField.FormerFlag),
        };
        if (draft.Craft == new Craft())
            draft.Craft = null;
    }

    private static string? Joined(UkRecord record, UkField field) =>
        record.All(field) is { Count: > 0 } values ? string.Join(", ", values) : null;
}
