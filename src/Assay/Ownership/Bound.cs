namespace Assay.Ownership;

/// <summary>An end of a range of holdings, in per cent.</summary>
/// <param name="Value">The end.</param>
/// <param name="Excluded">Whether the holding is not the end itself: more than it at the lower end, less at the upper.</param>
internal readonly record struct Bound(decimal Value, bool Excluded)
{
    public static Bound operator +(Bound left, Bound right) =>
        new(left.Value + right.Value, left.Excluded || right.Excluded);

    /// <summary>The greater of two lower ends.</summary>
    public static Bound GreaterLower(Bound left, Bound right) =>
        (right.Value, right.Excluded).CompareTo((left.Value, left.Excluded)) > 0 ? right : left;

    /// <summary>The lesser of two lower ends.</summary>
    public static Bound LesserLower(Bound left, Bound right) =>
        (right.Value, right.Excluded).CompareTo((left.Value, left.Excluded)) < 0 ? right : left;

    /// <summary>The lesser of two upper ends.</summary>
    public static Bound LesserUpper(Bound left, Bound right) =>
        (right.Value, !right.Excluded).CompareTo((left.Value, !left.Excluded)) < 0 ? right : left;

    /// <summary>The greater of two upper ends.</summary>
    public static Bound GreaterUpper(Bound left, Bound right) =>
        (right.Value, !right.Excluded).CompareTo((left.Value, !left.Excluded)) > 0 ? right : left;
}
