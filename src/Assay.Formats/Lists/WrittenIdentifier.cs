using Assay.Model;

namespace Assay.Formats.Lists;

/// <summary>
/// Identifiers as lists write them: a kind in words, a number, an issuing country. The kind is made as exact as the number's form and check
/// digits allow: a Russian tax number of ten digits that checks is an INN.
/// </summary>
internal static class WrittenIdentifier
{
    /// <summary>Longer is prose that only begins like an identifier.</summary>
    public const int LongestNumber = 60;

    /// <summary>
    /// Words that tell the kind, in the order they are asked, and for kind Other the short name of the register, which keeps
    /// unlike numbers apart.
    /// </summary>
    private static readonly (string Word, IdentifierKind Kind, string Register)[] Words =
    [
        ("passport", IdentifierKind.Passport, ""),
        ("legal entity", IdentifierKind.Lei, ""),
        ("lei", IdentifierKind.Lei, ""),
        ("imo", IdentifierKind.Imo, ""),
        ("mmsi", IdentifierKind.Other, "MMSI"),
        ("swift", IdentifierKind.Bic, ""),
        ("bic", IdentifierKind.Bic, ""),
        ("ogrn", IdentifierKind.Ogrn, ""),
        ("огрн", IdentifierKind.Ogrn, ""),
        ("edrpou", IdentifierKind.Edrpou, ""),
        ("inn", IdentifierKind.Inn, ""),
        ("инн", IdentifierKind.Inn, ""),
        ("okpo", IdentifierKind.Other, "OKPO"),
        ("окпо", IdentifierKind.Other, "OKPO"),
        ("kpp", IdentifierKind.Other, "KPP"),
        ("кпп", IdentifierKind.Other, "KPP"),
        ("snils", IdentifierKind.Other, "SNILS"),
        ("usc", IdentifierKind.Other, "USCC"),
        ("uscc", IdentifierKind.Other, "USCC"),
        ("unified social credit", IdentifierKind.Other, "USCC"),
        ("cage", IdentifierKind.Other, "CAGE"),
        ("duns", IdentifierKind.Other, "DUNS"),
        ("tail", IdentifierKind.Other, "TAIL"),
        ("msn", IdentifierKind.Other, "MSN"),
        ("serial", IdentifierKind.Other, "MSN"),
        ("tax", IdentifierKind.Tax, ""),
        ("taxpayer", IdentifierKind.Tax, ""),
        ("fiscal", IdentifierKind.Tax, ""),
        ("vat", IdentifierKind.Tax, ""),
        ("tin", IdentifierKind.Tax, ""),
        ("social", IdentifierKind.Other, "SSN"),
        ("ssn", IdentifierKind.Other, "SSN"),
        ("driv", IdentifierKind.Other, "DRIVER"),
        ("birth", IdentifierKind.Other, "BIRTH-CERTIFICATE"),
        ("resid", IdentifierKind.Other, "RESIDENCY"),
        ("visa", IdentifierKind.Other, "VISA"),
        ("travel", IdentifierKind.Other, "TRAVEL-DOCUMENT"),
        ("electoral", IdentifierKind.Other, "ELECTORAL"),
        ("registration", IdentifierKind.Registration, ""),
        ("register", IdentifierKind.Registration, ""),
        ("regnumber", IdentifierKind.Registration, ""),
        ("regnum", IdentifierKind.Registration, ""),
        ("commercial", IdentifierKind.Registration, ""),
        ("company", IdentifierKind.Registration, ""),
        ("licen", IdentifierKind.Other, "LICENCE"),
        ("national", IdentifierKind.Other, "NATIONAL-ID"),
        ("identi", IdentifierKind.Other, "NATIONAL-ID"),
        ("id card", IdentifierKind.Other, "NATIONAL-ID"),
        ("id", IdentifierKind.Other, "NATIONAL-ID"),
    ];

    /// <summary>Reads a number whose kind is told in words.</summary>
    /// <param name="words">The publisher's words or code for the kind; "" where there are none.</param>
    /// <param name="number">The number as written.</param>
    /// <param name="issuer">The country that issued it.</param>
    /// <param name="identifier">The identifier.</param>
    /// <returns>False where there is no number: nothing, or prose.</returns>
    public static bool TryRead(string words, string number, CountryCode? issuer, out Identifier identifier)
    {
        var (kind, register) = KindOf(words);
        return TryRead(kind, register, number, issuer, out identifier);
    }

