using System.Diagnostics;
using System.Globalization;
using System.Text;
using Assay.Formats.Wordings;
using Assay.Model;
using Assay.Readings;
using Assay.Readings.Mentions;
using Assay.Readings.Mentions.Known;
using Assay.Readings.Texts;

namespace Assay.Bench;

/// <summary>
/// How fast texts are read, with all names of a store's lists, the starter pack and the gazetteer loaded: finding names alone, and the whole reading. Beside it the same dictionary
/// is written out for <c>baselines/mentions.py</c>, which scans the same text with pyahocorasick.
/// </summary>
internal static class ReadingScale
{
    private const int Rounds = 3;

    /// <summary>Runs it.</summary>
    /// <param name="store">The store of lists.</param>
    /// <param name="folder">Where text and dictionary are written for the baseline.</param>
    /// <param name="megabytes">How much text.</param>
    /// <param name="sources">Texts it is made of: their paragraphs in a fixed, mixed order, with names of lists and towns put in.</param>
    public static void Run(string store, string folder, int megabytes, IReadOnlyList<string> sources)
    {
        using var lists = new NewestLists(store);
        var knowledge = StarterPackKnowledge.Read(lists.Index);
        var watch = Stopwatch.StartNew();
        var names = KnownNames.Of(knowledge);
        Console.WriteLine(
            string.Create(
                CultureInfo.InvariantCulture,
                $"names: {names.Count} beside {names.Places.Count} keys of the gazetteer, gathered in {watch.Elapsed.TotalSeconds:0.00} s, {GC.GetTotalMemory(true) >> 20} MB in all"
            )
        );
        var dictionary = Dictionary(lists, knowledge);
        var text = MadeText.Of(sources.Select(File.ReadAllText), dictionary, megabytes);
        Directory.CreateDirectory(folder);
        File.WriteAllText(Path.Combine(folder, "text.txt"), text);
        File.WriteAllLines(Path.Combine(folder, "names.txt"), dictionary);
        var bytes = Encoding.UTF8.GetByteCount(text);
        var document = new Document("made", text, MadeText.Blocks(text), ContentHash.Of(text));
        var reading = TextReading.With(
            knowledge,
            WordingBookReader.ReadFolder(Path.Combine(AppContext.BaseDirectory, "data", "wordings")).Value!
        );
        var mentions = new MentionFinder(knowledge, names);
        for (var round = 0; round < Rounds; round++)
        {
            Time("tokens", bytes, () => TokenizedText.Of(document).Count);
            Time("tokens and names", bytes, () => mentions.Names(TokenizedText.Of(document)).All.Count);
            var steps = new StepTimes();
            var paused = GC.GetTotalPauseDuration();
            Time("whole reading", bytes, () => reading.Read(document, Day, Day, steps.Done).Mentions.Count);
            steps.Write(bytes);
            Console.WriteLine(
                string.Create(
                    CultureInfo.InvariantCulture,
                    $"    of this the collector stopped it for {(GC.GetTotalPauseDuration() - paused).TotalSeconds:0.00} s; collections so far, of each generation and those after: {GC.CollectionCount(0)}, {GC.CollectionCount(1)}, {GC.CollectionCount(2)}"
                )
            );
        }
        using var process = Process.GetCurrentProcess();
        Console.WriteLine(
            string.Create(CultureInfo.InvariantCulture, $"peak memory: {process.PeakWorkingSet64 >> 20} MiB")
        );
    }

    private static readonly LocalDate Day = new(2025, 2, 25);

    private static void Time(string what, long bytes, Func<int> run)
    {
        var watch = Stopwatch.StartNew();
        var processor = Environment.CpuUsage.TotalTime;
        var found = run();
        var seconds = watch.Elapsed.TotalSeconds;
        processor = Environment.CpuUsage.TotalTime - processor;
        Console.WriteLine(
            string.Create(
                CultureInfo.InvariantCulture,
                $"{what}: {bytes / seconds / 1e6:0.0} MB/s ({seconds:0.00} s, of processors {processor.TotalSeconds:0.00} s, {found} found)"
            )
        );
    }

