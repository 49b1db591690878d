using System.Globalization;
using System.Text.RegularExpressions;
using Assay.Formats.Lists.Xml;
using Assay.Listings;
using Assay.Model;
using NodaTime.Text;

namespace Assay.Formats.Lists.Ofac.SdnXml;

/// <summary>
/// OFAC's <c>SDN.XML</c> and <c>CONSOLIDATED.XML</c>, known by their root element <c>sdnList</c> in the namespace of before 2024
/// (<c>tempuri.org</c>) or of the Sanctions List Service since.
/// </summary>
public sealed partial class OfacXmlReader : IListReader
{
    private const string Role = "list";
    private const string Entry = "sdnEntry";
    private const string Publication = "publshInformation"; // so spelled by OFAC

    private static readonly HashSet<string> Elements = new(StringComparer.Ordinal)
    {
        Entry,
        Publication,
        "publishInformation",
    };

    private static readonly LocalDatePattern Day = LocalDatePattern.CreateWithInvariantCulture("MM/dd/uuuu");

    /// <inheritdoc/>
    public string Format => "OFAC XML";

    /// <inheritdoc/>
    public string FormatId => "ofac-xml/1";

    /// <inheritdoc/>
    public ListPart? Recognise(ListFile file)
    {
        var root = Root().Match(file.Head);
        if (!root.Success)
            return null;
        var published = Day.Parse(TextOf("Publish_Date", file.Head));
        var programmes = Programme().Matches(file.Head).Select(m => m.Groups["code"].Value).ToList();
        var list =
            OfacLists.OfName(file)
            ?? OfacLists.OfContent(CountIn(TextOf("Record_Count", file.Head)), programmes);
        return new ListPart(list, Role, IsPrimary: true, published.Success ? published.Value : null);
    }

    /// <inheritdoc/>
    public IEnumerable<ListedParty> Read(ListFileSet set)
    {
        using var part = set.Open(Role);
        var mapper = new OfacXmlMapper(set.List, set.Log);
        var lists = new OfacLists(part.File, set.List);
        var read = 0;
        int? stated = null;
        foreach (var element in ListXml.Records(part, Elements))
        {
            if (element.Name is not Entry)
            {
                stated = CountIn(element.TextOf("Record_Count")) ?? stated;
                continue;
            }
            read++;
            if (!element.TextOf("uid").All(char.IsAsciiDigit) || element.TextOf("uid").Length is 0 or > 9)
                throw ListFault.Key(part.File.Path, element.Line, element.TextOf("uid"), "an entry's uid");
            lists.See(OfacXmlMapper.ProgrammesOf(element));
            yield return mapper.Map(element);
        }
        Verify(set, read, stated);
        lists.Tell(set.Log);
        PartyDraft.TellCounts(set.Log, part.File.Path);
        OfacKind.TellCount(set.Log, part.File.Path);
    }

    /// <summary>Holds the number of entries against what the file says: fewer were cut off, more were put in.</summary>
    private static void Verify(ListFileSet set, int read, int? stated)
    {
        var path = set.Primary.Path;
        if (read < stated)
            throw OfacFault.Fewer(path, read, stated.Value);
        if (stated is null)
            set.Log.Add(
                "AS2041",
                Severity.Note,
                path,
                "the file does not say how many entries it has (Record_Count), so that a cut could not be seen."
            );
        else if (read > stated)
            set.Log.Add(
                "AS2041",
                Severity.Warning,
                path,
                string.Create(
                    CultureInfo.InvariantCulture,
                    $"the file says it has {stated} entries (Record_Count) but has {read}: somebody changed it. All were read; compare it with the publisher's."
                )
            );
    }

    private static int? CountIn(string text) =>
        int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var count) ? count : null;

    private static string TextOf(string element, string head)
    {
        var start = head.IndexOf($"<{element}>", StringComparison.Ordinal) + element.Length + 2;
        var end = head.IndexOf($"</{element}>", StringComparison.Ordinal);
        return start > element.Length + 1 && end > start && end - start < 40 ? head[start..end].Trim() : "";
    }

    [GeneratedRegex(
        "<sdnList\\b[^>]{0,2000}(?:tempuri\\.org/sdnList\\.xsd|ofac\\.treas\\.gov/[^\"']{0,200}exports/XML)[\"'][^>]{0,2000}>",
        RegexOptions.CultureInvariant,
        1000
    )]
    private static partial Regex Root();

    [GeneratedRegex("<program>(?<code>[^<]{1,60})</program>", RegexOptions.CultureInvariant, 1000)]
    private static partial Regex Programme();
}
