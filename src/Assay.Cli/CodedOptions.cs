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

    /// <summary>A country by its two letters, <c>UA</c>.</summary>
    public static Option<CountryCode?> Country(string name, string description) =>
        new(name)
        {
            Description = description,
            HelpName = "CC",
            CustomParser = result =>
            {
                var text = result.Tokens[0].Value;
                if (CountryCode.IsValid(text))
                    return new CountryCode(text);
                result.AddError($"{name}: '{text}' is not a country. Write its two-letter code, such as UA.");
                return null;
            },
        };

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
}
