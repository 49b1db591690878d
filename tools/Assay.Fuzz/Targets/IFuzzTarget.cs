using Assay.Fuzz.Corpora;
using Assay.Model;

namespace Assay.Fuzz.Targets;

/// <summary>Something that reads files anybody may have made.</summary>
internal interface IFuzzTarget
{
    /// <summary>Its name on the command line and in the corpus: a list format's id without its version.</summary>
    string Id { get; }

    /// <summary>Files of the repository that serve as seeds beside its corpus.</summary>
    IEnumerable<Seed> Borrowed(string root);

    /// <summary>Reads files. Whatever is thrown is a failure: bad content is a value.</summary>
    /// <param name="paths">The files of one input.</param>
    Reading Read(IReadOnlyList<string> paths);
}

/// <summary>What reading gave.</summary>
/// <param name="HasValue">Whether there is something to go on with.</param>
/// <param name="Diagnostics">What was odd.</param>
internal sealed record Reading(bool HasValue, IReadOnlyList<Diagnostic> Diagnostics)
{
    /// <summary>There was nothing to read: of the input's files the one that matters is missing.</summary>
    public static Reading Nothing { get; } = new(false, []);

    /// <summary>A <see cref="Read{T}"/> without its value.</summary>
    public static Reading Of<T>(Read<T> read)
        where T : class
    {
        Contract.Holds(
            read.Value is null == read.Diagnostics.Any(d => d.Severity == Severity.Error),
            "There is a value beside an error, or none without one."
        );
        return new Reading(read.Value is not null, read.Diagnostics);
    }
}

/// <summary>A reader broke its promise without throwing.</summary>
internal sealed class ContractBrokenException(string message) : Exception(message);

/// <summary>What readers promise.</summary>
internal static class Contract
{
    public static void Holds(bool holds, string otherwise)
    {
        if (!holds)
            throw new ContractBrokenException(otherwise);
    }
}
