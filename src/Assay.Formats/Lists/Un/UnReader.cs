using System.Text.RegularExpressions;
using Assay.Formats.Lists.Xml;
using Assay.Listings;
using Assay.Model;

namespace Assay.Formats.Lists.Un;

/// <summary>The consolidated list of the United Nations Security Council, as its XML, known by its root element.</summary>
public sealed partial class UnReader : IListReader
{
    /// <summary>The list.</summary>
    public static readonly ListId Consolidated = new(new PublisherId("un-sc"), "consolidated");

    private const string Role = "list";

    private static readonly HashSet<string> Entries = new(StringComparer.Ordinal) { "INDIVIDUAL", "ENTITY" };

    /// <inheritdoc/>
    public string Format => "UN XML";

    /// <inheritdoc/>
    public string FormatId => "un-xml/2";

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
    public IEnumerable<ListedParty> Read(ListFileSet set)
    {
        using var part = set.Open(Role);
        var mapper = new UnMapper(set.Log);
        foreach (var element in ListXml.Records(part, Entries))
        {
            var record = UnElement.Read(element);
            if (record.Reference.Length == 0)
                throw ListFault.Key(
                    part.File.Path,
                    element.Line,
                    element.TextOf("DATAID"),
                    "an entry with a reference number"
                );
            yield return mapper.Map(record);
        }
        PartyDraft.TellCounts(set.Log, part.File.Path);
    }

    [GeneratedRegex("<CONSOLIDATED_LIST\\b[^>]{0,2000}>?", RegexOptions.CultureInvariant, 1000)]
    private static partial Regex Root();

    [GeneratedRegex(
        "dateGenerated=[\"'](?<day>[0-9]{4}-[0-9]{2}-[0-9]{2})T",
        RegexOptions.CultureInvariant,
        1000
    )]
    private static partial Regex Generated();
}
