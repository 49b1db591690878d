using System.Text;

namespace Assay.Cli;

/// <summary>What a command writes to standard output.</summary>
internal static class Pages
{
    /// <summary>Lines for people.</summary>
    public static int Lines(Surroundings surroundings, IEnumerable<string> lines)
    {
        foreach (var line in lines)
            surroundings.Output.WriteLine(Surroundings.OneLine(line));
        return ExitCode.Clear;
    }

    /// <summary>One JSON document.</summary>
    public static int Json(Surroundings surroundings, Action<Stream> write)
    {
        using var stream = new MemoryStream();
        write(stream);
        surroundings.Output.WriteLine(Encoding.UTF8.GetString(stream.ToArray()));
        return ExitCode.Clear;
    }
}
