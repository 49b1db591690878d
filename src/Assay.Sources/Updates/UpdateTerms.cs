namespace Assay.Sources.Updates;

/// <summary>How an update is to be done.</summary>
/// <param name="Store">Where the store lies or shall lie.</param>
/// <param name="Version">The version of Assay.</param>
/// <param name="Today">What day it is, in UTC.</param>
public sealed record UpdateTerms(string Store, string Version, LocalDate Today)
{
    /// <summary>Whether editions that look shrunken are taken all the same.</summary>
    public bool Accept { get; init; }

    /// <summary>Whether to do all but change the store: editions go into a copy of it that is thrown away.</summary>
    public bool DryRun { get; init; }

    /// <summary>For tests only: see <see cref="Publishers.AllowedAddresses"/>.</summary>
    public bool Loopback { get; init; }
}