    // Names of two words and more, and towns: what a scan for names looks for.
    private static List<string> Dictionary(NewestLists lists, Knowledge knowledge) =>
        [
            .. lists
                .Parties()
                .SelectMany(p => p.AllNames)
                .Concat(knowledge.Register.Parties.SelectMany(p => p.Aliases.Prepend(p.Name)))
                .Concat(
                    knowledge
                        .Commodities.All.SelectMany(c => c.Aliases.Prepend(c.Name))
                        .Where(n => n.Length > 2)
                )
                .Concat(Towns())
                .Select(n => n.Replace('\n', ' '))
                .Where(n => n.Length > 2)
                .Distinct(StringComparer.Ordinal)
                .Order(StringComparer.Ordinal),
        ];

    private static IEnumerable<string> Towns()
    {
        var path = Path.Combine(AppContext.BaseDirectory, "data", "territories", "gazetteer.txt.gz");
        using var reader = new StreamReader(
            new System.IO.Compression.GZipStream(
                File.OpenRead(path),
                System.IO.Compression.CompressionMode.Decompress
            )
        );
        while (reader.ReadLine() is { } line)
        {
            if (line.Split('\t') is [_, var name, _, _, _, _, _, ..])
                yield return name;
        }
    }
}

/// <summary>How long each step of a reading took, by the clock and by the processors, and what it allocated.</summary>
internal sealed class StepTimes
{
    private readonly List<(string Step, TimeSpan Time, TimeSpan Processor, long Allocated)> _steps = [];
    private long _since = Stopwatch.GetTimestamp();
    private TimeSpan _processor = Environment.CpuUsage.TotalTime;
    private long _allocated = GC.GetTotalAllocatedBytes();

    /// <summary>Notes that a step is done.</summary>
    public void Done(string step)
    {
        var allocated = GC.GetTotalAllocatedBytes();
        var processor = Environment.CpuUsage.TotalTime;
        _steps.Add((step, Stopwatch.GetElapsedTime(_since), processor - _processor, allocated - _allocated));
        (_since, _processor, _allocated) = (Stopwatch.GetTimestamp(), processor, allocated);
    }

    /// <summary>Writes a line for each.</summary>
    public void Write(long bytes)
    {
        foreach (var (step, time, processor, allocated) in _steps)
            Console.WriteLine(
                string.Join(
                    ' ',
                    "   ",
                    step.PadRight(22),
                    Number(time.TotalSeconds, "0.00' s, of processors'"),
                    Number(processor.TotalSeconds, "0.00' s'"),
                    Number(bytes / processor.TotalSeconds / 1e6, "0.0' MB/s'"),
                    Number(allocated >> 20, "0' MB allocated'")
                )
            );
    }

    private static string Number(double number, string format) =>
        number.ToString(format, CultureInfo.InvariantCulture);
}

/// <summary>Text of a size, made of paragraphs.</summary>
internal static class MadeText
{
    /// <summary>So many names of the dictionary are put behind each paragraph.</summary>
    private const int NamesPerParagraph = 2;

    /// <summary>So many different ones: a text about parties and places names the same ones again and again, however long it is.</summary>
    private const int DifferentNames = 2_000;

    /// <summary>Makes it; the same arguments make the same text.</summary>
    public static string Of(IEnumerable<string> sources, IReadOnlyList<string> names, int megabytes)
    {
        var paragraphs = sources
            .SelectMany(s => s.ReplaceLineEndings("\n").Split('\n'))
            .Where(p => p.Trim().Length > 40)
            .ToList();
        var text = new StringBuilder();
        var next = 0;
        for (var i = 0; text.Length < megabytes * 1_000_000; i++)
        {
            text.Append(paragraphs[i * 7 % paragraphs.Count].Trim());
            for (var n = 0; n < NamesPerParagraph; n++)
                text.Append(" It named ")
                    .Append(names[(next = (next + 7919) % DifferentNames) * (names.Count / DifferentNames)])
                    .Append('.');
            text.Append("\n\n");
        }
        return text.ToString();
    }

    /// <summary>Its paragraphs.</summary>
    public static IReadOnlyList<Block> Blocks(string text)
    {
        var blocks = new List<Block>();
        var begin = 0;
        while (begin < text.Length)
        {
            var end = text.IndexOf("\n\n", begin, StringComparison.Ordinal);
            end = end < 0 ? text.Length : end;
            blocks.Add(new Block(BlockKind.Paragraph, TextSpan.Between(begin, end)));
            begin = end + 2;
        }
        return blocks;
    }
}
