namespace Assay.Cli;

/// <summary>The command line asks for something there is not; found after it was parsed.</summary>
/// <param name="option">The option or argument.</param>
/// <param name="message">What was wrong with it and what to write instead.</param>
public sealed class UsageException(string option, string message) : Exception($"{option}: {message}");
