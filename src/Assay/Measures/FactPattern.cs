using Assay.Deals;
using Assay.Model;

namespace Assay.Measures;

/// <summary>
/// A bare set of facts to hold the law against: one person who may be bound, one act or term, without a whole deal. It is a deal of
/// one act, and takes the same road.
/// </summary>
/// <param name="Title">What it is called.</param>
/// <param name="Deal">The facts as a deal.</param>
/// <param name="Bound">Who is asked about.</param>
/// <param name="Expected">What whoever wrote it expects, by measure; empty where nothing is.</param>
/// <param name="Place">Where it stands.</param>
public sealed record FactPattern(
    string Title,
    Deal Deal,
    PartyId Bound,
    IReadOnlyDictionary<MeasureId, Expectation> Expected,
    InputPlace Place
);
