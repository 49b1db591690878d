using Assay.Deals;
using Assay.Measures;
using Assay.Model;

namespace Assay.Tests.Assaying.Relieving;

/// <summary>The oracle: every subset of some edits tried on the whole engine.</summary>
internal sealed class TriedSubsets
{
    private readonly string[] _codes;
    private readonly IReadOnlyList<(PartyId Party, RegimeId Regime)>[] _left;

    public TriedSubsets(
        Deal deal,
        Knowledge knowledge,
        ReliefQuestion question,
        IReadOnlyDictionary<string, ScenarioEdit> edits
    )
    {
        _codes = [.. edits.Keys];
        _left = new IReadOnlyList<(PartyId, RegimeId)>[1 << _codes.Length];
        for (var set = 0; set < _left.Length; set++)
            _left[set] = Left(
                deal,
                knowledge,
                question,
                [.. _codes.Where((_, i) => (set >> i & 1) == 1).Select(c => edits[c])]
            );
    }

    /// <summary>Who is left bound by whom.</summary>
    public static IReadOnlyList<(PartyId Party, RegimeId Regime)> Left(
        Deal deal,
        Knowledge knowledge,
        ReliefQuestion question,
        IReadOnlyList<ScenarioEdit> edits
    ) =>
        [
            .. Assayer
                .Evaluate(deal, knowledge.With(new Scenario("tried", null, edits)))
                .Where(e => question.Counts(e.Verdict))
                .Select(e => (e.Act.Actor.Party.Id, e.Measure.Instrument.Regime))
                .Distinct(),
        ];

    /// <summary>The minimal sets that free a scope, each as its codes in order.</summary>
    public IReadOnlySet<string> Minimal(ReliefScope scope)
    {
        var minimal = new List<int>();
        foreach (
            var set in Enumerable
                .Range(0, _left.Length)
                .OrderBy(s => int.PopCount(s))
                .ThenBy(s => s)
                .Where(s => IsAllowed(s, scope) && IsFree(s, scope))
        )
        {
            if (!minimal.Exists(m => (m & set) == m))
                minimal.Add(set);
        }
        return minimal.Select(Text).ToHashSet(StringComparer.Ordinal);
    }

    private bool IsFree(int set, ReliefScope scope) => !_left[set].Any(l => IsMeant(l, scope));

    /// <summary>Whether what is left counts in a scope.</summary>
    public static bool IsMeant((PartyId Party, RegimeId Regime) left, ReliefScope scope) =>
        (scope.Party is not { } party || party == left.Party)
        && (scope.Regime is not { } regime || regime == left.Regime);

    private bool IsAllowed(int set, ReliefScope scope) =>
        scope.By is not { } by
        || !_codes
            .Where((_, i) => (set >> i & 1) == 1)
            .Any(code => !code.StartsWith(by.Value, StringComparison.Ordinal));

    private string Text(int set) => string.Join(' ', _codes.Where((_, i) => (set >> i & 1) == 1));
}
