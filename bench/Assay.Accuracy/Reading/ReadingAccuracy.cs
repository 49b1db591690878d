using Assay.Cli;
using Assay.Formats.Documents;
using Assay.Readings;

namespace Assay.Accuracy.Reading;

/// <summary>How well the texts of a folder are read, by the starter pack alone.</summary>
internal static class ReadingAccuracy
{
    /// <summary>Prints the figures and, where wanted, the mistakes.</summary>
    public static void Report(string folder, bool mistakes)
    {
        var score = Score(folder);
        foreach (var tally in score.All)
            Console.WriteLine(tally);
        Console.WriteLine($"false alarms in clean texts: {score.FalseAlarms}");
        if (!mistakes)
            return;
        foreach (var mistake in score.All.SelectMany(t => t.Mistakes))
            Console.WriteLine(mistake);
    }

    /// <summary>Reads and scores.</summary>
    public static ReadingScore Score(string folder)
    {
        using var source = KnowledgeSource.OfPack(Surroundings.OfProcess(), []);
        var texts = AnnotatedText.ReadFolder(folder);
        var today = new LocalDate(2026, 11, 29);
        var knowledge = source.On(today);
        var reader = TextReading.With(knowledge, source.Wordings);
        var score = new ReadingScore(knowledge.Atlas);
        foreach (var text in texts)
        {
            var document = DocumentReader.ReadFile(text.TextFile);
            if (document.Value is { } read)
                score.Add(text, reader.Read(read, text.Written, today));
        }
        return score;
    }
}
