using Assay.Model;

namespace Assay.Formats.Lists.Ofac;

/// <summary>
/// Which of OFAC's two lists an XML file is: its elements are the same for both. The name tells (<c>SDN.XML</c>, <c>CONSOLIDATED.XML</c>,
/// <c>CONS_ADVANCED.XML</c>), else the content; and what the content shows is held against it at the end.
/// </summary>
/// <param name="file">The file.</param>
/// <param name="list">The list it is taken as.</param>
internal sealed class OfacLists(ListFile file, ListId list)
{
    /// <summary>
    /// More entries than the consolidated list ever had: it has had between 400 and some 1,000 since it began in 2014. The SDN list has had more
    /// than 5,000 since 2010.
    /// </summary>
    private const int MostConsolidated = 2_500;

    private int _entries;
    private int _lesser;

    /// <summary>The list that a file's name tells; null where it tells none.</summary>
    public static ListId? OfName(ListFile file)
    {
        var stem = file.Name.Stem;
        if (stem.StartsWith("sdn", StringComparison.Ordinal))
            return OfacReader.Sdn;
        var isConsolidated =
            stem.StartsWith("cons", StringComparison.Ordinal)
            || stem.StartsWith("non-sdn", StringComparison.Ordinal)
            || stem.StartsWith("nonsdn", StringComparison.Ordinal);
        return isConsolidated ? OfacReader.Consolidated : null;
    }

    /// <summary>The list that the beginning of a file shows.</summary>
    /// <param name="count">How many entries the file says it has; null where it does not.</param>
    /// <param name="programmes">The programmes at its beginning.</param>
    public static ListId OfContent(int? count, IReadOnlyList<string> programmes) =>
        count is null or < MostConsolidated
        && programmes.Count > 0
        && programmes.All(OfacProgrammes.IsShortOfBlocking)
            ? OfacReader.Consolidated
            : OfacReader.Sdn;

    /// <summary>Looks at an entry's programmes.</summary>
    public void See(IReadOnlyList<string> programmes)
    {
        _entries++;
        if (programmes.Any(OfacProgrammes.IsShortOfBlocking))
            _lesser++;
    }

    /// <summary>Says at the end where the name tells no list, and where it tells another than the entries do.</summary>
    public void Tell(ListLog log)
    {
        // Of the consolidated list's entries nearly all have a programme that never blocks, of the SDN list's one in twenty.
        var seen = _lesser * 2 > _entries ? OfacReader.Consolidated : OfacReader.Sdn;
        if (seen != list)
        {
            var message =
                $"this is taken as {list}, but most of its entries are of programmes of {seen}. If it is that list, name the file {NameOf(seen)} and import it again.";
            log.Add("AS2040", Severity.Warning, file.Path, message);
        }
        else if (OfName(file) is null)
        {
            var message =
                $"the name does not say which of OFAC's lists this is; by its entries it is taken as {list}. Name the file {NameOf(list)} to be sure.";
            log.Add("AS2040", Severity.Note, file.Path, message);
        }
    }

    private static string NameOf(ListId list) => list == OfacReader.Sdn ? "sdn.xml" : "consolidated.xml";
}
