using Assay.Listings;
using Assay.Model;

namespace Assay.Findings;

/// <summary>A fact that supports a finding, with what is needed to find it again.</summary>
public abstract record Evidence
{
    private Evidence() { }

    /// <summary>Two pieces of evidence with equal identity are the same fact.</summary>
    public abstract string Identity { get; }

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
    ) : Evidence
    {
        /// <inheritdoc/>
        public override string Identity => $"record {Edition.Hash.Hex} {Record}";
    }

    /// <summary>A fact of the starter register.</summary>
    /// <param name="Fact">The fact in a sentence.</param>
    /// <param name="Source">Where it is from, with its confidence mark.</param>
    public sealed record RegisterFact(string Fact, Citation Source) : Evidence
    {
        /// <inheritdoc/>
        public override string Identity => $"fact {Fact} {Source.Text}";
    }

    /// <summary>A place on a day.</summary>
    /// <param name="Asset">The asset's name.</param>
    /// <param name="Says">What the source says, in a sentence.</param>
    /// <param name="Source">The map, layer or status.</param>
    /// <param name="Day">The layer's day, where it is a layer.</param>
    /// <param name="Hash">The layer's hash, where it is a layer.</param>
    public sealed record Ground(string Asset, string Says, Citation Source, LocalDate? Day, ContentHash? Hash)
        : Evidence
    {
        /// <inheritdoc/>
        public override string Identity => $"ground {Asset} {Says} {Source.Text} {Hash?.Hex}";
    }

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
    ) : Evidence
    {
        /// <inheritdoc/>
        public override string Identity => $"provision {Measure} {Article}";
    }

    /// <summary>Something the deal file says.</summary>
    /// <param name="Says">What, in a sentence.</param>
    public sealed record DealFile(string Says) : Evidence
    {
        /// <inheritdoc/>
        public override string Identity => $"deal {Says}";
    }
}
