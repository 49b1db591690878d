using System.Text.RegularExpressions;
using Assay.Formats.Yaml;

namespace Assay.Tests.Formats.Yaml;

/// <summary>Every code that the sources can report has its paragraph in <c>docs/diagnostics.md</c>, and no paragraph is left over.</summary>
public sealed partial class DiagnosticsDocumentedTests
{
    [Fact]
    public void Every_code_has_its_paragraph()
    {
        var missing = Used()
            .Except(Documented(), StringComparer.Ordinal)
            .Order(StringComparer.Ordinal)
            .ToList();

        Assert.True(
            missing.Count == 0,
            $"docs/diagnostics.md has no paragraph '### AS…' for {string.Join(' ', missing)}"
        );
    }

    [Fact]
    public void Every_paragraph_has_its_code()
    {
        var left = Documented().Except(Used(), StringComparer.Ordinal).Order(StringComparer.Ordinal).ToList();

        Assert.True(
            left.Count == 0,
            $"docs/diagnostics.md describes what no source reports: {string.Join(' ', left)}"
        );
    }

    [Fact]
    public void Codes_are_found_in_the_sources() =>
        Assert.Superset(new HashSet<string> { "ASx001", "ASx013" }, Used());

    // Codes stand in the sources as "AS9001"; those that rooms share are made from a prefix and are "ASx001" here and in the document.
    private static HashSet<string> Used()
    {
        var codes = new HashSet<string>(StringComparer.Ordinal);
        foreach (
            var file in Directory.EnumerateFiles(
                Path.Combine(SharedFolder.RepositoryRoot, "src"),
                "*.cs",
                SearchOption.AllDirectories
            )
        )
            codes.UnionWith(
                Literal().Matches(File.ReadAllText(file)).Select(match => match.Groups["code"].Value)
            );
        foreach (
            var property in typeof(DiagnosticRoom)
                .GetProperties()
                .Where(p => p.PropertyType == typeof(string))
        )
        {
            if (property.GetValue(new DiagnosticRoom("ASx")) is string { Length: 6 } code)
                codes.Add(code);
        }
        return codes;
    }

    private static HashSet<string> Documented() =>
        Heading()
            .Matches(File.ReadAllText(Path.Combine(SharedFolder.RepositoryRoot, "docs", "diagnostics.md")))
            .Select(match => match.Groups["code"].Value)
            .ToHashSet(StringComparer.Ordinal);

    [GeneratedRegex("\"(?<code>AS[0-9]{4})\"", RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Literal();

    [GeneratedRegex(
        "^### (?<code>AS[0-9x][0-9]{3})",
        RegexOptions.Multiline | RegexOptions.ExplicitCapture,
        matchTimeoutMilliseconds: 1000
    )]
    private static partial Regex Heading();
}
