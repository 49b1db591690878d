using Assay.Screening;

namespace Assay.Reports.Screening;

/// <summary>A row of a user's table after it was screened.</summary>
/// <param name="Line">Its line (or row) in the user's file.</param>
/// <param name="Cells">Its cells as they stand, one for each column.</param>
/// <param name="WasScreened">False where it holds nothing that could be looked for: then that there are no candidates says nothing.</param>
/// <param name="Candidates">Best first.</param>
/// <param name="Notes">What of it was not understood.</param>
public sealed record ScreenedLine(
    long Line,
    IReadOnlyList<string> Cells,
    bool WasScreened,
    IReadOnlyList<ScreenedCandidate> Candidates,
    IReadOnlyList<string> Notes
);
