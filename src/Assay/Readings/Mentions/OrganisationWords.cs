using System.Collections.Frozen;
using Assay.Names;

namespace Assay.Readings.Mentions;

/// <summary>The words that tell what a sequence of capitalised words names.</summary>
internal static class OrganisationWords
{
    private static readonly FrozenSet<string>.AlternateLookup<ReadOnlySpan<char>> Heads = Set(
        "organisation-words"
    );
    private static readonly FrozenSet<string>.AlternateLookup<ReadOnlySpan<char>> Forms = Set(
        "legal-forms-in-text"
    );
    private static readonly FrozenSet<string>.AlternateLookup<ReadOnlySpan<char>> Common = Set(
        "common-words"
    );
    private static readonly FrozenSet<string>.AlternateLookup<ReadOnlySpan<char>> Titles = Set(
        "person-words"
    );
    private static readonly FrozenSet<string> FirstNames = ReadingTables
        .Words("first-names")
        .Select(SpellingKey.Of)
        .ToFrozenSet(StringComparer.Ordinal);

    /// <summary>Whether it makes a name an organisation's: bank, ministry, mining.</summary>
    public static bool IsHead(ReadOnlySpan<char> word) => Heads.Contains(word);

    /// <summary>Whether it is a legal form: Ltd, GmbH, ТОВ.</summary>
    public static bool IsLegalForm(ReadOnlySpan<char> word) => Forms.Contains(word);

    /// <summary>Whether it is an everyday word that is only capitalised by its place.</summary>
    public static bool IsCommon(ReadOnlySpan<char> word) => Common.Contains(word);

    /// <summary>Whether it is a title or an office that stands before a person's name.</summary>
    public static bool IsTitle(ReadOnlySpan<char> word) => Titles.Contains(word);

    /// <summary>Whether a folded word is a given name, in any usual spelling.</summary>
    public static bool IsFirstName(string folded) =>
        SpellingKey.Of(folded) is var key && (FirstNames.Contains(key) || Lexicon.GivenName(key) is not null);

    private static FrozenSet<string>.AlternateLookup<ReadOnlySpan<char>> Set(string table) =>
        ReadingTables
            .Words(table)
            .ToFrozenSet(StringComparer.OrdinalIgnoreCase)
            .GetAlternateLookup<ReadOnlySpan<char>>();
}
