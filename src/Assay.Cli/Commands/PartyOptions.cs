using System.CommandLine;
using Assay.Formats.Screening;
using Assay.Listings;
using Assay.Model;
using Assay.Screening;

namespace Assay.Cli.Commands;

/// <summary>Options that describe one party of the user's.</summary>
internal sealed class PartyOptions
{
    private readonly Option<IReadOnlyList<string>> _aliases = CodedOptions.Several(
        "--alias",
        "NAME",
        "Another name of the party. Repeatable.",
        static (string text, out string value, out string fault) =>
        {
            value = text.Trim();
            fault = "the name is blank.";
            return value.Length > 0;
        }
    );
    private readonly Option<PartyKind?> _kind = CodedOptions.Kind(
        "--schema",
        "What it is: Person, Company, Vessel … Default: not known."
    );
    private readonly Option<PartialDate?> _birth = CodedOptions.One(
        "--birth",
        "DATE",
        "Date of birth, founding or building, as precise as it is known: 1975, 1975-03, 1975-03-02.",
        static (string text, out PartialDate value, out string fault) =>
        {
            fault = $"'{text}' is not a date. Write it as in {PartyText.DateForms}.";
            return PartyText.TryDate(text, out value);
        }
    );
    private readonly Option<Gender?> _gender = CodedOptions.One(
        "--gender",
        "GENDER",
        "A person's gender: male or female. Default: not known.",
        static (string text, out Gender value, out string fault) =>
        {
            fault = $"'{text}' is not a gender here. Write male or female, as lists do.";
            return PartyText.TryGender(text, out value);
        }
    );
    private readonly Option<IReadOnlyList<CountryCode>> _countries = CodedOptions.Several(
        "--country",
        "CC",
        "Country of residence or registration. Repeatable.",
        static (string text, out CountryCode value, out string fault) =>
        {
            fault = $"'{text}' is not a country. Write its two-letter code, such as UA.";
            return PartyText.TryCountry(text, out value);
        }
    );
    private readonly Option<IReadOnlyList<CountryCode>> _nationalities = CodedOptions.Several(
        "--nationality",
        "CC",
        "Nationality. Repeatable.",
        static (string text, out CountryCode value, out string fault) =>
        {
            fault = $"'{text}' is not a country. Write its two-letter code, such as UA.";
            return PartyText.TryNationality(text, out value);
        }
    );
    private readonly Option<IReadOnlyList<GivenNumber>> _identifiers = CodedOptions.Several(
        "--id",
        "KIND:NUMBER",
        "A number with its kind, such as inn:7707083893, lei:…, imo:…, passport:…. Repeatable.",
        static (string text, out GivenNumber value, out string fault) =>
        {
            fault = $"'{text}' holds no number. Write kind and number, such as inn:7707083893.";
            var isRead = PartyText.TryIdentifier(text, out var number, out var remark);
            value = new GivenNumber(number, remark is null ? null : $"--id {text.Trim()} {remark}");
            return isRead;
        }
    );

    private readonly Option<IReadOnlyList<string>> _addresses = CodedOptions.Several(
        "--address",
        "TEXT",
        "An address in whatever form: street, town, postal code. Repeatable.",
        static (string text, out string value, out string fault) =>
        {
            value = text.Trim();
            fault = "the address is blank.";
            return value.Length > 0;
        }
    );
    private readonly CraftOptions _craft = new();

    private readonly record struct GivenNumber(Identifier Number, string? Remark);

    /// <summary><c>--name</c>.</summary>
    public Option<string?> Name { get; } =
        new("--name") { Description = "The party's name, in any script.", HelpName = "NAME" };

    /// <summary><c>--party</c>.</summary>
    public Option<string?> Party { get; } =
        new("--party")
        {
            Description = "The party's id in your own files: what decisions about it are kept under.",
            HelpName = "ID",
        };

    /// <summary><c>--set</c>.</summary>
    public Option<string> Set { get; } =
        new("--set")
        {
            Description = "The set of parties its id belongs to, where several number theirs alike.",
            HelpName = "NAME",
            DefaultValueFactory = _ => ScreenedPartyId.NoSet,
        };

    /// <summary>Adds all of them to a command.</summary>
    public void AddTo(Command command)
    {
        command.Add(Name);
        command.Add(_aliases);
        command.Add(_kind);
        command.Add(_birth);
        command.Add(_gender);
        command.Add(_countries);
        command.Add(_nationalities);
        command.Add(_identifiers);
        command.Add(_addresses);
        foreach (var option in _craft.All)
            command.Add(option);
        command.Add(Party);
        command.Add(Set);
    }

    /// <summary>Whether something describes a party.</summary>
    public bool Describes(ParseResult parsed) =>
        parsed.GetValue(Name) is not null || parsed.GetValue(_identifiers) is { Count: > 0 };

    /// <summary>Whether any was given that describes a party, be it enough or not.</summary>
    public bool AnyOf(ParseResult parsed) =>
        new Option[]
        {
            Name,
            _aliases,
            _kind,
            _birth,
            _gender,
            _countries,
            _nationalities,
            _identifiers,
            _addresses,
        }
            .Concat(_craft.All)
            .Any(o => parsed.GetResult(o) is { Implicit: false });

    /// <summary>The party described.</summary>
    public ScreenedParty Of(ParseResult parsed)
    {
        IEnumerable<string> names =
            parsed.GetValue(Name) is { } name && !string.IsNullOrWhiteSpace(name) ? [name.Trim()] : [];
        var craft = _craft.Of(parsed);
        return new ScreenedParty
        {
            Id = parsed.GetValue(Party) is { } id ? IdOf(id, parsed) : null,
            Names = [.. names.Concat(parsed.GetValue(_aliases)!).Distinct(StringComparer.Ordinal)],
            Kind = parsed.GetValue(_kind) ?? PartyKind.Unknown,
            Born = parsed.GetValue(_birth),
            Gender = parsed.GetValue(_gender) ?? Gender.Unknown,
            Countries = parsed.GetValue(_countries)!,
            Nationalities = parsed.GetValue(_nationalities)!,
            Identifiers = [.. parsed.GetValue(_identifiers)!.Select(n => n.Number).Distinct()],
            Addresses = parsed.GetValue(_addresses)!,
            Craft = craft,
            FlagNames = CraftText.FlagNames(craft),
        };
    }

    /// <summary>What whoever described the party should know of it.</summary>
    public IEnumerable<string> Remarks(ParseResult parsed) =>
        parsed.GetValue(_identifiers)!.Select(n => n.Remark).OfType<string>();

    /// <summary>The id given, in the set given.</summary>
    public ScreenedPartyId IdOf(string id, ParseResult parsed)
    {
        return string.IsNullOrWhiteSpace(id)
            ? throw new UsageException(Party.Name, "the id is blank.")
            : new ScreenedPartyId(parsed.GetValue(Set)!, id);
    }
}
