using System.Globalization;
using Assay.Listings;
using Assay.Model;

namespace Assay.Formats.Lists.Ofac;

/// <summary>
/// OFAC's CSV files, original layout: the SDN list (<c>sdn, add, alt, sdn_comments</c>) and the consolidated list of all that
/// is not SDN (<c>cons_prim, cons_add, cons_alt, cons_comments</c>). As they have no header they are known by their names.
/// </summary>
public sealed class OfacReader : IListReader
{
    /// <summary>The Office of Foreign Assets Control.</summary>
    public static readonly PublisherId Publisher = new("us-ofac");

    /// <summary>Specially Designated Nationals: blocked parties.</summary>
    public static readonly ListId Sdn = new(Publisher, "sdn");

    /// <summary>The consolidated list of parties under measures short of blocking (SSI, NS-CMIC, NS-PLC, CAPTA …).</summary>
    public static readonly ListId Consolidated = new(Publisher, "consolidated");

    /// <summary>At this length remarks break off, in the middle of a word, and go on in the comments file.</summary>
    private const int RemarksLength = 1000;

    private sealed record FileKind(ListId List, string Role, bool IsPrimary);

    private static readonly Dictionary<string, FileKind> Kinds = new(StringComparer.Ordinal)
    {
        ["sdn"] = new(Sdn, Entries, true),
        ["add"] = new(Sdn, Addresses, false),
        ["alt"] = new(Sdn, Aliases, false),
        ["sdn_comments"] = new(Sdn, Comments, false),
        ["cons_prim"] = new(Consolidated, Entries, true),
        ["cons_add"] = new(Consolidated, Addresses, false),
        ["cons_alt"] = new(Consolidated, Aliases, false),
        ["cons_comments"] = new(Consolidated, Comments, false),
    };

    private const string Entries = "entries";
    private const string Addresses = "addresses";
    private const string Aliases = "aliases";
    private const string Comments = "comments";

    /// <inheritdoc/>
    public string Format => "OFAC CSV";

    /// <inheritdoc/>
    public string FormatId => "ofac-csv/2";

    /// <inheritdoc/>
    public ListPart? Recognise(ListFile file) =>
        file.Name.Extension is ".csv" && Kinds.TryGetValue(file.Name.Stem, out var kind)
            ? new ListPart(kind.List, kind.Role, kind.IsPrimary, Date: null)
            : null;

    /// <inheritdoc/>
    public IEnumerable<ListedParty> Read(ListFileSet set)
    {
        var comments = ReadSide(set, Comments, 2, row => row.Fields[1]);
        var addresses = ReadSide(
            set,
            Addresses,
            6,
            r => new OfacAddress(Clean(r, 2), Clean(r, 3), Clean(r, 4), Clean(r, 5), r.ToCsv())
        );
        var aliases = ReadSide(
            set,
            Aliases,
            5,
            r => new OfacAlias(Clean(r, 2), Clean(r, 3), Clean(r, 4), r.ToCsv())
        );
        var mapper = new OfacMapper(set.List, set.Log);
        var numbers = new HashSet<string>(StringComparer.Ordinal);
        foreach (var entry in EntriesOf(set, comments))
        {
            if (!numbers.Add(entry.Number))
                throw ListFault.Twice(set.Primary.Path, entry.Line, entry.Number);
            yield return mapper.Map(entry, Of(aliases, entry), Of(addresses, entry));
        }
        Orphans(set, numbers, Comments, comments);
        Orphans(set, numbers, Addresses, addresses);
        Orphans(set, numbers, Aliases, aliases);
        TellMissing(set);
        PartyDraft.TellCounts(set.Log, set.Primary.Path);
        OfacKind.TellCount(set.Log, set.Primary.Path);
    }

    private static IEnumerable<OfacEntry> EntriesOf(
        ListFileSet set,
        Dictionary<string, List<string>> comments
    )
    {
        const int columns = 12;
        var cut = 0;
        using var part = set.Open(Entries);
        foreach (var row in OfacTable.Read(part, columns, set.Log))
        {
            var remarks = row.Fields[^1];
            var isCut = false;
            if (comments.TryGetValue(row.Fields[0], out var overflow))
                remarks += string.Concat(overflow);
            else if (isCut = remarks.Length >= RemarksLength)
                cut++;
            yield return new OfacEntry(
                row.Line,
                row.Fields[0],
                Clean(row, 1),
                Clean(row, 2),
                Clean(row, 3),
                Clean(row, 4),
                Clean(row, 5),
                Clean(row, 6),
                Clean(row, 7),
                Clean(row, 8),
                Clean(row, 9),
                Clean(row, 10),
                remarks,
                isCut,
                row.ToCsv()
            );
        }
        if (cut > 0)
        {
            var message = string.Create(
                CultureInfo.InvariantCulture,
                $"{cut} remarks break off at {RemarksLength} characters and the comments file of this day does not go on with them: aliases, dates and numbers behind that are missing, and the last phrase of each is not used. Give the comments file too."
            );
            set.Log.Add("AS2020", Severity.Warning, set.Primary.Path, message);
        }
    }

    private static Dictionary<string, List<T>> ReadSide<T>(
        ListFileSet set,
        string role,
        int columns,
        Func<OfacTable.Row, T> map
    )
    {
        var byNumber = new Dictionary<string, List<T>>(StringComparer.Ordinal);
        if (set.File(role) is null)
            return byNumber;
        using var part = set.Open(role);
        foreach (var row in OfacTable.Read(part, columns, set.Log))
        {
            if (!byNumber.TryGetValue(row.Fields[0], out var rows))
                byNumber[row.Fields[0]] = rows = [];
            rows.Add(map(row));
        }
        return byNumber;
    }

    /// <summary>Rows about entries that are not there: the files are of different days, whatever their names say.</summary>
    private static void Orphans<T>(
        ListFileSet set,
        HashSet<string> entries,
        string role,
        Dictionary<string, List<T>> side
    )
    {
        var orphans = side.Keys.Where(n => !entries.Contains(n)).ToList();
        if (orphans.Count == 0)
            return;
        var message = string.Create(
            CultureInfo.InvariantCulture,
            $"{orphans.Count} entries that this file has {role} for (the first is {orphans[0]}) are not in {set.Primary.Name.Full}: these rows were left out. The files may be of different days."
        );
        set.Log.Add("AS2017", Severity.Warning, set.File(role)!.Path, message);
    }

    private static void TellMissing(ListFileSet set)
    {
        string[] missing = [.. new[] { Aliases, Addresses }.Where(role => set.File(role) is null)];
        if (missing.Length == 0)
            return;
        var message =
            $"no {string.Join(" and no ", missing)} of this day were given: entries have only those in their remarks.";
        set.Log.Add("AS2007", Severity.Note, set.Primary.Path, message);
    }

    private static List<T> Of<T>(Dictionary<string, List<T>> side, OfacEntry entry) =>
        side.TryGetValue(entry.Number, out var rows) ? rows : [];

    private static string Clean(OfacTable.Row row, int column) => row.Fields[column].Trim();
}
