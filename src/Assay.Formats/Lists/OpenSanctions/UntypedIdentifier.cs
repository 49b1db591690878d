using Assay.Model;

namespace Assay.Formats.Lists.OpenSanctions;

/// <summary>
/// Numbers without a word for their kind. A kind is told only by a form that hardly another number has: check digits and the party's
/// countries, or the letters before it.
/// </summary>
internal static class UntypedIdentifier
{
    /// <summary>Russia, as countries are written.</summary>
    public const string Russia = "ru";

    private const int ImoDigits = 7;
    private const int MmsiDigits = 9;

    /// <summary>The kind and, for kind Other, the short name of the register; "" where it cannot be told.</summary>
    /// <param name="number">The number as written.</param>
    /// <param name="kind">The party it belongs to.</param>
    /// <param name="countries">Its countries.</param>
    public static (IdentifierKind Kind, string Register) KindOf(
        string number,
        PartyKind kind,
        IReadOnlyCollection<string> countries
    )
    {
        var compact = WrittenNumber.Compact(number);
        var areDigits = compact.All(char.IsAsciiDigit);
        if (compact.StartsWith("IMO", StringComparison.Ordinal) && compact.Length == ImoDigits + 3)
            // Owners and managers of ships have numbers of the same form and another register.
            return kind == PartyKind.Vessel
                ? (IdentifierKind.Imo, "")
                : (IdentifierKind.Other, "IMO-COMPANY");
        if (
            kind == PartyKind.Vessel
            && areDigits
            && compact.Length == MmsiDigits
            && compact[0] is >= '2' and <= '7'
        )
            return (IdentifierKind.Other, "MMSI"); // the first digits of a ship's number are its country's, 2xx to 7xx
        if (countries.Contains(Russia, StringComparer.Ordinal))
        {
            if (Is(IdentifierKind.Inn, compact))
                return (IdentifierKind.Inn, "");
            if (Is(IdentifierKind.Ogrn, compact))
                return (IdentifierKind.Ogrn, "");
        }
        if (countries.Contains("ua", StringComparer.Ordinal) && Is(IdentifierKind.Edrpou, compact))
            return (IdentifierKind.Edrpou, "");
        return Is(IdentifierKind.Lei, compact) ? (IdentifierKind.Lei, "") : (IdentifierKind.Other, "");
    }

    /// <summary>
    /// Whether numbers tell by themselves that their party is registered in Russia: one checks as a tax number and another as a number of the register
    /// of companies. Either alone a chance may make, both together hardly.
    /// </summary>
    public static bool AreRussian(IReadOnlyCollection<string> numbers)
    {
        var compact = numbers.Select(n => WrittenNumber.Compact(n)).ToList();
        return compact.Exists(n => Is(IdentifierKind.Inn, n))
            && compact.Exists(n => Is(IdentifierKind.Ogrn, n));
    }

    private static bool Is(IdentifierKind kind, string number) =>
        IdentifierRules.FaultOf(new Identifier(kind, number)) is null;
}
