using Assay.Measures.Facts;
using Assay.Model;

namespace Assay.Measures.Conditions;

/// <summary>Holds for every act: a licence without conditions.</summary>
public sealed class EveryAct : Condition
{
    /// <inheritdoc/>
    public override string Says => "whatever is done";

    /// <inheritdoc/>
    public override Judgement Judge(ActFacts act) =>
        Judgement.Leaf(Truth.True, Ground.Activity, "It is for every act");
}
