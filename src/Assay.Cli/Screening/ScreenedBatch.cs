namespace Assay.Cli.Screening;

/// <summary>Some rows that follow each other, screened and written to memory.</summary>
/// <param name="Bytes">What is to be appended to the output.</param>
/// <param name="Totals">What came of them.</param>
internal sealed record ScreenedBatch(byte[] Bytes, BulkTotals Totals);
