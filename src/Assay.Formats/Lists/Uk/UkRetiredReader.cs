using System.Text.RegularExpressions;
using Assay.Listings;
using Assay.Model;

namespace Assay.Formats.Lists.Uk;

/// <summary>
/// OFSI's consolidated list of asset-freeze targets (the "ConList"), which the UK Sanctions List replaced in January 2026. It is known so that it
/// can be refused: whoever still has it would screen against an old list.
/// </summary>
public sealed partial class UkRetiredReader : IListReader
{
    private static readonly ListId ConList = new(new PublisherId("uk-ofsi"), "conlist");

    /// <inheritdoc/>
    public string Format => "OFSI consolidated list (retired)";

    /// <inheritdoc/>
    public string FormatId => "uk-conlist/1";

    /// <inheritdoc/>
    /// <exception cref="AssayException">It is that list, in an edition without a day (AS2060).</exception>
    public ListPart? Recognise(ListFile file)
    {
        var match = Beginning().Match(file.Head);
        if (!match.Success)
            return null;
        return PartialDate.TryParse(UkDate.ToIso(match.Groups["day"].Value), out var day) && day.IsExact
            ? new ListPart(ConList, "list", IsPrimary: true, day.Earliest)
            : throw UkFault.Retired(file.Path);
    }

    /// <inheritdoc/>
    public IEnumerable<ListedParty> Read(ListFileSet set) => throw UkFault.Retired(set.Primary.Path);

    [GeneratedRegex(
        "^\uFEFF?\"?Last Updated\"?,\"?(?<day>[^,\"\r\n]{0,40})\"?,*\r?\n\"?Name 6\"?,\"?Name 1\"?,",
        RegexOptions.CultureInvariant,
        1000
    )]
    private static partial Regex Beginning();
}
