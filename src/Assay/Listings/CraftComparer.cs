using System.Globalization;
using System.Text.RegularExpressions;

namespace Assay.Listings;

/// <summary>
/// Holds what a user says of a ship or aircraft against what a list says. Her hull keeps its measures; her flag, her call sign (which goes with the
/// flag) and what she is called a type of change, so that these lower a score by little.
/// </summary>
internal static partial class CraftComparer
{
    /// <summary>Another tonnage or length is another hull, or a measure of another kind.</summary>
    private const double OtherMeasure = 0.85;

    private const double OtherCallSign = 0.95;
    private const double OtherFlag = 0.97;
    private const double OtherType = 0.95;

    /// <summary>Sources round, and tonnage is surveyed anew: by so much of the greater two measures of one hull differ.</summary>
    private const double SameMeasure = 0.05;

    /// <summary>By more than this they are of two hulls; between the two nobody can tell.</summary>
    private const double OtherHull = 0.1;

    // "vessel", "ship" and the like tell no type from another
    private static readonly HashSet<string> PlainTypes = new(StringComparer.OrdinalIgnoreCase)
    {
        "ship",
        "vessel",
        "carrier",
        "boat",
        "motor",
        "type",
        "general",
        "other",
    };

    /// <summary>What they say; what either side does not say is neutral.</summary>
    /// <param name="asked">What the user says.</param>
    /// <param name="flagNames">The flag asked for by the names lists use for its country.</param>
    /// <param name="found">What the list says; null where nothing.</param>
    /// <param name="sentences">Where an agreement or a conflict is told.</param>
    /// <returns>By what the score is multiplied for what hardly changes, and for what may.</returns>
    public static (double Sure, double Mild) Weigh(
        Craft asked,
        IReadOnlyList<string> flagNames,
        Craft? found,
        List<string> sentences
    )
    {
        if (found is null)
            return (1, 1);
        var sure =
            Measure("deadweight tonnage", asked.Tonnage, found.Tonnage, sentences)
            * Measure("gross tonnage", asked.GrossTonnage, found.GrossTonnage, sentences)
            * Measure("length", asked.Length, found.Length, sentences);
        var mild =
            CallSigns(asked.CallSign, found.CallSign, sentences)
            * Flags(asked, flagNames, found, sentences)
            * Types(asked.Type, found, sentences);
        return (sure, mild);
    }

    private static double Measure(string what, string? asked, string? found, List<string> sentences)
    {
        var apart = Numbers(asked)
            .SelectMany(a => Numbers(found).Select(f => Math.Abs(a - f) / Math.Max(a, f)))
            .DefaultIfEmpty(double.NaN)
            .Min();
        if (apart <= SameMeasure)
        {
            sentences.Add($"The {what} agrees ({asked}, {found}).");
            return 1;
        }
        if (!(apart > OtherHull))
            return 1;
        sentences.Add($"The {what} conflicts ({asked}, {found}).");
        return OtherMeasure;
    }

    private static double CallSigns(string? asked, string? found, List<string> sentences)
    {
        var wanted = Signs(asked);
        var listed = Signs(found);
        if (wanted.Count == 0 || listed.Count == 0)
            return 1;
        if (wanted.Overlaps(listed))
        {
            sentences.Add($"The call sign agrees ({found}).");
            return 1;
        }
        sentences.Add($"The call signs differ ({asked}, {found}), as they do where the flag changed.");
        return OtherCallSign;
    }

    private static double Flags(Craft asked, IReadOnlyList<string> names, Craft found, List<string> sentences)
    {
        if (asked.Flag is not { } flag || (found.Flag is null && string.IsNullOrEmpty(found.FormerFlags)))
            return 1;
        if (found.Flag == flag)
        {
            sentences.Add($"The flag agrees ({flag}).");
            return 1;
        }
        if (
            found.FormerFlags is { } former
            && former
                .Split(',', ';', '/')
                .Select(f => f.Trim())
                .Any(f => names.Append(flag.Value).Contains(f, StringComparer.OrdinalIgnoreCase))
        )
        {
            sentences.Add($"The flag is one that it flew before ({flag}).");
            return 1;
        }
        sentences.Add(
            found.Flag is { } listed
                ? $"The flags differ ({flag}, {listed})."
                : $"The flag is none that it is said to have flown ({flag}; {found.FormerFlags})."
        );
        return OtherFlag;
    }

    private static double Types(string? asked, Craft found, List<string> sentences)
    {
        var listed = string.Join(
            ", ",
            new[] { found.Type, found.Model }.Where(t => !string.IsNullOrEmpty(t))
        );
        var wanted = TypeWords(asked);
        var told = TypeWords(listed);
        if (wanted.Count == 0 || told.Count == 0)
            return 1;
        if (wanted.Overlaps(told))
        {
            sentences.Add($"The type agrees ({listed}).");
            return 1;
        }
        sentences.Add($"The types differ ({asked}, {listed}).");
        return OtherType;
    }

    private static HashSet<string> TypeWords(string? text) =>
        Words()
            .Matches(text ?? "")
            .Select(m => m.Value)
            .Where(w => !PlainTypes.Contains(w))
            .Select(w => w.EndsWith('s') ? w[..^1] : w)
            .ToHashSet(StringComparer.OrdinalIgnoreCase);

    private static HashSet<string> Signs(string? text) =>
        (text ?? "")
            .Split(',', ';', '/')
            .Select(s => string.Concat(s.Where(char.IsLetterOrDigit)).ToUpperInvariant())
            .Where(s => s.Length > 0)
            .ToHashSet(StringComparer.Ordinal);

    private static IEnumerable<double> Numbers(string? text) =>
        Figures()
            .Matches(text ?? "")
            .Select(m =>
                double.Parse(
                    Thousands().Replace(m.Value, ""),
                    NumberStyles.AllowDecimalPoint,
                    CultureInfo.InvariantCulture
                )
            )
            .Where(n => n > 0);

    [GeneratedRegex(@"[\p{L}\p{N}]+(?:-[\p{L}\p{N}]+)*", RegexOptions.CultureInvariant, 1000)]
    private static partial Regex Words();

    [GeneratedRegex(
        @"[0-9]{1,3}(?:[, ][0-9]{3})+(?:\.[0-9]+)?|[0-9]{1,12}(?:\.[0-9]{1,6})?",
        RegexOptions.CultureInvariant,
        1000
    )]
    private static partial Regex Figures();

    [GeneratedRegex("[, ]", RegexOptions.CultureInvariant, 1000)]
    private static partial Regex Thousands();
}
