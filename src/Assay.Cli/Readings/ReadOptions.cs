using System.CommandLine;
using Assay.Reports.Readings;

namespace Assay.Cli.Readings;

/// <summary>What <c>assay read</c> is asked for.</summary>
internal sealed record ReadOrder(
    LocalDate? On,
    LocalDate? KnownOn,
    ReadingOutputs Outputs,
    string? Against,
    bool IsBrief,
    ReadingParts Parts,
    ReadingThreshold FailOn
);

/// <summary>The options of <c>assay read</c>.</summary>
internal sealed class ReadOptions
{
    private static readonly Dictionary<string, ReadingParts> Known = new(StringComparer.Ordinal)
    {
        ["mentions"] = ReadingParts.Mentions,
        ["quotes"] = ReadingParts.Quotes,
        ["figures"] = ReadingParts.Figures,
        ["checks"] = ReadingParts.Checks,
        ["wordings"] = ReadingParts.Wordings,
    };

    private readonly Option<LocalDate?> _on = CodedOptions.Day(
        "--on",
        "The day the text is of, by which designations and control of land are taken. Default: what the file or the text says, else today."
    );
    private readonly Option<LocalDate?> _knownOn = CodedOptions.Day(
        "--known-on",
        "Use only what was known on this day: lists, maps, measures. Default: today."
    );
    private readonly Option<string?> _html = Output(
        "--html",
        "Write one HTML page: the text annotated in place, every note opening its evidence."
    );
    private readonly Option<string?> _text = Output(
        "--text",
        "Write the extracted text, in which the places of the JSON count characters."
    );
    private readonly Option<string?> _deal = Output(
        "--deal",
        "Write a draft of a deal file: parties, assets, activities and terms as the text has them, each line with its place and what is to be filled in; for assay deal."
    );
    private readonly Option<bool> _brief = new("--brief")
    {
        Description =
            "On the terminal: who is listed, what does not hold together and what carries a claim; not the text.",
    };
    private readonly Option<string[]> _only = Words(
        "--only",
        "PARTS",
        "Only these parts: mentions, quotes, figures, checks, wordings; several with commas."
    );
    private readonly Option<string[]> _failOn = Words(
        "--fail-on",
        "WHAT",
        "Exit with 3 if there is an inconsistency, a claim (to territory, in the text's own words), somebody listed; several with commas."
    );

    /// <summary>Where JSON goes.</summary>
    public Option<string?> Json { get; } =
        Output(
            "--json",
            "Write the reading as JSON (docs/reading-json.md); - for standard output and nothing else."
        );

    /// <summary>What the text is held against.</summary>
    public Option<string?> Against { get; } =
        new("--against")
        {
            Description =
                "Another text about the same deal, or a dossier.json: what one names and the other does not, figures that differ, quotes given to others, other wordings.",
            HelpName = "FILE",
        };

    public void AddTo(Command command)
    {
        foreach (
            var option in new Option[]
            {
                _on,
                _knownOn,
                Json,
                _html,
                _text,
                _deal,
                Against,
                _brief,
                _only,
                _failOn,
            }
        )
            command.Add(option);
    }

    /// <summary>What a command line asks for.</summary>
    /// <exception cref="UsageException">A word is none of the known ones.</exception>
    public ReadOrder Of(ParseResult parsed) =>
        new(
            parsed.GetValue(_on),
            parsed.GetValue(_knownOn),
            new ReadingOutputs(
                parsed.GetValue(Json),
                parsed.GetValue(_html),
                parsed.GetValue(_text),
                parsed.GetValue(_deal)
            ),
            parsed.GetValue(Against),
            parsed.GetValue(_brief),
            Parts(parsed.GetRequiredValue(_only)),
            ReadingThresholds.Of(_failOn.Name, parsed.GetRequiredValue(_failOn))
        );

    private ReadingParts Parts(string[] words)
    {
        var parts = words
            .SelectMany(w =>
                w.Split(',', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries)
            )
            .Aggregate(
                ReadingParts.None,
                (all, word) =>
                    Known.TryGetValue(word, out var known)
                        ? all | known
                        : throw new UsageException(
                            _only.Name,
                            $"'{word}' is no part of a reading. Write {string.Join(", ", Known.Keys)}, or several with commas."
                        )
            );
        if (parts == ReadingParts.None && words.Length > 0)
            throw new UsageException(
                _only.Name,
                $"names no part. Write {string.Join(", ", Known.Keys)}, or several with commas."
            );
        return parts == ReadingParts.None ? ReadingParts.All : parts;
    }

    private static Option<string?> Output(string name, string description) =>
        new(name) { Description = description, HelpName = "OUT" };

    private static Option<string[]> Words(string name, string help, string description) =>
        new(name)
        {
            Description = description,
            HelpName = help,
            DefaultValueFactory = _ => [],
        };
}
