using Assay.Model;

namespace Assay.FactCheck.Statements;

/// <summary>One thing the starter pack says that a file could confirm or deny.</summary>
/// <param name="Kind">What it is about; the report counts by it.</param>
/// <param name="Subject">Whom or what: the id in the pack.</param>
/// <param name="Claim">What is said, in a line.</param>
/// <param name="Mark">How well founded the pack calls it; null where its format has no mark for it.</param>
internal sealed record Statement(string Kind, string Subject, string Claim, Confidence? Mark = null);

/// <summary>What the files say of a statement.</summary>
internal enum Verdict
{
    /// <summary>A record says the same.</summary>
    Confirmed,

    /// <summary>A record says otherwise, or is not there although it would have to be.</summary>
    Contradicted,

    /// <summary>No file at hand can tell.</summary>
    NotCheckable,
}

/// <summary>A statement with what the files say of it.</summary>
/// <param name="Statement">The statement.</param>
/// <param name="Verdict">What came out.</param>
/// <param name="File">The file that decided; empty where none did.</param>
/// <param name="Words">The record that confirms, what was found instead, or why it cannot be checked.</param>
internal sealed record CheckedStatement(Statement Statement, Verdict Verdict, string File, string Words)
{
    /// <summary>Whether the pack calls primary what cannot be read again here.</summary>
    public bool IsOvermarked => Verdict == Verdict.NotCheckable && Statement.Mark == Confidence.Primary;
}

/// <summary>Collects what the checks find.</summary>
internal sealed class StatementLog
{
    private readonly List<CheckedStatement> _all = [];

    /// <summary>In the order of checking.</summary>
    public IReadOnlyList<CheckedStatement> All => _all;

    /// <summary>Whether anything was contradicted.</summary>
    public bool HasContradictions => _all.Exists(s => s.Verdict == Verdict.Contradicted);

    public void Confirm(Statement statement, string file, string record) =>
        _all.Add(new(statement, Verdict.Confirmed, file, record));

    public void Contradict(Statement statement, string file, string found) =>
        _all.Add(new(statement, Verdict.Contradicted, file, found));

    public void Leave(Statement statement, string why) =>
        _all.Add(new(statement, Verdict.NotCheckable, "", why));
}
