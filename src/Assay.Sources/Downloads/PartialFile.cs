using System.Text.Json;

namespace Assay.Sources.Downloads;

/// <summary>
/// What came of a file so far, kept beside a note of what it is, so that a later try or run can go on there. Only what is known to be on the
/// disk counts: after a crash of the machine a file may end in bytes that never came.
/// </summary>
internal sealed class PartialFile : IDisposable
{
    /// <summary>After so many bytes they are made sure of, and the note says so: at most these are asked for again.</summary>
    private const int Checkpoint = 4 << 20;

    private readonly string _path;
    private readonly string _note;
    private readonly FileStream _file;
    private long _sure;
    private bool _isClosed;

    private PartialFile(string path, FileStream file, PartialNote? state)
    {
        _path = path;
        _note = NoteOf(path);
        _file = file;
        State = state;
        _sure = state?.Length ?? 0;
        _file.SetLength(_sure);
        _file.Position = _sure;
    }

    /// <summary>What it is a part of; null where nothing is kept.</summary>
    public PartialNote? State { get; private set; }

    /// <summary>How much there is.</summary>
    public long Length => _file.Length;

    /// <summary>Whether only the rest need be asked for.</summary>
    public bool CanGoOn => Length > 0 && State is { Validators.IsStrong: true };

    /// <summary>Takes up what was kept for an address, or begins anew where it is not to be used.</summary>
    /// <exception cref="IOException">The folder cannot be written to.</exception>
    public static PartialFile Open(string path, Uri address)
    {
        Directory.CreateDirectory(Path.GetDirectoryName(path)!);
        var file = DiskWrite.Open(path, FileMode.OpenOrCreate);
        try
        {
            var note = PartialNote.Read(NoteOf(path));
            var fits =
                note is not null
                && string.Equals(note.Address, address.AbsoluteUri, StringComparison.Ordinal)
                && note.Length <= file.Length;
            return new PartialFile(path, file, fits ? note : null);
        }
        catch
        {
            file.Dispose();
            throw;
        }
    }

    /// <summary>The files a partial file consists of.</summary>
    public static IReadOnlyList<string> FilesOf(string path) => [path, NoteOf(path)];

    /// <summary>Begins a new one.</summary>
    public void Begin(PartialNote state)
    {
        Empty();
        State = state with { Length = 0 };
        State.Write(_note);
    }

    /// <summary>Adds what came.</summary>
    public void Append(ReadOnlySpan<byte> bytes)
    {
        DiskWrite.Append(_file, bytes);
        if (_file.Length - _sure >= Checkpoint)
            MakeSure();
    }

    /// <summary>Throws away what came.</summary>
    public void Discard()
    {
        Empty();
        State = null;
        File.Delete(_note);
    }

    /// <summary>Reads it from its beginning. It cannot be added to any more.</summary>
    public Stream Reread()
    {
        _file.Flush();
        _file.Position = 0;
        return _file;
    }

    /// <summary>Closes it. What can be gone on from is made sure of, anything else deleted.</summary>
    public void Dispose()
    {
        if (_isClosed)
            return;
        if (!CanGoOn)
        {
            Remove();
            return;
        }
        try
        {
            MakeSure();
        }
        catch (IOException)
        {
            // No room, most likely, which somebody else has told: the note then says less than there is, which is safe.
        }
        finally
        {
            Close();
        }
    }

    /// <summary>Closes and deletes it.</summary>
    public void Remove()
    {
        Close();
        foreach (var file in FilesOf(_path))
            File.Delete(file);
    }

    private void Close()
    {
        _isClosed = true;
        try
        {
            _file.Dispose();
        }
        catch (IOException)
        {
            // The last buffer found no room: the note does not count it.
        }
    }

    private void Empty()
    {
        _file.SetLength(0);
        _file.Position = 0;
        _sure = 0;
    }

    private void MakeSure()
    {
        _file.Flush(flushToDisk: true);
        _sure = _file.Length;
        State = State! with { Length = _sure };
        State.Write(_note);
    }

    private static string NoteOf(string path) => path + ".json";
}

/// <summary>What a partial file is a part of.</summary>
/// <param name="Address">The address that was asked first, before any redirect.</param>
/// <param name="Validators">What the publisher calls the state of the file.</param>
/// <param name="IsGzip">Whether the bytes are packed for the transfer (Content-Encoding).</param>
/// <param name="Whole">How many bytes there are in all, where the publisher said so.</param>
/// <param name="Length">How many of them are surely on the disk.</param>
internal sealed record PartialNote(
    string Address,
    Validators Validators,
    bool IsGzip,
    long? Whole,
    long Length
)
{
    /// <summary>Reads one; null where there is none, or none that can be read.</summary>
    public static PartialNote? Read(string path)
    {
        try
        {
            return
                JsonSerializer.Deserialize(File.ReadAllBytes(path), UpdateJson.Default.PartialNote)
                    is { Address: not null, Validators: not null, Length: >= 0 } note
                ? note
                : null;
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException or JsonException)
        {
            return null;
        }
    }

    /// <summary>Writes it, whole or not at all.</summary>
    public void Write(string path) =>
        WholeFile.Write(path, JsonSerializer.SerializeToUtf8Bytes(this, UpdateJson.Default.PartialNote));
}
