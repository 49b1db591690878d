using Assay.Measures.Facts;
using Assay.Model;

namespace Assay.Measures.Conditions;

/// <summary>Which of an act's days a condition asks about.</summary>
public enum ActDay
{
    /// <summary>The day of the act.</summary>
    Act,

    /// <summary>The day its contract was made.</summary>
    Contract,

    /// <summary>The day its goods were produced.</summary>
    Production,
}

/// <summary>Whether a day of the act lies within a span, ends included.</summary>
public sealed class DayCondition(ActDay day, InForce span) : Condition
{
    /// <inheritdoc/>
    public override string Says => $"{Whose()} lies within: {span}";

    /// <inheritdoc/>
    public override Judgement Judge(ActFacts act)
    {
        var (date, words) = day switch
        {
            ActDay.Act => (new PartialDate(act.On), "The act"),
            // A contract that no day is given for is made by the deal itself.
            ActDay.Contract => (act.Activity?.ContractOn ?? new PartialDate(act.On), "The contract"),
            _ => (act.Activity?.ProducedOn, "Production"),
        };
        if (date is not { } known)
            return Judgement.Open(
                Ground.Date,
                $"{words}: the day is not given",
                $"when the goods of '{act.Name}' are produced"
            );
        var first = span.On(known.Earliest);
        var last = span.On(known.Latest);
        var text = $"{words} is of {known} (asked for: {span})";
        // A span within the year or month that is all we know cannot be told from its two ends: both outside is not yet False.
        var straddles =
            span.From is { } from && from.Earliest > known.Earliest && from.Earliest <= known.Latest;
        return first == last && !straddles
            ? Judgement.Leaf(first, Ground.Date, text)
            : Judgement.Open(Ground.Date, text, $"the exact day: {text}");
    }

    private string Whose() =>
        day switch
        {
            ActDay.Act => "the act's day",
            ActDay.Contract => "the day of its contract",
            _ => "the day its goods were produced",
        };
}
