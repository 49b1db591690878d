using Assay.Measures;
using Assay.Model;

namespace Assay.Reports.Measures;

/// <summary>A trace as indented lines: every condition with yes, no or unknown before it.</summary>
internal static class TraceLines
{
    public static IEnumerable<string> Of(Evaluation evaluation, int indent)
    {
        foreach (var line in evaluation.Trace.SelectMany(j => Of(j, indent)))
            yield return line;
        if (evaluation.Exception is { } exception)
            yield return $"{Pad(indent)}exception: {exception.Title} ({exception.Source.Text})";
        foreach (var missing in evaluation.Missing)
            yield return $"{Pad(indent)}depends on: {missing}";
        foreach (var unless in evaluation.Unless)
            yield return $"{Pad(indent)}unless: {unless}";
    }

    private static IEnumerable<string> Of(Judgement judgement, int indent)
    {
        yield return $"{Pad(indent)}{Mark(judgement.Holds)} {judgement.Text}";
        foreach (var line in judgement.Parts.SelectMany(p => Of(p, indent + 2)))
            yield return line;
    }

    private static string Mark(Truth truth) =>
        truth switch
        {
            Truth.True => "yes",
            Truth.False => "no ",
            _ => "?  ",
        };

    private static string Pad(int indent) => new(' ', indent);
}
