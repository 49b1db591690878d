using System.Text.RegularExpressions;
using Assay.Listings;

namespace Assay.Formats.Lists.UnitedStates.Csl;

/// <summary>What stands among an entry's ids: documents, and features of OFAC's that are none.</summary>
internal static partial class CslIdentity
{
    private const string Wallet = "Digital Currency Address - ";

    /// <summary>Beginnings of types whose value is no number of a document or register.</summary>
    private static readonly string[] Features =
    [
        "Website",
        "Alt. Website",
        "Email Address",
        "Phone Number",
        "Fax",
        "Secondary sanctions risk",
        "Transactions Prohibited",
        "Additional Sanctions Information",
        "Organization Type",
        "Target Type",
        "Listing Date",
        "Effective Date",
        "Executive Order",
        "IFCA Determination",
        "CAATSA Section",
        "Equity Ticker",
        "Issuer Name",
        "Aircraft Operator",
        "Other Vessel",
        "Former Vessel",
        "Vessel Flag",
        "Vessel Type",
        "Vessel Call Sign",
        "Nationality of Registration",
        "Title",
    ];

    /// <summary>Beginnings of types whose value is the day or year that something was founded or built.</summary>
    private static readonly string[] Beginnings =
    [
        "Organization Established Date",
        "Vessel Year of Build",
        "Aircraft Manufacture Date",
    ];

    /// <summary>Adds one.</summary>
    public static void Add(PartyDraft draft, CslId id)
    {
        if (id.Type is "Gender")
            draft.Gender = id.Number switch
            {
                "Male" => Gender.Male,
                "Female" => Gender.Female,
                _ => Gender.Unknown,
            };
        else if (id.Type.StartsWith(Wallet, StringComparison.Ordinal))
            draft.Add(new DigitalCurrencyAddress(id.Type[Wallet.Length..], id.Number));
        else if (Directive(id) is not null)
            return; // a designation
        else if (Has(Beginnings, id.Type))
            draft.AddBorn(id.Number);
        else if (Has(Features, id.Type))
            draft.AddRemark(id.Type.TrimEnd(':', '-', ' '), id.Number);
        else
            draft.AddDocument(id.Type, id.Number, id.Country, id.Issued, id.Expires);
    }

    /// <summary>The order and directive that an id determines the party to be under; null where it is another id.</summary>
    public static (string Order, string Directive)? Directive(CslId id)
    {
        var order = Order().Match(id.Type);
        var number = order.Success ? Number().Match(id.Number) : Match.Empty;
        return number.Success ? (order.Groups["order"].Value, number.Groups["number"].Value) : null;
    }

    private static bool Has(string[] types, string type) =>
        Array.Exists(types, t => type.StartsWith(t, StringComparison.OrdinalIgnoreCase));

    [GeneratedRegex(
        @"^Executive Order (?<order>[0-9]{5}) Directive Determination",
        RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture,
        1000
    )]
    private static partial Regex Order();

    [GeneratedRegex(
        @"\bDirective (?<number>[0-9][A-Za-z]?)\b",
        RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture,
        1000
    )]
    private static partial Regex Number();
}
