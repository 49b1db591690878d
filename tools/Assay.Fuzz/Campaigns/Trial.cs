using System.Diagnostics;
using System.Text.RegularExpressions;
using Assay.Fuzz.Corpora;
using Assay.Fuzz.Targets;
using Assay.Model;

namespace Assay.Fuzz.Campaigns;

/// <summary>What one input did to a reader.</summary>
/// <param name="HasValue">Whether it was read.</param>
/// <param name="Outcome">The codes it was answered with; a kind of outcome.</param>
/// <param name="Failure">What went wrong, null where nothing did.</param>
/// <param name="Time">How long it took.</param>
/// <param name="Allocated">Bytes allocated on the way.</param>
internal sealed partial record Trial(
    bool HasValue,
    string Outcome,
    Failure? Failure,
    TimeSpan Time,
    long Allocated
)
{
    // A message that quotes an input at length is as bad as one that says nothing.
    private const int MostMessage = 2_000;

    /// <summary>Lets a target read an input.</summary>
    public static Trial Of(IFuzzTarget target, Seed input, string folder)
    {
        var paths = input.WriteTo(folder);
        var allocated = GC.GetAllocatedBytesForCurrentThread();
        var start = Stopwatch.GetTimestamp();
        var hasValue = false;
        var outcome = "";
        Failure? failure = null;
        try
        {
            var reading = target.Read(paths);
            hasValue = reading.HasValue;
            outcome = string.Join(
                ' ',
                reading
                    .Diagnostics.Select(d => d.Code)
                    .Distinct(StringComparer.Ordinal)
                    .Order(StringComparer.Ordinal)
            );
            CheckDiagnostics(reading.Diagnostics);
        }
        catch (Exception e)
        {
            // Whatever it is: this is what is looked for.
            failure = Failure.Of(e);
        }
        var time = Stopwatch.GetElapsedTime(start);
        allocated = GC.GetAllocatedBytesForCurrentThread() - allocated;
        if (failure is null && time > TrialLimits.Time)
            failure = new Failure("slow", FormattableString.Invariant($"{time.TotalSeconds:F1} s"));
        if (failure is null && allocated > TrialLimits.FreeBytes + TrialLimits.BytesAByte * input.Length)
            failure = new Failure(
                "memory",
                FormattableString.Invariant($"{allocated >> 20} MiB for {input.Length} bytes")
            );
        return new Trial(hasValue, outcome, failure, time, allocated);
    }

    private static void CheckDiagnostics(IReadOnlyList<Diagnostic> diagnostics)
    {
        foreach (var diagnostic in diagnostics)
        {
            Contract.Holds(Code().IsMatch(diagnostic.Code), $"'{diagnostic.Code}' is no code.");
            Contract.Holds(
                diagnostic.Message.Length is > 0 and <= MostMessage,
                $"{diagnostic.Code} has no message, or one of more than {MostMessage} letters."
            );
        }
    }

    [GeneratedRegex(@"^AS\d{4}$", RegexOptions.CultureInvariant, 1000)]
    private static partial Regex Code();
}
