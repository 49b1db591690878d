using System.Text.RegularExpressions;
using Assay.Formats.Lists;
using Assay.Formats.Lists.Tables;
using Assay.Formats.Lists.Xml;

namespace Assay.Formats.Ownership.Books.Gleif;

/// <summary>
/// Files of the Global LEI Foundation as XML and as CSV, plain, gzip or zip: level 1 (who has an LEI), level 2 (who consolidates whom) and reporting
/// exceptions. They are read record by record; the whole of level 1 has some fifteen gigabytes.
/// </summary>
internal sealed partial class GleifBook : IBookFormat
{
    private static readonly HashSet<string> Records = new(StringComparer.Ordinal)
    {
        "LEIRecord",
        "RelationshipRecord",
        "Exception",
    };

    // Most of a file's bytes, and nothing of it is asked for.
    private static readonly HashSet<string> PassedOver = new(StringComparer.Ordinal)
    {
        "Extension",
        "HeadquartersAddress",
        "OtherAddresses",
        "TransliteratedOtherAddresses",
        "RelationshipQualifiers",
        "RelationshipQuantifiers",
    };

    /// <inheritdoc/>
    public string Name => "GLEIF level 1, level 2 and reporting exceptions (XML, CSV)";

    /// <inheritdoc/>
    public bool Recognise(ListFile file) =>
        Root().IsMatch(file.Head) || (!file.IsBinary && GleifRows.Of(CsvTable.HeaderOf(file)) is not null);

    /// <inheritdoc/>
    public void Read(OpenPart part, BookDraft draft)
    {
        part.Stream.MostBytes = long.MaxValue;
        var sources = new GleifSources();
        if (Root().IsMatch(part.File.Head))
        {
            foreach (var record in ListXml.Records(part, Records, PassedOver))
                Read(record, draft, sources);
            return;
        }
        GleifRows? rows = null;
        foreach (var row in CsvTable.Rows(part))
            (rows ??= GleifRows.Of(row.Header)!).Read(row, draft, sources);
    }

    private static void Read(XmlRecord record, BookDraft draft, GleifSources sources)
    {
        switch (record.Name)
        {
            case "LEIRecord":
                GleifXml.Party(record).AddTo(draft);
                break;
            case "RelationshipRecord":
                GleifXml.Relation(record).AddTo(draft, sources);
                break;
            default:
                GleifXml.Exception(record).AddTo(draft);
                break;
        }
    }

    [GeneratedRegex(
        @"<(\w+:)?(LEIData|RelationshipData|ReportingExceptionData)[\s>]",
        RegexOptions.NonBacktracking | RegexOptions.ExplicitCapture
    )]
    private static partial Regex Root();
}
