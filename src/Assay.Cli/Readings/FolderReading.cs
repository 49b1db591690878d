using Assay.Model;
using Assay.Readings;
using Assay.Readings.Mentions;
using Assay.Readings.Wordings;
using Assay.Reports.Readings;

namespace Assay.Cli.Readings;

/// <summary>Reads the documents of a folder one by one: a line each, and their files into the folders asked for.</summary>
internal sealed class FolderReading(
    Surroundings surroundings,
    ReadingSteps steps,
    Knowledge knowledge,
    WordingBook wordings,
    LocalDate? day
)
{
    private const string Head = "day         lang  named listed quotes figures doubts claims  file";

    private readonly ReadingSteps.ReadText _read = steps.With(knowledge, wordings);

    /// <summary>Whether a document could not be read.</summary>
    public bool HasFailed { get; private set; }

    /// <summary>Whether a document reached the threshold.</summary>
    public bool HasReached { get; private set; }

    public void Read(string folder, ReadingOutputs outputs, ReadingParts parts, ReadingThreshold threshold)
    {
        var files = steps.Files(folder);
        surroundings.Report(files.Diagnostics);
        HasFailed = !files.Succeeded;
        if (files.Value is not { Count: > 0 } found)
        {
            if (files.Succeeded)
                throw new UsageException(folder, "holds no document that can be read.");
            return;
        }
        surroundings.Output.WriteLine(Head);
        foreach (var file in found)
            One(file, outputs.For(Path.GetRelativePath(folder, file)), parts, threshold);
    }

    private void One(string file, ReadingOutputs outputs, ReadingParts parts, ReadingThreshold threshold)
    {
        var read = steps.ReadFile(file);
        surroundings.Report(read.Diagnostics);
        if (!read.Succeeded)
        {
            HasFailed = true;
            return;
        }
        var reading = _read(read.Value!, day, surroundings.Today);
        surroundings.Output.WriteLine(Surroundings.OneLine(Line(reading, file)));
        outputs.Check(file);
        var draft = outputs.Deal is null ? null : DealDrafts.Of(reading, knowledge, surroundings);
        outputs.Write(reading, draft, parts);
        HasReached |= threshold.Reaches(reading);
    }

    private static string Line(Reading reading, string file)
    {
        var named = reading.Referents.Count(r => r.Kind != MentionKind.Place);
        var listed = reading.Referents.Count(r =>
            r.Links.Any(l => l.Designations.Any(d => d.InForce == Truth.True))
        );
        var language = reading.Document.Language switch
        {
            Assay.Readings.Texts.TextLanguage.English => "en",
            Assay.Readings.Texts.TextLanguage.Ukrainian => "uk",
            Assay.Readings.Texts.TextLanguage.Russian => "ru",
            _ => "?",
        };
        string[] columns =
        [
            $"{reading.Day.On:uuuu-MM-dd}{(reading.Day.IsTold ? " " : "?")}",
            language.PadRight(5),
            Number(named, 5),
            Number(listed, 6),
            Number(reading.Quotes.Count, 6),
            Number(reading.Figures.Count, 7),
            Number(reading.Inconsistencies.Count, 6),
            Number(reading.Wordings.Count, 6),
            "",
        ];
        return string.Join(' ', columns) + " " + file;
    }

    private static string Number(int number, int width) =>
        number.ToString(System.Globalization.CultureInfo.InvariantCulture).PadLeft(width);
}
