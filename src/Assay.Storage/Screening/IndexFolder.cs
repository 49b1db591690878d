using Assay.Model;

namespace Assay.Storage.Screening;

/// <summary>
/// The folder of prepared indexes beside a store. It holds nothing that cannot be made again: whoever doubts it may delete it, whole or in
/// part, at any time.
/// </summary>
/// <param name="store">Where the store lies.</param>
internal sealed class IndexFolder(string store)
{
    /// <summary>The newest indexes stay: one for each day that is asked about again and again, and those of a program or two being replaced.</summary>
    private const int MostKept = 8;

    /// <summary>So long after it was last written to, nobody is still writing a file.</summary>
    private static readonly TimeSpan LongestWriting = TimeSpan.FromHours(1);

    private static int Written;

    private string Folder => store + ".screening";

    /// <summary>Where the index of some content lies or would lie.</summary>
    public string PathOf(ContentHash madeFrom) => Path.Combine(Folder, madeFrom.Hex + ".idx");

    /// <summary>
    /// Writes an index: under another name first, so that no half of one is ever found, then puts it in its place and removes old ones.
    /// </summary>
    /// <exception cref="IOException">It cannot be written; nothing stays of it.</exception>
    /// <exception cref="UnauthorizedAccessException">It may not be written.</exception>
    public void Write(ContentHash madeFrom, IReadOnlyList<ReadOnlyMemory<byte>> arrays)
    {
        var path = PathOf(madeFrom);
        // of its own for every process and thread, for several may find at once that there is none
        var partial = FormattableString.Invariant(
            $"{path}.{Environment.ProcessId}-{Interlocked.Increment(ref Written)}.part"
        );
        Directory.CreateDirectory(Folder);
        try
        {
            using (var stream = new FileStream(partial, FileMode.Create, FileAccess.Write, FileShare.None))
                IndexFile.Write(stream, madeFrom, arrays);
            File.Move(partial, path, overwrite: true);
        }
        catch
        {
            Remove(partial);
            throw;
        }
        CleanUp(path);
    }

    /// <summary>Removes an index; another process may still have it mapped, and keeps it until it ends.</summary>
    public static void Remove(string path)
    {
        try
        {
            File.Delete(path);
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            // Then it stays: it is replaced or removed another time.
        }
    }

    private void CleanUp(string newest)
    {
        try
        {
            var now = File.GetLastWriteTimeUtc(newest);
            var files = new DirectoryInfo(Folder).GetFiles();
            var indexes = files.Where(f => f.Extension is ".idx").OrderByDescending(f => f.LastWriteTimeUtc);
            var left = files.Where(f => f.Extension is ".part" && now - f.LastWriteTimeUtc > LongestWriting);
            foreach (var file in indexes.Skip(MostKept).Concat(left).ToList())
                Remove(file.FullName);
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            // Old indexes cost room and nothing else.
        }
    }
}
