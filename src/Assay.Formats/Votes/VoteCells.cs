using System.Globalization;
using Assay.Formats.Lists.Tables;
using Assay.Votes;
using NodaTime.Text;

namespace Assay.Formats.Votes;

/// <summary>Cells of tables of votes.</summary>
internal static class VoteCells
{
    /// <summary>What statistics programs write for a value that is missing.</summary>
    public const string Missing = "NA";

    /// <summary>Fails where a column is missing.</summary>
    public static void Need(this TableRow row, string path, params ReadOnlySpan<string> columns)
    {
        foreach (var column in columns)
        {
            if (row.Header.Find(column) < 0)
                throw VoteFault.Column(path, column);
        }
    }

    /// <summary>The vote of a cell.</summary>
    public static Vote Vote(this TableRow row, string path, bool mayBeAbsent) =>
        row["vote"].ToLowerInvariant() switch
        {
            "yes" => Assay.Votes.Vote.Yes,
            "no" => Assay.Votes.Vote.No,
            "abstain" => Assay.Votes.Vote.Abstain,
            "absent" when mayBeAbsent => Assay.Votes.Vote.Absent,
            var other => throw VoteFault.Cell(
                path,
                row.Line,
                "vote",
                other,
                mayBeAbsent ? "yes, no, abstain or absent" : "yes, no or abstain"
            ),
        };

    /// <summary>The day of a cell.</summary>
    public static LocalDate Day(this TableRow row, string path, string column) =>
        LocalDatePattern.Iso.Parse(row[column]) is { Success: true } day
        && day.Value.Year is >= 1945 and <= 2200
            ? day.Value
            : throw VoteFault.Cell(path, row.Line, column, row[column], "a day such as 2014-03-27");

    /// <summary>A number from 1; null where it is missing.</summary>
    public static int? Number(this TableRow row, string path, string column)
    {
        var text = row[column];
        if (text.Length == 0 || text is Missing)
            return null;
        return int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var number)
            ? number
            : throw VoteFault.Cell(path, row.Line, column, text, "a number");
    }

    /// <summary>A text, cut to a length; "" where it is missing.</summary>
    public static string Text(this TableRow row, string column, int most)
    {
        var text = row[column];
        if (text is Missing)
            return "";
        if (text.Length <= most)
            return text;
        // never between the halves of one letter
        return char.IsHighSurrogate(text[most - 1]) ? text[..(most - 1)] : text[..most];
    }
}
