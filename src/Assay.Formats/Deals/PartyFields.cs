using Assay.Deals;
using Assay.Formats.Yaml;
using Assay.Listings;
using Assay.Model;

namespace Assay.Formats.Deals;

/// <summary>Reads the parties of a deal, their people and owners.</summary>
/// <param name="ids">The deal's ids.</param>
/// <param name="date">The deal's day, for what has to hold on it; null where it could not be read.</param>
internal sealed class PartyFields(DealIds ids, LocalDate? date)
{
    private const int LongestName = 400;
    private const string Stated = "stated";

    public DealParty? Read(FieldReader fields)
    {
        var id = ids.OwnParty(fields);
        return Read(fields, id, fields.Required("name").Text(LongestName), isNamed: true);
    }

    /// <summary>Reads a party that has its id from where it stands, and may be without a name: it stands for whoever fits.</summary>
    /// <param name="fields">Its fields.</param>
    /// <param name="id">Its id.</param>
    /// <param name="title">What it is called where it has no name.</param>
    public DealParty? ReadAs(FieldReader fields, PartyId id, string title)
    {
        ids.GiveByPlace(IdKind.Party, id.Value, fields);
        var name = fields.Optional("name");
        return Read(fields, id, name.Text(LongestName) ?? title, name.IsGiven);
    }

    private DealParty? Read(FieldReader fields, PartyId? id, string? name, bool isNamed)
    {
        var aliases = fields.Optional("aliases").TextList(LongestName);
        var kind = fields.Optional("kind").Enum<PartyKind>() ?? PartyKind.Unknown;
        var country = fields.Optional("country").Country();
        var nationalities = fields.Optional("nationalities").Countries();
        var presence = fields.Optional("presence").Countries();
        var born = Born(fields);
        var identifiers = IdentifierFields.Read(fields.Optional("identifiers"), fields.Log);
        var role = fields.Optional("role").Text();
        var unnamed = fields.Optional("unnamed").Bool() ?? !isNamed;
        var governmentOf = fields.Optional("government-of").Country();
        var people = fields.Optional("people").Maps(Person);
        var owners = fields.Optional("owners").Maps(owner => Owner(owner, id));
        var designated = fields.Optional("designated").Maps(Designation);
        OnlyPersons(fields, kind);
        CheckSum(fields, owners);
        if (id is null || name is null)
            return null;
        return new DealParty(
            id.Value,
            name,
            aliases,
            kind,
            country,
            nationalities,
            presence,
            born,
            identifiers,
            role,
            unnamed,
            governmentOf,
            people,
            owners
        )
        {
            Designated = designated,
        };
    }

    private static StatedDesignation? Designation(FieldReader fields)
    {
        var by = fields
            .Required("by", "us-ofac/sdn")
            .Parse(ListOf, "a publisher, or publisher/list", "Write us-ofac or us-ofac/sdn.");
        var programme = fields.Optional("programme").Text() ?? Stated;
        var effect = fields.Required("effect", "asset-freeze").Enum<DesignationEffect>();
        var days = fields.Days();
        return by is null || effect is null
            ? null
            : new StatedDesignation(by.Value, programme, effect.Value, days);
    }

    private static ListId? ListOf(string text)
    {
        var slash = text.IndexOf('/', StringComparison.Ordinal);
        var (publisher, list) = slash < 0 ? (text, Stated) : (text[..slash], text[(slash + 1)..]);
        return IdText.IsValid(publisher) && IdText.IsValid(list)
            ? new ListId(new PublisherId(publisher), list)
            : null;
    }

    /// <summary>Gives owners that are parties themselves, and were named by id alone, the party's name.</summary>
    public static IReadOnlyList<DealParty> WithOwnersNamed(IReadOnlyList<DealParty> parties)
    {
        var names = new Dictionary<PartyId, string>();
        foreach (var party in parties)
            names.TryAdd(party.Id, party.Name);
        return [.. parties.Select(party => party with { Owners = [.. party.Owners.Select(Named)] })];

        DealOwner Named(DealOwner owner) =>
            owner is { Name.Length: 0, Party: { } id }
                ? owner with
                {
                    Name = names.GetValueOrDefault(id, id.Value),
                }
                : owner;
    }

    private DealPerson? Person(FieldReader fields)
    {
        var name = fields.Required("name").Text(LongestName);
        var aliases = fields.Optional("aliases").TextList(LongestName);
        var position = fields.Optional("position").Text();
        var nationalities = fields.Optional("nationalities").Countries();
        var born = Born(fields);
        return name is null ? null : new DealPerson(name, aliases, position, nationalities, born);
    }

    private DealOwner? Owner(FieldReader fields, PartyId? owned)
    {
        var partyField = fields.Optional("party");
        var party = ids.Party(partyField);
        var nameField = fields.Optional("name");
        var name = nameField.Text(LongestName);
        var share = fields.Optional("share").Share() ?? Share.Unknown;
        var days = fields.Days();
        var source = fields.Optional("source").Text();
        if (party is not null && party == owned)
        {
            partyField.Error(
                fields.Log.Codes.Contradiction,
                "a party cannot own itself; it was not read. Name the owner."
            );
            return null;
        }
        if (partyField.IsGiven || nameField.IsGiven)
            return party is null && name is null
                ? null
                : new DealOwner(name ?? "", party, share, days, source);
        fields.Log.Error(
            fields.Log.Codes.MissingField,
            fields.Map,
            "the owner has no name; it was not read. Add 'name: …', or 'party: …' with the id of a party of this deal."
        );
        return null;
    }

    private PartialDate? Born(FieldReader fields)
    {
        var field = fields.Optional("born");
        if (field.PartialDate() is not { } born)
            return null;
        if (date is not { } day || born.Earliest <= day)
            return born;
        field.Error(
            fields.Log.Codes.Contradiction,
            $"the birth ({born}) comes after the deal; it was not read. Correct it."
        );
        return null;
    }

    // A company with a date of birth is a slip: the screening would use it to tell namesakes apart.
    private static void OnlyPersons(FieldReader fields, PartyKind kind)
    {
        if (kind is PartyKind.Person or PartyKind.Unknown)
            return;
        foreach (var name in (string[])["born", "nationalities"])
        {
            fields
                .Optional(name)
                .Report(
                    fields.Log.Codes.Contradiction,
                    Severity.Warning,
                    $"only a person has this, and the party is a {KebabNames.Of(kind)}; it was kept. Correct the kind, or take it out."
                );
        }
    }

    // Only what must be held together on the day: a stake that began later or ended before does not count, nor does a doubt.
    private void CheckSum(FieldReader fields, IReadOnlyList<DealOwner> owners)
    {
        var held = owners
            .Where(o => date is not { } day || o.Days.On(day) == Truth.True)
            .Sum(o => o.Share.Lower.Value);
        if (held <= 100)
            return;
        fields
            .Optional("owners")
            .Report(
                fields.Log.Codes.Contradiction,
                Severity.Warning,
                FormattableString.Invariant(
                    $"the shares held on the deal's day add up to {held:0.####} %, more than 100; they were kept. Correct a share or its days."
                )
            );
    }
}
