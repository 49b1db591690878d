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
    public readonly record struct Row(long Line, string[] Fields)
    {
        /// <summary>The row as CSV: what is kept as raw.</summary>
        public string ToCsv() =>
            string.Join(
                ',',
                Fields.Select(f =>
                    f.Length == 0 ? "-0-" : $"\"{f.Replace("\"", "\"\"", StringComparison.Ordinal)}\""
                )
            );
    }

    /// <summary>The rows one by one, each of <paramref name="columns"/> fields, the first a number. At the end the part is finished.</summary>
    public static IEnumerable<Row> Read(OpenPart part, int columns, ListLog log)
    {
        var file = part.File;
        var hasEndMark = false;
        var rows = 0L;
        using var csv = CsvReader.Create(part.Stream, Options, leaveOpen: true);
        while (Next(csv, part))
        {
            if (csv.FieldCount == 1 && csv.GetString(0) is EndMark)
            {
                hasEndMark = true;
                continue;
            }
            if (csv.FieldCount != columns)
                throw ListFault.Columns(file.Path, csv.LineNumber, csv.FieldCount, columns);
            if (hasEndMark)
                throw ListFault.Csv(file.Path, csv.LineNumber, "rows follow the end mark");
            if (RowOf(csv, file, columns, isFirst: rows == 0, log) is not { } row)
                continue;
            rows++;
            yield return row;
        }
        part.Finish();
        if (!hasEndMark && rows > 0)
        {
            const string message =
                "the end mark (0x1A) that OFAC's files close with is missing: somebody changed the file, or it was cut between two rows. It was read as it is; compare the number of its records.";
            log.Add("AS2016", Severity.Warning, file.Path, message);
        }
    }

    private static bool Next(CsvReader csv, OpenPart part)
    {
        try
        {
            var has = csv.Read();
            part.Stream.RecordEnds();
            return has;
        }
        catch (CsvFormatException e) when (e.Message.Contains("MaxRecordSize", StringComparison.Ordinal))
        {
            throw ListFault.LongRecord(part.File.Path, e.LineNumber);
        }
        catch (CsvFormatException e)
        {
            throw ListFault.Csv(
                part.File.Path,
                e.LineNumber,
                "a quote stands where none may, or is never closed"
            );
        }
    }

    private static Row? RowOf(CsvReader csv, ListFile file, int columns, bool isFirst, ListLog log)
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
            return new Row(csv.LineNumber, fields);
        }
        if (isFirst && csv.LineNumber == 1 && IsHeader(fields))
        {
            log.Add(
                "AS2031",
                Severity.Note,
                file.Path,
                "somebody added a header row, which OFAC's files have not; it was passed over.",
                1
            );
            return null;
        }
        throw ListFault.Key(file.Path, csv.LineNumber, fields[0], "an entry's number");
    }

    /// <summary>Names of columns: short, in letters, none empty.</summary>
    private static bool IsHeader(string[] fields) =>
        Array.TrueForAll(
            fields,
            f => f.Trim().Length is > 0 and <= 30 && f.All(c => char.IsAsciiLetter(c) || c is '_' or ' ')
        );
}
