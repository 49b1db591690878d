using System.Security.Cryptography;
using Assay.Model;

namespace Assay.Cli.Screening;

/// <summary>
/// An output while it is written: <c>OUT.part</c> and <c>OUT.checkpoint</c>. It takes its name only when it is whole. What was written before the last
/// checkpoint outlives whatever ends the program.
/// </summary>
internal sealed class PartialOutput : IDisposable
{
    private readonly string _path;
    private readonly FileStream _part;
    private readonly FileStream _checkpoints;
    private readonly IncrementalHash _sinceMark = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);

    private PartialOutput(string path, FileStream part, FileStream checkpoints, BulkTotals done)
    {
        _path = path;
        _part = part;
        _checkpoints = checkpoints;
        Done = done;
    }

    /// <summary>What came of the rows that are in it already.</summary>
    public BulkTotals Done { get; }

    /// <summary>Whether there is something of an interrupted run.</summary>
    public static bool IsThere(string path) =>
        File.Exists(PartOf(path)) && File.Exists(CheckpointFile.PathOf(path));

    /// <summary>Begins anew.</summary>
    /// <exception cref="AssayException">It cannot be written (AS9030).</exception>
    public static PartialOutput Begin(string path, RunSettings settings, Action<Stream> writeHead) =>
        Attempt(
            path,
            () =>
            {
                if (Path.GetDirectoryName(path) is { Length: > 0 } folder)
                    Directory.CreateDirectory(folder);
                var part = Open(path, FileMode.Create);
                var output = new PartialOutput(
                    path,
                    part,
                    CheckpointFile.Begin(path, settings, []),
                    new BulkTotals()
                );
                using var head = new MemoryStream();
                writeHead(head);
                output.Append(head.ToArray());
                return output;
            }
        );

    /// <summary>Goes on behind the last checkpoint up to which all is as it was written; null where there is none.</summary>
    /// <exception cref="AssayException">The run was another (AS2303), or cannot be gone on with (AS9030).</exception>
    public static PartialOutput? Resume(string path, RunSettings settings) =>
        Attempt(
            path,
            () =>
            {
                if (!IsThere(path) || CheckpointFile.Read(path) is not { } kept)
                    return null;
                if (kept.Settings.DifferenceTo(settings) is { } other)
                    throw new AssayException(OfAnotherRun(path, other));
                var part = Open(path, FileMode.Open);
                var sound = Sound(part, kept.Marks);
                if (sound.Count == 0)
                {
                    part.Dispose();
                    return null;
                }
                part.SetLength(sound[^1].Bytes);
                part.Position = part.Length;
                return new PartialOutput(
                    path,
                    part,
                    CheckpointFile.Begin(path, settings, sound),
                    sound[^1].Totals
                );
            }
        );

    /// <summary>Writes what follows.</summary>
    /// <exception cref="AssayException">It cannot be written (AS9030).</exception>
    public void Append(byte[] bytes) =>
        Attempt(
            _path,
            () =>
            {
                _part.Write(bytes);
                _sinceMark.AppendData(bytes);
                return true;
            }
        );

    /// <summary>Makes sure that what was written stays, and that a later run can go on behind it.</summary>
    /// <exception cref="AssayException">It cannot be written (AS9030).</exception>
    public void Mark(BulkTotals totals) =>
        Attempt(
            _path,
            () =>
            {
                _part.Flush();
                var hash = Convert.ToHexStringLower(_sinceMark.GetHashAndReset());
                CheckpointFile.Add(_checkpoints, new Checkpoint(_part.Position, hash, totals));
                return true;
            }
        );

    /// <summary>Gives it its name, and removes what an interrupted run would need.</summary>
    /// <exception cref="AssayException">It cannot be written (AS9030).</exception>
    public void Finish() =>
        Attempt(
            _path,
            () =>
            {
                Dispose();
                File.Move(PartOf(_path), _path, overwrite: true);
                File.Delete(CheckpointFile.PathOf(_path));
                return true;
            }
        );

    /// <inheritdoc/>
    public void Dispose()
    {
        _part.Dispose();
        _checkpoints.Dispose();
        _sinceMark.Dispose();
    }

    private static string PartOf(string path) => path + ".part";

    /// <summary>Open to nobody else, so that two runs do not write one output.</summary>
    private static FileStream Open(string path, FileMode mode) =>
        new(PartOf(path), mode, FileAccess.ReadWrite, FileShare.None);

    /// <summary>The checkpoints, from the first on, whose bytes are there and are those that were written.</summary>
    private static List<Checkpoint> Sound(FileStream part, IReadOnlyList<Checkpoint> marks)
    {
        var sound = new List<Checkpoint>();
        var from = 0L;
        foreach (var mark in marks)
        {
            var length = mark.Bytes - from;
            if (length is < 0 or > int.MaxValue || mark.Bytes > part.Length)
                break;
            var bytes = new byte[length];
            part.Position = from;
            part.ReadExactly(bytes);
            if (!string.Equals(ContentHash.Of(bytes).Hex, mark.Hash, StringComparison.Ordinal))
                break;
            sound.Add(mark);
            from = mark.Bytes;
        }
        return sound;
    }

    private static Diagnostic OfAnotherRun(string path, (string Name, string Was, string Is) other) =>
        new(
            "AS2303",
            Severity.Error,
            new InputPlace(path + ".part"),
            $"the interrupted run cannot be gone on with: {other.Name} was {Named(other.Was)}, is {Named(other.Is)}. Restore what it was, or run without --resume to begin anew."
        );

    private static string Named(string value) => value.Length == 0 ? "none" : value;

    private static T Attempt<T>(string path, Func<T> write)
    {
        try
        {
            return write();
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            throw OutputFile.CannotBeWritten(path, e);
        }
    }
}
