using Assay.Formats.Lists.Xml;

namespace Assay.Formats.Lists.Ofac.Advanced;

/// <summary>A location: an address, a place of birth, or no more than a country.</summary>
/// <param name="Country">The country in OFAC's words; for a region of its own the region ("Region: Crimea").</param>
/// <param name="Street">Lines of the address.</param>
/// <param name="City">City.</param>
/// <param name="Region">State or province.</param>
/// <param name="PostalCode">Postal code.</param>
/// <param name="Note">What it says besides.</param>
internal sealed record AdvancedPlace(
    string Country,
    string Street,
    string City,
    string Region,
    string PostalCode,
    string Note
)
{
    /// <summary>Reads a <c>Location</c>.</summary>
    public static AdvancedPlace Of(XmlRecord location, AdvancedReferences references)
    {
        var street = new List<string>();
        var region = new List<string>();
        var note = new List<string>();
        var (city, code) = ("", "");
        foreach (var part in location.All("LocationPart"))
        {
            var type = references.NameOf(part, "LocPartType", "LocPartTypeID").ToUpperInvariant();
            foreach (var value in part.All("LocationPartValue"))
            {
                var text = value.TextOf("Value");
                if (text.Length == 0)
                    continue;
                if (type is "CITY" && city.Length == 0)
                    city = text;
                else if (type is "POSTAL CODE" && code.Length == 0)
                    code = text;
                else if (type is "STATE/PROVINCE" or "REGION")
                    region.Add(text);
                else if (type.StartsWith("ADDRESS", StringComparison.Ordinal))
                    street.Add(text);
                else
                    note.Add($"{type}: {text}");
                if (value.TextOf("Comment") is { Length: > 0 } comment)
                    note.Add(comment);
            }
        }
        return new AdvancedPlace(
            CountryOf(location, references),
            string.Join(", ", street),
            city,
            string.Join(", ", region),
            code,
            string.Join("; ", note)
        );
    }

    /// <summary>In one line, as the place of birth is written in OFAC's other files.</summary>
    public override string ToString() =>
        string.Join(", ", new[] { Street, City, Region, PostalCode, Country }.Where(p => p.Length > 0));

    /// <summary>The area says more than the country where it is a part of one.</summary>
    private static string CountryOf(XmlRecord location, AdvancedReferences references)
    {
        var country = location.Child("LocationCountry") is { } c
            ? references.NameOf(c, "Country", "CountryID")
            : "";
        var area = location.Child("LocationAreaCode") is { } a
            ? references.Attribute("AreaCode", a.Attribute("AreaCodeID"), "Description")
            : "";
        return area.StartsWith("Region:", StringComparison.OrdinalIgnoreCase) || country.Length == 0
            ? area
            : country;
    }
}
