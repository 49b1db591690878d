using Assay.Model;

namespace Assay.Names;

/// <summary>
/// Acronyms of organisations: one word of the first letters of the other name's words (NIOC, National Iranian Oil Company), small words left out
/// and "company" or "corporation" as may be. Three letters begin the words of too many names, so that four are the least; and a word in small
/// letters behind a capital is a word (Visa is no acronym).
/// </summary>
internal static class Acronym
{
    /// <summary>How near an acronym is to its words: it may be others'.</summary>
    public const double Similarity = 0.8;

    private const int LeastLetters = 4;

    /// <summary>More are a word.</summary>
    private const int MostLetters = 7;

    /// <summary>The acronym that a name is, folded; null where it is none. A legal form may stand beside it, nothing else.</summary>
    public static string? WrittenBy(Name name)
    {
        if (!MayBe(name))
            return null;
        NamePart? word = null;
        foreach (var part in name.PartArray)
        {
            if (part.Kind is PartKind.Joiner or PartKind.LegalForm)
                continue;
            if (word is not null || part.Kind != PartKind.Word)
                return null;
            word = part;
        }
        return word is { Folded.Length: >= LeastLetters and <= MostLetters } one && IsInOneCase(one.Text)
            ? one.Folded
            : null;
    }

    /// <summary>The acronyms that others may write for a name: of its words, and with the first letter of a "company" at its end; none of a name of few words.</summary>
    public static string[] Of(Name name)
    {
        if (!MayBe(name))
            return [];
        Span<char> letters = stackalloc char[MostLetters + 1];
        var count = 0;
        var end = '\0';
        foreach (var part in name.PartArray)
        {
            switch (part.Kind)
            {
                case PartKind.Joiner:
                    break;
                case PartKind.LegalForm:
                    // of several words, or an abbreviation, it is in no acronym
                    if (
                        count > 0
                        && end == '\0'
                        && part.Folded.Length > LeastLetters
                        && !part.Folded.AsSpan().Contains(' ')
                    )
                        end = part.Folded[0];
                    break;
                case PartKind.Word
                or PartKind.Sector
                or PartKind.Place
                or PartKind.Generic
                or PartKind.Particle when count < MostLetters && char.IsAsciiLetter(part.Folded[0]):
                    letters[count++] = part.Folded[0];
                    break;
                default:
                    return [];
            }
        }
        var bare = letters[..count].ToString();
        return
        [
            .. new[] { bare, end == '\0' ? "" : bare + end }.Where(a =>
                a.Length is >= LeastLetters and <= MostLetters
            ),
        ];
    }

    /// <summary>Whether one name is the acronym of the other.</summary>
    public static bool IsOne(Name a, Name b) =>
        (a.AsAcronym is { } first && b.Acronyms.Contains(first, StringComparer.Ordinal))
        || (b.AsAcronym is { } second && a.Acronyms.Contains(second, StringComparer.Ordinal));

    private static bool MayBe(Name name) =>
        name.Kind is not (PartyKind.Person or PartyKind.Vessel or PartyKind.Aircraft);

    private static bool IsInOneCase(string text) => !(text.Any(char.IsUpper) && text.Any(char.IsLower));
}
