using Assay.Model;

namespace Assay.Cli;

/// <summary>Writes a file whole or not at all.</summary>
public static class OutputFile
{
    /// <summary>Writes to a neighbour first and then takes the file's name, so that nothing half-written stays.</summary>
    /// <exception cref="AssayException">The file cannot be written (AS9030).</exception>
    /// <param name="path">Where to.</param>
    /// <param name="write">Writes it.</param>
    /// <param name="option">The option that names the place, for the message.</param>
    public static void Write(string path, Action<Stream> write, string option = "--out")
    {
        var partial = path + ".part";
        try
        {
            if (Path.GetDirectoryName(path) is { Length: > 0 } folder)
                Directory.CreateDirectory(folder);
            try
            {
                using (var stream = File.Create(partial))
                    write(stream);
                File.Move(partial, path, overwrite: true);
            }
            catch
            {
                // whatever failed, the rows read among them
                File.Delete(partial);
                throw;
            }
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            throw CannotBeWritten(path, e, option);
        }
    }

    /// <summary>Refuses to write over what is read.</summary>
    /// <exception cref="UsageException">Both are one file.</exception>
    public static void MustNotBe(string input, string output)
    {
        // file systems that tell case apart are asked too much, not too little
        if (
            string.Equals(
                Path.GetFullPath(input),
                Path.GetFullPath(output),
                StringComparison.OrdinalIgnoreCase
            )
        )
            throw new UsageException("--out", "is the input itself. Write to another file.");
    }

    /// <summary>What is told where a file cannot be written (AS9030).</summary>
    public static AssayException CannotBeWritten(string path, Exception fault, string option = "--out") =>
        new(
            new Diagnostic(
                "AS9030",
                Severity.Error,
                new InputPlace(path),
                $"the file cannot be written: {fault.Message} Choose another folder with {option}."
            ),
            fault
        );
}
