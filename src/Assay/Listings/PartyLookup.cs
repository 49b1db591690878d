using Assay.Model;
using Assay.Names;

namespace Assay.Listings;

/// <summary>By what a party was found.</summary>
public enum FoundBy
{
    /// <summary>Its record, its publisher's number or a number of a document.</summary>
    Number,

    /// <summary>A name that is likely its own.</summary>
    Name,

    /// <summary>A name that has all the words.</summary>
    Words,

    /// <summary>A name that is only like the one asked for.</summary>
    LikeName,
}

/// <summary>A party that may be the one somebody looks for.</summary>
/// <param name="Party">The party.</param>
/// <param name="By">By what it was found.</param>
/// <param name="Name">The name of the party's that agreed; its primary one where a number did.</param>
public sealed record FoundParty(ListedParty Party, FoundBy By, string Name);

/// <summary>Whom a search by hand found.</summary>
/// <param name="Parties">The parties, those whose very name was asked for first.</param>
/// <param name="More">How many more there are beyond those.</param>
public sealed record PartiesFound(IReadOnlyList<FoundParty> Parties, int More)
{
    /// <summary>Whether somebody has the very name or number that was asked for, or likely has.</summary>
    public bool AnySure => Parties.Any(p => p.By is FoundBy.Number or FoundBy.Name);
}

/// <summary>
/// Finds whom somebody means who looks by hand: by record, publisher's number, number of a register or document, or name. It shows more than
/// screening does, and says of each how it was found.
/// </summary>
/// <param name="index">The lists.</param>
public sealed class PartyLookup(ListingIndex index)
{
    /// <summary>Finds them.</summary>
    /// <param name="text">What was asked for.</param>
    /// <param name="most">How many at most.</param>
    public PartiesFound Find(string text, int most = MatchThresholds.MostCandidates)
    {
        if (RecordId.TryParse(text) is { } record)
            return Cut(index.Find(record) is { } one ? [Numbered(one)] : [], most);
        var folded = Name.Of(text).Folded;
        // Where a publisher has no numbers, its keys are names: then others of the name are meant as well.
        var numbered = ByKey(text)
            .Where(p => !HasName(p, folded))
            .Concat(ByNumber(text))
            .DistinctBy(p => p.Record)
            .Select(Numbered)
            .ToList();
        return Cut(numbered.Count > 0 ? numbered : ByName(text, folded), most);
    }

    private IEnumerable<ListedParty> ByKey(string key) =>
        index.Editions.Select(e => index.Find(new RecordId(e.List, key))).OfType<ListedParty>();

    private IReadOnlyList<ListedParty> ByNumber(string text)
    {
        if (!text.Any(char.IsAsciiDigit))
            return [];
        var asWritten = index.FindNumber(text);
        return asWritten.Count == 0 && NumberLabel.Without(text) is { } bare
            ? index.FindNumber(bare)
            : asWritten;
    }

    private List<FoundParty> ByName(string text, string folded)
    {
        var candidates = index.Find(new PartyQuery([text], PartyKind.Unknown, null, [], []));
        var exact = index.FindWords(text).Where(p => HasName(p, folded)).Select(p => Exact(p, folded));
        var likely = exact
            .Concat(
                candidates
                    .Where(c => c.Strength >= MatchStrength.Likely)
                    .Select(c => new FoundParty(c.Party, FoundBy.Name, c.ListedName))
            )
            .DistinctBy(f => f.Party.Record)
            .ToList();
        if (likely.Count > 0)
            return likely;
        var words = index.FindWords(text);
        return words.Count > 0
            ? [.. words.Select(p => new FoundParty(p, FoundBy.Words, p.Name))]
            : [.. candidates.Select(c => new FoundParty(c.Party, FoundBy.LikeName, c.ListedName))];
    }

    private static bool HasName(ListedParty party, string folded) =>
        folded.Length > 0 && party.AllNames.Any(n => IsName(n, folded));

    private static FoundParty Exact(ListedParty party, string folded) =>
        new(party, FoundBy.Name, party.AllNames.First(n => IsName(n, folded)));

    private static bool IsName(string name, string folded) =>
        string.Equals(Name.Of(name).Folded, folded, StringComparison.Ordinal);

    private static FoundParty Numbered(ListedParty party) => new(party, FoundBy.Number, party.Name);

    private static PartiesFound Cut(List<FoundParty> found, int most) =>
        new([.. found.Take(most)], Math.Max(0, found.Count - most));
}
