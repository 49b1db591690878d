using System.Text.Json;
using Assay.Model;
using Assay.Ownership;
using Assay.Reports.Words;

namespace Assay.Reports.Ownership;

/// <summary>Parties as entities and persons of the Beneficial Ownership Data Standard.</summary>
internal static class BodsParties
{
    /// <summary>Writes the details of a party's record.</summary>
    public static void Write(Utf8JsonWriter json, StatedParty party)
    {
        json.WriteBoolean("isComponent", false);
        if (party.Kind == PartyKind.Person)
            WritePerson(json, party);
        else
            WriteEntity(json, party);
        if (party.Identifiers.Count == 0)
            return;
        json.WriteStartArray("identifiers");
        foreach (var identifier in party.Identifiers)
            Write(json, identifier);
        json.WriteEndArray();
    }

    private static void WriteEntity(Utf8JsonWriter json, StatedParty party)
    {
        var (type, words) = TypeOf(party.Kind);
        json.WriteStartObject("entityType");
        json.WriteString("type", type);
        if (words is not null)
            json.WriteString("details", words);
        json.WriteEndObject();
        json.WriteString("name", party.Name);
        if (party.Aliases.Count > 0)
        {
            json.WriteStartArray("alternateNames");
            foreach (var alias in party.Aliases)
                json.WriteStringValue(alias);
            json.WriteEndArray();
        }
        if (party.Country is { } country)
        {
            json.WritePropertyName("jurisdiction");
            Write(json, country);
        }
    }

    private static void WritePerson(Utf8JsonWriter json, StatedParty party)
    {
        json.WriteString("personType", "knownPerson");
        json.WriteStartArray("names");
        foreach (var name in party.Aliases.Prepend(party.Name))
        {
            json.WriteStartObject();
            json.WriteString("fullName", name);
            json.WriteEndObject();
        }
        json.WriteEndArray();
        if (party.Nationalities.Count > 0)
        {
            json.WriteStartArray("nationalities");
            foreach (var country in party.Nationalities)
                Write(json, country);
            json.WriteEndArray();
        }
        BodsJson.WriteDay(json, "birthDate", party.Born);
    }

    private static (string Type, string? Words) TypeOf(PartyKind kind) =>
        kind switch
        {
            PartyKind.Company => ("registeredEntity", null),
            PartyKind.Bank => ("registeredEntity", "bank"),
            PartyKind.PublicBody => ("stateBody", null),
            PartyKind.State => ("state", null),
            PartyKind.Fund => ("legalEntity", "fund"),
            PartyKind.Vessel => ("legalEntity", "vessel"),
            PartyKind.Aircraft => ("legalEntity", "aircraft"),
            _ => ("legalEntity", "entity"),
        };

    private static void Write(Utf8JsonWriter json, CountryCode country)
    {
        json.WriteStartObject();
        json.WriteString("name", CountryNames.Of(country));
        json.WriteString("code", country.Value);
        json.WriteEndObject();
    }

    // Schemes of org-id.guide where one is exactly that number's register; else the kind in words.
    private static void Write(Utf8JsonWriter json, Identifier identifier)
    {
        var scheme = identifier.Kind switch
        {
            IdentifierKind.Lei => "XI-LEI",
            IdentifierKind.Inn => "RU-INN",
            IdentifierKind.Ogrn => "RU-OGRN",
            IdentifierKind.Edrpou => "UA-EDR",
            _ => null,
        };
        var (register, number) =
            identifier.Kind == IdentifierKind.Other
            && identifier.Value.IndexOf(':', StringComparison.Ordinal) is > 0 and var colon
                ? (identifier.Value[..colon], identifier.Value[(colon + 1)..])
                : (null, identifier.Value);
        json.WriteStartObject();
        json.WriteString("id", number);
        if (scheme is not null)
            json.WriteString("scheme", scheme);
        else if (register is not null || identifier.Kind != IdentifierKind.Other)
            json.WriteString("schemeName", register ?? Model.Words.Kebab(identifier.Kind));
        json.WriteEndObject();
    }
}
