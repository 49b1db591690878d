using Assay.Model;
using CsvHelper;

namespace Assay.Formats.Lists.Ofac;

/// <summary>
/// Rows of one of OFAC's CSV files: no header (unless somebody added one), CRLF, a null written <c>-0- </c>, quoted or not,
/// and a lone 0x1A at the end.
/// </summary>
internal static class OfacTable
{
    private const string EndMark = "\u001a";
    private const string Null = "-0-";

    private static readonly CsvReaderOptions Options = CsvReaderOptions.Default with
    {
        Separator = ',',
        HasHeader = false,
        AllowLineBreaksInQuotes = false, // OFAC has none: one that is there is a quote that was never closed
        MalformedData = CsvMalformedDataHandling.Throw,
        MaxRecordSize = ListLimits.RecordBytes,
        TrackLineNumbers = true,
    };

    /// <summary>One row: fields as they stand but for nulls, which are "".</summary>
    public readonly record struct Row(long Line, string[] Fields);

    /// <summary>Reads all rows, each of <paramref name="columns"/> fields, the first a number.</summary>
    public static List<Row> Read(SourceStream stream, ListFile file, int columns, ListLog log)
    {
        var rows = new List<Row>();
        var hasEndMark = false;
        try
        {
            using var csv = CsvReader.Create(stream, Options, leaveOpen: true);
            while (csv.Read())
            {
                stream.RecordEnds();
                if (csv.FieldCount == 1 && csv.GetString(0) is EndMark)
                    hasEndMark = true;
                else if (csv.FieldCount != columns)
                    throw ListFault.Columns(file.Path, csv.LineNumber, csv.FieldCount, columns);
                else if (hasEndMark)
                    throw ListFault.Csv(file.Path, csv.LineNumber, "rows follow the end mark");
                else
                    AddRow(csv, file, columns, rows, log);
            }
        }
        catch (CsvFormatException e) when (e.Message.Contains("MaxRecordSize", StringComparison.Ordinal))
        {
            throw ListFault.LongRecord(file.Path, e.LineNumber);
        }
        catch (CsvFormatException e)
        {
            throw ListFault.Csv(file.Path, e.LineNumber, "a quote stands where none may, or is never closed");
        }
        if (!hasEndMark && rows.Count > 0)
        {
            const string message =
                "the end mark (0x1A) that OFAC's files close with is missing: somebody changed the file, or it was cut between two rows. It was read as it is; compare the number of its records.";
            log.Add("AS2016", Severity.Warning, file.Path, message);
        }
        return rows;
    }

    private static void AddRow(CsvReader csv, ListFile file, int columns, List<Row> rows, ListLog log)
    {
        var fields = new string[columns];
        for (var i = 0; i < columns; i++)
        {
            var field = csv.GetString(i);
            if (
                field.Contains('\uFFFD', StringComparison.Ordinal)
                || field.Contains('\0', StringComparison.Ordinal)
            )
                throw ListFault.Binary(file.Path);
            fields[i] = field.AsSpan().Trim().SequenceEqual(Null) ? "" : field;
        }
        var number = fields[0].Trim();
        if (number.Length is > 0 and <= 9 && number.AsSpan().IndexOfAnyExceptInRange('0', '9') < 0)
        {
            fields[0] = number;
            rows.Add(new Row(csv.LineNumber, fields));
        }
        else if (rows.Count == 0 && csv.LineNumber == 1 && IsHeader(fields))
        {
            log.Add(
                "AS2031",
                Severity.Note,
                file.Path,
                "somebody added a header row, which OFAC's files have not; it was passed over.",
                1
            );
        }
        else
        {
            throw ListFault.Key(file.Path, csv.LineNumber, fields[0], "an entry's number");
        }
    }

    /// <summary>Names of columns: short, in letters, none empty.</summary>
    private static bool IsHeader(string[] fields) =>
        Array.TrueForAll(
            fields,
            f => f.Trim().Length is > 0 and <= 30 && f.All(c => char.IsAsciiLetter(c) || c is '_' or ' ')
        );
}
