using Assay.Findings;
using Assay.Measures;
using Assay.Measures.Facts;
using Assay.Model;

namespace Assay.Assaying;

/// <summary>Turns evaluations into findings: one a measure, subject and verdict, with everybody it binds.</summary>
internal sealed class FindingWriter(MeasureBook book)
{
    /// <summary>The findings of all evaluations that reached an act, gravest first.</summary>
    public IReadOnlyList<Finding> Write(IEnumerable<(Subject Subject, Evaluation Evaluation)> evaluations)
    {
        var findings = new List<Finding>();
        foreach (var ofMeasure in evaluations.Where(e => e.Evaluation.Verdict is not null).GroupBy(Asked))
        {
            foreach (var ofVerdict in ofMeasure.GroupBy(e => e.Evaluation.Verdict!.Value))
                findings.Add(Write([.. ofVerdict]));
        }
        return Sorted(findings);
    }

    /// <summary>Gravest first, then by regime, measure and subject.</summary>
    public static IReadOnlyList<Finding> Sorted(IEnumerable<Finding> findings) =>
        [
            .. findings
                .OrderBy(f => f.Verdict)
                .ThenBy(f => f.Regime is null ? 1 : 0)
                .ThenBy(f => f.Regime?.Value, StringComparer.Ordinal)
                .ThenBy(f => f.Measure?.Value, StringComparer.Ordinal)
                .ThenBy(f => f.Key, StringComparer.Ordinal),
        ];

    private static (MeasureId, SubjectKind, string) Asked((Subject Subject, Evaluation Evaluation) item) =>
        (item.Evaluation.Measure.Id, item.Subject.Kind, item.Subject.Id);

    private Finding Write(List<(Subject Subject, Evaluation Evaluation)> group)
    {
        var (subject, first) = group[0];
        var measure = first.Measure;
        var bound = group
            .Select(e => e.Evaluation.Act.Actor)
            .DistinctBy(a => a.Id, StringComparer.Ordinal)
            .ToList();
        var acts = group.Select(e => e.Evaluation.Act).DistinctBy(a => a.Id, StringComparer.Ordinal).ToList();
        var question = $"{measure.Id}|{Words.Kebab(subject.Kind)}:{subject.Id}";
        return new Finding(
            $"{question}|{Words.Kebab(first.Verdict!.Value)}",
            subject,
            first.Verdict!.Value,
            measure.Instrument.Regime,
            measure.Id,
            $"{measure.Title} ({measure.Instrument.Abbreviation} {measure.Article})",
            [.. bound.Select(b => b.Party.Id).Distinct()],
            Summary(first, subject, bound, acts, About(group)),
            [.. group.SelectMany(e => Chain(e.Evaluation)).Distinct()],
            [.. group.SelectMany(e => e.Evaluation.Missing).Distinct(StringComparer.Ordinal)],
            [.. group.SelectMany(e => e.Evaluation.Unless).Distinct(StringComparer.Ordinal)],
            measure.Note is { } note ? [note] : [],
            [
                .. Provisions(first),
                .. group
                    .SelectMany(e => e.Evaluation.Trace)
                    .SelectMany(Rests)
                    .DistinctBy(e => e.Identity, StringComparer.Ordinal),
            ]
        );
    }

    private string Summary(
        Evaluation evaluation,
        Subject subject,
        List<PartyFacts> bound,
        List<ActFacts> acts,
        string about
    )
    {
        var measure = evaluation.Measure;
        var who = string.Join(", ", bound.Select(b => b.Name).Distinct(StringComparer.Ordinal));
        var regime = book.Regime(measure.Instrument.Regime)?.Name ?? measure.Instrument.Regime.Value;
        var by = $"{measure.Instrument.Abbreviation} {measure.Article}";
        var what = subject.Kind is SubjectKind.Activity or SubjectKind.Term
            ? $"“{subject.Name}”{about}"
            : $"{subject.Name}, in {string.Join(", ", acts.Select(a => $"“{a.Name}”"))}";
        return evaluation.Verdict switch
        {
            Verdict.Prohibited => $"{by} ({regime}) forbids {who}: {what}",
            Verdict.ProhibitedAuthorisable =>
                $"{by} ({regime}) forbids {who} without an authorisation: {what}. An authority may permit it: {evaluation.Exception!.Title}",
            Verdict.DependsOn when measure.Effect == MeasureEffect.Caution =>
                $"{by} ({regime}) asks {who} to look closer: {what}",
            Verdict.DependsOn => $"Whether {by} ({regime}) reaches {who} is open: {what}",
            Verdict.Exempt =>
                $"{by} ({regime}) would reach {who}, but is excepted: {evaluation.Exception!.Title}; {what}",
            Verdict.Duty => $"{by} ({regime}) puts a duty on {who}: {what}",
            Verdict.Incentive => $"{by} ({regime}) favours it: {what}",
            _ => $"{by}: {measure.Title}; {what}",
        };
    }

    // Which assets a finding about an act is about, where they are not all.
    private static string About(List<(Subject Subject, Evaluation Evaluation)> group)
    {
        var assets = group
            .SelectMany(e => e.Evaluation.Act.Assets)
            .Select(a => a.Asset)
            .DistinctBy(a => a.Id)
            .ToList();
        return assets.Count > 0 && assets.Count < group[0].Evaluation.Act.AssetsInAll
            ? $", as to {string.Join(", ", assets.Select(a => a.Name))}"
            : "";
    }

    private static IEnumerable<Reason> Chain(Evaluation evaluation)
    {
        if (evaluation.Measure.Effect == MeasureEffect.Caution)
            yield return new Reason(evaluation.Measure.Summary, Truth.True);
        foreach (var judgement in evaluation.Trace)
        {
            if (judgement.Ground == Ground.Nexus && judgement.Parts.Count == 1)
                yield return new Reason(judgement.Text, judgement.Holds);
            foreach (var leaf in judgement.Carriers().Where(l => l.Parts.Count == 0))
                yield return new Reason(leaf.Text, leaf.Holds);
        }
        if (evaluation.Exception is { } exception)
            yield return new Reason($"Exception: {exception.Title} ({exception.Source.Text})", Truth.True);
    }

    private static IEnumerable<Evidence> Provisions(Evaluation evaluation)
    {
        var measure = evaluation.Measure;
        yield return new Evidence.Provision(
            measure.Id,
            measure.Article,
            measure.Summary,
            measure.Source,
            measure.Days
        );
        if (evaluation.Exception is { } exception)
            yield return new Evidence.Provision(
                measure.Id,
                exception.Id,
                exception.Title,
                exception.Source,
                exception.Days
            );
    }

    private static IEnumerable<Evidence> Rests(Judgement judgement) =>
        judgement.Carriers().SelectMany(c => c.Evidence);
}
