namespace Assay.Model;

/// <summary>What each kind of identifier must look like: its length, its letters, its check digit.</summary>
public static class IdentifierRules
{
    private static readonly int[] InnTen = [2, 4, 10, 3, 5, 9, 4, 6, 8];
    private static readonly int[] InnEleven = [7, 2, 4, 10, 3, 5, 9, 4, 6, 8];
    private static readonly int[] InnTwelve = [3, 7, 2, 4, 10, 3, 5, 9, 4, 6, 8];

    /// <summary>The letters and digits of <paramref name="text"/> alone, upper case: how identifiers are stored and compared.</summary>
    public static string Normalise(string text) =>
        string.Concat(text.Where(char.IsLetterOrDigit)).ToUpperInvariant();

    /// <summary>
    /// What is wrong with an identifier by the rule of its kind, in a few words; null where nothing is, or where the kind
    /// has no rule. A wrong check digit means a slip in copying, or that the number is of another kind.
    /// </summary>
    public static string? FaultOf(Identifier identifier) =>
        identifier.Kind switch
        {
            IdentifierKind.Inn => InnFault(identifier.Value),
            IdentifierKind.Ogrn => OgrnFault(identifier.Value),
            IdentifierKind.Lei => LeiFault(identifier.Value),
            IdentifierKind.Imo => ImoFault(identifier.Value),
            IdentifierKind.Edrpou => EdrpouFault(identifier.Value),
            IdentifierKind.Bic => BicFault(identifier.Value),
            _ => null,
        };

    private static string? InnFault(string value)
    {
        if (!AreDigits(value) || value.Length is not (10 or 12))
            return "it has ten digits for an organisation, twelve for a person";
        var right =
            value.Length == 10
                ? Digit(value, 9) == Weighted(value, InnTen) % 11 % 10
                : Digit(value, 10) == Weighted(value, InnEleven) % 11 % 10
                    && Digit(value, 11) == Weighted(value, InnTwelve) % 11 % 10;
        return right ? null : CheckDigit;
    }

    private static string? OgrnFault(string value)
    {
        if (!AreDigits(value) || value.Length is not (13 or 15))
            return "it has thirteen digits, fifteen for a sole trader";
        // The last digit is the remainder of all before it by 11 (by 13 for a sole trader), of which the last digit counts.
        var before = long.Parse(
            value.AsSpan(0, value.Length - 1),
            System.Globalization.CultureInfo.InvariantCulture
        );
        var divisor = value.Length == 13 ? 11 : 13;
        return Digit(value, value.Length - 1) == before % divisor % 10 ? null : CheckDigit;
    }

    private static string? LeiFault(string value)
    {
        if (value.Length != 20 || !value.All(char.IsAsciiLetterOrDigit) || !AreDigits(value[18..]))
            return "it has eighteen letters or digits and two digits";
        // ISO 7064 MOD 97-10 over the digits, a letter counting as two of them: A is 10, Z is 35.
        var remainder = 0;
        foreach (var c in value)
        {
            var number = char.IsAsciiDigit(c) ? c - '0' : char.ToUpperInvariant(c) - 'A' + 10;
            remainder = ((number < 10 ? remainder * 10 : remainder * 100) + number) % 97;
        }
        return remainder == 1 ? null : CheckDigit;
    }

    private static string? ImoFault(string value)
    {
        var number = value.StartsWith("IMO", StringComparison.Ordinal) ? value[3..] : value;
        if (number.Length != 7 || !AreDigits(number))
            return "it has seven digits";
        return Digit(number, 6) == Weighted(number, [7, 6, 5, 4, 3, 2]) % 10 ? null : CheckDigit;
    }

    private static string? EdrpouFault(string value)
    {
        if (value.Length != 8 || !AreDigits(value))
            return "it has eight digits";
        // Numbers of the middle range are weighted from the end; a remainder of ten asks for weights two higher.
        var turned =
            string.CompareOrdinal(value, "30000000") >= 0 && string.CompareOrdinal(value, "60000000") <= 0;
        int[] weights = turned ? [7, 1, 2, 3, 4, 5, 6] : [1, 2, 3, 4, 5, 6, 7];
        var remainder = Weighted(value, weights) % 11;
        if (remainder == 10)
            remainder = Weighted(value, [.. weights.Select(w => w + 2)]) % 11;
        return Digit(value, 7) == remainder % 10 ? null : CheckDigit;
    }

    private static string? BicFault(string value)
    {
        var fits =
            value.Length is 8 or 11
            && value.All(char.IsAsciiLetterOrDigit)
            && value[4..6].All(char.IsAsciiLetter);
        return fits
            ? null
            : "it has eight or eleven letters and digits, with a country in the fifth and sixth place";
    }

    private const string CheckDigit = "its check digit does not fit";

    private static bool AreDigits(string text) => text.AsSpan().IndexOfAnyExceptInRange('0', '9') < 0;

    private static int Digit(string text, int index) => text[index] - '0';

    private static int Weighted(string text, int[] weights)
    {
        var sum = 0;
        for (var i = 0; i < weights.Length; i++)
            sum += Digit(text, i) * weights[i];
        return sum;
    }
}
