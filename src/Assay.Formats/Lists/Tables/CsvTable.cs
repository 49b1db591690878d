using CsvHelper;

namespace Assay.Formats.Lists.Tables;

/// <summary>Reads delimited text with a header: CSV with commas, semicolons or tabs, whichever the header has.</summary>
internal static class CsvTable
{
    /// <summary>The columns of a file that begins with a header row, from its beginning; empty where it is no such text.</summary>
    public static TableHeader HeaderOf(ListFile file, int skip = 0)
    {
        var text = file.Head.AsSpan().TrimStart('\uFEFF');
        for (var i = 0; i < skip; i++)
        {
            var next = text.IndexOf('\n');
            text = next < 0 ? "" : text[(next + 1)..];
        }
        var end = text.IndexOf('\n');
        var line = (end < 0 ? text : text[..end]).TrimEnd('\r').ToString();
        return new TableHeader([.. line.Split(SeparatorOf(line)).Select(c => c.Trim().Trim('"'))]);
    }

    /// <summary>All rows under the header. At the end the part is finished.</summary>
    /// <param name="part">The file.</param>
    /// <param name="skip">Lines before the header, which some publishers put a date or title in.</param>
    /// <param name="surplus">What becomes of rows with more cells than the header.</param>
    public static IEnumerable<TableRow> Rows(
        OpenPart part,
        int skip = 0,
        SurplusCells surplus = SurplusCells.Refuse
    )
    {
        var separator = SeparatorOf(string.Join('\n', part.File.Head.Split('\n').Skip(skip).Take(1)));
        var options = CsvReaderOptions.Default with
        {
            Separator = separator,
            HasHeader = false,
            AllowLineBreaksInQuotes = true,
            MalformedData = CsvMalformedDataHandling.Throw,
            MaxRecordSize = ListLimits.RecordBytes,
            TrackLineNumbers = true,
        };
        using var csv = CsvReader.Create(part.Stream, options, leaveOpen: true);
        for (var i = 0; i < skip; i++)
            Next(csv, part);
        TableHeader? header = null;
        while (Next(csv, part) is { } fields)
        {
            if (header is null)
                header = new TableHeader(fields);
            else if (
                surplus == SurplusCells.Refuse
                && fields.Length > header.Columns.Count
                && !IsBlank(fields.AsSpan(header.Columns.Count))
            )
                throw ListFault.Columns(part.File.Path, csv.LineNumber, fields.Length, header.Columns.Count);
            else if (!IsBlank(fields))
                yield return new TableRow(csv.LineNumber, header, fields);
        }
        part.Finish();
    }

    private static string[]? Next(CsvReader csv, OpenPart part)
    {
        try
        {
            if (!csv.Read())
                return null;
            part.Stream.RecordEnds();
            var fields = new string[csv.FieldCount];
            for (var i = 0; i < fields.Length; i++)
                fields[i] = Sound(csv.GetString(i), part);
            return fields;
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

    private static string Sound(string field, OpenPart part) =>
        field.AsSpan().IndexOfAny(part.TakesLostLetters ? '\0' : '\uFFFD', '\0') < 0
            ? field
            : throw ListFault.Binary(part.File.Path);

    private static bool IsBlank(ReadOnlySpan<string> fields)
    {
        foreach (var field in fields)
        {
            if (!string.IsNullOrWhiteSpace(field))
                return false;
        }
        return true;
    }

    /// <summary>Of comma, semicolon and tab the one the header has most of.</summary>
    private static char SeparatorOf(string header)
    {
        var best = ',';
        foreach (var candidate in ";\t")
        {
            if (header.AsSpan().Count(candidate) > header.AsSpan().Count(best))
                best = candidate;
        }
        return best;
    }
}
