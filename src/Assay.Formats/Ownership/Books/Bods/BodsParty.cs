using Assay.Formats.Lists;
using Assay.Formats.Lists.Countries;
using Assay.Formats.Lists.Json;
using Assay.Formats.Screening;
using Assay.Model;
using Assay.Ownership;

namespace Assay.Formats.Ownership.Books.Bods;

/// <summary>Entities and persons of the standard as parties.</summary>
internal static class BodsParty
{
    /// <summary>An entity: a company, an arrangement, a state; or one that is not known or not told.</summary>
    public static StatedParty Entity(string id, JsonRecord details)
    {
        var type = details["entityType"].Record is { } record
            ? record.Text("type")
            : details.Text("entityType");
        var written = details["entityType"].Record?.Text("details") ?? "";
        var country = Country(details["jurisdiction"]) ?? Country(details["incorporatedInJurisdiction"]);
        return new StatedParty(
            new OwnerNode(id),
            details.Text("name") is { Length: > 0 } name ? name : Unnamed(id, "entity", details),
            (written.Length > 0 ? PartyKinds.Of(written) : null) ?? KindOf(type)
        )
        {
            Aliases = [.. details["alternateNames"].Texts.Distinct(StringComparer.Ordinal)],
            Country = country,
            Identifiers = [.. Identifiers(details, country)],
        };
    }

    /// <summary>A person; or one who is not known or not told.</summary>
    public static StatedParty Person(string id, JsonRecord details, BookDraft draft)
    {
        var names = details["names"]
            .Records.Select(FullName)
            .Where(n => n.Length > 0)
            .Distinct(StringComparer.Ordinal)
            .ToList();
        var line = details.Line;
        return new StatedParty(
            new OwnerNode(id),
            names.Count > 0 ? names[0] : Unnamed(id, "person", details),
            PartyKind.Person
        )
        {
            Aliases = names.Count > 1 ? names[1..] : [],
            Nationalities =
            [
                .. details["nationalities"].Items.Select(Country).OfType<CountryCode>().Distinct(),
            ],
            Born = StatedDay.Of(details.Text("birthDate"), line, draft),
            Identifiers = [.. Identifiers(details, country: null)],
        };
    }

    private static string FullName(JsonRecord name) =>
        name.Text("fullName") is { Length: > 0 } full
            ? full
            : string.Join(
                ' ',
                new[] { name.Text("givenName"), name.Text("patronymicName"), name.Text("familyName") }.Where(
                    p => p.Length > 0
                )
            );

    private static string Unnamed(string id, string what, JsonRecord details)
    {
        var reason =
            details["unspecifiedEntityDetails"].Record
            ?? details["unspecifiedPersonDetails"].Record
            ?? details;
        var why = reason.Text("reason") is { Length: > 0 } text ? $": {text}" : "";
        return $"undisclosed {what} {id}{why}";
    }

    private static PartyKind KindOf(string type) =>
        type switch
        {
            "registeredEntity" or "legalEntity" => PartyKind.Company,
            "state" => PartyKind.State,
            "stateBody" => PartyKind.PublicBody,
            _ => PartyKind.Unknown,
        };

    private static CountryCode? Country(JsonItem item)
    {
        var code = item.Record is { } record ? record.Text("code") : item.Text;
        var two = code.Length > 2 && code[2] == '-' ? code[..2] : code;
        if (CountryCode.IsValid(two))
            return new CountryCode(two);
        return
            item.Record?.Text("name") is { Length: > 0 } name && CountryNames.TryFind(name, out var country)
            ? country
            : null;
    }

    private static IEnumerable<Identifier> Identifiers(JsonRecord details, CountryCode? country)
    {
        foreach (var written in details["identifiers"].Records)
        {
            var (scheme, id) = (written.Text("scheme"), written.Text("id"));
            var (kind, register, issuer) = SchemeOf(scheme, written.Text("schemeName"), country);
            if (WrittenIdentifier.TryRead(kind, register, id, issuer, out var number))
                yield return number;
        }
    }

    // A scheme of org-id.guide begins with the country of its register.
    private static (IdentifierKind Kind, string Register, CountryCode? Issuer) SchemeOf(
        string scheme,
        string name,
        CountryCode? country
    )
    {
        switch (scheme)
        {
            case "XI-LEI":
                return (IdentifierKind.Lei, "", null);
            case "RU-INN":
                return (IdentifierKind.Inn, "", null);
            case "RU-OGRN":
                return (IdentifierKind.Ogrn, "", null);
            case "UA-EDR":
                return (IdentifierKind.Edrpou, "", new CountryCode("UA"));
        }
        if (scheme.EndsWith("-PASSPORT", StringComparison.Ordinal))
            return (IdentifierKind.Passport, "", null);
        if (scheme.EndsWith("-TAXID", StringComparison.Ordinal))
            return (IdentifierKind.Tax, "", null);
        if (scheme is [_, _, '-', ..] && CountryCode.IsValid(scheme[..2]))
            return (IdentifierKind.Registration, "", new CountryCode(scheme[..2]));
        var (kind, register) = WrittenIdentifier.KindOf(scheme.Length > 0 ? scheme : name);
        return (kind, register, country);
    }
}
