using System.Text.RegularExpressions;
using Assay.Listings;
using Assay.Model;

namespace Assay.Formats.Lists;

/// <summary>The files of one edition: one list, one day.</summary>
public sealed class ListFileSet
{
    private readonly IListReader _reader;
    private readonly bool _mayBeEmpty;
    private readonly SortedDictionary<string, ListFile> _files;
    private readonly SortedDictionary<string, ContentHash> _hashes = new(StringComparer.Ordinal);

    internal ListFileSet(
        IListReader reader,
        ListId list,
        LocalDate date,
        string primaryRole,
        IReadOnlyDictionary<string, ListFile> files,
        bool mayBeEmpty = false
    )
    {
        _mayBeEmpty = mayBeEmpty;
        _reader = reader;
        List = list;
        Date = date;
        PrimaryRole = primaryRole;
        _files = new SortedDictionary<string, ListFile>(StringComparer.Ordinal);
        foreach (var (role, file) in files)
            _files.Add(role, file);
    }

    /// <summary>Which list.</summary>
    public ListId List { get; }

    /// <summary>The day of publication.</summary>
    public LocalDate Date { get; }

    /// <summary>What reads it: the format and the reader's version.</summary>
    public string Reader => _reader.FormatId;

    /// <summary>The role of the file that has the entries.</summary>
    public string PrimaryRole { get; }

    /// <summary>The file that has the entries.</summary>
    public ListFile Primary => _files[PrimaryRole];

    /// <summary>The roles there are files for, in their order.</summary>
    public IReadOnlyCollection<string> Roles => _files.Keys;

    /// <summary>Where readers say what was odd.</summary>
    public ListLog Log { get; private set; } = new();

    /// <summary>
    /// Reads the edition's parties one by one, in the order of the files, without holding them. What is odd goes to
    /// <see cref="Log"/>. Only after the last one <see cref="EditionRead"/> is known; a caller that met an exception must
    /// drop what it took.
    /// </summary>
    /// <exception cref="AssayException">The files cannot be read, are not what they seem, have no entry or one twice (AS20xx).</exception>
    public IEnumerable<ListedParty> Parties()
    {
        Log = new ListLog();
        EditionRead = null;
        _hashes.Clear();
        var keys = new HashSet<string>(StringComparer.Ordinal);
        foreach (var party in Mapped())
        {
            if (!keys.Add(party.Record.Key))
                throw ListFault.Twice(Primary.Path, null, party.Record.Key);
            yield return party;
        }
        if (keys.Count == 0 && !_mayBeEmpty)
            throw ListFault.NoEntries(Primary.Path);
        EditionRead = new Edition(
            List,
            Date,
            HashOfAll(),
            [.. _files.Values.Select(f => f.Name.Full)],
            keys.Count
        )
        {
            Reader = Reader,
        };
    }

    /// <summary>The parties as the reader maps them. A text on which a pattern does not come to an end in its time is a fault of the file.</summary>
    private IEnumerable<ListedParty> Mapped()
    {
        using var parties = _reader.Read(this).GetEnumerator();
        ListedParty? last = null;
        while (true)
        {
            try
            {
                if (!parties.MoveNext())
                    yield break;
            }
            catch (RegexMatchTimeoutException e)
            {
                throw ListFault.Laborious(Primary.Path, last?.Record.Key, e);
            }
            last = parties.Current;
            yield return last;
        }
    }

    /// <summary>The edition, once <see cref="Parties"/> was read to its end.</summary>
    public Edition? EditionRead { get; private set; }

    /// <summary>Reads the whole edition into memory, in the order of record keys. Bad content gives no value and an error that says why.</summary>
    public Read<EditionContent> Read()
    {
        try
        {
            var parties = Parties().ToList();
            parties.Sort((a, b) => string.CompareOrdinal(a.Record.Key, b.Record.Key));
            return new Read<EditionContent>(new EditionContent(EditionRead!, parties), Log.Diagnostics);
        }
        catch (AssayException e)
        {
            return new Read<EditionContent>(null, [.. Log.Diagnostics, e.Diagnostic]);
        }
    }

    /// <summary>The file of a role, or null.</summary>
    internal ListFile? File(string role) => _files.GetValueOrDefault(role);

    /// <summary>Opens the file of a role. The reader calls <see cref="OpenPart.Finish"/> when it has all of it.</summary>
    /// <param name="role">The role.</param>
    /// <param name="isSpreadsheet">Whether the reader takes a spreadsheet's archive as well as text.</param>
    internal OpenPart Open(string role, bool isSpreadsheet = false)
    {
        var file = _files[role];
        if (file.IsEmpty)
            throw ListFault.Empty(file.Path);
        if (file.IsBinary && !(isSpreadsheet && file.IsArchive))
            throw ListFault.Binary(file.Path, file.OtherFormat);
        return new OpenPart(file, hash => _hashes[role] = hash);
    }

    /// <summary>The hash of a file that was read to its end; a reader that reads one twice holds the second against the first.</summary>
    internal ContentHash HashOf(string role) => _hashes[role];

    /// <summary>An edition of one file has that file's own hash; one of several the hash of theirs, in the order of their roles.</summary>
    private ContentHash HashOfAll() =>
        _files.Count == 1
            ? _hashes[PrimaryRole]
            : ContentHash.OfAll(_hashes.SelectMany(h => new[] { h.Key, h.Value.Hex }));
}
