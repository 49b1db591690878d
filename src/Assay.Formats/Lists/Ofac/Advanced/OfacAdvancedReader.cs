using System.Text.RegularExpressions;
using Assay.Formats.Lists.Xml;
using Assay.Listings;
using Assay.Model;

namespace Assay.Formats.Lists.Ofac.Advanced;

/// <summary>
/// OFAC's <c>SDN_ADVANCED.XML</c> and <c>CONS_ADVANCED.XML</c>, known by their root element <c>Sanctions</c> in the namespace of before 2024
/// (<c>www.un.org/sanctions/1.0</c>) or of the Sanctions List Service since. It is read in two passes, as parties refer to elements before and
/// behind them; what is held between is packed, so that 120 MB of file need some 40 MB of memory.
/// </summary>
public sealed partial class OfacAdvancedReader : IListReader
{
    private const string Role = "list";
    private const string Party = "DistinctParty";

    private static readonly HashSet<string> Parties = new(StringComparer.Ordinal) { Party };

    /// <summary>What the first pass has taken.</summary>
    private static readonly HashSet<string> PassedOver = new(StringComparer.Ordinal)
    {
        "ReferenceValueSets",
        "Location",
        "IDRegDocument",
        "ProfileRelationship",
        "SanctionsEntry",
    };

    /// <inheritdoc/>
    public string Format => "OFAC advanced XML";

    /// <inheritdoc/>
    public string FormatId => "ofac-advanced-xml/1";

    /// <inheritdoc/>
    public ListPart? Recognise(ListFile file)
    {
        if (!Root().IsMatch(file.Head))
            return null;
        var issue = Issue().Match(file.Head);
        var date =
            issue.Success
            && PartialDate.TryParse(
                $"{issue.Groups["year"].Value}-{issue.Groups["month"].Value.PadLeft(2, '0')}-{issue.Groups["day"].Value.PadLeft(2, '0')}",
                out var day
            )
                ? day.Earliest
                : (LocalDate?)null;
        // Which list stands only far behind the beginning; OFAC's own names tell it, and the entries are held against it.
        return new ListPart(OfacLists.OfName(file) ?? OfacReader.Sdn, Role, IsPrimary: true, date);
    }

    /// <inheritdoc/>
    public IEnumerable<ListedParty> Read(ListFileSet set)
    {
        AdvancedIndex index;
        using (var part = set.Open(Role))
            index = AdvancedIndex.Read(part);
        var first = set.HashOf(Role);
        using (var part = set.Open(Role))
        {
            var path = part.File.Path;
            var mapper = new OfacAdvancedMapper(set.List, index, set.Log);
            var lists = new OfacLists(part.File, set.List);
            foreach (var element in ListXml.Records(part, Parties, PassedOver))
            {
                var key = element.Attribute("FixedRef");
                if (key.Length is 0 or > 9 || !key.All(char.IsAsciiDigit))
                    throw ListFault.Key(path, element.Line, key, "a party's FixedRef");
                var party = mapper.Map(element);
                lists.See(mapper.Programmes);
                yield return party;
            }
            if (set.HashOf(Role) != first)
                throw ListFault.Changed(path);
            lists.Tell(set.Log);
            AdvancedFault.TellCounts(set.Log, path);
            PartyDraft.TellCounts(set.Log, path);
            OfacKind.TellCount(set.Log, path);
        }
    }

    [GeneratedRegex(
        "<Sanctions\\b[^>]{0,2000}(?:un\\.org/sanctions/1\\.0|ofac\\.treas\\.gov/[^\"']{0,200}exports/ADVANCED_XML)[\"'][^>]{0,2000}>",
        RegexOptions.CultureInvariant,
        1000
    )]
    private static partial Regex Root();

    [GeneratedRegex(
        "<DateOfIssue\\b[^>]{0,200}>\\s{0,50}<Year>(?<year>[0-9]{4})</Year>\\s{0,50}<Month>(?<month>[0-9]{1,2})</Month>\\s{0,50}<Day>(?<day>[0-9]{1,2})</Day>",
        RegexOptions.CultureInvariant,
        1000
    )]
    private static partial Regex Issue();
}
