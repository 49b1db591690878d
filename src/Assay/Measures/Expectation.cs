using Assay.Findings;
using Assay.Model;

namespace Assay.Measures;

/// <summary>What somebody expects a measure to say of a fact pattern.</summary>
/// <param name="Verdict">The verdict; null where the measure should not reach it.</param>
/// <param name="Ground">For a measure that should not reach it, on what ground it should fail; null where any will do.</param>
public readonly record struct Expectation(Verdict? Verdict, Ground? Ground)
{
    private const string NotReached = "not reached";

    private static readonly Dictionary<string, Verdict> Known = new(StringComparer.Ordinal)
    {
        ["prohibited"] = Findings.Verdict.Prohibited,
        ["prohibited, authorisable"] = Findings.Verdict.ProhibitedAuthorisable,
        ["depends on"] = Findings.Verdict.DependsOn,
        ["depends"] = Findings.Verdict.DependsOn,
        ["exempt"] = Findings.Verdict.Exempt,
        ["duty"] = Findings.Verdict.Duty,
        ["implication"] = Findings.Verdict.Implication,
        ["incentive"] = Findings.Verdict.Incentive,
    };

    /// <summary>What may be written.</summary>
    public static string Choices { get; } =
        $"{string.Join("; ", Known.Keys)}; {NotReached}; {NotReached}: date (or nexus, activity, area, party, commodity, origin, term, fact)";

    /// <summary>Reads one, such as <c>prohibited</c> or <c>not reached: area</c>; null where it is none.</summary>
    public static Expectation? Parse(string text)
    {
        if (Known.TryGetValue(text, out var verdict))
            return new Expectation(verdict, null);
        if (!text.StartsWith(NotReached, StringComparison.Ordinal))
            return null;
        var rest = text[NotReached.Length..].Trim();
        if (rest.Length == 0)
            return new Expectation(null, null);
        return rest[0] == ':' && Enum.TryParse<Ground>(rest[1..].Trim(), ignoreCase: true, out var ground)
            ? new Expectation(null, ground)
            : null;
    }

    /// <summary>Whether an answer is the one expected.</summary>
    public bool IsMetBy(MeasureAnswer answer) =>
        Verdict == answer.Verdict && (Ground is null || Ground == answer.NotReachedOn);

    /// <inheritdoc/>
    public override string ToString() => Text(Verdict, Ground);

    /// <summary>An answer as it would be written here.</summary>
    public static string Text(Verdict? verdict, Ground? ground) =>
        (verdict, ground) switch
        {
            ({ } given, _) => Known.First(k => k.Value == given).Key,
            (null, { } failing) => $"{NotReached}: {Words.Kebab(failing)}",
            _ => NotReached,
        };
}
