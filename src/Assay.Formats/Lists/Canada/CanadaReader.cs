using System.Text.RegularExpressions;
using Assay.Formats.Lists.Xml;
using Assay.Listings;
using Assay.Model;

namespace Assay.Formats.Lists.Canada;

/// <summary>
/// Canada's consolidated autonomous sanctions list, as XML: everybody listed in regulations under the Special Economic Measures Act (SEMA) and the
/// Justice for Victims of Corrupt Foreign Officials Act (JVCFOA). It has no day of its own.
/// </summary>
public sealed partial class CanadaReader : IListReader
{
    /// <summary>The list. Its keys are the place in the regulations: <c>Russia, Schedule 1, Part 2, item 435</c>.</summary>
    public static readonly ListId Autonomous = new(new PublisherId("ca-gac"), "sema");

    private const string Role = "list";

    private static readonly HashSet<string> Entries = new(StringComparer.Ordinal) { "record" };

    /// <inheritdoc/>
    public string Format => "Canada XML";

    /// <inheritdoc/>
    public string FormatId => "ca-xml/1";

    /// <inheritdoc/>
    public ListPart? Recognise(ListFile file) =>
        Beginning().IsMatch(file.Head) ? new ListPart(Autonomous, Role, IsPrimary: true, Date: null) : null;

    /// <inheritdoc/>
    public IEnumerable<ListedParty> Read(ListFileSet set)
    {
        using var part = set.Open(Role);
        var mapper = new CanadaMapper(set.Log);
        foreach (var element in ListXml.Records(part, Entries))
        {
            var record = CanadaRecord.Of(element);
            if (record.Country.Length == 0 || record.Item.Length == 0)
                throw ListFault.Key(
                    part.File.Path,
                    element.Line,
                    $"{record.LastName}{record.EntityOrShip}",
                    "a record with country and item"
                );
            yield return mapper.Map(record);
        }
        CanadaMapper.TellCounts(set.Log, part.File.Path);
    }

    [GeneratedRegex(
        @"<data-set\b[^>]{0,500}>\s{0,200}<record>.{0,4000}?<(?:Item|DateOfListing)>",
        RegexOptions.CultureInvariant | RegexOptions.Singleline,
        1000
    )]
    private static partial Regex Beginning();
}
