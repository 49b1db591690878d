using Assay.Model;

namespace Assay.Formats.Ownership.Books.Gleif;

/// <summary>
/// A reporting exception, whether XML or a row: why a party tells no parent. It is told as a note (AS3013) and puts nothing into the book: that no
/// parent was told does not mean that there is none.
/// </summary>
/// <param name="Line">Its line.</param>
/// <param name="Lei">Whose.</param>
/// <param name="Category">Which parent is not told: <c>DIRECT_ACCOUNTING_CONSOLIDATION_PARENT</c> or <c>ULTIMATE_…</c>.</param>
/// <param name="Reasons">Why: <c>NON_CONSOLIDATING</c>, <c>NATURAL_PERSONS</c>, <c>NO_KNOWN_PERSON</c>, <c>NON_PUBLIC</c> …</param>
internal sealed record GleifException(long Line, string Lei, string Category, IReadOnlyList<string> Reasons)
{
    /// <summary>Tells it.</summary>
    public void AddTo(BookDraft draft)
    {
        if (GleifNumber.Lei(Lei) is not { } lei)
            draft.NotRead(Line, Lei, "it has no LEI of twenty letters and digits");
        else
            draft.Tell(
                "AS3013",
                Severity.Note,
                Line,
                $"{lei.Value} tells no {Parent}: {(Reasons.Count > 0 ? string.Join(", ", Reasons.Select(Words)) : "no reason given")}."
            );
    }

    private string Parent =>
        Category.StartsWith("DIRECT", StringComparison.Ordinal) ? "direct parent"
        : Category.StartsWith("ULTIMATE", StringComparison.Ordinal) ? "ultimate parent"
        : "parent";

    private static string Words(string reason) =>
        reason switch
        {
            "NO_LEI" => "its parent has no LEI",
            "NATURAL_PERSONS" => "natural persons control it",
            "NON_CONSOLIDATING" => "nobody is bound to take it into its accounts",
            "NO_KNOWN_PERSON" => "nobody is known to control it",
            "NON_PUBLIC" => "its parent is not public",
            _ => reason,
        };
}
