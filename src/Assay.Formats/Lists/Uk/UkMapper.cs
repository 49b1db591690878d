using Assay.Listings;
using Assay.Model;

namespace Assay.Formats.Lists.Uk;

/// <summary>Makes listed parties of the UK Sanctions List's records, whatever file they are from.</summary>
/// <param name="log">Where what is odd is counted.</param>
/// <param name="saysSanctions">Whether the file says which sanctions are imposed; a record that does not is then odd.</param>
internal sealed class UkMapper(ListLog log, bool saysSanctions = true)
{
    private const string NoSanctions = "uk-no-sanctions";
    private const string Nameless = "uk-nameless";

    public ListedParty Map(UkRecord record)
    {
        var kind = KindOf(record.First(UkField.Type));
        var draft = new PartyDraft(new RecordId(UkList.Uksl, record.UniqueId), kind, log)
        {
            Raw = record.Raw,
        };
        if (kind == PartyKind.Unknown && record.First(UkField.Type) is { Length: > 0 } type)
            draft.AddNotUnderstood("type", type);
        UkNames.Read(record, draft, isPerson: kind == PartyKind.Person);
        if (draft.Name.Length == 0)
        {
            // The id is the one thing by which such a record can be called.
            draft.Name = record.UniqueId;
            log.Count(Nameless, record.UniqueId);
        }
        AddDesignations(draft, record);
        foreach (var title in record.All(UkField.Title).Concat(record.All(UkField.Position)))
            draft.AddPosition(title);
        foreach (var address in record.Addresses)
            draft.AddAddress(address.Country, street: address.Lines, postalCode: address.PostalCode);
        foreach (var date in record.All(UkField.BirthDate).Concat(record.All(UkField.YearBuilt)))
            draft.AddBorn(UkDate.ToIso(date));
        foreach (var place in record.Birthplaces)
            draft.AddBirthplace(place.Town, place.Country);
        foreach (var country in record.All(UkField.Nationality))
            draft.AddNationality(country);
        draft.Gender = GenderOf(draft, record);
        UkNumbers.Read(record, draft);
        UkCraft.Read(record, draft, isVessel: kind == PartyKind.Vessel);
        AddRelations(draft, record);
        AddRemarks(draft, record);
        return draft.Build();
    }

    /// <summary>Says at the end of a file what was counted.</summary>
    public static void TellCounts(ListLog log, string file)
    {
        log.TellCount(
            NoSanctions,
            "AS2062",
            Severity.Warning,
            file,
            "records do not say which sanctions are imposed; the effect of these designations is not known, and measures that ask for an asset freeze answer with a question."
        );
        log.TellCount(
            UkSanctions.Unknown,
            "AS2062",
            Severity.Note,
            file,
            "sanctions are in words that are not known; they are kept in these words as another effect."
        );
        log.TellCount(
            Nameless,
            "AS2063",
            Severity.Warning,
            file,
            "records have no name; they are kept under their Unique ID and cannot be found by name in this edition."
        );
        PartyDraft.TellCounts(log, file);
    }

    private static PartyKind KindOf(string type) =>
        type.ToLowerInvariant() switch
        {
            "individual" => PartyKind.Person,
            "entity" => PartyKind.Company,
            "ship" => PartyKind.Vessel,
            _ => PartyKind.Unknown,
        };

    private static Gender GenderOf(PartyDraft draft, UkRecord record)
    {
        var genders = record.All(UkField.Gender);
        if (genders.Count == 0)
            return Gender.Unknown;
        var gender = genders[0].ToLowerInvariant() switch
        {
            "male" => Gender.Male,
            "female" => Gender.Female,
            _ => Gender.Unknown,
        };
        if (gender == Gender.Unknown || genders.Count > 1)
            draft.AddNotUnderstood("gender", string.Join(", ", genders));
        return genders.Count == 1 ? gender : Gender.Unknown;
    }

    private void AddDesignations(PartyDraft draft, UkRecord record)
    {
        var (programme, basis) = UkRegimes.Of(record.UniqueId, record.First(UkField.Regime));
        var from = draft.ReadDate(UkDate.ToIso(record.First(UkField.Designated)));
        var days = from is { } day ? new InForce(day, null) : InForce.Always;
        var sources = record
            .All(UkField.Source)
            .SelectMany(s => s.Split('|', StringSplitOptions.TrimEntries));
        var authority = string.Join(", ", sources.Distinct(StringComparer.Ordinal));
        var reason = string.Join(' ', record.All(UkField.Reasons));
        var sanctions = UkSanctions.Read(record.All(UkField.Sanctions), log);
        if (sanctions.Count == 0)
        {
            if (saysSanctions)
                log.Count(NoSanctions, programme);
            sanctions = [new UkSanction(DesignationEffect.Unknown, null)];
        }
        foreach (var sanction in sanctions)
        {
            draft.Add(
                new Designation(programme, sanction.Effect, basis, days, Source: null)
                {
                    Authority = authority.Length > 0 ? authority : null,
                    Wording = sanction.Wording,
                    Reason = reason.Length > 0 ? reason : null,
                }
            );
        }
    }

    /// <summary>The list calls these subsidiaries and parents without shares: who owns how much is not said.</summary>
    private static void AddRelations(PartyDraft draft, UkRecord record)
    {
        foreach (var name in record.All(UkField.Subsidiary))
            draft.Add(new PartyRelation(RelationKind.OwnsOrControls, name) { Wording = "Subsidiary" });
        foreach (var name in record.All(UkField.Parent))
            draft.Add(
                new PartyRelation(RelationKind.OwnedOrControlledBy, name) { Wording = "Parent company" }
            );
    }

    private static void AddRemarks(PartyDraft draft, UkRecord record)
    {
        draft.AddRemark("Type of entity", Joined(record, UkField.EntityType));
        draft.AddRemark("Phone", Joined(record, UkField.Phone));
        draft.AddRemark("Website", Joined(record, UkField.Website));
        draft.AddRemark("Email", Joined(record, UkField.Email));
        draft.AddRemark("Other information", Joined(record, UkField.OtherInformation));
        draft.AddRemark("Last updated", string.Join(", ", record.All(UkField.Updated).Select(UkDate.ToIso)));
        foreach (var (what, text) in record.Others)
            draft.AddNotUnderstood(what, text);
        // Rows of one id that differ in what there can be but one of: the first counts.
        foreach (var field in new[] { UkField.Type, UkField.Regime, UkField.Designated })
        {
            foreach (var other in record.All(field).Skip(1))
                draft.AddNotUnderstood($"another {field.ToString().ToLowerInvariant()}", other);
        }
    }

    private static string Joined(UkRecord record, UkField field) => string.Join("; ", record.All(field));
}
