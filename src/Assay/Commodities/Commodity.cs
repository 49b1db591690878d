using Assay.Model;

namespace Assay.Commodities;

/// <summary>A commodity, or a group of them.</summary>
/// <param name="Id">Its id.</param>
/// <param name="Name">Its English name.</param>
/// <param name="Aliases">Symbol, other languages, trade names.</param>
/// <param name="Groups">Groups it belongs to.</param>
/// <param name="IsGroup">Whether it is a group itself.</param>
/// <param name="Energy">Whether it is an energy product (coal, oil, gas, uranium): Reg. 833/2014 art. 1(x) tells them apart.</param>
/// <param name="Codes">HS 2022 headings and subheadings, as <c>7601</c> or <c>2805.30</c>.</param>
/// <param name="Lists">Lists of critical minerals it stands on, with the grade where the list names one.</param>
/// <param name="Note">A line for the reader.</param>
public sealed record Commodity(
    CommodityId Id,
    string Name,
    IReadOnlyList<string> Aliases,
    IReadOnlyList<CommodityId> Groups,
    bool IsGroup,
    bool Energy,
    IReadOnlyList<TariffCode> Codes,
    IReadOnlyList<CriticalListing> Lists,
    string? Note = null
);

/// <summary>A heading or subheading of the Harmonized System or a national extension, digits only: 2 to 10 of them.</summary>
public readonly record struct TariffCode
{
    /// <summary>Takes digits, dots left out.</summary>
    /// <exception cref="ArgumentException">There are other characters, or fewer than 2 or more than 10 digits.</exception>
    public TariffCode(string text)
    {
        var digits = text.Replace(".", "", StringComparison.Ordinal);
        if (digits.Length is < 2 or > 10 || digits.AsSpan().IndexOfAnyExceptInRange('0', '9') >= 0)
            throw new ArgumentException(
                $"'{text}' is not a tariff code such as 7601 or 2805.30.",
                nameof(text)
            );
        Digits = digits;
    }

    /// <summary>The digits without dots.</summary>
    public string Digits { get; }

    /// <summary>Whether <paramref name="other"/> is this code or lies under it.</summary>
    public bool Covers(TariffCode other) => other.Digits.StartsWith(Digits, StringComparison.Ordinal);

    /// <inheritdoc/>
    public override string ToString() => Digits.Length > 4 ? $"{Digits[..4]}.{Digits[4..]}" : Digits;
}

/// <summary>Membership of a list of critical minerals.</summary>
public sealed record CriticalListing(ItemId List, string? Grade);

/// <summary>A list of critical minerals with its days.</summary>
public sealed record CriticalList(ItemId Id, RegimeId Regime, string Title, InForce Days, Citation Source);
