using System.Diagnostics;
using System.Globalization;
using Assay.Formats.Lists;

namespace Assay.Bench.Advanced;

/// <summary>How fast a list's file is read and mapped, in processor time of this process, and how much memory it takes.</summary>
internal static class AdvancedReading
{
    private const double Mega = 1_000_000;

    /// <summary>Reads a file a few times over; the first time is the compiler's.</summary>
    public static void Run(string path)
    {
        const int times = 4;
        var size = new FileInfo(path).Length / Mega;
        for (var i = 0; i < times; i++)
        {
            using var process = Process.GetCurrentProcess();
            var before = process.TotalProcessorTime;
            var clock = Stopwatch.StartNew();
            var allocated = GC.GetTotalAllocatedBytes();
            var set = ListOffer.Of([path], new LocalDate(2025, 10, 3), ListReaders.All).Sets.Single();
            var parties = set.Parties().Count();
            process.Refresh();
            var seconds = (process.TotalProcessorTime - before).TotalSeconds;
            Console.WriteLine(
                string.Create(
                    CultureInfo.InvariantCulture,
                    $"{parties} parties, {size:0} MB: {clock.Elapsed.TotalSeconds:0.00} s, {seconds:0.00} s of processor ({size / seconds:0} MB/s), {(GC.GetTotalAllocatedBytes() - allocated) / Mega:0} MB allocated, peak {process.PeakWorkingSet64 / Mega:0} MB"
                )
            );
        }
    }
}
