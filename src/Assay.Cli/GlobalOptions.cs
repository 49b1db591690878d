using System.CommandLine;

namespace Assay.Cli;

/// <summary>Options every command takes.</summary>
public sealed class GlobalOptions
{
    /// <summary>The environment variable that names the store where <c>--store</c> does not.</summary>
    public const string StoreVariable = "ASSAY_STORE";

    private readonly Surroundings _surroundings;

    /// <summary>Takes the world outside, for the default.</summary>
    public GlobalOptions(Surroundings surroundings) => _surroundings = surroundings;

    /// <summary><c>--store PATH</c>.</summary>
    public Option<string?> Store { get; } =
        new("--store")
        {
            Description =
                "The store of lists and control layers. Default: $ASSAY_STORE, else assay/assay.db in your data folder.",
            HelpName = "PATH",
            Recursive = true,
        };

    /// <summary>Where the store lies: the option, else <see cref="StoreVariable"/>, else <c>assay/assay.db</c> in the user's data folder.</summary>
    public string StorePath(ParseResult parsed)
    {
        if (parsed.GetValue(Store) is { Length: > 0 } given)
            return given;
        return _surroundings.Variable(StoreVariable) is { Length: > 0 } named
            ? named
            : Path.Combine(_surroundings.DataFolder, "assay", "assay.db");
    }
}
