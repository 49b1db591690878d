using Assay.Listings;
using Assay.Model;

namespace Assay.Formats.Lists.Ftm;

/// <summary>Puts an entity's own properties where they belong; what belongs nowhere is kept and counted.</summary>
/// <param name="draft">The party.</param>
/// <param name="listing">The entity with what belongs to it.</param>
/// <param name="kind">What kind of party.</param>
internal sealed class FtmProperties(PartyDraft draft, FtmListing listing, PartyKind kind)
{
    /// <summary>Read elsewhere: with the name's parts, the craft, the edges.</summary>
    private static readonly HashSet<string> Elsewhere = new(StringComparer.Ordinal)
    {
        "gender",
        "addressEntity",
        "publicKey",
        "walletType",
    };

    /// <summary>Kept in the remarks, under these words.</summary>
    private static readonly Dictionary<string, string> Remarks = new(StringComparer.Ordinal)
    {
        ["notes"] = "Notes",
        ["summary"] = "Summary",
        ["description"] = "Description",
        ["topics"] = "Topics",
        ["keywords"] = "Keywords",
        ["programId"] = "Programmes",
        ["program"] = "Programme",
        ["legalForm"] = "Legal form",
        ["status"] = "Status",
        ["sector"] = "Sector",
        ["classification"] = "Classification",
        ["mainActivity"] = "Activity",
        ["deathDate"] = "Died",
        ["dissolutionDate"] = "Dissolved",
        ["website"] = "Website",
        ["email"] = "E-mail",
        ["phone"] = "Phone",
        ["sourceUrl"] = "Source",
        ["wikipediaUrl"] = "Wikipedia",
        ["opencorporatesUrl"] = "OpenCorporates",
        ["publisher"] = "Publisher",
        ["publisherUrl"] = "Publisher's page",
        ["createdAt"] = "Listed first",
        ["modifiedAt"] = "Amended",
        ["retrievedAt"] = "Retrieved",
        ["education"] = "Education",
        ["ethnicity"] = "Ethnicity",
        ["religion"] = "Religion",
        ["political"] = "Politics",
        ["profession"] = "Profession",
        ["spokenLanguage"] = "Languages",
        ["appearance"] = "Appearance",
        ["height"] = "Height",
        ["weight"] = "Weight",
        ["eyeColor"] = "Eyes",
        ["hairColor"] = "Hair",
        ["registrationPort"] = "Port of registration",
        ["navigationArea"] = "Navigation area",
        ["manufacturer"] = "Manufacturer",
        ["ticker"] = "Ticker",
        ["currency"] = "Currency",
        ["amount"] = "Amount",
        ["capital"] = "Capital",
        ["proof"] = "Proof",
        ["firstName"] = "Given names",
        ["secondName"] = "Second names",
        ["middleName"] = "Middle names",
        ["fatherName"] = "Father's names",
        ["motherName"] = "Mother's names",
        ["lastName"] = "Family names",
        ["maidenName"] = "Maiden names",
        ["nameSuffix"] = "Suffix",
        ["birthPlace"] = "Born in",
    };

    private static readonly string[] Countries = ["jurisdiction", "country", "nationality", "citizenship"];

    /// <summary>Numbers are read with the country, where there is one only.</summary>
    private readonly Lazy<CountryCode?> _country = new(() => CountryOf(listing.Entity));

    private FtmEntity Entity => listing.Entity;

    /// <summary>Adds a property.</summary>
    public void Add(string property)
    {
        if (Elsewhere.Contains(property) || FtmRelations.Direct.ContainsKey(property))
            return;
        if (draft.Craft is not null && FtmCraft.Properties.Contains(property))
            return;
        if (Entity.Nested.Any(n => string.Equals(n.Property, property, StringComparison.Ordinal)))
        {
            AddNested(property);
            return;
        }
        foreach (var value in Entity.Values(property))
        {
            if (!TryAdd(property, value))
            {
                AddAll(property);
                break;
            }
        }
    }

    private bool TryAdd(string property, string value)
    {
        switch (property)
        {
            case "name" or "alias":
                if (!string.Equals(value, draft.Name, StringComparison.Ordinal))
                    draft.AddAlias(value, FtmName.QualityOf(value));
                return true;
            case "weakAlias" or "abbreviation":
                draft.AddAlias(value, AliasQuality.Weak);
                return true;
            case "previousName" or "pastNames":
                draft.AddAlias(value, AliasQuality.Former);
                return true;
            case "birthDate" or "incorporationDate" or "buildDate":
                if (FtmDate.Read(draft, value) is { } date)
                    draft.AddBorn(date);
                return true;
            case "birthPlace":
                AddBirthplace(value, Entity.Values("birthCountry") is [var one] ? one : "");
                return true;
            case "birthCountry":
                if (Entity.Values("birthPlace").Count == 0)
                    AddBirthplace("", value);
                return true;
            case "nationality" or "citizenship" or "country" or "jurisdiction" or "mainCountry" or "flag":
                draft.AddNationality(FtmCountry.Read(draft, value));
                return true;
            case "position" or "title":
                draft.AddPosition(value);
                return true;
            case "address":
                AddAddress(value);
                return true;
            default:
                return FtmNumbers.TryAdd(draft, property, value, kind, _country.Value);
        }
    }

    /// <summary>The properties that are kept as they are, all values together.</summary>
    private void AddAll(string property)
    {
        // Parts of the name that fit together have their fields.
        if (draft.NameFields is not null && Remarks.ContainsKey(property) && IsNamePart(property))
            return;
        if (Remarks.TryGetValue(property, out var label))
            draft.AddRemark(label, Entity.Text(property));
        else
            draft.AddNotUnderstood(property, Entity.Text(property));
    }

    private static bool IsNamePart(string property) =>
        property
            is "firstName"
                or "secondName"
                or "middleName"
                or "fatherName"
                or "motherName"
                or "lastName"
                or "maidenName"
                or "nameSuffix";

    /// <summary>An entity within a property that is no sanction, edge, address or document: another party, by the property's name.</summary>
    private void AddNested(string property)
    {
        foreach (
            var (_, other) in Entity.Nested.Where(n =>
                string.Equals(n.Property, property, StringComparison.Ordinal)
            )
        )
        {
            var isGathered =
                other.Schema
                    is FtmSchema.Sanction
                        or FtmSchema.Address
                        or FtmSchema.Wallet
                        or FtmSchema.Occupancy
                || FtmSchema.Documents.Contains(other.Schema)
                || FtmSchema.Edge(other.Schema) is not null;
            if (!isGathered)
                draft.Add(
                    new PartyRelation(RelationKind.Other, other.Caption)
                    {
                        Key = other.Id,
                        Wording = property,
                    }
                );
        }
    }

    private void AddBirthplace(string place, string country) =>
        draft.AddBirthplace(place, FtmCountry.Read(draft, country)?.Value ?? "");

    /// <summary>An address in one line, unless it stands beside the entity in its parts.</summary>
    private void AddAddress(string line)
    {
        if (!listing.Addresses.Any(a => a.Values("full").Contains(line, StringComparer.Ordinal)))
            draft.Add(new Address { Street = line });
    }

    private static CountryCode? CountryOf(FtmEntity entity)
    {
        var codes = Countries.SelectMany(entity.Values).Distinct(StringComparer.Ordinal).ToList();
        var code = codes.Count == 1 ? codes[0].ToUpperInvariant() : null;
        return CountryCode.IsValid(code) ? new CountryCode(code) : null;
    }
}
