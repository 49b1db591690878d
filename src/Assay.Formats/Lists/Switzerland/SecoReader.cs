using System.Text.RegularExpressions;
using Assay.Formats.Lists.Xml;
using Assay.Listings;
using Assay.Model;

namespace Assay.Formats.Lists.Switzerland;

/// <summary>
/// Switzerland's list of those under its ordinances, as the XML that the State Secretariat for Economic Affairs exports from its database SESAM,
/// known by its root element <c>swiss-sanctions-list</c>. Written from the published schema; the original was not to be had.
/// </summary>
public sealed partial class SecoReader : IListReader
{
    /// <summary>The list. Its keys are the targets' <c>ssid</c>.</summary>
    public static readonly ListId Sesam = new(new PublisherId("ch-seco"), "sesam");

    private const string Role = "list";
    private const string Left = "de-listed";

    private static readonly HashSet<string> All = new(StringComparer.Ordinal)
    {
        "sanctions-program",
        "place",
        "target",
    };

    private static readonly HashSet<string> Targets = new(StringComparer.Ordinal) { "target" };

    /// <inheritdoc/>
    public string Format => "Switzerland XML";

    /// <inheritdoc/>
    public string FormatId => "ch-xml/1";

    /// <inheritdoc/>
    public ListPart? Recognise(ListFile file)
    {
        var root = Root().Match(file.Head);
        if (!root.Success)
            return null;
        var date = Date().Match(root.Value);
        return new ListPart(
            Sesam,
            Role,
            IsPrimary: true,
            date.Success && PartialDate.TryParse(date.Groups["day"].Value, out var day) ? day.Earliest : null
        );
    }

    /// <inheritdoc/>
    public IEnumerable<ListedParty> Read(ListFileSet set)
    {
        // Targets name places, programmes and one another by number, and the schema does not say which stand first.
        var book = new SecoBook();
        using (var first = set.Open(Role))
        {
            foreach (var element in ListXml.Records(first, All))
                book.Add(element);
        }
        var hash = set.HashOf(Role);
        using var part = set.Open(Role);
        var path = part.File.Path;
        var mapper = new SecoMapper(book, set.Log);
        foreach (var element in ListXml.Records(part, Targets))
        {
            var target = SecoTarget.Of(element);
            if (target.Key.Length == 0)
                throw ListFault.Key(path, element.Line, "", "a target with an ssid");
            if (target.Names.Count == 0)
                throw ListFault.Key(path, element.Line, target.Key, "a target with a name");
            if (SecoListing.Of(target.Modifications, set.Date) is { } listing)
                yield return mapper.Map(target, listing);
            else
                set.Log.Count(Left, target.Key);
        }
        if (set.HashOf(Role) != hash)
            throw ListFault.Changed(path);
        set.Log.TellCount(
            Left,
            "AS2073",
            Severity.Note,
            path,
            "targets were de-listed by the day of the edition and are no parties of it. Their numbers:"
        );
        PartyDraft.TellCounts(set.Log, path);
    }

    [GeneratedRegex(
        "<(?:[a-z0-9]{1,20}:)?swiss-sanctions-list\\b[^>]{0,2000}>?",
        RegexOptions.CultureInvariant,
        1000
    )]
    private static partial Regex Root();

    [GeneratedRegex("\\sdate=[\"'](?<day>[0-9]{4}-[0-9]{2}-[0-9]{2})", RegexOptions.CultureInvariant, 1000)]
    private static partial Regex Date();
}
