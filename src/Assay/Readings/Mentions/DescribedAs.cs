using System.Collections.Frozen;
using Assay.Model;
using Assay.Names;

namespace Assay.Readings.Mentions;

/// <summary>What an organisation must be to be called by a noun: "the fund", "the automaker".</summary>
internal sealed record DescribedAs(
    string Noun,
    IReadOnlyList<PartyKind> Kinds,
    IReadOnlyList<string> Sectors,
    IReadOnlyList<string> Words,
    bool IsCompany
)
{
    private static readonly FrozenDictionary<string, DescribedAs> All = ReadingTables
        .Rows("descriptions")
        .Select(Read)
        .ToFrozenDictionary(d => d.Noun, StringComparer.OrdinalIgnoreCase);

    private static readonly FrozenDictionary<string, DescribedAs>.AlternateLookup<ReadOnlySpan<char>> Lookup =
        All.GetAlternateLookup<ReadOnlySpan<char>>();

    // Words of names of organisations that are not companies, whatever else is in them.
    private static readonly FrozenSet<string> NotCompanies = new[]
    {
        "ministry",
        "department",
        "council",
        "commission",
        "committee",
        "university",
        "institute",
        "agency",
        "service",
        "court",
        "times",
        "post",
        "news",
        "gazette",
        "ledger",
        "wire",
        "dispatch",
        "journal",
        "tribune",
        "herald",
        "review",
        "chronicle",
        "fortnightly",
        "weekly",
        "daily",
        "union",
        "nations",
        "congress",
        "senate",
        "parliament",
        "bank",
        "fund",
        "association",
        "party",
        "правда",
        "агентство",
        "комитет",
        "комітет",
        "рада",
        "дума",
        "офіс",
        "офис",
        "інститут",
        "центр",
    }
        .Select(SpellingKey.Of)
        .ToFrozenSet(StringComparer.Ordinal);

    /// <summary>Words for a line of business that stand before such a noun: "the gold miner".</summary>
    public static readonly FrozenSet<string> Trades = (
        "aluminium aluminum gold silver nickel copper titanium uranium lithium coal steel zinc tin tungsten palladium platinum diamond diamonds potash oil gas "
        + "metals metal mining energy shipping trading state private"
    )
        .Split(' ')
        .ToFrozenSet(StringComparer.OrdinalIgnoreCase);

    /// <summary>What a noun asks for; null where it is none of these.</summary>
    public static DescribedAs? Of(ReadOnlySpan<char> noun) =>
        Lookup.TryGetValue(noun, out var described) ? described : null;

    private static readonly FrozenSet<string>.AlternateLookup<ReadOnlySpan<char>> FirstWords = All
        .Keys.Select(FirstWord)
        .ToFrozenSet(StringComparer.OrdinalIgnoreCase)
        .GetAlternateLookup<ReadOnlySpan<char>>();

    /// <summary>Whether such a noun may begin with a word.</summary>
    public static bool MayBegin(ReadOnlySpan<char> word) => FirstWords.Contains(word);

    private static string FirstWord(string noun)
    {
        var end = 0;
        while (end < noun.Length && char.IsLetterOrDigit(noun[end]))
            end++;
        return noun[..end];
    }

    /// <summary>Whether an organisation may be called so.</summary>
    public bool Fits(ReferentDraft referent)
    {
        if (referent.Kind != MentionKind.Organisation || referent.IsCredit)
            return false;
        if (referent.Party is { } party)
        {
            if (
                Kinds.Contains(party.Kind)
                || party.Sectors.Any(s => Sectors.Contains(s, StringComparer.Ordinal))
            )
                return true;
            if (Sectors.Count > 0 && !IsCompany)
                return false;
            // the register knows what it makes; a carmaker is no steelmaker
            if (IsCompany)
                return party.Kind == PartyKind.Company && (Sectors.Count == 0 || party.Sectors.Count == 0);
        }
        if (Words.Count > 0 && (IsInWords(referent) || IsInPartysName(referent)))
            return true;
        return IsCompany
            && referent.Party is null
            && !referent.IsWellKnown
            && !referent.Words.Any(w => w.Any(NotCompanies.Contains));
    }

    /// <summary>Whether an organisation's name has a word by which it is called so.</summary>
    public bool IsInName(ReferentDraft referent) =>
        IsInWords(referent) || referent.Party is { } party && Kinds.Contains(party.Kind);

    private bool IsInWords(ReferentDraft referent) =>
        referent.Words.Any(w => w.Any(k => Words.Contains(k, StringComparer.Ordinal)));

    // Минпромторг is the ministry: the register's name of it says so
    private bool IsInPartysName(ReferentDraft referent) =>
        referent.Party is { Kind: PartyKind.PublicBody } party
        && party
            .Name.ToLowerInvariant()
            .Split(' ')
            .Any(w => Words.Contains(SpellingKey.Of(w), StringComparer.Ordinal));

    private static DescribedAs Read(string[] row) =>
        new(
            row[0],
            [.. Values(row, "kind:").Select(Enum.Parse<PartyKind>)],
            [.. Values(row, "sector:")],
            [
                .. Values(row, "word:")
                    .SelectMany(w =>
                        new[] { Folding.Word(w, ukrainian: false), Folding.Word(w, ukrainian: true) }
                    )
                    .Select(SpellingKey.Of)
                    .Distinct(StringComparer.Ordinal),
            ],
            Array.IndexOf(row, "company", 1) > 0
        );

    private static IEnumerable<string> Values(string[] row, string prefix) =>
        row.Where(c => c.StartsWith(prefix, StringComparison.Ordinal)).Select(c => c[prefix.Length..]);
}
