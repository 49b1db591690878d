using System.Text;
using Assay.Model;

namespace Assay.Formats.Ownership;

/// <summary>The lines of a file of cases; empty ones are left out.</summary>
public static class CaseLines
{
    /// <summary>A line; its text is null where it is longer than <see cref="OwnershipCaseReader.LongestLine"/>.</summary>
    public readonly record struct Line(long Number, string? Text);

    /// <summary>Reads a file, line by line.</summary>
    /// <exception cref="AssayException">It cannot be read (AS3000).</exception>
    public static IEnumerable<Line> Of(string path)
    {
        using var reader = Opened(path);
        var line = new StringBuilder();
        var buffer = new char[65_536];
        long number = 1;
        var isTooLong = false;
        while (Read(reader, buffer, path) is > 0 and var length)
        {
            var start = 0;
            while (start < length)
            {
                var end = Array.IndexOf(buffer, '\n', start, length - start);
                var stop = end < 0 ? length : end;
                isTooLong |= line.Length + stop - start > OwnershipCaseReader.LongestLine;
                if (!isTooLong)
                    line.Append(buffer, start, stop - start);
                start = stop + 1;
                if (end < 0)
                    break;
                if (Finished() is { } finished)
                    yield return finished;
                number++;
            }
        }
        if (Finished() is { } last)
            yield return last;

        Line? Finished()
        {
            var text = line.ToString().Trim();
            line.Clear();
            var read = new Line(number, isTooLong ? null : text);
            isTooLong = false;
            return read.Text is { Length: 0 } ? null : read;
        }
    }

    private static StreamReader Opened(string path)
    {
        try
        {
            return new StreamReader(path, Encoding.UTF8);
        }
        catch (Exception fault) when (fault is IOException or UnauthorizedAccessException)
        {
            throw Unreadable(path, fault);
        }
    }

    private static int Read(StreamReader reader, char[] buffer, string path)
    {
        try
        {
            return reader.Read(buffer);
        }
        catch (IOException fault)
        {
            throw Unreadable(path, fault);
        }
    }

    private static AssayException Unreadable(string path, Exception fault) =>
        new(
            new Diagnostic(
                "AS3000",
                Severity.Error,
                new InputPlace(path),
                $"cannot be read: {fault.Message} Name a file of JSON lines."
            )
        );
}
