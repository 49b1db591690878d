using Assay.Commodities;
using Assay.Deals;
using Assay.Model;
using Assay.Ownership;

namespace Assay.Measures.Facts;

/// <summary>
/// All that a measure may ask of one act: an activity or a term of the deal, seen from one of its participants, the actor.
/// </summary>
public sealed record ActFacts
{
    /// <summary>The act's id in the deal file.</summary>
    public required string Id { get; init; }

    /// <summary>The act's name for the reader.</summary>
    public required string Name { get; init; }

    /// <summary>The day measures, stakes and land are taken of.</summary>
    public required LocalDate On { get; init; }

    /// <summary>The last day it may be of, where its day is known only to the month or year; else <see cref="On"/>.</summary>
    public required LocalDate Latest { get; init; }

    /// <summary>Who is asked about: would this measure bind this participant?</summary>
    public required PartyFacts Actor { get; init; }

    /// <summary>The other participants.</summary>
    public required IReadOnlyList<PartyFacts> Counterparties { get; init; }

    /// <summary>The assets it is about.</summary>
    public required IReadOnlyList<AssetFacts> Assets { get; init; }

    /// <summary>How many assets the whole act is about, where this is a portion of it.</summary>
    public required int AssetsInAll { get; init; }

    /// <summary>The commodities it names itself; where it names any, those of its assets do not count.</summary>
    public required IReadOnlyList<CommodityId> OwnGoods { get; init; }

    /// <summary>The commodities it is about: its own, else those of its assets, else those of the deal.</summary>
    public required IReadOnlyList<CommodityId> Commodities { get; init; }

    /// <summary>The activity, where it is one.</summary>
    public Activity? Activity { get; init; }

    /// <summary>The term, where it is one.</summary>
    public Term? Term { get; init; }

    /// <summary>What is known of commodities.</summary>
    public required CommodityBook Book { get; init; }

    /// <summary>The name of an owner for the reader.</summary>
    public required Func<OwnerNode, string> NameOf { get; init; }

    /// <summary>Whether a party counts as listed by its owners, by the attribution rule of that legal order in force.</summary>
    public required Func<PartyFacts, RegimeId, LocalDate, OwnershipTrace?> Owned { get; init; }
}
