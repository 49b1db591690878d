using Assay.Measures.Facts;
using Assay.Model;

namespace Assay.Measures;

/// <summary>
/// What an act must be like for a measure, a nexus or an exception to reach it: a tree of conjunctions, disjunctions and
/// negations over leaves that know facts, never instruments.
/// </summary>
public abstract class Condition
{
    /// <summary>Holds it against the facts.</summary>
    public abstract Judgement Judge(ActFacts act);

    /// <summary>What it asks for, for a reader of the measure: "the act is a loan or an equity stake".</summary>
    public abstract string Says { get; }

    /// <summary>What it and its parts name that other parts of the starter pack must know.</summary>
    public virtual IEnumerable<Reference> References() => [];
}

/// <summary>Holds if all parts hold.</summary>
public sealed class AllCondition(IReadOnlyList<Condition> parts) : Condition
{
    /// <summary>The parts, in the order of the measure file.</summary>
    public IReadOnlyList<Condition> Parts { get; } = parts;

    /// <inheritdoc/>
    public override string Says => string.Join("; and ", Parts.Select(p => p.Says));

    /// <inheritdoc/>
    public override Judgement Judge(ActFacts act)
    {
        var judged = new List<Judgement>(Parts.Count);
        var holds = Truth.True;
        for (var i = 0; i < Parts.Count && holds != Truth.False; i++)
        {
            judged.Add(Parts[i].Judge(act));
            holds = holds.And(judged[i].Holds);
        }
        return new Judgement(holds, "all of", Ground.Several, judged, [], null);
    }

    /// <inheritdoc/>
    public override IEnumerable<Reference> References() => Parts.SelectMany(part => part.References());
}

/// <summary>Holds if one part holds.</summary>
public sealed class AnyCondition(IReadOnlyList<Condition> parts) : Condition
{
    /// <summary>The parts, in the order of the measure file.</summary>
    public IReadOnlyList<Condition> Parts { get; } = parts;

    /// <inheritdoc/>
    public override string Says => string.Join("; or ", Parts.Select(p => p.Says));

    /// <inheritdoc/>
    public override Judgement Judge(ActFacts act)
    {
        var judged = new Judgement[Parts.Count];
        var holds = Truth.False;
        for (var i = 0; i < judged.Length; i++)
        {
            judged[i] = Parts[i].Judge(act);
            holds = holds.Or(judged[i].Holds);
        }
        return new Judgement(holds, "one of", Ground.Several, judged, [], null);
    }

    /// <inheritdoc/>
    public override IEnumerable<Reference> References() => Parts.SelectMany(part => part.References());
}

/// <summary>Holds if its part fails.</summary>
public sealed class NotCondition(Condition part) : Condition
{
    /// <summary>What must not hold.</summary>
    public Condition Part { get; } = part;

    /// <inheritdoc/>
    public override string Says => $"it is not so that {Part.Says}";

    /// <inheritdoc/>
    public override Judgement Judge(ActFacts act)
    {
        var judgement = Part.Judge(act);
        return new Judgement(judgement.Holds.Not(), "not", Ground.Several, [judgement], [], null)
        {
            IsNegation = true,
        };
    }

    /// <inheritdoc/>
    public override IEnumerable<Reference> References() => Part.References();
}
