using Assay.Deals;
using Assay.Findings;
using Assay.Measures.Facts;
using Assay.Model;

namespace Assay.Measures.Conditions;

/// <summary>What is done: an activity of one of these kinds.</summary>
public sealed class ActivityCondition(IReadOnlyList<ActivityKind> kinds) : Condition
{
    /// <inheritdoc/>
    public override string Says => $"the act is {Either.Of(kinds.Select(Words.Of))}";

    /// <inheritdoc/>
    public override Judgement Judge(ActFacts act) =>
        act.Activity is { } activity
            ? Judgement.Leaf(
                Truths.Of(kinds.Contains(activity.Kind)),
                Ground.Activity,
                activity.Title is { } title
                    ? $"The act is {Words.Of(activity.Kind)}: {title}"
                    : $"The act is {Words.Of(activity.Kind)}",
                new LaterEvidence(() =>
                    new Evidence.DealFile($"activity '{activity.Id}' is {Words.Of(activity.Kind)}")
                )
            )
            : Judgement.Leaf(Truth.False, Ground.Activity, "It is a term, not an activity");
}

/// <summary>What is done: a service of one of these sorts.</summary>
public sealed class ServiceCondition(IReadOnlyList<string> services) : Condition
{
    /// <inheritdoc/>
    public override string Says => $"the service is {Either.Of(services)}";

    /// <inheritdoc/>
    public override IEnumerable<Reference> References() =>
        services.Select(word => new Reference.Service(word));

    /// <inheritdoc/>
    public override Judgement Judge(ActFacts act)
    {
        if (act.Activity is not { Kind: ActivityKind.Service or ActivityKind.Brokering } activity)
            return Judgement.Leaf(Truth.False, Ground.Activity, "No service is rendered");
        if (activity.Services.Count == 0)
            return Judgement.Open(
                Ground.Activity,
                "Which service is not said",
                $"which service '{act.Name}' is"
            );
        var held = activity.Services.Where(services.Contains).ToList();
        return held.Count > 0
            ? Judgement.Leaf(Truth.True, Ground.Activity, $"The service is {string.Join(", ", held)}")
            : Judgement.Leaf(
                Truth.False,
                Ground.Activity,
                $"The service is {string.Join(", ", activity.Services)}"
            );
    }
}

/// <summary>Which side of an activity the actor is on.</summary>
public enum ActPosition
{
    /// <summary>Among those who do it.</summary>
    By,

    /// <summary>Among those with or for whom it is done.</summary>
    With,
}

/// <summary>On which side of the activity the actor stands: the importer of goods is bound otherwise than their seller.</summary>
public sealed class PositionCondition(ActPosition position) : Condition
{
    /// <inheritdoc/>
    public override string Says =>
        position == ActPosition.By ? "the bound person does it" : "the bound person is the other side of it";

    /// <inheritdoc/>
    public override Judgement Judge(ActFacts act)
    {
        if (act.Activity is not { } activity)
            return Judgement.Leaf(Truth.False, Ground.Nexus, "It is a term, not an activity");
        var side = position == ActPosition.By ? activity.By : activity.With;
        return side.Contains(act.Actor.Party.Id)
            ? Judgement.Leaf(
                Truth.True,
                Ground.Nexus,
                $"{act.Actor.Name} {(position == ActPosition.By ? "does it" : "is the other side of it")}"
            )
            : Judgement.Leaf(Truth.False, Ground.Nexus, $"{act.Actor.Name} is on the other side");
    }
}

/// <summary>What is agreed: a term of one of these kinds.</summary>
public sealed class TermCondition(IReadOnlyList<TermKind> kinds) : Condition
{
    /// <inheritdoc/>
    public override string Says => $"a term is {Either.Of(kinds.Select(Words.Of))}";

    /// <inheritdoc/>
    public override Judgement Judge(ActFacts act) =>
        act.Term is { } term
            ? Judgement.Leaf(
                Truths.Of(kinds.Contains(term.Kind)),
                Ground.Term,
                $"The term is {Words.Of(term.Kind)}{(term.Body is { } body ? $" {body}" : "")}",
                new Evidence.DealFile($"term '{term.Id}': {term.Text ?? term.Body ?? Words.Of(term.Kind)}")
            )
            : Judgement.Leaf(Truth.False, Ground.Term, "It is an activity, not a term");
}

/// <summary>Whose body, budget, law, court or territory a term names.</summary>
public sealed class TermCountryCondition(CountrySet countries) : Condition
{
    /// <inheritdoc/>
    public override string Says =>
        $"the body, law, budget or territory the term names is that of {countries}";

    /// <inheritdoc/>
    public override Judgement Judge(ActFacts act)
    {
        if (act.Term is not { } term)
            return Judgement.Leaf(Truth.False, Ground.Term, "It is an activity, not a term");
        if (term.Country is not { } country)
            return Judgement.Open(
                Ground.Term,
                $"The deal does not say whose {term.Body ?? "body"} that is",
                $"whose body, law or budget '{term.Body ?? term.Id.Value}' is"
            );
        return Judgement.Leaf(
            Truths.Of(countries.Contains(country)),
            Ground.Term,
            $"It is that of {country}"
        );
    }
}

/// <summary>Words used in the operative text: any of these phrases, compared without regard to case.</summary>
public sealed class PhraseCondition(IReadOnlyList<string> phrases) : Condition
{
    /// <inheritdoc/>
    public override string Says => $"its wording says {Either.Of(phrases.Select(p => $"“{p}”"))}";

    /// <inheritdoc/>
    public override Judgement Judge(ActFacts act)
    {
        var text = string.Join(
            ' ',
            new[] { act.Term?.Text, act.Term?.Body, act.Activity?.Title }.OfType<string>()
        );
        var found = phrases.FirstOrDefault(p => text.Contains(p, StringComparison.OrdinalIgnoreCase));
        return found is null
            ? Judgement.Leaf(Truth.False, Ground.Term, "The wording carries no territorial claim known here")
            : Judgement.Leaf(
                Truth.True,
                Ground.Term,
                $"The wording says “{found}”",
                new Evidence.DealFile($"“{text}”")
            );
    }
}

/// <summary>A question that only the deal can answer, yes or no.</summary>
public sealed class FactCondition(string fact, string question) : Condition
{
    /// <inheritdoc/>
    public override string Says => $"this is so: {question} ({fact})";

    /// <inheritdoc/>
    public override Judgement Judge(ActFacts act)
    {
        if (act.Activity?.Facts.TryGetValue(fact, out var answer) is true)
            return Judgement.Leaf(
                Truths.Of(answer),
                Ground.Fact,
                $"{question}: {(answer ? "yes" : "no")}, by the deal file",
                new Evidence.DealFile($"{fact}: {(answer ? "true" : "false")}")
            );
        return Judgement.Open(
            Ground.Fact,
            $"{question}: the deal does not say",
            $"whether {Lowered(question)} ({fact})"
        );
    }

    private static string Lowered(string question) =>
        question.Length > 1 && char.IsUpper(question[0]) && char.IsLower(question[1])
            ? char.ToLowerInvariant(question[0]) + question[1..]
            : question;
}

/// <summary>Something the law itself leaves open.</summary>
public sealed class UnsettledCondition(string question) : Condition
{
    /// <inheritdoc/>
    public override string Says => $"the law leaves open {question}";

    /// <inheritdoc/>
    public override Judgement Judge(ActFacts act) =>
        Judgement.Open(Ground.Fact, $"Not settled: {question}", question);
}
