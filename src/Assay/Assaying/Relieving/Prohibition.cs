using Assay.Findings;
using Assay.Measures;
using Assay.Model;
using EditSet = System.Numerics.BigInteger;

namespace Assay.Assaying.Relieving;

/// <summary>One measure held against one portion of one act, which forbids it or could once other things are lifted.</summary>
/// <param name="Measure">The measure.</param>
/// <param name="Act">The act's place among the acts of the deal.</param>
/// <param name="Portion">The portion's place among those the measure is held against in the act.</param>
/// <param name="Party">Whom it binds.</param>
/// <param name="Lifts">The edit that lifts the measure.</param>
/// <param name="Asks">The designations it asks after, by the edits that lift them; none where it asks after none.</param>
/// <param name="Helps">Those of which it is certain that lifting one more can only free.</param>
/// <param name="Exposes">Those of which it is certain that lifting one more can only expose.</param>
/// <param name="AsItIs">The verdict when nothing is lifted.</param>
internal sealed record Prohibition(
    Measure Measure,
    int Act,
    int Portion,
    PartyId Party,
    EditSet Lifts,
    EditSet Asks,
    EditSet Helps,
    EditSet Exposes,
    Verdict? AsItIs
)
{
    private readonly Dictionary<EditSet, bool> _known = [];

    /// <summary>The clauses learned of it so far, which every set that frees it keeps.</summary>
    public List<SetClause> Clauses { get; } = [];

    /// <summary>Whether it forbids while some designations are lifted and its measure is not.</summary>
    /// <param name="designations">The designations; only those it asks after matter.</param>
    /// <param name="ask">Asks the engine.</param>
    public bool Forbids(EditSet designations, Func<EditSet, bool> ask)
    {
        var asked = designations & Asks;
        if (!_known.TryGetValue(asked, out var forbids))
            _known.Add(asked, forbids = ask(asked));
        return forbids;
    }
}
