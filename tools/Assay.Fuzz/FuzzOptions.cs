using System.Globalization;

namespace Assay.Fuzz;

/// <summary>What the command line asks for.</summary>
/// <param name="Targets">Names of targets; empty for all.</param>
/// <param name="Time">How long for each.</param>
/// <param name="First">The number of the first mutant.</param>
/// <param name="Runs">How many mutants at most.</param>
/// <param name="Folder">Where inputs that fail are kept.</param>
/// <param name="IsChild">Whether this process tries one target and is watched by another.</param>
internal sealed record FuzzOptions(
    IReadOnlyList<string> Targets,
    TimeSpan Time,
    int First,
    int Runs,
    string Folder,
    bool IsChild
)
{
    public const string Usage = """
        usage: dotnet run -c Release --project tools/Assay.Fuzz -- [READER ...|all] [--minutes 1] [--seed 1] [--runs N] [--out DIR]

        READER is a list format's id without its version (ofac-csv, un-xml, ...), watch-list, deal, measures, geojson, kml or shapefile.
        --seed is the number of the first mutant; --seed N --runs 1 makes the one of a failure again.
        Inputs that fail are kept below DIR (artifacts/fuzz). Exit code 1 where there is one.
        """;

    /// <summary>Reads the arguments; null where they are not understood.</summary>
    public static FuzzOptions? Parse(IReadOnlyList<string> args, string root)
    {
        var options = new FuzzOptions(
            [],
            TimeSpan.FromMinutes(1),
            1,
            int.MaxValue,
            Path.Combine(root, "artifacts", "fuzz"),
            IsChild: false
        );
        for (var i = 0; i < args.Count; i++)
        {
            var value = i + 1 < args.Count ? args[i + 1] : "";
            FuzzOptions? next = args[i] switch
            {
                "--child" => options with { IsChild = true },
                "all" => options,
                "--minutes" when Number(value) is { } minutes => options with
                {
                    Time = TimeSpan.FromMinutes(minutes),
                },
                "--seed" when Number(value) is { } first => options with { First = (int)first },
                "--runs" when Number(value) is { } runs => options with { Runs = (int)runs },
                "--out" when value.Length > 0 => options with { Folder = Path.GetFullPath(value) },
                var name when !name.StartsWith('-') => options with { Targets = [.. options.Targets, name] },
                _ => null,
            };
            if (next is null)
                return null;
            options = next;
            i += args[i] is "--minutes" or "--seed" or "--runs" or "--out" ? 1 : 0;
        }
        return options;
    }

    private static double? Number(string text) =>
        double.TryParse(text, NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out var number)
        && number is >= 0 and <= int.MaxValue
            ? number
            : null;
}
