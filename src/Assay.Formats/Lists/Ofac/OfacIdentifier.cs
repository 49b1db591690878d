using Assay.Model;

namespace Assay.Formats.Lists.Ofac;

/// <summary>
/// Identifiers in OFAC's remarks: a label, a number, and often the issuing country and dates
/// (<c>Passport 753835603 (Russia) issued 20 Oct 2016 expires 20 Oct 2026</c>).
/// </summary>
internal static class OfacIdentifier
{
    /// <summary>Longer is prose that only begins like an identifier.</summary>
    private const int LongestNumber = 60;

    /// <summary>
    /// Labels, longer ones before those they begin with. <c>Of</c> is the kind; a number of kind Other gets the short name of its
    /// register in front, so that only like is compared with like.
    /// </summary>
    private static readonly (string Label, IdentifierKind Of, string Register)[] Labels =
    [
        ("Tax ID No. ", IdentifierKind.Tax, ""),
        ("Registration Number ", IdentifierKind.Registration, ""),
        ("Registration ID ", IdentifierKind.Registration, ""),
        ("Business Registration Number ", IdentifierKind.Registration, ""),
        ("Business Registration Document # ", IdentifierKind.Registration, ""),
        ("Business Number ", IdentifierKind.Registration, ""),
        ("Commercial Registry Number ", IdentifierKind.Registration, ""),
        ("Company Number IMO ", IdentifierKind.Other, "IMO-COMPANY"),
        ("Identification Number IMO ", IdentifierKind.Other, "IMO-COMPANY"),
        ("UK Company Number ", IdentifierKind.Registration, ""),
        ("Company Number ", IdentifierKind.Registration, ""),
        ("Company ID: No. ", IdentifierKind.Registration, ""),
        ("C.R. No. ", IdentifierKind.Registration, ""),
        ("Chamber of Commerce Number ", IdentifierKind.Registration, ""),
        ("Public Registration Number ", IdentifierKind.Registration, ""),
        ("Enterprise Number ", IdentifierKind.Registration, ""),
        ("Certificate of Incorporation Number ", IdentifierKind.Registration, ""),
        ("Central Registration System Number ", IdentifierKind.Registration, ""),
        ("Legal Entity Number ", IdentifierKind.Lei, ""),
        ("SWIFT/BIC ", IdentifierKind.Bic, ""),
        ("Passport ", IdentifierKind.Passport, ""),
        ("Diplomatic Passport ", IdentifierKind.Passport, ""),
        ("Stateless Person Passport ", IdentifierKind.Passport, ""),
        ("Vessel Registration Identification IMO ", IdentifierKind.Imo, ""),
        ("MMSI ", IdentifierKind.Other, "MMSI"),
        ("NIT # ", IdentifierKind.Tax, ""),
        ("RUC # ", IdentifierKind.Tax, ""),
        ("RIF # ", IdentifierKind.Tax, ""),
        ("R.F.C. ", IdentifierKind.Tax, ""),
        ("RFC ", IdentifierKind.Tax, ""),
        ("V.A.T. Number ", IdentifierKind.Tax, ""),
        ("US FEIN ", IdentifierKind.Tax, ""),
        ("Italian Fiscal Code ", IdentifierKind.Tax, ""),
        ("Fiscal Code ", IdentifierKind.Tax, ""),
        ("C.I.F. ", IdentifierKind.Tax, ""),
        ("National ID No. ", IdentifierKind.Other, "NATIONAL-ID"),
        ("Cedula No. ", IdentifierKind.Other, "CEDULA"),
        ("C.U.R.P. ", IdentifierKind.Other, "CURP"),
        ("C.U.I. ", IdentifierKind.Other, "CUI"),
        ("D.N.I. ", IdentifierKind.Other, "DNI"),
        ("I.F.E. ", IdentifierKind.Other, "IFE"),
        ("N.I.E. ", IdentifierKind.Other, "NIE"),
        ("SSN ", IdentifierKind.Other, "SSN"),
        ("Government Gazette Number ", IdentifierKind.Other, "OKPO"),
        ("Unified Social Credit Code (USCC) ", IdentifierKind.Other, "USCC"),
        ("Economic Register Number (CBLS) ", IdentifierKind.Other, "CBLS"),
        ("BIK (RU) ", IdentifierKind.Other, "BIK"),
        ("D-U-N-S Number ", IdentifierKind.Other, "DUNS"),
        ("Identification Number ", IdentifierKind.Other, "ID"),
        ("Personal ID Card ", IdentifierKind.Other, "ID-CARD"),
        ("Identity Card ", IdentifierKind.Other, "ID-CARD"),
        ("Turkish Identification Number ", IdentifierKind.Other, "TCKN"),
        ("National Foreign ID Number ", IdentifierKind.Other, "FOREIGN-ID"),
        ("Residency Number ", IdentifierKind.Other, "RESIDENCY"),
        ("Driver's License No. ", IdentifierKind.Other, "DRIVER"),
        ("Electoral Registry No. ", IdentifierKind.Other, "ELECTORAL"),
        ("Birth Certificate Number ", IdentifierKind.Other, "BIRTH-CERTIFICATE"),
        ("Credencial electoral ", IdentifierKind.Other, "ELECTORAL"),
        ("Cartilla de Servicio Militar Nacional ", IdentifierKind.Other, "MILITARY"),
        ("Folio Mercantil No. ", IdentifierKind.Other, "FOLIO-MERCANTIL"),
        ("Matricula Mercantil No ", IdentifierKind.Other, "MATRICULA-MERCANTIL"),
        ("Trade License No. ", IdentifierKind.Other, "TRADE-LICENCE"),
        ("License ", IdentifierKind.Other, "LICENCE"),
        ("Registered Charity No. ", IdentifierKind.Other, "CHARITY"),
        ("Istanbul Chamber of Comm. No. ", IdentifierKind.Other, "ISTANBUL-CHAMBER"),
        ("Chinese Commercial Code ", IdentifierKind.Other, "CCC"),
        ("Aircraft Manufacturer's Serial Number (MSN) ", IdentifierKind.Other, "MSN"),
        ("Aircraft Tail Number ", IdentifierKind.Other, "TAIL"),
    ];

