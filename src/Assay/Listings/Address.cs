using Assay.Model;

namespace Assay.Listings;

/// <summary>An address as a list gives it; null where a part is not given.</summary>
public sealed record Address
{
    /// <summary>Street, house, building; several lines with commas between them.</summary>
    public string? Street { get; init; }

    /// <summary>City, town or village.</summary>
    public string? City { get; init; }

    /// <summary>State, province, oblast.</summary>
    public string? Region { get; init; }

    /// <summary>Postal code.</summary>
    public string? PostalCode { get; init; }

    /// <summary>The country, where it is in the table of countries; for a region that is claimed by another, its recognised sovereign.</summary>
    public CountryCode? Country { get; init; }

    /// <summary>The country in the publisher's words, where they say more than <see cref="Country"/> or are not in the table.</summary>
    public string? CountryText { get; init; }

    /// <summary>What the list says of the address besides.</summary>
    public string? Note { get; init; }

    /// <inheritdoc/>
    public override string ToString() =>
        string.Join(
            ", ",
            new[] { Street, City, Region, PostalCode, CountryText ?? Country?.Value, Note }.Where(p =>
                !string.IsNullOrEmpty(p)
            )
        );
}

/// <summary>A place of birth.</summary>
/// <param name="Text">As written.</param>
/// <param name="Country">Its country, where the list says it and the table of countries has it.</param>
public sealed record Birthplace(string Text, CountryCode? Country);
