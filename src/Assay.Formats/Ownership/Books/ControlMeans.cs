using System.Collections.Frozen;

namespace Assay.Formats.Ownership.Books;

/// <summary>Words by which sources call power without or beyond shares, and the means of control each is.</summary>
internal static class ControlMeans
{
    private static readonly FrozenDictionary<string, string> Words = new Dictionary<string, string>(
        StringComparer.OrdinalIgnoreCase
    )
    {
        ["control"] = "control",
        ["controls"] = "control",
        ["appoints-board"] = "appoints-board",
        ["appointment of board"] = "appoints-board",
        ["unified-management"] = "unified-management",
        ["dominant-influence"] = "dominant-influence",
        ["significant-influence"] = "dominant-influence",
        ["influence"] = "dominant-influence",
        ["consolidation"] = Consolidation,
        [Consolidation] = Consolidation,
        ["director"] = Director,
        ["management"] = Director,
        ["trustee"] = "trust",
        ["nominee"] = "nominee",
        ["family"] = "family",
        ["branch"] = "branch",
        ["fund-manager"] = "fund-manager",
        ["umbrella-fund"] = "umbrella-fund",
        ["firm"] = "firm",
    }.ToFrozenDictionary(StringComparer.OrdinalIgnoreCase);

    /// <summary>
    /// That one party's accounts take in the other's. It says that the accountants saw control, and neither how much is owned nor that a sanctions
    /// law sees it too: the EU's Best Practices name it beside unified management.
    /// </summary>
    public const string Consolidation = "consolidated-accounts";

    /// <summary>That somebody leads or sits on the board: power, but by itself no control.</summary>
    public const string Director = "director";

    /// <summary>The means of control a word is; null where it is none, but a kind of stake.</summary>
    public static string? Find(string word) => Words.GetValueOrDefault(word);
}
