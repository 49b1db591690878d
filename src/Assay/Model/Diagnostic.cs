namespace Assay.Model;

/// <summary>How bad something odd in an input is.</summary>
public enum Severity
{
    /// <summary>Worth knowing; nothing was lost.</summary>
    Note,

    /// <summary>Something was dropped or read as unknown; the rest stands.</summary>
    Warning,

    /// <summary>The input could not be read.</summary>
    Error,
}

/// <summary>A place in an input: the file as the user named it, line and column from 1, and the field's path.</summary>
/// <param name="File">The file as the user named it.</param>
/// <param name="Line">Line from 1, or null where there are none.</param>
/// <param name="Column">Column from 1, or null.</param>
/// <param name="Field">Path of the field, such as <c>parties[2].owners[0].share</c>.</param>
public sealed record InputPlace(string File, long? Line = null, long? Column = null, string? Field = null)
{
    /// <inheritdoc/>
    public override string ToString() =>
        (Line, Column) switch
        {
            ({ } line, { } column) => FormattableString.Invariant($"{File}:{line}:{column}"),
            ({ } line, null) => FormattableString.Invariant($"{File}:{line}"),
            _ => File,
        };
}

/// <summary>
/// Something odd in an input: what was read and where, what was expected, what was done and what to do.
/// Every code has its paragraph in <c>docs/diagnostics.md</c>: AS1 deals, AS2 lists, AS3 ownership, AS4 territory,
/// AS5 measures, AS6 documents, AS9 hosts and store.
/// </summary>
/// <param name="Code">The code, such as <c>AS1007</c>.</param>
/// <param name="Severity">How bad it is.</param>
/// <param name="Place">Where it was met.</param>
/// <param name="Message">One or two sentences, without place, severity and code.</param>
public sealed record Diagnostic(string Code, Severity Severity, InputPlace Place, string Message)
{
    /// <inheritdoc/>
    public override string ToString()
    {
        var severity = Severity switch
        {
            Severity.Error => "error",
            Severity.Warning => "warning",
            _ => "note",
        };
        var field = Place.Field is { } path ? $"{path}: " : "";
        return $"{Place}: {severity} {Code}: {field}{Message}";
    }
}

/// <summary>What reading an input gave: the value, unless an error stands among the diagnostics, and whatever was odd.</summary>
/// <param name="Value">The value; null where it could not be read.</param>
/// <param name="Diagnostics">In the order of the input.</param>
public sealed record Read<T>(T? Value, IReadOnlyList<Diagnostic> Diagnostics)
    where T : class
{
    /// <summary>Whether there is a value to go on with.</summary>
    public bool Succeeded => Value is not null && Diagnostics.All(d => d.Severity != Severity.Error);
}

/// <summary>A fault outside the program: an unreadable store, a missing data folder. Its diagnostic is what the user sees.</summary>
public sealed class AssayException : Exception
{
    /// <summary>Carries what happened.</summary>
    public AssayException(Diagnostic diagnostic, Exception? inner = null)
        : base(diagnostic.ToString(), inner) => Diagnostic = diagnostic;

    /// <summary>What happened, where, and what to do.</summary>
    public Diagnostic Diagnostic { get; }
}
