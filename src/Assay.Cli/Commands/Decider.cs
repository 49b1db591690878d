namespace Assay.Cli.Commands;

/// <summary>Who decides: a decision is kept for ever, so it must say whose it is.</summary>
internal static class Decider
{
    /// <summary>Who was given, else who is logged in.</summary>
    /// <param name="given">The value of <c>--by</c>; null or blank where it was not given.</param>
    /// <param name="surroundings">What the environment says.</param>
    /// <exception cref="UsageException">Neither says.</exception>
    public static string Of(string? given, Surroundings surroundings)
    {
        string?[] names = [given, surroundings.Variable("USER"), surroundings.Variable("USERNAME")];
        return names.FirstOrDefault(n => !string.IsNullOrWhiteSpace(n))?.Trim()
            ?? throw new UsageException(
                "--by",
                "say who decides; the environment does not (USER and USERNAME are empty)."
            );
    }
}
