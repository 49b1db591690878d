using System.CommandLine;
using Assay.Cli.Readings;
using Assay.Model;
using Assay.Readings;
using Assay.Readings.Drafts;
using Assay.Readings.Texts;
using Assay.Reports.Readings;

namespace Assay.Cli.Commands;

/// <summary><c>assay read FILE</c>: reads a text and says who and what it names, who said what, and what does not hold together.</summary>
public sealed class ReadCommand
{
    private readonly Surroundings _surroundings;
    private readonly GlobalOptions _options;
    private readonly ReadingSteps _steps;
    private readonly ReadOptions _read = new();

    private readonly Argument<string> _file = new("FILE")
    {
        Description =
            "A text: txt, md, html, pdf, docx or eml; a folder of them; - for standard input (docs/reading.md).",
    };

    private ReadCommand(Surroundings surroundings, GlobalOptions options, ReadingSteps steps) =>
        (_surroundings, _options, _steps) = (surroundings, options, steps);

    /// <summary>The command.</summary>
    /// <param name="surroundings">The world outside.</param>
    /// <param name="options">Options of every command.</param>
    /// <param name="steps">How texts are read, where not as shipped.</param>
    public static Command Build(Surroundings surroundings, GlobalOptions options, ReadingSteps? steps = null)
    {
        var read = new ReadCommand(surroundings, options, steps ?? ReadingRun.Steps);
        var command = new Command(
            "read",
            "Reads a text: who and what is named, who said what, which figures do not hold together, which words carry a claim to territory."
        )
        {
            read._file,
        };
        read._read.AddTo(command);
        command.SetAction(read.Run);
        return command;
    }

    private int Run(ParseResult parsed)
    {
        var file = parsed.GetRequiredValue(_file);
        if (string.IsNullOrWhiteSpace(file))
            throw new UsageException(_file.Name, "is empty. Name a text, a folder, or - for standard input.");
        var order = _read.Of(parsed);
        if (order.Against is { } against && string.IsNullOrWhiteSpace(against))
            throw new UsageException(_read.Against.Name, "is empty. Name one text or one dossier.json.");
        if (Directory.Exists(file))
            return OverFolder(file, order, parsed);
        order.Outputs.Check(file);
        order.Outputs.CheckFiles();
        if (Document(file) is not { } document)
            return ExitCode.UnreadableInput;
        using var source = KnowledgeSource.Open(_options.StorePath(parsed), _surroundings);
        source.ReadPlaceNamesAhead();
        var knowledge = source.On(order.KnownOn ?? _surroundings.Today);
        var read = _steps.With(knowledge, source.Wordings);
        var reading = read(document, order.On, _surroundings.Today);
        ReportDay(reading);
        if (order.Against is { } other)
            return Against(reading, other, order, knowledge, read);
        Show(reading, order);
        Written(order.Outputs.Write(reading, Draft(reading, order, knowledge), order.Parts), order);
        return order.FailOn.Reaches(reading) ? ExitCode.Findings : ExitCode.Clear;
    }

    private int OverFolder(string folder, ReadOrder order, ParseResult parsed)
    {
        if (order.Against is not null)
            throw new UsageException(_read.Against.Name, "is for one text, not for a folder.");
        if (order.Outputs.IsPiped)
            throw new UsageException(_read.Json.Name, "needs a folder to write to, where a folder is read.");
        order.Outputs.Check(folder);
        order.Outputs.CheckFolders();
        using var source = KnowledgeSource.Open(_options.StorePath(parsed), _surroundings);
        source.ReadPlaceNamesAhead();
        var knowledge = source.On(order.KnownOn ?? _surroundings.Today);
        var reading = new FolderReading(_surroundings, _steps, knowledge, source.Wordings, order.On);
        reading.Read(folder, order.Outputs, order.Parts, order.FailOn);
        if (reading.HasFailed)
            return ExitCode.UnreadableInput;
        return reading.HasReached ? ExitCode.Findings : ExitCode.Clear;
    }

    private int Against(
        Reading reading,
        string other,
        ReadOrder order,
        Knowledge knowledge,
        ReadingSteps.ReadText read
    )
    {
        var against = new AgainstReading(_surroundings, _steps, read);
        if (against.Compare(reading, other) is not { } comparison)
            return ExitCode.UnreadableInput;
        if (order.Outputs.IsPiped)
            Pages.Json(_surroundings, stream => ComparisonJson.Write(comparison, stream));
        else
            ComparisonText.Write(comparison, _surroundings.Console);
        var written = order.Outputs.Write(
            reading,
            Draft(reading, order, knowledge),
            order.Parts,
            withJson: false
        );
        if (order.Outputs is { Json: { } json, IsPiped: false })
        {
            OutputFile.Write(json, stream => ComparisonJson.Write(comparison, stream), _read.Json.Name);
            written = [json, .. written];
        }
        Written(written, order);
        return order.FailOn.Reaches(reading) ? ExitCode.Findings : ExitCode.Clear;
    }

    private Document? Document(string file)
    {
        Read<Document> read;
        if (string.Equals(file, ReadingOutputs.Standard, StringComparison.Ordinal))
        {
            using var input = _steps.Input();
            read = _steps.ReadStream("standard input", input);
        }
        else
        {
            if (
                Path.GetExtension(file).Equals(".json", StringComparison.OrdinalIgnoreCase)
                && File.Exists(file)
            )
            {
                _surroundings.Report(
                    new Diagnostic(
                        "AS6005",
                        Severity.Error,
                        new InputPlace(file),
                        "the file is JSON, which is no text and is not read. Give the text itself; a dossier.json is what --against takes."
                    )
                );
                return null;
            }
            read = _steps.ReadFile(file);
        }
        _surroundings.Report(read.Diagnostics);
        return read.Succeeded ? read.Value : null;
    }

    private DraftDeal? Draft(Reading reading, ReadOrder order, Knowledge knowledge) =>
        order.Outputs.Deal is null ? null : DealDrafts.Of(reading, knowledge, _surroundings);

    private void ReportDay(Reading reading)
    {
        if (!reading.Day.IsTold)
            _surroundings.Report(
                new Diagnostic(
                    "AS6200",
                    Severity.Warning,
                    new InputPlace(reading.Document.Name),
                    $"neither the file nor the text tells its day; it is read as of {reading.Day.On:uuuu-MM-dd}. Give it with --on."
                )
            );
    }

    private void Show(Reading reading, ReadOrder order)
    {
        if (order.Outputs.IsPiped)
            Pages.Json(_surroundings, stream => ReadingJson.Write(reading, stream, order.Parts));
        else
            ReadingText.Write(
                reading,
                _surroundings.Console,
                new ReadingTextOptions(order.IsBrief, order.Parts)
            );
    }

    private void Written(IReadOnlyList<string> files, ReadOrder order)
    {
        if (files.Count > 0 && !order.Outputs.IsPiped)
            _surroundings.Output.WriteLine(Surroundings.OneLine($"Written: {string.Join(", ", files)}"));
    }
}
