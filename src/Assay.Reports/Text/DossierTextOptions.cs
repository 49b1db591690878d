namespace Assay.Reports.Text;

/// <summary>How much of a dossier to write to a terminal.</summary>
/// <param name="Brief">The first lines, the summary and one line a finding; nothing else.</param>
public sealed record DossierTextOptions(bool Brief = false);