    /// <summary>Reads a phrase.</summary>
    /// <param name="phrase">The phrase without "alt.".</param>
    /// <param name="identifier">What it says.</param>
    /// <param name="isComplete">Whether the identifier says all the phrase does.</param>
    public static bool TryRead(ReadOnlySpan<char> phrase, out Identifier identifier, out bool isComplete)
    {
        identifier = default;
        isComplete = false;
        foreach (var (label, kind, register) in Labels)
        {
            if (!phrase.StartsWith(label, StringComparison.Ordinal))
                continue;
            var tail = Tail.Of(phrase[label.Length..]);
            var number = WrittenNumber.Compact(tail.Number);
            if (number.Length is 0 or > LongestNumber)
                return false;
            var (found, value) = Kind(kind, number, tail.Country);
            if (found == IdentifierKind.Other)
                value = register.Length > 0 ? $"{register}:{value}" : value;
            identifier = new Identifier(found, value);
            // These say themselves who issued them; the others need their country.
            isComplete =
                !tail.HasMore
                && (
                    found
                        is IdentifierKind.Inn
                            or IdentifierKind.Ogrn
                            or IdentifierKind.Edrpou
                            or IdentifierKind.Lei
                            or IdentifierKind.Imo
                            or IdentifierKind.Bic
                    || tail.Country.Length == 0
                );
            return true;
        }
        return false;
    }

