namespace Assay.Model;

/// <summary>
/// A three-valued answer (Kleene's strong logic): what is not known is a case of its own, neither true nor false.
/// The order False &lt; Unknown &lt; True makes conjunction the minimum and disjunction the maximum.
/// </summary>
public enum Truth
{
    /// <summary>Known not to hold.</summary>
    False = 0,

    /// <summary>Not decided by what is known.</summary>
    Unknown = 1,

    /// <summary>Known to hold.</summary>
    True = 2,
}

/// <summary>Kleene's connectives over <see cref="Truth"/>.</summary>
public static class Truths
{
    /// <summary>Conjunction: the weaker of the two.</summary>
    public static Truth And(this Truth left, Truth right) => left < right ? left : right;

    /// <summary>Disjunction: the stronger of the two.</summary>
    public static Truth Or(this Truth left, Truth right) => left > right ? left : right;

    /// <summary>Negation; the negation of unknown is unknown.</summary>
    public static Truth Not(this Truth value) => Truth.True - (int)value;

    /// <summary>A decided answer.</summary>
    public static Truth Of(bool value) => value ? Truth.True : Truth.False;
}
