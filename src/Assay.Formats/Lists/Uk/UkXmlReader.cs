using System.Text.RegularExpressions;
using Assay.Formats.Lists.Xml;
using Assay.Listings;
using Assay.Model;

namespace Assay.Formats.Lists.Uk;

/// <summary>The publisher's own list as XML: <c>Designations</c> with <c>DateGenerated</c> and one <c>Designation</c> a party.</summary>
public sealed partial class UkXmlReader : IListReader
{
    private const string Role = "list";

    private static readonly HashSet<string> Entries = new(StringComparer.Ordinal) { "Designation" };

    /// <inheritdoc/>
    public string Format => "UK Sanctions List, XML";

    /// <inheritdoc/>
    public string FormatId => "uk-xml/1";

    /// <inheritdoc/>
    public ListPart? Recognise(ListFile file)
    {
        if (!Root().IsMatch(file.Head))
            return null;
        var generated = Generated().Match(file.Head);
        var date =
            generated.Success
            && PartialDate.TryParse(UkDate.ToIso(generated.Groups["day"].Value), out var day)
            && day.IsExact
                ? day.Earliest
                : (LocalDate?)null;
        return new ListPart(UkList.Uksl, Role, IsPrimary: true, date);
    }

    /// <inheritdoc/>
    public IEnumerable<ListedParty> Read(ListFileSet set)
    {
        using var part = set.Open(Role);
        var mapper = new UkMapper(set.Log);
        foreach (var element in ListXml.Records(part, Entries))
        {
            var key = UkList.Key(part.File.Path, element.Line, element.TextOf("UniqueID"));
            yield return mapper.Map(UkElement.Read(key, element));
        }
        UkMapper.TellCounts(set.Log, part.File.Path);
    }

    // Other lists may have a root of this name; the UK's says when it was generated or has its own keys.
    [GeneratedRegex(
        @"<(?:\w{1,20}:)?Designations\b[^>]{0,2000}>.{0,2000}?<(?:\w{1,20}:)?(?:DateGenerated|UniqueID)\b",
        RegexOptions.CultureInvariant | RegexOptions.Singleline,
        1000
    )]
    private static partial Regex Root();

    [GeneratedRegex(
        @"<(?:\w{1,20}:)?DateGenerated>\s{0,100}(?<day>[0-9]{1,2}/[0-9]{1,2}/[0-9]{4}|[0-9]{4}-[0-9]{2}-[0-9]{2})",
        RegexOptions.CultureInvariant,
        1000
    )]
    private static partial Regex Generated();
}
