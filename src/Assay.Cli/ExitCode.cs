namespace Assay.Cli;

/// <summary>What the program's exit code says.</summary>
public static class ExitCode
{
    /// <summary>Done, and nothing at or above the threshold was found.</summary>
    public const int Clear = 0;

    /// <summary>The command line was wrong.</summary>
    public const int Usage = 1;

    /// <summary>An input, the store or a folder could not be read or written.</summary>
    public const int UnreadableInput = 2;

    /// <summary>Findings at or above <c>--fail-on</c>.</summary>
    public const int Findings = 3;

    /// <summary>An edition of a list is held back until somebody accepts it; all else was done.</summary>
    public const int HeldBack = 4;

    /// <summary>Our fault: something no input should have been able to cause.</summary>
    public const int OurFault = 70;
}
