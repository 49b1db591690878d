using System.Reflection;

namespace Assay.Storage.Sqlite;

/// <summary>
/// The schema as numbered steps of plain SQL, one file each (<c>Schema/001-editions.sql</c>), applied once and in order.
/// A store's <c>user_version</c> is the number of the last step it has. A step that was released is never changed: what
/// changes is a new step. A room's tables are its own file, so that rooms do not meet in one.
/// </summary>
internal static class SchemaSteps
{
    /// <summary>One step.</summary>
    /// <param name="Number">From 1, without gaps.</param>
    /// <param name="Sql">Statements, run in one transaction with all other steps that are due.</param>
    public sealed record Step(int Number, string Sql);

    /// <summary>All steps in order.</summary>
    public static IReadOnlyList<Step> All { get; } = ReadAll();

    /// <summary>The number of the last step.</summary>
    public static int Latest => All.Count;

    private static List<Step> ReadAll()
    {
        var assembly = Assembly.GetExecutingAssembly();
        const string marker = ".Schema.";
        var steps = new List<Step>();
        foreach (var resource in assembly.GetManifestResourceNames().Order(StringComparer.Ordinal))
        {
            var at = resource.IndexOf(marker, StringComparison.Ordinal);
            if (at < 0)
                continue;
            var number = int.Parse(
                resource.AsSpan(at + marker.Length, 3),
                System.Globalization.NumberStyles.None,
                System.Globalization.CultureInfo.InvariantCulture
            );
            using var reader = new StreamReader(assembly.GetManifestResourceStream(resource)!);
            steps.Add(new Step(number, reader.ReadToEnd()));
        }
        for (var i = 0; i < steps.Count; i++)
        {
            if (steps[i].Number != i + 1)
                throw new InvalidOperationException($"Schema step {i + 1} is missing or there twice.");
        }
        return steps;
    }
}
