using System.Text.RegularExpressions;
using System.Xml;
using System.Xml.Linq;
using Assay.Listings;
using Assay.Model;

namespace Assay.Formats.Lists.Un;

/// <summary>The consolidated list of the United Nations Security Council, as its XML, known by its root element.</summary>
public sealed partial class UnReader : IListReader
{
    /// <summary>The list.</summary>
    public static readonly ListId Consolidated = new(new PublisherId("un-sc"), "consolidated");

    private const string Role = "list";

    private static readonly XmlReaderSettings Settings = new()
    {
        DtdProcessing = DtdProcessing.Prohibit,
        XmlResolver = null,
        MaxCharactersInDocument = ListLimits.FileBytes,
        IgnoreComments = true,
        IgnoreProcessingInstructions = true,
        CloseInput = false,
    };

    /// <inheritdoc/>
    public string Format => "UN XML";

    /// <inheritdoc/>
    public ListPart? Recognise(ListFile file)
    {
        var root = Root().Match(file.Head);
        if (!root.Success)
            return null;
        // "2026-02-27T00:00:09.554Z": the day in UTC.
        var generated = Generated().Match(root.Value);
        var date =
            generated.Success
            && PartialDate.TryParse(generated.Groups["day"].Value, out var day)
            && day.IsExact
                ? day.Earliest
                : (LocalDate?)null;
        return new ListPart(Consolidated, Role, IsPrimary: true, date);
    }

    /// <inheritdoc/>
    public IReadOnlyList<ListedParty> Read(ListFileSet set) =>
        set.ReadPart(
            Role,
            (stream, file) =>
            {
                var mapper = new UnMapper(set.Log);
                var parties = new List<ListedParty>();
                foreach (var record in Records(stream, file))
                    parties.Add(mapper.Map(record));
                mapper.TellCounts(file.Path);
                return parties;
            }
        );

    private static IEnumerable<UnRecord> Records(SourceStream stream, ListFile file)
    {
        using var xml = XmlReader.Create(stream, Settings);
        while (Next(xml, file) is { } element)
        {
            stream.RecordEnds();
            var record = UnElement.Read(element);
            if (record.Reference.Length == 0)
                throw ListFault.Key(
                    file.Path,
                    ((IXmlLineInfo)xml).LineNumber,
                    UnElement.Text(element, "DATAID"),
                    "an entry with a reference number"
                );
            yield return record;
        }
    }

    /// <summary>The next INDIVIDUAL or ENTITY, with all below it; null at the end.</summary>
    private static XElement? Next(XmlReader xml, ListFile file)
    {
        try
        {
            while (xml.ReadState == ReadState.Initial ? xml.Read() : !xml.EOF)
            {
                if (
                    xml.NodeType == XmlNodeType.Element
                    && xml.Depth == 2
                    && xml.LocalName is "INDIVIDUAL" or "ENTITY"
                )
                    return (XElement)XNode.ReadFrom(xml); // leaves the reader behind the element
                xml.Read();
            }
            return null;
        }
        catch (XmlException e) when (e.Message.Contains("DTD", StringComparison.Ordinal))
        {
            throw ListFault.Dtd(file.Path, e);
        }
        catch (XmlException e)
        {
            throw ListFault.Xml(file.Path, e.LineNumber > 0 ? e.LineNumber : null, e);
        }
    }

    [GeneratedRegex("<CONSOLIDATED_LIST\\b[^>]{0,2000}>?", RegexOptions.CultureInvariant, 1000)]
    private static partial Regex Root();

    [GeneratedRegex("dateGenerated=[\"'](?<day>\\d{4}-\\d{2}-\\d{2})T", RegexOptions.CultureInvariant, 1000)]
    private static partial Regex Generated();
}
