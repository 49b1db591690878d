using Assay.Model;

namespace Assay.Listings;

/// <summary>A number of a document or register as a list gives it.</summary>
/// <param name="Identifier">The number with its kind, as it is compared.</param>
public sealed record IdentityDocument(Identifier Identifier)
{
    /// <summary>The country that issued it.</summary>
    public CountryCode? Issuer { get; init; }

    /// <summary>The publisher's words for its kind, where they say more than the kind.</summary>
    public string? Type { get; init; }

    /// <summary>Day of issue.</summary>
    public PartialDate? Issued { get; init; }

    /// <summary>Day of expiry.</summary>
    public PartialDate? Expires { get; init; }

    /// <summary>What the list says of it besides; for a number with separators, how it was written.</summary>
    public string? Note { get; init; }
}

/// <summary>A digital-currency address.</summary>
/// <param name="Currency">The currency's code as written, such as <c>XBT</c> or <c>USDT</c>.</param>
/// <param name="Address">The address, letter for letter: upper and lower case differ.</param>
public sealed record DigitalCurrencyAddress(string Currency, string Address);
