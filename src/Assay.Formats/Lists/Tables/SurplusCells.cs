namespace Assay.Formats.Lists.Tables;

/// <summary>What becomes of a row that has more cells than the header has columns.</summary>
public enum SurplusCells
{
    /// <summary>The file is refused: of a publisher's list no cell may be misread.</summary>
    Refuse,

    /// <summary>The row is read as far as the header goes, and whoever reads it is told how many cells it has.</summary>
    Leave,
}
