using System.Text.RegularExpressions;
using Assay.Formats.Lists.Json;
using Assay.Formats.Lists.Tables;
using Assay.Listings;
using Assay.Model;

namespace Assay.Formats.Lists.Ukraine;

/// <summary>
/// Ukraine's state register of sanctions of the National Security and Defence Council (drs.nsdc.gov.ua), as the JSON of its public interface or as the
/// table it exports. Neither was to be had: what is known of their layout and what is assumed stands in docs/lists/ukraine.md.
/// </summary>
public sealed partial class NsdcReader : IListReader
{
    /// <summary>The list. Its keys are the subjects' <c>sid</c>.</summary>
    public static readonly ListId Nsdc = new(new PublisherId("ua-nsdc"), "nsdc");

    private const string Role = "list";
    private const string Left = "expired";

    /// <inheritdoc/>
    public string Format => "Ukraine, register of sanctions, JSON or table";

    /// <inheritdoc/>
    public string FormatId => "ua-nsdc/1";

    /// <inheritdoc/>
    public ListPart? Recognise(ListFile file) =>
        IsJson(file) && FirstSubject().IsMatch(file.Head) || IsTable(file)
            ? new ListPart(Nsdc, Role, IsPrimary: true, Date: null)
            : null;

    /// <inheritdoc/>
    public IEnumerable<ListedParty> Read(ListFileSet set)
    {
        using var part = set.Open(Role, isSpreadsheet: true);
        var path = part.File.Path;
        var mapper = new NsdcMapper(set.Log, set.Date);
        foreach (var (line, subject) in Subjects(part))
        {
            if (subject.Sid.Length == 0)
                throw ListFault.Key(path, line, subject.First(NsdcField.Name), "a subject with a sid");
            if (subject.First(NsdcField.Name).Length == 0 && subject.First(NsdcField.Translit).Length == 0)
                throw ListFault.Key(path, line, subject.Sid, "a subject with a name");
            if (mapper.Map(subject) is { } party)
                yield return party;
            else
                set.Log.Count(Left, subject.Sid);
        }
        set.Log.TellCount(
            Left,
            "AS2079",
            Severity.Note,
            path,
            "subjects' sanctions have expired or were lifted; they are no parties of the edition. Their numbers:"
        );
        PartyDraft.TellCounts(set.Log, path);
    }

    private static IEnumerable<(long Line, NsdcSubject Subject)> Subjects(OpenPart part)
    {
        if (!IsJson(part.File))
            return AnyTable.Rows(part).Select(r => (r.Line, NsdcSubject.Of(r)));
        var name = FirstSubject().Match(part.File.Head).Groups["array"].Value;
        var records = name.Length > 0 ? ListJson.Records(part, name) : ListJson.Array(part);
        return records.Select(r => (r.Line, NsdcSubject.Of(r)));
    }

    private static bool IsJson(ListFile file) =>
        !file.IsBinary && file.Head.AsSpan().TrimStart("\uFEFF \t\r\n") is ['{' or '[', ..];

    private static bool IsTable(ListFile file)
    {
        var columns = AnyTable.HeaderOf(file).Columns.Select(NsdcFields.Of).ToHashSet();
        return columns.Contains(NsdcField.Sid)
            && columns.Contains(NsdcField.Name)
            && columns.Overlaps([NsdcField.DecreeNumber, NsdcField.Term, NsdcField.Status]);
    }

    /// <summary>An array of objects of which the first has a <c>sid</c>, and a decree or a name in Latin letters soon after.</summary>
    [GeneratedRegex(
        """^[\s\uFEFF]*(?:\[\s*\{|\{(?:[^\[\]{}]{0,500})"(?<array>[A-Za-z_]{1,40})"\s*:\s*\[\s*\{)[^\[\]{}]{0,1000}"sid"\s*:(?=.{0,6000}?(?:translit|ukaz|decree|"actions?"))""",
        RegexOptions.CultureInvariant | RegexOptions.IgnoreCase | RegexOptions.Singleline,
        1000
    )]
    private static partial Regex FirstSubject();
}
