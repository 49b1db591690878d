using System.Globalization;
using System.Security.Cryptography;
using Assay.Formats.Screening;
using Assay.Model;
using Assay.Reports.Screening;
using Assay.Screening;
using NodaTime.Text;

namespace Assay.Cli.Screening;

/// <summary>
/// All that the bytes of an output depend on, each with its name. A run may be gone on with only if all are what they were: else one half of the
/// output would say something else than the other.
/// </summary>
/// <param name="Values">Name and value, in a fixed order.</param>
internal sealed record RunSettings(IReadOnlyList<RunSetting> Values)
{
    private const string KnownOnName = "--known-on";

    /// <summary>The day whose lists an interrupted run used; null where there is no such run.</summary>
    /// <exception cref="AssayException">What it left cannot be read (AS9030).</exception>
    public static LocalDate? KnownOn(string output) =>
        CheckpointFile.Read(output)?.Settings.Value(KnownOnName) is { } day
        && LocalDatePattern.Iso.Parse(day) is { Success: true } parsed
            ? parsed.Value
            : null;

    /// <summary>Those of an order.</summary>
    /// <exception cref="AssayException">The input cannot be read.</exception>
    public static RunSettings Of(BulkOrder order, KnownLists lists) =>
        new([
            new("the program", Program()),
            new("the input", Content(order.Input)),
            new("the format of the output", Path.GetExtension(order.Output).ToUpperInvariant()),
            new(
                "the lists",
                string.Join(
                    ", ",
                    lists.Index.Editions.Select(e =>
                        $"{e.List} {e.Date.ToString("uuuu-MM-dd", CultureInfo.InvariantCulture)} {e.Hash.Short} {e.Reader}"
                    )
                )
            ),
            new("the decisions of assay review", lists.Reviews.Hash.Short),
            new(KnownOnName, lists.KnownOn.ToString("uuuu-MM-dd", CultureInfo.InvariantCulture)),
            new("--set", order.Set),
            new("--threshold", order.Terms.Threshold.ToString(CultureInfo.InvariantCulture)),
            new("--top", order.Terms.Most.ToString(CultureInfo.InvariantCulture)),
            new("--hide-decided", order.Terms.HideSettled ? "yes" : "no"),
            new("--fail-on", order.FailOn?.ToString() ?? "none"),
        ]);

    /// <summary>The first setting that is another in <paramref name="now"/>, with both values; null where all are alike.</summary>
    public (string Name, string Was, string Is)? DifferenceTo(RunSettings now)
    {
        foreach (var setting in now.Values)
        {
            var was = Value(setting.Name) ?? "not known";
            if (!string.Equals(was, setting.Value, StringComparison.Ordinal))
                return (setting.Name, was, setting.Value);
        }
        return null;
    }

    private string? Value(string name) =>
        Values.FirstOrDefault(v => string.Equals(v.Name, name, StringComparison.Ordinal))?.Value;

    /// <summary>Another build may score or word otherwise.</summary>
    private static string Program() =>
        ContentHash
            .OfAll(
                new[]
                {
                    typeof(RunSettings),
                    typeof(IScreeningFormat),
                    typeof(PartyRows),
                    typeof(Screener),
                }.Select(t => t.Module.ModuleVersionId.ToString())
            )
            .Short;

    private static string Content(string path)
    {
        try
        {
            using var stream = File.OpenRead(path);
            var hash = ContentHash.Parse(Convert.ToHexStringLower(SHA256.HashData(stream)));
            return string.Create(CultureInfo.InvariantCulture, $"{stream.Length} bytes, {hash.Short}");
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            throw new AssayException(
                new Diagnostic(
                    "AS2312",
                    Severity.Error,
                    new InputPlace(path),
                    $"the file cannot be read: {e.Message} A pipe cannot be screened: it is read more than once."
                ),
                e
            );
        }
    }
}

/// <summary>One setting.</summary>
/// <param name="Name">What it is, as a message calls it.</param>
/// <param name="Value">What it is set to.</param>
internal sealed record RunSetting(string Name, string Value);
