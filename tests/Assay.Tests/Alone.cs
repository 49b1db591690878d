namespace Assay.Tests;

/// <summary>Tests that measure this process's memory: no others run beside them.</summary>
[CollectionDefinition(nameof(Alone), DisableParallelization = true)]
public sealed class Alone;
