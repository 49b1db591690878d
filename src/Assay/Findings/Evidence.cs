using Assay.Listings;
using Assay.Model;

namespace Assay.Findings;

/// <summary>A fact that supports a finding, with what is needed to find it again.</summary>
public abstract record Evidence
{
    private Evidence() { }

    /// <summary>A record of a list.</summary>
    /// <param name="Edition">The edition it stands in.</param>
    /// <param name="Record">The record.</param>
    /// <param name="Name">The listed party's name as written.</param>
    /// <param name="Programmes">The programmes it stands under.</param>
    /// <param name="Match">How sure it is that this is the one meant, and why.</param>
    public sealed record ListRecord(
        Edition Edition,
        RecordId Record,
        string Name,
        IReadOnlyList<string> Programmes,
        string Match
    ) : Evidence;

    /// <summary>A fact of the starter register.</summary>
    /// <param name="Fact">The fact in a sentence.</param>
    /// <param name="Source">Where it is from, with its confidence mark.</param>
    public sealed record RegisterFact(string Fact, Citation Source) : Evidence;

    /// <summary>A place on a day.</summary>
    /// <param name="Asset">The asset's name.</param>
    /// <param name="Says">What the source says, in a sentence.</param>
    /// <param name="Source">The map, layer or status.</param>
    /// <param name="Day">The layer's day, where it is a layer.</param>
    /// <param name="Hash">The layer's hash, where it is a layer.</param>
    public sealed record Ground(string Asset, string Says, Citation Source, LocalDate? Day, ContentHash? Hash)
        : Evidence;

    /// <summary>A provision of an instrument.</summary>
    /// <param name="Measure">The measure.</param>
    /// <param name="Article">Article or section.</param>
    /// <param name="Says">Its summary in our words.</param>
    /// <param name="Source">Where it can be read.</param>
    /// <param name="Days">When it is in force.</param>
    public sealed record Provision(
        MeasureId Measure,
        string Article,
        string Says,
        Citation Source,
        InForce Days
    ) : Evidence;

    /// <summary>Something the deal file says.</summary>
    /// <param name="Says">What, in a sentence.</param>
    public sealed record DealFile(string Says) : Evidence;
}
