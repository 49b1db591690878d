using Assay.Findings;
using Assay.Listings;
using Assay.Model;

namespace Assay.Reports.Words;

/// <summary>A piece of evidence in words: what sort it is, what it says, and where that can be read again.</summary>
/// <param name="Sort">A word or two: <c>list record</c>, <c>provision</c> …</param>
/// <param name="Says">What it says.</param>
/// <param name="Place">What is needed to find it: record, edition and hash, article, layer and day; null where the citation says it all.</param>
/// <param name="Source">The citation with its mark, where there is one.</param>
public sealed record EvidenceWords(string Sort, string Says, string? Place, Citation? Source)
{
    /// <summary>Puts evidence in words.</summary>
    public static EvidenceWords Of(Evidence evidence) =>
        evidence switch
        {
            Evidence.ListRecord record => new(
                "list record",
                $"{record.Name}{Under(record.Programmes)}. {record.Match}",
                $"record {record.Record.Key} of {Edition(record.Edition)}",
                Source: null
            ),
            Evidence.RegisterFact fact => new("register", fact.Fact, Place: null, fact.Source),
            Evidence.Ground ground => new(
                "ground",
                $"{ground.Asset}: {ground.Says}",
                Layer(ground),
                ground.Source
            ),
            Evidence.Provision provision => new(
                "provision",
                provision.Says,
                $"{provision.Article} ({provision.Measure}), in force {provision.Days}",
                provision.Source
            ),
            Evidence.DealFile file => new("deal file", file.Says, Place: null, Source: null),
            _ => throw new ArgumentOutOfRangeException(
                nameof(evidence),
                evidence,
                "There is no such evidence."
            ),
        };

    /// <summary>An edition in words, with as much of its hash as people compare.</summary>
    public static string Edition(Edition edition) =>
        $"{RegimeWords.Name(edition.List.Publisher)}, {edition.List.List}, edition of {FactWords.Of(edition.Date)} (sha256 {edition.Hash.Short})";

    private static string Under(IReadOnlyList<string> programmes) =>
        programmes.Count == 0 ? "" : $", under {string.Join(", ", programmes)}";

    private static string? Layer(Evidence.Ground ground) =>
        (ground.Day, ground.Hash) switch
        {
            ({ } day, { } hash) => $"layer of {FactWords.Of(day)} (sha256 {hash.Short})",
            ({ } day, null) => $"layer of {FactWords.Of(day)}",
            (null, { } hash) => $"layer sha256 {hash.Short}",
            _ => null,
        };
}
