using System.CommandLine;
using System.Text;
using Assay.Formats.Screening;
using Assay.Model;
using Assay.Storage.Sqlite;
using Assay.Storage.Votes;
using Assay.Votes;

namespace Assay.Cli.Votes;

/// <summary>What the commands on votes share: which roll calls, as known on which day, and how the answer is written.</summary>
internal sealed class VoteOptions(Surroundings surroundings, GlobalOptions options)
{
    /// <summary><c>--topic</c>.</summary>
    public Option<string?> Topic { get; } =
        new("--topic")
        {
            Description = "Only roll calls marked with this topic, by its short word or name.",
            HelpName = "TOPIC",
        };

    /// <summary><c>--text</c>.</summary>
    public Option<string?> Text { get; } =
        new("--text")
        {
            Description = "Only roll calls whose symbol, title or description has all of these words.",
            HelpName = "WORDS",
        };

    /// <summary><c>--whole</c>.</summary>
    public Option<bool> Whole { get; } =
        new("--whole") { Description = "Leave out roll calls on amendments and paragraphs." };

    /// <summary><c>--known-on</c>.</summary>
    public Option<LocalDate?> KnownOn { get; } =
        CodedOptions.Day("--known-on", "Use only what was imported by this day. Default: today.");

    /// <summary><c>--json</c>.</summary>
    public Option<bool> Json { get; } = new("--json") { Description = "The answer as one JSON document." };

    /// <summary>The world outside.</summary>
    public Surroundings Surroundings => surroundings;

    /// <summary>The roll calls that were known; an error where there are none (AS7101).</summary>
    public VoteBook Book(ParseResult parsed)
    {
        var path = options.StorePath(parsed);
        using var store = StoreFile.OpenExisting(path);
        var book = store is null
            ? null
            : new VoteStore(store).KnownOn(parsed.GetValue(KnownOn) ?? surroundings.Today);
        return book is { Ballots.Count: > 0 }
            ? book
            : throw new AssayException(
                new Diagnostic(
                    "AS7101",
                    Severity.Error,
                    new InputPlace(path),
                    "the store holds no votes. Import some: assay votes import --from DIR (docs/votes.md tells from where)."
                )
            );
    }

    /// <summary>Which roll calls are asked about.</summary>
    /// <exception cref="UsageException">The topic is none of the book's.</exception>
    public RollCallFilter Filter(ParseResult parsed, VoteBook book) =>
        new()
        {
            Topic = parsed.GetValue(Topic) is { } topic ? TopicOf(topic, book) : null,
            Words =
            [
                .. (parsed.GetValue(Text) ?? "").Split(
                    ' ',
                    StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries
                ),
            ],
            OnlyWhole = parsed.GetValue(Whole),
        };

    /// <summary>Countries and groups, by commas: <c>US,RU,eu</c>.</summary>
    /// <exception cref="UsageException">One is neither.</exception>
    public IReadOnlyList<Voters> VotersOf(string option, string? text, VoteBook book)
    {
        var voters = new List<Voters>();
        foreach (
            var name in (text ?? "").Split(
                ',',
                StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries
            )
        )
        {
            // "eu" is a code and a country name to some, and a group to all who ask for votes
            if (CountryGroup.Find(name) is { } group)
                voters.Add(new Voters.Group(group));
            else if (PartyText.TryCountry(name, out var country))
                voters.Add(new Voters.Country(Told(country, option, book)));
            else
                throw new UsageException(
                    option,
                    $"'{name}' is neither a country nor a group. Write codes or names with commas, such as US,RU,eu; groups are {string.Join(", ", CountryGroup.All.Select(g => g.Id))}."
                );
        }
        return voters;
    }

    /// <summary>Writes the answer as JSON or as lines.</summary>
    public int Write(ParseResult parsed, Action<Stream> json, Func<IEnumerable<string>> lines)
    {
        if (parsed.GetValue(Json))
        {
            using var stream = new MemoryStream();
            json(stream);
            surroundings.Output.Write(Encoding.UTF8.GetString(stream.ToArray()));
            return ExitCode.Clear;
        }
        foreach (var line in lines())
            surroundings.Output.WriteLine(Surroundings.OneLine(line));
        return ExitCode.Clear;
    }

    private CountryCode Told(CountryCode country, string option, VoteBook book)
    {
        if (!book.Countries.Contains(country))
            surroundings.Report(
                new Diagnostic(
                    "AS7115",
                    Severity.Warning,
                    new InputPlace(option),
                    $"the data have no vote of {country}; it takes part in nothing asked here. Check the code: gone states are CS (Czechoslovakia), DD, YD, YU; the Soviet Union is RU."
                )
            );
        return country;
    }

    private static VoteTopic TopicOf(string text, VoteBook book) =>
        book.Topics.FirstOrDefault(t =>
            t.Code.Equals(text, StringComparison.OrdinalIgnoreCase)
            || t.Name.Equals(text, StringComparison.OrdinalIgnoreCase)
        )
        ?? throw new UsageException(
            "--topic",
            book.Topics.Count == 0
                ? "the data mark no topics. Use --text WORDS."
                : $"the data mark no topic '{text}'. They mark {string.Join(", ", book.Topics.Select(t => $"{t.Code} ({t.Name})"))}; for others use --text WORDS."
        );
}
