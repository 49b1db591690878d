using System.Text;

namespace Assay.Names;

/// <summary>
/// Korean syllables in Latin letters as North Korea's names are written on lists (Kim Yong-bok, Choe, Ri), near to McCune and Reischauer's system without
/// its marks: the South's official one (Gim Yeong-bok) is used for hardly any person. Syllables are taken apart by the Unicode standard, section
/// 3.12: 19 initials, 21 vowels, 28 finals (none included) in the order of these tables.
/// </summary>
internal static class Korean
{
    private const char First = '\uAC00';
    private const char Last = '\uD7A3';

    private static readonly string[] Initials = Sounds("k kk n t tt r m p pp s ss - j jj ch k t p h");

    private static readonly string[] Vowels = Sounds(
        "a ae ya yae o e yo ye o wa wae oe yo u wo we wi yu u ui i"
    );

    private static readonly string[] Finals = Sounds(
        "- k k k n n n t l k m l l l p l m p p t t ng t t k t p t"
    );

    /// <summary>How a family name is written on lists that the South writes without the sound it begins with: Yi (이) is Ri; null for any other word.</summary>
    public static string? FamilyName(string name) =>
        name switch
        {
            "이" => "ri",
            "임" => "rim",
            _ => null,
        };

    /// <summary>Appends a syllable; false where the letter is none.</summary>
    /// <param name="folded">The word so far, in which a plain stop between voiced sounds is voiced: Yong-bok, not Yong-pok.</param>
    /// <param name="letter">The syllable.</param>
    public static bool Append(StringBuilder folded, char letter)
    {
        if (letter is < First or > Last)
            return false;
        var number = letter - First;
        var initial = Initials[number / (Vowels.Length * Finals.Length)];
        var isVoiced = folded.Length > 0 && "aeioulmng".Contains(folded[^1], StringComparison.Ordinal);
        folded
            .Append(isVoiced ? Voiced(initial) : initial)
            .Append(Vowels[number / Finals.Length % Vowels.Length])
            .Append(Finals[number % Finals.Length]);
        return true;
    }

    /// <summary>A dash stands for no sound.</summary>
    private static string[] Sounds(string table) =>
        [.. table.Split(' ').Select(sound => sound is "-" ? "" : sound)];

    private static string Voiced(string initial) =>
        initial switch
        {
            "k" => "g",
            "t" => "d",
            "p" => "b",
            _ => initial,
        };
}
