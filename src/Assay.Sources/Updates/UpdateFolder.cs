using System.Globalization;
using System.Text;
using Assay.Model;
using Assay.Sources.Publishers;

namespace Assay.Sources.Updates;

/// <summary>
/// The folder beside a store in which updates work: <c>stage</c>, what one update has fetched, gone when it ends or at the next one's
/// beginning; <c>partial</c>, what broke off, to be gone on with; <c>known</c>, what the store has from whom. Only one update at a time has it: the
/// operating system keeps the lock and takes it from a process that dies.
/// </summary>
public sealed class UpdateFolder : IDisposable
{
    /// <summary>After so many days nobody will go on with what broke off: every list has changed by then.</summary>
    private const int PartialDays = 14;

    private const string Suffix = ".update";
    private readonly string _path;
    private readonly FileStream _lock;

    private UpdateFolder(string path, FileStream held)
    {
        _path = path;
        _lock = held;
    }

    private string Stage => Path.Combine(_path, "stage");
    private string Partial => Path.Combine(_path, "partial");
    private string Known => Path.Combine(_path, "known");

    /// <summary>Where the folder of a store lies.</summary>
    public static string Of(string store) => store + Suffix;

    /// <summary>Takes the folder of a store, and cleans it of what an update left that was killed.</summary>
    /// <param name="store">Where the store lies or shall lie.</param>
    /// <param name="now">What time it is.</param>
    /// <exception cref="AssayException">Another update has it (AS2126), or it cannot be made (AS2127).</exception>
    public static UpdateFolder Take(string store, DateTimeOffset now)
    {
        var path = Of(store);
        try
        {
            Directory.CreateDirectory(path);
            var folder = new UpdateFolder(path, Lock(path));
            try
            {
                folder.SayWho(now);
                folder.Clean(now);
                return folder;
            }
            catch
            {
                folder.Dispose();
                throw;
            }
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            throw new AssayException(UpdateFault.Disk(path, e), e);
        }
    }

    /// <summary>Where a file is put that came whole.</summary>
    public string StagedPath(ListSource source, SourceFile file) =>
        Path.Combine(Stage, NameOf(source), file.Name);

    /// <summary>Where a copy of the store is put for a dry run.</summary>
    public string StagedStore => Path.Combine(Stage, "store.db");

    /// <summary>Where is kept what came of a file.</summary>
    public string PartialPath(ListSource source, SourceFile file) =>
        Path.Combine(Partial, NameOf(source), file.Name + ".part");

    /// <summary>Where is kept what the store has from a publisher.</summary>
    public string KnownPath(ListSource source) => Path.Combine(Known, NameOf(source) + ".json");

    /// <summary>Throws away what was fetched of a list.</summary>
    public void Unstage(ListSource source) => Delete(Path.Combine(Stage, NameOf(source)));

    /// <summary>Gives the folder back, without what was fetched.</summary>
    public void Dispose()
    {
        try
        {
            Delete(Stage);
            File.Delete(OwnerPath(_path));
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            // The next update cleans up before it begins.
        }
        finally
        {
            _lock.Dispose();
        }
    }

    private static FileStream Lock(string path)
    {
        var file = Path.Combine(path, "lock");
        try
        {
            return new FileStream(file, FileMode.OpenOrCreate, FileAccess.ReadWrite, FileShare.None);
        }
        catch (IOException e) when (File.Exists(file) && !UpdateFault.IsFull(e))
        {
            throw UpdateFault.Running(path, Owner(path));
        }
    }

    // The lock itself may not be read while it is held, so who holds it stands beside it.
    private void SayWho(DateTimeOffset now) =>
        WholeFile.Write(
            OwnerPath(_path),
            Encoding.UTF8.GetBytes(
                string.Create(
                    CultureInfo.InvariantCulture,
                    $"process {Environment.ProcessId}, since {now.UtcDateTime:yyyy-MM-dd HH:mm} UTC"
                )
            )
        );

    private static string? Owner(string path)
    {
        try
        {
            var text = File.ReadAllText(OwnerPath(path));
            return text.Length is > 0 and < 100 ? text : null;
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            return null;
        }
    }

    private void Clean(DateTimeOffset now)
    {
        Delete(Stage);
        if (Directory.Exists(Known))
        {
            foreach (var file in Directory.GetFiles(Known, "*" + WholeFile.Unfinished))
                File.Delete(file);
        }
        if (!Directory.Exists(Partial))
            return;
        foreach (var file in Directory.GetFiles(Partial, "*", SearchOption.AllDirectories))
        {
            var isOld = now.UtcDateTime - File.GetLastWriteTimeUtc(file) > TimeSpan.FromDays(PartialDays);
            if (isOld || file.EndsWith(WholeFile.Unfinished, StringComparison.Ordinal))
                File.Delete(file);
        }
    }

    private static void Delete(string folder)
    {
        if (Directory.Exists(folder))
            Directory.Delete(folder, recursive: true);
    }

    private static string OwnerPath(string path) => Path.Combine(path, "owner");

    /// <summary>An id has letters that no file name may have; these three stand for themselves nowhere in it.</summary>
    private static string NameOf(ListSource source) =>
        source
            .List.ToString()
            .Replace("/", "+", StringComparison.Ordinal)
            .Replace(":", "=", StringComparison.Ordinal);
}