    /// <summary>The kind, made more exact by country and form: a Russian tax number of ten digits is an INN.</summary>
    private static (IdentifierKind Kind, string Value) Kind(
        IdentifierKind kind,
        string number,
        string country
    )
    {
        var isDigits = number.AsSpan().IndexOfAnyExceptInRange('0', '9') < 0;
        var isRussian = country is "Russia";
        return kind switch
        {
            IdentifierKind.Tax when isDigits && IsInn(number, isRussian || country.Length == 0) => (
                IdentifierKind.Inn,
                number
            ),
            IdentifierKind.Tax
            or IdentifierKind.Registration when isDigits && number.Length == 8 && country is "Ukraine" => (
                IdentifierKind.Edrpou,
                number
            ),
            IdentifierKind.Registration when isDigits && IsOgrn(number, isRussian || country.Length == 0) => (
                IdentifierKind.Ogrn,
                number
            ),
            IdentifierKind.Registration when isDigits && IsInn(number, isRussian) => (
                IdentifierKind.Inn,
                number
            ),
            IdentifierKind.Lei when number.Length != 20 => (IdentifierKind.Other, number),
            IdentifierKind.Imo when !isDigits || number.Length != 7 => (IdentifierKind.Other, number),
            IdentifierKind.Bic when number.Length is not (8 or 11) => (IdentifierKind.Other, number),
            _ => (kind, number),
        };
    }

    /// <summary>Ten digits (organisation) or twelve (person) whose last ones check.</summary>
    private static bool IsInn(string number, bool mayBeRussian) =>
        mayBeRussian
        && number.Length switch
        {
            10 => Checks(number, 9, [2, 4, 10, 3, 5, 9, 4, 6, 8]),
            12 => Checks(number, 10, [7, 2, 4, 10, 3, 5, 9, 4, 6, 8])
                && Checks(number, 11, [3, 7, 2, 4, 10, 3, 5, 9, 4, 6, 8]),
            _ => false,
        };

    /// <summary>Thirteen digits, the last of which is what the others leave divided by eleven.</summary>
    private static bool IsOgrn(string number, bool mayBeRussian) =>
        mayBeRussian
        && number.Length == 13
        && long.Parse(
            number.AsSpan(0, 12),
            System.Globalization.NumberStyles.None,
            System.Globalization.CultureInfo.InvariantCulture
        )
            % 11
            % 10
            == number[12] - '0';

    private static bool Checks(string digits, int at, ReadOnlySpan<int> weights)
    {
        var sum = 0;
        for (var i = 0; i < weights.Length; i++)
            sum += (digits[i] - '0') * weights[i];
        return sum % 11 % 10 == digits[at] - '0';
    }

    /// <summary>What follows a label.</summary>
    private readonly ref struct Tail
    {
        public ReadOnlySpan<char> Number { get; private init; }

        /// <summary>The issuing country in OFAC's words, or "".</summary>
        public string Country { get; private init; }

        /// <summary>Whether days of issue or expiry, or anything else, follow.</summary>
        public bool HasMore { get; private init; }

        public static Tail Of(ReadOnlySpan<char> text)
        {
            var rest = text.Trim();
            var hasMore = false;
            foreach (
                var word in (ReadOnlySpan<string>)[" expires ", " issued ", " Date of Issue ", ", Doc. "]
            )
            {
                var at = rest.IndexOf(word, StringComparison.Ordinal);
                if (at < 0)
                    continue;
                rest = rest[..at].TrimEnd();
                hasMore = true;
            }
            var open = rest.LastIndexOf(" (", StringComparison.Ordinal);
            if (open < 0 || !rest.EndsWith(")", StringComparison.Ordinal))
                return new Tail
                {
                    Number = rest,
                    Country = "",
                    HasMore = hasMore,
                };
            var country = rest[(open + 2)..^1].ToString();
            rest = rest[..open];
            open = rest.IndexOf(" (", StringComparison.Ordinal); // HRA 738077 (Stuttgart) (Germany)
            return new Tail
            {
                Number = open < 0 ? rest : rest[..open],
                Country = country,
                HasMore = hasMore || open >= 0,
            };
        }
    }
}
