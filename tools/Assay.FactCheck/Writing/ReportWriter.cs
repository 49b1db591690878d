using System.Globalization;
using System.Text;
using Assay.FactCheck.Statements;
using Assay.Model;

namespace Assay.FactCheck.Writing;

/// <summary>Writes the report as Markdown: the same statements give the same bytes.</summary>
internal static class ReportWriter
{
    private const int Width = 130;

    public static string Write(IReadOnlyList<CheckedStatement> statements)
    {
        var text = new StringBuilder();
        Line(text, "# What the starter pack says, held against the files");
        Line(text);
        Line(
            text,
            "Written by `dotnet run --project tools/Assay.FactCheck`; do not edit by hand. `docs/starter-pack.md` explains it."
        );
        Line(
            text,
            "A designation is several statements: its record, programme, days and effect are told apart."
        );
        Totals(text, statements);
        Contradictions(text, statements);
        Groups(
            text,
            "Marked primary but not checkable here",
            "Each of these should be marked `secondary` or `general`, unless it was read in the instrument itself.",
            [.. statements.Where(s => s.IsOvermarked)]
        );
        Groups(
            text,
            "Not checkable here",
            "Facts that no file at hand can tell, by reason. They are marked `secondary` or `general`, or their format has no mark.",
            [.. statements.Where(s => s.Verdict == Verdict.NotCheckable && !s.IsOvermarked)]
        );
        Files(text, statements);
        Subjects(text, statements);
        return text.ToString();
    }

    private static void Totals(StringBuilder text, IReadOnlyList<CheckedStatement> statements)
    {
        Heading(text, "Totals");
        Line(
            text,
            "| statements about | confirmed | contradicted | not checkable | of these marked primary |"
        );
        Line(text, "| - | -: | -: | -: | -: |");
        foreach (
            var kind in statements
                .GroupBy(s => s.Statement.Kind, StringComparer.Ordinal)
                .OrderBy(g => g.Key, StringComparer.Ordinal)
        )
            Total(text, kind.Key, [.. kind]);
        Total(text, "**all**", statements);
    }

    private static void Total(StringBuilder text, string name, IReadOnlyList<CheckedStatement> statements) =>
        Line(
            text,
            string.Create(
                CultureInfo.InvariantCulture,
                $"| {name} | {Count(statements, Verdict.Confirmed)} | {Count(statements, Verdict.Contradicted)} | {Count(statements, Verdict.NotCheckable)} | {statements.Count(s => s.IsOvermarked)} |"
            )
        );

    private static void Contradictions(StringBuilder text, IReadOnlyList<CheckedStatement> statements)
    {
        Heading(text, "Contradicted");
        var contradicted = statements.Where(s => s.Verdict == Verdict.Contradicted).ToList();
        if (contradicted.Count == 0)
            Line(text, "Nothing.");
        foreach (
            var (statement, _, file, found) in contradicted
                .OrderBy(s => s.Statement.Kind, StringComparer.Ordinal)
                .ThenBy(s => s.Statement.Subject, StringComparer.Ordinal)
        )
            Line(
                text,
                $"- {statement.Kind}, `{statement.Subject}`: expected {Plain(statement.Claim)}; found in `{file}`: {Plain(found)}"
            );
    }

    private static void Groups(
        StringBuilder text,
        string title,
        string explanation,
        IReadOnlyList<CheckedStatement> statements
    )
    {
        Heading(text, title);
        if (statements.Count == 0)
        {
            Line(text, "Nothing.");
            return;
        }
        Line(text, explanation);
        foreach (
            var group in statements
                .GroupBy(s => (s.Statement.Kind, s.Words))
                .OrderBy(g => g.Key.Kind, StringComparer.Ordinal)
                .ThenBy(g => g.Key.Words, StringComparer.Ordinal)
        )
        {
            Line(text);
            var marks = string.Join(
                ", ",
                group
                    .GroupBy(s => s.Statement.Mark)
                    .OrderBy(g => g.Key)
                    .Select(g =>
                        string.Create(
                            CultureInfo.InvariantCulture,
                            $"{g.Count()} {(g.Key is { } mark ? Words.Of(mark) : "without mark")}"
                        )
                    )
            );
            Line(text, $"**{group.Key.Kind}**: {Plain(group.Key.Words)} ({marks})");
            Wrapped(
                text,
                group
                    .GroupBy(s => s.Statement.Subject, StringComparer.Ordinal)
                    .OrderBy(g => g.Key, StringComparer.Ordinal)
                    .Select(Subject)
            );
        }
    }

    private static string Subject(IGrouping<string, CheckedStatement> subject)
    {
        var count = subject.Count();
        return count == 1
            ? subject.Key
            : string.Create(CultureInfo.InvariantCulture, $"{subject.Key} ({count})");
    }

    private static void Files(StringBuilder text, IReadOnlyList<CheckedStatement> statements)
    {
        Heading(text, "Which file confirmed how many");
        Line(text, "| file | confirmed |");
        Line(text, "| - | -: |");
        foreach (
            var file in statements
                .Where(s => s.Verdict == Verdict.Confirmed)
                .GroupBy(s => s.File, StringComparer.Ordinal)
                .OrderBy(g => g.Key, StringComparer.Ordinal)
        )
            Line(text, string.Create(CultureInfo.InvariantCulture, $"| {file.Key} | {file.Count()} |"));
    }

    private static void Subjects(StringBuilder text, IReadOnlyList<CheckedStatement> statements)
    {
        Heading(text, "By subject");
        Line(text, "| subject | confirmed | contradicted | not checkable |");
        Line(text, "| - | -: | -: | -: |");
        foreach (
            var subject in statements
                .GroupBy(s => s.Statement.Subject, StringComparer.Ordinal)
                .OrderBy(g => g.Key, StringComparer.Ordinal)
        )
        {
            IReadOnlyList<CheckedStatement> all = [.. subject];
            Line(
                text,
                string.Create(
                    CultureInfo.InvariantCulture,
                    $"| {subject.Key} | {Count(all, Verdict.Confirmed)} | {Count(all, Verdict.Contradicted)} | {Count(all, Verdict.NotCheckable)} |"
                )
            );
        }
    }

    private static void Wrapped(StringBuilder text, IEnumerable<string> words)
    {
        var line = new StringBuilder();
        foreach (var word in words)
        {
            if (line.Length > 0 && line.Length + word.Length + 2 > Width)
            {
                Line(text, line.Append(',').ToString());
                line.Clear();
            }
            line.Append(line.Length > 0 ? ", " : "").Append(word);
        }
        Line(text, line.ToString());
    }

    private static int Count(IReadOnlyList<CheckedStatement> statements, Verdict verdict) =>
        statements.Count(s => s.Verdict == verdict);

    // What comes from files must not become markup.
    private static string Plain(string words) =>
        words
            .ReplaceLineEndings(" ")
            .Replace("|", "/", StringComparison.Ordinal)
            .Replace("<", "&lt;", StringComparison.Ordinal);

    private static void Heading(StringBuilder text, string title)
    {
        Line(text);
        Line(text, $"## {title}");
        Line(text);
    }

    private static void Line(StringBuilder text, string line = "") => text.Append(line).Append('\n');
}
