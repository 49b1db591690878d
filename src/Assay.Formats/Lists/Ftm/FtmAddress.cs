using Assay.Listings;

namespace Assay.Formats.Lists.Ftm;

/// <summary>An address that stands beside its party, in parts or in one line.</summary>
internal static class FtmAddress
{
    private static readonly HashSet<string> Parts = new(StringComparer.Ordinal)
    {
        "full",
        "street",
        "street2",
        "postOfficeBox",
        "city",
        "place",
        "region",
        "state",
        "postalCode",
        "country",
    };

    /// <summary>Adds it: its parts where it has any, else its line.</summary>
    public static void Add(PartyDraft draft, FtmEntity address)
    {
        var street = Joined(address, "street", "street2", "postOfficeBox");
        var city = Joined(address, "city", "place");
        if (street is null && city is null)
            street = Joined(address, "full");
        var country = address.Values("country") is [var one] ? FtmCountry.Read(draft, one) : null;
        var note = string.Join(
            ", ",
            address
                .Properties.Where(p => !Parts.Contains(p))
                .Select(p => (Property: p, Text: address.Text(p)))
                .Where(p => p.Text.Length > 0)
                .Select(p => p.Property is "remarks" or "summary" ? p.Text : $"{p.Property} {p.Text}")
        );
        draft.Add(
            new Address
            {
                Street = street,
                City = city,
                Region = Joined(address, "region", "state"),
                PostalCode = Joined(address, "postalCode"),
                Country = country,
                CountryText = country is null ? Joined(address, "country") : null,
                Note = note.Length > 0 ? note : null,
            }
        );
    }

    private static string? Joined(FtmEntity address, params ReadOnlySpan<string> properties)
    {
        var texts = new List<string>(properties.Length);
        foreach (var property in properties)
        {
            if (address.Text(property) is { Length: > 0 } text)
                texts.Add(text);
        }
        return texts.Count > 0 ? string.Join(", ", texts) : null;
    }
}
