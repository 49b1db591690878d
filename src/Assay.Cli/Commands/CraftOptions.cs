using System.CommandLine;
using Assay.Formats.Screening;
using Assay.Listings;
using Assay.Model;

namespace Assay.Cli.Commands;

/// <summary>Options that say what is known of a vessel or aircraft besides its name, number and day of building.</summary>
internal sealed class CraftOptions
{
    private readonly Option<string?> _type = Text(
        "--craft-type",
        "TYPE",
        "Type of the vessel, or model of the aircraft: oil tanker, Il-76TD."
    );
    private readonly Option<string?> _callSign = Text("--call-sign", "SIGN", "The vessel's call sign.");
    private readonly Option<string?> _tonnage = Text("--tonnage", "TONS", "Deadweight tonnage.");
    private readonly Option<string?> _grossTonnage = Text("--gross-tonnage", "TONS", "Gross tonnage.");
    private readonly Option<string?> _length = Text("--length", "METRES", "The vessel's length.");
    private readonly Option<CountryCode?> _flag = CodedOptions.Country("--flag", "The flag it flies.");

    /// <summary>All of them.</summary>
    public IReadOnlyList<Option> All => [_type, _callSign, _tonnage, _grossTonnage, _length, _flag];

    /// <summary>What was said; null where nothing was.</summary>
    public Craft? Of(ParseResult parsed) =>
        CraftText.Of(
            parsed.GetValue(_type),
            parsed.GetValue(_callSign),
            parsed.GetValue(_tonnage),
            parsed.GetValue(_grossTonnage),
            parsed.GetValue(_length),
            parsed.GetValue(_flag)
        );

    private static Option<string?> Text(string name, string helpName, string description) =>
        new(name) { Description = description, HelpName = helpName };
}
