using Assay.Readings;
using Assay.Readings.Comparison;

namespace Assay.Cli.Readings;

/// <summary>Holds a reading against another text, which is read on its own day, or against a dossier.</summary>
internal sealed class AgainstReading(
    Surroundings surroundings,
    ReadingSteps steps,
    ReadingSteps.ReadText readText
)
{
    /// <summary>The comparison; null, after a report, where the other cannot be read.</summary>
    /// <exception cref="UsageException">The other is a folder.</exception>
    public ReadingComparison? Compare(Reading reading, string other)
    {
        if (Directory.Exists(other))
            throw new UsageException(
                "--against",
                $"'{other}' is a folder. Name one text or one dossier.json."
            );
        var isDossier = Path.GetExtension(other).Equals(".json", StringComparison.OrdinalIgnoreCase);
        return isDossier ? WithDossier(reading, other) : WithText(reading, other);
    }

    private ReadingComparison? WithDossier(Reading reading, string file)
    {
        var read = DossierFacts.ReadFile(file);
        surroundings.Report(read.Diagnostics);
        return read.Succeeded ? ReadingComparison.Of(reading, read.Value!) : null;
    }

    private ReadingComparison? WithText(Reading reading, string file)
    {
        var read = steps.ReadFile(file);
        surroundings.Report(read.Diagnostics);
        return read.Succeeded
            ? ReadingComparison.Of(reading, readText(read.Value!, null, surroundings.Today))
            : null;
    }
}
