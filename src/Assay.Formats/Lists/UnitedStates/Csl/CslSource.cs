using System.Text.RegularExpressions;
using Assay.Listings;
using Assay.Model;

namespace Assay.Formats.Lists.UnitedStates.Csl;

/// <summary>A list that the Consolidated Screening List gathers.</summary>
/// <param name="Code">Its letters in the source's name: <c>Entity List (EL) - Bureau of Industry and Security</c>.</param>
/// <param name="List">The list its entries belong to. OFAC's own files are other lists: the same entries by another way must not mix with them.</param>
/// <param name="OwnProgramme">
/// How a programme begins that is the list's own; "" where all are. An entry names its programmes for all of OFAC's lists at once.
/// </param>
internal sealed partial record CslSource(string Code, UsList List, string OwnProgramme = "")
{
    /// <summary>The thirteen lists. What OFAC's do: its descriptions of them; as in the reader of its own files.</summary>
    public static IReadOnlyList<CslSource> All { get; } =
    [
        new("EL", UsList.Entity),
        new("DPL", UsList.DeniedPersons),
        new("MEU", UsList.MilitaryEndUsers),
        new("UVL", UsList.Unverified),
        new("ISN", UsList.Nonproliferation),
        new("DTC", UsList.ItarDebarred),
        new("SDN", Ofac("csl-sdn", DesignationEffect.AssetFreeze)),
        new("SSI", Ofac("csl-ssi", DesignationEffect.Sectoral), "UKRAINE-EO13662"),
        new("FSE", Ofac("csl-fse", DesignationEffect.TransactionBan), "FSE-"),
        new("PLC", Ofac("csl-plc", DesignationEffect.TransactionBan), "NS-PLC"),
        new(
            "CAP",
            Ofac("csl-capta", DesignationEffect.Sectoral, "correspondent and payable-through accounts")
        ),
        new("MBS", Ofac("csl-mbs", DesignationEffect.Sectoral, "menu-based sanctions")),
        new("CMIC", Ofac("csl-cmic", DesignationEffect.InvestmentBan), "CMIC-"),
    ];

    /// <summary>Entries of a source that is not among them; the designation names it.</summary>
    public static CslSource Other { get; } =
        new("", new UsList(new ListId(new PublisherId("us-csl"), "other"), "CSL", DesignationEffect.Unknown));

    /// <summary>Whether its entries are OFAC's, which name programmes.</summary>
    public bool IsOfac => List.Id.Publisher.Value is "us-ofac";

    /// <summary>The source of that name; <see cref="Other"/> where there is none.</summary>
    public static CslSource Of(string name)
    {
        foreach (Match code in Codes().Matches(name))
        {
            // (NS-MBS List), (NS-CMIC): OFAC has called them so
            var letters = code.Groups["code"].Value;
            foreach (var source in All)
            {
                if (string.Equals(source.Code, letters, StringComparison.Ordinal))
                    return source;
            }
        }
        return Other;
    }

    private static UsList Ofac(string list, DesignationEffect effect, string? wording = null) =>
        new(new ListId(new PublisherId("us-ofac"), list), list.ToUpperInvariant(), effect, wording);

    [GeneratedRegex(
        @"\((NS-)?(?<code>[A-Z]{2,5})( List)?\)",
        RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture,
        1000
    )]
    private static partial Regex Codes();
}
