using System.Text;
using System.Text.Json;
using Assay.Model;

namespace Assay.Cli.Screening;

/// <summary>
/// Beside an output that is being written: what the run was, then a line for each checkpoint. Lines are only added, so that a cut leaves all
/// before it whole.
/// </summary>
internal static class CheckpointFile
{
    /// <summary>Where it lies.</summary>
    public static string PathOf(string output) => output + ".checkpoint";

    /// <summary>Reads it; null where there is none, or not even its first line is whole.</summary>
    /// <exception cref="AssayException">It cannot be read (AS9030).</exception>
    public static (RunSettings Settings, IReadOnlyList<Checkpoint> Marks)? Read(string output)
    {
        var path = PathOf(output);
        if (!File.Exists(path))
            return null;
        var text = Text(path);
        // What stands behind the last line break was cut.
        var lines = text.Split('\n')[..^1];
        if (lines is not [var first, .. var rest] || CheckpointJson.Settings(first) is not { } settings)
            return null;
        var marks = rest.Select(CheckpointJson.Mark).TakeWhile(m => m is not null).Select(m => m!).ToList();
        return (settings, marks);
    }

    private static string Text(string path)
    {
        try
        {
            return File.ReadAllText(path, Encoding.UTF8);
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            throw OutputFile.CannotBeWritten(path, e);
        }
    }

    /// <summary>Begins it anew with what holds.</summary>
    public static FileStream Begin(string output, RunSettings settings, IReadOnlyList<Checkpoint> marks)
    {
        var path = PathOf(output);
        var stream = new FileStream(path, FileMode.Create, FileAccess.Write, FileShare.Read);
        Add(stream, JsonSerializer.Serialize(settings, CheckpointJson.Default.RunSettings));
        foreach (var mark in marks)
            Add(stream, mark);
        return stream;
    }

    /// <summary>Adds a checkpoint.</summary>
    public static void Add(FileStream stream, Checkpoint mark) =>
        Add(stream, JsonSerializer.Serialize(mark, CheckpointJson.Default.Checkpoint));

    private static void Add(FileStream stream, string line)
    {
        stream.Write(Encoding.UTF8.GetBytes(line + "\n"));
        stream.Flush();
    }
}
