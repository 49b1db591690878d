using System.Globalization;
using Assay.Names;

namespace Assay.Reports.Names;

/// <summary>A comparison of two names as lines of text.</summary>
public static class NameComparisonText
{
    /// <summary>The score first, then what each part is and with which it was paired, then the reasons in words.</summary>
    public static IEnumerable<string> Lines(NameComparison comparison)
    {
        var verdict = comparison.Score >= NameComparer.DefaultThreshold ? "match" : "no match";
        yield return string.Create(
            CultureInfo.InvariantCulture,
            $"{comparison.Score:0.000}  {verdict} (from {NameComparer.DefaultThreshold})"
        );
        yield return $"A: {Parts(comparison.Left)}";
        yield return $"B: {Parts(comparison.Right)}";
        foreach (var sentence in comparison.Explanation)
            yield return $"- {sentence}";
        if (!comparison.IsByModel)
            yield break;
        yield return string.Create(
            CultureInfo.InvariantCulture,
            $"log-odds: {comparison.Model.Bias:+0.00;-0.00} to begin with{string.Concat(comparison.Contributions.Select(Contribution))}"
        );
    }

    private static string Contribution((NameFeature Feature, double LogOdds) part) =>
        string.Create(CultureInfo.InvariantCulture, $", {part.LogOdds:+0.00;-0.00} {Word(part.Feature)}");

    /// <summary>The feature's name as words: SlipsInShort, slips in short.</summary>
    private static string Word(NameFeature feature) =>
        string.Concat(
            feature
                .ToString()
                .Select(
                    (c, i) =>
                        i > 0 && char.IsUpper(c)
                            ? $" {char.ToLowerInvariant(c)}"
                            : $"{char.ToLowerInvariant(c)}"
                )
        );

    private static string Parts(Name name) =>
        string.Join(
            "  ",
            name.Parts.Select(p =>
                p.Role == PartRole.Unknown
                    ? $"{p.Text} [{Word(p.Kind)}]"
                    : $"{p.Text} [{Word(p.Kind)}, {Word(p.Role)}]"
            )
        );

    private static string Word(PartKind kind) =>
        kind switch
        {
            PartKind.LegalForm => "legal form",
            _ => kind.ToString().ToLowerInvariant(),
        };

    private static string Word(PartRole role) =>
        role switch
        {
            PartRole.Family => "family name",
            PartRole.Given => "given name",
            PartRole.Father => "father's name",
            _ => "",
        };
}
