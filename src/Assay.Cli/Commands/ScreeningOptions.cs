using System.CommandLine;
using System.Globalization;
using Assay.Listings;
using Assay.Screening;

namespace Assay.Cli.Commands;

/// <summary>Options that say against what is screened and what is shown, for one party and for many.</summary>
internal sealed class ScreeningOptions
{
    /// <summary><c>--list</c>.</summary>
    public Option<IReadOnlyList<string>> Lists { get; } =
        CodedOptions.Several(
            "--list",
            "LIST",
            "Only this list or publisher, such as us-ofac/sdn or us-ofac. Repeatable. Default: all that are kept.",
            static (string text, out string value, out string fault) =>
            {
                (value, fault) = (text.Trim(), "the list is blank.");
                return value.Length > 0;
            }
        );

    /// <summary><c>--known-on</c>.</summary>
    public Option<LocalDate?> KnownOn { get; } =
        CodedOptions.Day(
            "--known-on",
            "Use only what was known on this day: editions of it or before, decisions made by then. Default: today."
        );

    private readonly Option<double?> _threshold = CodedOptions.One(
        "--threshold",
        "SCORE",
        FormattableString.Invariant(
            $"Show candidates from this score on, {MatchThresholds.Possible} to 1. Default: {MatchThresholds.Possible}."
        ),
        static (string text, out double value, out string fault) =>
        {
            fault = FormattableString.Invariant(
                $"'{text}' is not a score from {MatchThresholds.Possible} to 1. Write it with a point, such as 0.85."
            );
            return double.TryParse(
                    text,
                    NumberStyles.AllowDecimalPoint,
                    CultureInfo.InvariantCulture,
                    out value
                ) && value is >= MatchThresholds.Possible and <= 1;
        }
    );

    private readonly Option<int?> _top = CodedOptions.One(
        "--top",
        "N",
        "Show at most so many candidates of a party. Default: 10.",
        static (string text, out int value, out string fault) =>
        {
            fault = $"'{text}' is not a number from 1 to 1000.";
            return int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out value)
                && value is >= 1 and <= MostShown;
        }
    );

    private readonly Option<bool> _hideDecided = new("--hide-decided")
    {
        Description =
            "Leave out candidates that were decided to be false positives, where nothing that matters has changed since.",
    };

    private readonly Option<MatchStrength?> _failOn = CodedOptions.One(
        "--fail-on",
        "STRENGTH",
        "Exit with 3 if there is a candidate of this strength or a greater one that is no settled false positive: possible, likely, certain.",
        static (string text, out MatchStrength value, out string fault) =>
        {
            fault = $"'{text}' is not a strength. Write possible, likely or certain.";
            (value, var known) = text switch
            {
                "possible" => (MatchStrength.Possible, true),
                "likely" => (MatchStrength.Likely, true),
                "certain" => (MatchStrength.Certain, true),
                _ => (default, false),
            };
            return known;
        }
    );

    /// <summary>Nobody reads a thousand candidates of one party; a number beyond is a slip.</summary>
    private const int MostShown = 1_000;

    /// <summary>Adds all of them to a command.</summary>
    public void AddTo(Command command)
    {
        command.Add(Lists);
        command.Add(KnownOn);
        command.Add(_threshold);
        command.Add(_top);
        command.Add(_hideDecided);
        command.Add(_failOn);
    }

    /// <summary>What of the candidates is to be shown.</summary>
    public ScreeningTerms Terms(ParseResult parsed) =>
        new()
        {
            Threshold = parsed.GetValue(_threshold) ?? MatchThresholds.Possible,
            Most = parsed.GetValue(_top) ?? ScreeningTerms.DefaultMost,
            HideSettled = parsed.GetValue(_hideDecided),
        };

    /// <summary>From which strength on a candidate makes the command exit with 3; null where none does.</summary>
    public MatchStrength? FailOn(ParseResult parsed) => parsed.GetValue(_failOn);
}
