using Assay.Model;

namespace Assay.Sources.Downloads;

/// <summary>What may be over at the next try.</summary>
/// <param name="diagnostic">What it is, for when it is not over at the last.</param>
/// <param name="comeBackAfter">How long the publisher asks to wait (Retry-After).</param>
/// <param name="inner">What told of it.</param>
internal sealed class PassingTrouble(
    Diagnostic diagnostic,
    TimeSpan? comeBackAfter = null,
    Exception? inner = null
) : Exception(diagnostic.Message, inner)
{
    /// <summary>What it is.</summary>
    public Diagnostic Diagnostic { get; } = diagnostic;

    /// <summary>How long the publisher asks to wait.</summary>
    public TimeSpan? ComeBackAfter { get; } = comeBackAfter;
}
