using Assay.Measures.Facts;
using Assay.Model;

namespace Assay.Measures;

/// <summary>Whether each nexus binds the actor of one act: dozens of measures ask the same.</summary>
public sealed class BoundMemo
{
    private readonly Dictionary<Nexus, Judgement> _known = new(ReferenceEqualityComparer.Instance);

    /// <summary>Whether a nexus binds the actor.</summary>
    public Judgement Of(Nexus nexus, ActFacts act)
    {
        if (!_known.TryGetValue(nexus, out var known))
            _known.Add(nexus, known = Judge(nexus, act));
        return known;
    }

    internal static Judgement Judge(Nexus nexus, ActFacts act)
    {
        var judgement = nexus.When.Judge(act);
        var might = judgement.Holds == Truth.True ? "is bound" : "might be bound";
        return new Judgement(
            judgement.Holds,
            $"{act.Actor.Name} {might} as {nexus.Title}",
            Ground.Nexus,
            [judgement],
            [],
            null
        );
    }
}
