using System.Text.RegularExpressions;
using Assay.Formats.Lists.Xml;
using Assay.Listings;
using NodaTime.Text;

namespace Assay.Formats.Lists.Eu.Fsf;

/// <summary>The Commission's consolidated list of financial sanctions, as XML of version 1.1, known by its root element and namespace.</summary>
public sealed partial class FsfXmlReader : IListReader
{
    private const string Role = "list";

    private static readonly HashSet<string> Entries = new(StringComparer.Ordinal) { "sanctionEntity" };

    /// <inheritdoc/>
    public string Format => "EU FSF XML";

    /// <inheritdoc/>
    public string FormatId => "eu-fsf-xml/1";

    /// <inheritdoc/>
    public ListPart? Recognise(ListFile file)
    {
        var root = Root().Match(file.Head);
        return root.Success && root.Value.Contains("/fsd/export", StringComparison.Ordinal)
            ? new ListPart(FsfMapper.List, Role, IsPrimary: true, DayOf(root.Value))
            : null;
    }

    /// <inheritdoc/>
    public IEnumerable<ListedParty> Read(ListFileSet set)
    {
        using var part = set.Open(Role);
        var mapper = new FsfMapper(set.Log);
        foreach (var element in ListXml.Records(part, Entries))
        {
            var entity = FsfElement.Read(element);
            if (FsfMapper.KeyOf(entity).Length == 0)
                throw ListFault.Key(part.File.Path, element.Line, "", "an entity with a reference number");
            var party = mapper.Map(entity);
            if (party.Name.Length == 0)
                throw ListFault.Key(
                    part.File.Path,
                    element.Line,
                    FsfMapper.KeyOf(entity),
                    "an entity with a name"
                );
            yield return party;
        }
        mapper.TellCounts(part.File.Path);
    }

    /// <summary>The day in UTC: the file says the time with Brussels' offset.</summary>
    private static LocalDate? DayOf(string root)
    {
        var generated = Generated().Match(root);
        if (!generated.Success)
            return null;
        var parsed = OffsetDateTimePattern.ExtendedIso.Parse(generated.Groups["time"].Value);
        return parsed.Success ? parsed.Value.ToInstant().InUtc().Date : null;
    }

    [GeneratedRegex("<(?:[A-Za-z0-9_]{1,20}:)?export\\b[^>]{0,2000}>?", RegexOptions.CultureInvariant, 1000)]
    private static partial Regex Root();

    [GeneratedRegex(
        "generationDate=[\"'](?<time>[0-9T:.Z+-]{10,40})[\"']",
        RegexOptions.CultureInvariant,
        1000
    )]
    private static partial Regex Generated();
}
