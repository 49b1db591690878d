using System.CommandLine;
using Assay.Formats.Screening;
using Assay.Model;
using NodaTime.Text;

namespace Assay.Cli;

/// <summary>Options and arguments whose text has a type of ours; what does not fit is a usage error.</summary>
public static class CodedOptions
{
    /// <summary>A day, <c>2025-02-25</c>.</summary>
    public static Option<LocalDate?> Day(string name, string description) =>
        new(name)
        {
            Description = description,
            HelpName = "DATE",
            CustomParser = result =>
            {
                var text = result.Tokens[0].Value;
                if (LocalDatePattern.Iso.Parse(text) is { Success: true } parsed)
                    return parsed.Value;
                result.AddError($"{name}: '{text}' is not a day. Write year-month-day, such as 2025-02-25.");
                return null;
            },
        };

    /// <summary>A country by its two letters, <c>UA</c>, or its name, <c>Ukraine</c>.</summary>
    public static Option<CountryCode?> Country(string name, string description) =>
        new(name)
        {
            Description = description,
            HelpName = "CC",
            CustomParser = result =>
            {
                var text = result.Tokens[0].Value;
                if (PartyText.TryCountry(text, out var code))
                    return code;
                result.AddError(
                    $"{name}: '{text}' is not a country. Write its two-letter code, such as UA, or its English name."
                );
                return null;
            },
        };

    /// <summary>A first-level region by its ISO 3166-2 code, <c>UA-14</c>.</summary>
    public static Option<RegionCode?> Region(string name, string description) =>
        One<RegionCode>(
            name,
            "CC-NN",
            description,
            (string text, out RegionCode region, out string fault) =>
            {
                fault = $"'{text}' is not a region. Write its ISO 3166-2 code, such as UA-14.";
                region = RegionCode.IsValid(text) ? new RegionCode(text) : default;
                return RegionCode.IsValid(text);
            }
        );

    /// <summary>A kind of party by its word, <c>Person</c>.</summary>
    public static Option<PartyKind?> Kind(string name, string description) =>
        new(name)
        {
            Description = description,
            HelpName = "KIND",
            CustomParser = result =>
            {
                var text = result.Tokens[0].Value;
                if (PartyKinds.Of(text) is { } kind)
                    return kind;
                result.AddError($"{name}: '{text}' is no kind of party. Write one of {PartyKinds.Known}.");
                return null;
            },
        };

    /// <summary>How a text becomes a value.</summary>
    /// <param name="text">As it was given.</param>
    /// <param name="value">What it means.</param>
    /// <param name="fault">Why it is none, and what to write instead; a sentence or two.</param>
    public delegate bool TryRead<T>(string text, out T value, out string fault);

    /// <summary>An option that may be given several times.</summary>
    public static Option<IReadOnlyList<T>> Several<T>(
        string name,
        string helpName,
        string description,
        TryRead<T> read
    ) =>
        new(name)
        {
            Description = description,
            HelpName = helpName,
            Arity = ArgumentArity.OneOrMore,
            AllowMultipleArgumentsPerToken = false,
            DefaultValueFactory = _ => [],
            CustomParser = result =>
            {
                var values = new List<T>();
                foreach (var token in result.Tokens)
                {
                    if (read(token.Value, out var value, out var fault))
                        values.Add(value);
                    else
                        result.AddError($"{name}: {fault}");
                }
                return values;
            },
        };

    /// <summary>An option whose value is read by a rule of ours.</summary>
    public static Option<T?> One<T>(string name, string helpName, string description, TryRead<T> read)
        where T : struct =>
        new(name)
        {
            Description = description,
            HelpName = helpName,
            CustomParser = result =>
            {
                if (read(result.Tokens[0].Value, out var value, out var fault))
                    return value;
                result.AddError($"{name}: {fault}");
                return null;
            },
        };
}
