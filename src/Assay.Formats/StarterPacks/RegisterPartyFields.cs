using Assay.Formats.Deals;
using Assay.Formats.Yaml;
using Assay.Listings;
using Assay.Model;
using Assay.Registers;

namespace Assay.Formats.StarterPacks;

/// <summary>Reads the parties of the register.</summary>
internal sealed class RegisterPartyFields(IdLedger ids)
{
    public RegisterParty? Read(FieldReader fields)
    {
        var idField = fields.Required("id");
        var id = idField.PartyId();
        var name = fields.Required("name").Text();
        var kind = fields.Required("kind", "company").Enum<PartyKind>();
        var country = fields.Optional("country").Country();
        var nationalities = fields.Optional("nationalities").Countries();
        var born = fields.Optional("born").PartialDate();
        var aliases = fields.Optional("aliases").TextList();
        var knownBy = fields.Optional("known-by").TextList();
        var identifiers = IdentifierFields.Read(fields.Optional("identifiers"), fields.Log);
        var sectors = fields.Optional("sectors").ItemIds();
        var government = fields.Optional("government").Country();
        var designations = fields.Optional("designations").Maps(Designation);
        var absences = fields.Optional("not-listed").Maps(Absence);
        var heads = fields.Optional("heads").Maps(Head);
        var note = fields.Optional("note").Text();
        if (id is null || name is null || kind is null || !ids.Give(IdKind.Party, id.Value.Value, idField))
            return null;
        if (kind == PartyKind.Person)
            ids.Give(IdKind.Person, id.Value.Value, idField);
        return new RegisterParty(
            id.Value,
            name,
            kind.Value,
            country,
            nationalities,
            born,
            aliases,
            identifiers,
            [.. sectors.Select(sector => sector.Value)],
            government,
            designations,
            absences,
            heads,
            [],
            Option: null,
            note
        )
        {
            KnownBy = knownBy,
        };
    }

    private static RegisterDesignation? Designation(FieldReader fields)
    {
        var publisher = fields.Required("publisher", "us-ofac").PublisherId();
        var list = fields.Required("list", "sdn").ItemId();
        var programme = fields.Required("programme").Text();
        var record = fields.Optional("record").Text();
        var effect = Effect(fields.Required("effect", "asset-freeze"));
        var basis = fields.Optional("basis").Text();
        // Without its first day a designation could not be left out of what was known before.
        fields.Required("from", "2022-02-28");
        var days = fields.Days();
        var source = fields.Citation();
        return publisher is null || list is null || programme is null || effect is null || source is null
            ? null
            : new RegisterDesignation(
                new ListId(publisher.Value, list.Value.Value),
                record,
                new Designation(programme, effect.Value, basis, days, source)
            );
    }

    // The pack tells what a sectoral listing forbids (sectoral-debt, sectoral-equity …); measures only ask whether it is one.
    private static DesignationEffect? Effect(Field field) =>
        field.Node is YamlScalar scalar && scalar.Text.StartsWith("sectoral-", StringComparison.Ordinal)
            ? DesignationEffect.Sectoral
            : field.Enum<DesignationEffect>();

    private static Absence? Absence(FieldReader fields)
    {
        var publisher = fields.Required("publisher", "eu-council").PublisherId();
        var asOf = fields.Required("as-of", "2026-07-17").Date();
        var source = fields.Citation();
        return publisher is null || asOf is null || source is null
            ? null
            : new Absence(publisher.Value, asOf.Value, source);
    }

    private Head? Head(FieldReader fields)
    {
        var field = fields.Required("person");
        var person = field.PartyId();
        if (person is { } used)
            ids.Use(IdKind.Person, used.Value, field);
        var title = fields.Required("title", "chief executive").Text();
        var days = fields.Days();
        var source = fields.Citation();
        return person is null || title is null || source is null
            ? null
            : new Head(person.Value, title, days, source);
    }
}
