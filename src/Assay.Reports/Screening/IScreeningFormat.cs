namespace Assay.Reports.Screening;

/// <summary>
/// A format that screened rows are written in. What it writes of some rows depends on nothing written before, so that batches may be written by
/// many threads and put behind each other. Safe from many threads.
/// </summary>
public interface IScreeningFormat
{
    /// <summary>Writes what stands before all rows.</summary>
    void WriteHead(Stream stream);

    /// <summary>Writes rows.</summary>
    void Write(Stream stream, IReadOnlyList<ScreenedLine> lines);
}