    /// <summary>Reads a number whose kind is known.</summary>
    /// <inheritdoc cref="TryRead(string, string, CountryCode?, out Identifier)"/>
    public static bool TryRead(
        IdentifierKind kind,
        string register,
        string number,
        CountryCode? issuer,
        out Identifier identifier
    )
    {
        identifier = default;
        var compact = WrittenNumber.Compact(number);
        if (
            compact.Length is 0 or > LongestNumber
            || !compact.Any(char.IsAsciiDigit)
                && kind != IdentifierKind.Bic
                && !register.EndsWith("TAIL", StringComparison.Ordinal)
        )
            return false;
        identifier = Exact(kind, compact, issuer);
        if (identifier.Kind == IdentifierKind.Other && register.Length > 0)
            identifier = identifier with { Value = $"{register}:{identifier.Value}" };
        return true;
    }

    /// <summary>The kind a publisher's words tell.</summary>
    public static (IdentifierKind Kind, string Register) KindOf(string words)
    {
        foreach (var (word, kind, register) in Words)
        {
            if (HasWord(words, word))
                return (kind, register);
        }
        return (IdentifierKind.Other, WrittenNumber.Compact(words));
    }

    /// <summary>Whether the words tell a kind.</summary>
    public static bool TellKind(string words) => Array.Exists(Words, w => HasWord(words, w.Word));

    /// <summary>Whether a word of the text begins so; of three letters or fewer it must be the whole word.</summary>
    private static bool HasWord(string text, string word)
    {
        for (var at = 0; (at = text.IndexOf(word, at, StringComparison.OrdinalIgnoreCase)) >= 0; at++)
        {
            var begins = at == 0 || !char.IsLetter(text[at - 1]);
            var end = at + word.Length;
            if (begins && (word.Length > 4 || end == text.Length || !char.IsLetter(text[end])))
                return true;
        }
        return false;
    }

    private static Identifier Exact(IdentifierKind kind, string number, CountryCode? issuer)
    {
        var mayBeRussian = issuer is null || issuer.Value.Value is "RU";
        var isUkrainian = issuer?.Value is "UA";
        return kind switch
        {
            IdentifierKind.Tax or IdentifierKind.Inn when mayBeRussian && Is(IdentifierKind.Inn, number) =>
                new(IdentifierKind.Inn, number),
            IdentifierKind.Registration
            or IdentifierKind.Ogrn when mayBeRussian && Is(IdentifierKind.Ogrn, number) => new(
                IdentifierKind.Ogrn,
                number
            ),
            IdentifierKind.Registration when issuer?.Value is "RU" && Is(IdentifierKind.Inn, number) => new(
                IdentifierKind.Inn,
                number
            ),
            IdentifierKind.Tax
            or IdentifierKind.Registration
            or IdentifierKind.Edrpou when isUkrainian && Is(IdentifierKind.Edrpou, number) => new(
                IdentifierKind.Edrpou,
                number
            ),
            IdentifierKind.Imo when number.StartsWith("IMO", StringComparison.Ordinal) => Exact(
                kind,
                number[3..],
                issuer
            ),
            // A number that its register could not have issued must decide nothing.
            IdentifierKind.Lei or IdentifierKind.Imo or IdentifierKind.Bic when !HasForm(kind, number) => new(
                IdentifierKind.Other,
                $"{kind.ToString().ToUpperInvariant()}:{number}"
            ),
            IdentifierKind.Inn when !Is(kind, number) => new(IdentifierKind.Tax, number),
            IdentifierKind.Ogrn or IdentifierKind.Edrpou when !Is(kind, number) => new(
                IdentifierKind.Registration,
                number
            ),
            _ => new(kind, number),
        };
    }

    private static bool Is(IdentifierKind kind, string number) =>
        IdentifierRules.FaultOf(new Identifier(kind, number)) is null;

    /// <summary>The right length and letters; a wrong check digit is a publisher's slip, and the number is still what it means.</summary>
    private static bool HasForm(IdentifierKind kind, string number) =>
        kind switch
        {
            IdentifierKind.Lei => number.Length == 20,
            IdentifierKind.Imo => number.Length == 7 && number.All(char.IsAsciiDigit),
            IdentifierKind.Bic => number.Length is 8 or 11,
            _ => true,
        };
}
