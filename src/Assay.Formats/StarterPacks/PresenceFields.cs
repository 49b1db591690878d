using Assay.Formats.Yaml;
using Assay.Model;
using Assay.Registers;

namespace Assay.Formats.StarterPacks;

/// <summary>What a company did about Russia since 2022, with as much of who it is as a register party needs.</summary>
internal sealed record CompanyPresence(
    PartyId Id,
    Field IdField,
    string Name,
    CountryCode? Country,
    IReadOnlyList<string> Aliases,
    IReadOnlyList<string> Sectors,
    IReadOnlyList<PresenceStatus> Status,
    ReturnOption? Option,
    string? Note
)
{
    /// <summary>The party with what it did, and with names and sectors it did not have yet.</summary>
    public RegisterParty AddedTo(RegisterParty party) =>
        party with
        {
            Country = party.Country ?? Country,
            Aliases =
            [
                .. party.Aliases,
                .. Aliases
                    .Prepend(Name)
                    .Except(party.Aliases.Prepend(party.Name), StringComparer.OrdinalIgnoreCase),
            ],
            Sectors = [.. party.Sectors.Union(Sectors, StringComparer.Ordinal)],
            Presence = Status,
            Option = Option,
            Note = (party.Note, Note) switch
            {
                ({ } one, { } other) => $"{one} {other}",
                _ => party.Note ?? Note,
            },
        };

    /// <summary>A party of which nothing else is known.</summary>
    public RegisterParty AsParty() =>
        new(
            Id,
            Name,
            PartyKind.Company,
            Country,
            [],
            Born: null,
            Aliases,
            [],
            Sectors,
            GovernmentOf: null,
            [],
            [],
            [],
            Status,
            Option,
            Note
        );
}

/// <summary>Reads what companies did about Russia since 2022.</summary>
internal sealed class PresenceFields(IdLedger ids)
{
    private static readonly IdKind Company = new("company of this kind", "companies");

    public CompanyPresence? Read(FieldReader fields)
    {
        var idField = fields.Required("id");
        var id = idField.PartyId();
        var name = fields.Required("name").Text();
        var country = fields.Optional("country").Country();
        var aliases = fields.Optional("aliases").TextList();
        var sectors = fields.Optional("sectors").ItemIds();
        var status = fields.Required("status").Maps(Status);
        var option = fields.Optional("option").Map(Option);
        var note = fields.Optional("note").Text();
        if (id is null || name is null || !ids.Give(Company, id.Value.Value, idField))
            return null;
        IReadOnlyList<string> sectorNames = [.. sectors.Select(sector => sector.Value)];
        return new CompanyPresence(
            id.Value,
            idField,
            name,
            country,
            aliases,
            sectorNames,
            status,
            option,
            note
        );
    }

    private static PresenceStatus? Status(FieldReader fields)
    {
        var what = fields.Required("what", "suspended").Enum<PresenceKind>();
        var on = fields.Optional("on").PartialDate();
        var detail = fields.Optional("detail").Text();
        var source = fields.Citation();
        return what is null || source is null ? null : new PresenceStatus(what.Value, on, detail, source);
    }

    private static ReturnOption? Option(FieldReader fields)
    {
        var kind = fields.Required("kind", "buy-back").Text();
        var over = fields.Required("over").Text();
        var days = fields.Days();
        var detail = fields.Optional("detail").Text();
        var source = fields.Citation();
        return kind is null || over is null || source is null
            ? null
            : new ReturnOption(kind, over, days, detail, source);
    }
}
