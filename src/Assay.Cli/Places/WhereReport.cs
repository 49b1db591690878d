using System.Text;
using Assay.Cli.Commands;
using Assay.Model;
using Assay.Reports.Territories;

namespace Assay.Cli.Places;

/// <summary>Puts answers out: as text for people, as a table, or as JSON.</summary>
/// <param name="surroundings">Where it goes.</param>
/// <param name="answers">Who answers.</param>
/// <param name="isJson">Whether it is JSON.</param>
/// <param name="output">The file to write; null for standard output.</param>
internal sealed class WhereReport(
    Surroundings surroundings,
    PlaceAnswers answers,
    bool isJson,
    string? output
)
{
    /// <summary>Places of a file that are still told in words; more make a table.</summary>
    private const int MostInWords = 20;

    /// <summary>Answers one place on standard output.</summary>
    public void One(AskedPlace asked)
    {
        var answer = answers.To(asked);
        if (isJson)
            Print(stream => WriteJson(stream, isArray: false, [answer]));
        else
            new WhereText(surroundings.Output).Write(answer);
    }

    /// <summary>Answers the places of a table or file.</summary>
    /// <returns>The exit code.</returns>
    /// <exception cref="UsageException">They are too many to be told in words.</exception>
    public int Many(string path, AskedPlaces places)
    {
        if (output is not null)
            OutputFile.Write(output, stream => Write(stream, places));
        else if (isJson)
            Print(stream => Write(stream, places));
        else
            Tell(path, places);
        if (answers.FirstNotRead is { } first)
            surroundings.Report(
                new Diagnostic(
                    "AS4043",
                    Severity.Warning,
                    first.Line is { } line ? new InputPlace(path, line) : new InputPlace(path),
                    FormattableString.Invariant(
                        $"{answers.NotRead} {(first.Line is null ? "features" : "rows")} name no place and day that can be read, {(first.Line is null ? $"such as {first.Id}" : "here")}: {first.Why} They came back with the status 'not read'."
                    )
                )
            );
        if (output is not null)
            surroundings.Output.WriteLine(
                Surroundings.OneLine(FormattableString.Invariant($"{answers.Count} places: {output}"))
            );
        return ExitCode.Clear;
    }

    private void Write(Stream stream, AskedPlaces places)
    {
        if (isJson)
        {
            WriteJson(stream, isArray: true, answers.To(places.Places).Select(p => p.Answer));
            return;
        }
        using var csv = new PlacedPlacesCsv(stream, places.Columns);
        foreach (var (asked, answer) in answers.To(places.Places))
        {
            if (answer.Placed is { } placed)
                csv.Write(asked.Cells, placed);
            else
                csv.WriteNotRead(asked.Cells, asked.Why);
        }
    }

    private void Tell(string path, AskedPlaces places)
    {
        var few = places.Places.Take(MostInWords + 1).ToList();
        if (few.Count > MostInWords)
            throw new UsageException(
                "--out",
                FormattableString.Invariant(
                    $"'{path}' has more than {MostInWords} places. Write them to a table: -o OUT.csv."
                )
            );
        var text = new WhereText(surroundings.Output);
        foreach (var (_, answer) in answers.To(few))
            text.WriteNamed(answer);
    }

    private static void WriteJson(Stream stream, bool isArray, IEnumerable<AnsweredPlace> places)
    {
        using var json = new PlacedPlacesJson(stream, isArray);
        foreach (var place in places)
            json.Write(place);
    }

    private void Print(Action<Stream> write)
    {
        var stream = new MemoryStream();
        write(stream);
        surroundings.Output.WriteLine(Encoding.UTF8.GetString(stream.GetBuffer(), 0, (int)stream.Length));
    }
}
