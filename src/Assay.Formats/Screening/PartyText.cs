using System.Buffers;
using System.Collections.Frozen;
using Assay.Formats.Lists;
using Assay.Formats.Lists.Countries;
using Assay.Listings;
using Assay.Model;

namespace Assay.Formats.Screening;

/// <summary>How users write birth dates, countries and numbers, in a cell or on the command line.</summary>
public static class PartyText
{
    /// <summary>What a date may look like, for a message.</summary>
    public const string DateForms = "1975, 1975-03, 1975-03-02, 1975..1977 or 2 March 1975";

    private const int DayLength = 10;

    private static readonly SearchValues<char> TimeLetters = SearchValues.Create("0123456789:.Z+-");

    private static readonly FrozenSet<string> Known = CountryNames
        .Rows()
        .Select(row => row.Code.Value)
        .ToFrozenSet(StringComparer.Ordinal);

    private static readonly FrozenDictionary<string, IdentifierKind> Kinds = Enum.GetValues<IdentifierKind>()
        .ToFrozenDictionary(k => Words.Kebab(k), k => k, StringComparer.OrdinalIgnoreCase);

    /// <summary>
    /// A date as precise as it is written; with its year first also with slashes or without noughts (<c>1975/3/2</c>). Where the year comes last,
    /// slashes may be either way round, and it is none.
    /// </summary>
    public static bool TryDate(string text, out PartialDate date)
    {
        var day = text.Trim();
        // "1975-03-02 00:00:00": what a program writes that knows no days without times
        if (day.Length > DayLength && IsTime(day.AsSpan(DayLength)))
            day = day[..DayLength];
        return PartialDate.TryParse(YearFirst(day), out date) || WrittenDate.TryParse(text, out date);
    }

    private static bool IsTime(ReadOnlySpan<char> rest) =>
        rest is ['T' or ' ', >= '0' and <= '9', >= '0' and <= '9', ':', ..]
        && rest[1..].IndexOfAnyExcept(TimeLetters) < 0;

    private static string YearFirst(string day)
    {
        var parts = day.Split('-', '/');
        return parts is [{ Length: 4 }, _, ..]
            ? string.Join('-', parts.Select(p => p.Length == 1 ? "0" + p : p))
            : day;
    }

    /// <summary>A country by its two letters, in any case, or by a name that lists use for it.</summary>
    public static bool TryCountry(string text, out CountryCode country) =>
        TryCode(text, out country) || CountryNames.TryFind(text, out country);

    /// <summary>A country likewise, or the word for its nationals: "Russian".</summary>
    public static bool TryNationality(string text, out CountryCode country) =>
        TryCode(text, out country) || CountryNames.TryFindNationality(text, out country);

    /// <summary>A gender: male, female, m, f, man, woman, in any case. Blank is not known.</summary>
    public static bool TryGender(string text, out Gender gender)
    {
        gender = text.Trim().ToLowerInvariant() switch
        {
            "male" or "m" or "man" => Gender.Male,
            "female" or "f" or "woman" => Gender.Female,
            _ => Gender.Unknown,
        };
        return gender != Gender.Unknown;
    }

    /// <summary>A number with its kind before it: <c>inn:7707083893</c>. Without a kind, or with one that is none of ours, it is one of <see cref="IdentifierKind.Other"/>.</summary>
    /// <param name="text">As written.</param>
    /// <param name="identifier">The number as it is compared.</param>
    /// <param name="remark">What its writer should know, as the end of a sentence that begins with the number; null where nothing.</param>
    /// <returns>False where there is no number.</returns>
    public static bool TryIdentifier(string text, out Identifier identifier, out string? remark)
    {
        var colon = text.IndexOf(':', StringComparison.Ordinal);
        var word = colon < 0 ? "" : text[..colon].Trim();
        var number = text[(colon + 1)..];
        var (kind, register) =
            Kinds.TryGetValue(word, out var named) ? (named, "")
            : word.Length == 0 ? (IdentifierKind.Other, "")
            : WrittenIdentifier.KindOf(word);
        remark = null;
        if (!WrittenIdentifier.TryRead(kind, register, number, issuer: null, out identifier))
            return false;
        if (word.Length == 0)
            remark =
                "has no kind before it, such as inn:7707083893, and agrees with numbers of unknown kind only";
        else if (
            IdentifierRules.FaultOf(new Identifier(kind, WrittenNumber.Compact(number))) is { } fault
            && IdentifierRules.FaultOf(new Identifier(kind, identifier.Value)) is not null
        )
            remark = $"is not a right {kind.ToString().ToUpperInvariant()}: {fault}; it decides nothing";
        return true;
    }

    private static bool TryCode(string text, out CountryCode country)
    {
        var code = text.Trim().ToUpperInvariant();
        country = default;
        if (!Known.Contains(code))
            return false;
        country = new CountryCode(code);
        return true;
    }
}
