using System.Diagnostics.CodeAnalysis;

namespace Assay.Model;

/// <summary>A country or territory by its ISO 3166-1 alpha-2 code, upper case; <c>XK</c> and <c>EU</c> are accepted as in use.</summary>
public readonly record struct CountryCode
{
    /// <summary>Takes two upper-case Latin letters.</summary>
    /// <exception cref="ArgumentException">The text is not two upper-case letters.</exception>
    public CountryCode(string value) =>
        Value = IsValid(value)
            ? value
            : throw new ArgumentException(
                $"'{value}' is not a two-letter country code such as UA.",
                nameof(value)
            );

    /// <summary>The two letters.</summary>
    public string Value { get; }

    /// <summary>Whether the text has the form of a code; it says nothing of whether the country exists.</summary>
    public static bool IsValid([NotNullWhen(true)] string? text) =>
        text is { Length: 2 } && char.IsAsciiLetterUpper(text[0]) && char.IsAsciiLetterUpper(text[1]);

    /// <inheritdoc/>
    public override string ToString() => Value;
}

/// <summary>A first-level division of a country by its ISO 3166-2 code, such as <c>UA-14</c> (Donetsk oblast).</summary>
public readonly record struct RegionCode
{
    /// <summary>Takes a country code, a hyphen and one to three letters or digits.</summary>
    /// <exception cref="ArgumentException">The text has another form.</exception>
    public RegionCode(string value) =>
        Value = IsValid(value)
            ? value
            : throw new ArgumentException(
                $"'{value}' is not an ISO 3166-2 code such as UA-14.",
                nameof(value)
            );

    /// <summary>The code as text.</summary>
    public string Value { get; }

    /// <summary>The country the code belongs to.</summary>
    public CountryCode Country => new(Value[..2]);

    /// <summary>Whether the text has the form of a code.</summary>
    public static bool IsValid([NotNullWhen(true)] string? text)
    {
        if (text is null || text.Length is < 4 or > 6 || text[2] != '-' || !CountryCode.IsValid(text[..2]))
            return false;
        return text.AsSpan(3).IndexOfAnyExcept(UpperAndDigits) < 0;
    }

    private static readonly System.Buffers.SearchValues<char> UpperAndDigits =
        System.Buffers.SearchValues.Create("ABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789");

    /// <inheritdoc/>
    public override string ToString() => Value;
}

/// <summary>A currency by its ISO 4217 code, upper case.</summary>
public readonly record struct CurrencyCode
{
    /// <summary>Takes three upper-case Latin letters.</summary>
    /// <exception cref="ArgumentException">The text is not three upper-case letters.</exception>
    public CurrencyCode(string value) =>
        Value = IsValid(value)
            ? value
            : throw new ArgumentException(
                $"'{value}' is not a three-letter currency code such as USD.",
                nameof(value)
            );

    /// <summary>The three letters.</summary>
    public string Value { get; }

    /// <summary>Whether the text has the form of a code.</summary>
    public static bool IsValid([NotNullWhen(true)] string? text) =>
        text is { Length: 3 } && text.AsSpan().IndexOfAnyExceptInRange('A', 'Z') < 0;

    /// <inheritdoc/>
    public override string ToString() => Value;
}
