using Assay.Listings;
using Assay.Model;

namespace Assay.Formats.Lists;

/// <summary>The files of one edition: one list, one day.</summary>
public sealed class ListFileSet
{
    private readonly IListReader _reader;
    private readonly SortedDictionary<string, ListFile> _files;
    private readonly SortedDictionary<string, ContentHash> _hashes = new(StringComparer.Ordinal);

    internal ListFileSet(
        IListReader reader,
        ListId list,
        LocalDate date,
        string primaryRole,
        IReadOnlyDictionary<string, ListFile> files
    )
    {
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

    /// <summary>The role of the file that has the entries.</summary>
    public string PrimaryRole { get; }

    /// <summary>The file that has the entries.</summary>
    public ListFile Primary => _files[PrimaryRole];

    /// <summary>The roles there are files for, in their order.</summary>
    public IReadOnlyCollection<string> Roles => _files.Keys;

    /// <summary>Where readers say what was odd.</summary>
    public ListLog Log { get; private set; } = new();

    /// <summary>Reads the edition. Bad content gives no value and an error that says why.</summary>
    public Read<EditionContent> Read()
    {
        Log = new ListLog();
        _hashes.Clear();
        try
        {
            var parties = _reader.Read(this).OrderBy(p => p.Record.Key, StringComparer.Ordinal).ToList();
            CheckEntries(parties);
            return new Read<EditionContent>(new EditionContent(EditionOf(parties), parties), Log.Diagnostics);
        }
        catch (AssayException e)
        {
            return new Read<EditionContent>(null, [.. Log.Diagnostics, e.Diagnostic]);
        }
    }

    /// <summary>The file of a role, or null.</summary>
    internal ListFile? File(string role) => _files.GetValueOrDefault(role);

    /// <summary>Lets <paramref name="read"/> read the file of a role, and remembers the hash of all its bytes.</summary>
    internal T ReadPart<T>(string role, Func<SourceStream, ListFile, T> read)
    {
        var file = _files[role];
        if (file.IsEmpty)
            throw ListFault.Empty(file.Path);
        if (file.IsBinary)
            throw ListFault.Binary(file.Path);
        using var stream = new SourceStream(file.Path);
        var result = read(stream, file);
        _hashes[role] = stream.Finish();
        return result;
    }

    private void CheckEntries(List<ListedParty> parties)
    {
        if (parties.Count == 0)
            throw ListFault.NoEntries(Primary.Path);
        for (var i = 1; i < parties.Count; i++)
        {
            if (string.Equals(parties[i - 1].Record.Key, parties[i].Record.Key, StringComparison.Ordinal))
                throw ListFault.Twice(Primary.Path, null, parties[i].Record.Key);
        }
    }

    /// <summary>An edition of one file has that file's own hash; one of several the hash of theirs, in the order of their roles.</summary>
    private Edition EditionOf(List<ListedParty> parties)
    {
        var hash =
            _hashes.Count == 1
                ? _hashes[PrimaryRole]
                : ContentHash.OfAll(_hashes.SelectMany(h => new[] { h.Key, h.Value.Hex }));
        return new Edition(List, Date, hash, [.. _files.Values.Select(f => f.Name.Full)], parties.Count);
    }
}
