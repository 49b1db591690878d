namespace Assay.Fuzz.Campaigns;

/// <summary>What reading one input may cost. Inputs are half a MiB at most.</summary>
internal static class TrialLimits
{
    /// <summary>Time: far more than the slowest needs, so that a busy machine does not fail it and a hang does.</summary>
    public static readonly TimeSpan Time = TimeSpan.FromSeconds(5);

    /// <summary>Bytes that may be allocated whatever the input: buffers, first use of tables.</summary>
    public const long FreeBytes = 64L << 20;

    /// <summary>Bytes that may be allocated for a byte of input, over all; most of them are free again at once.</summary>
    public const long BytesAByte = 1_000;

    /// <summary>Stack: what threads of a server commonly have, so that too deep a recursion is found.</summary>
    public const int StackBytes = 1 << 20;
}
