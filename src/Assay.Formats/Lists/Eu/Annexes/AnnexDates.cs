using System.Text.RegularExpressions;
using Assay.Model;

namespace Assay.Formats.Lists.Eu.Annexes;

/// <summary>A date as an annex prints it.</summary>
/// <param name="Text">As printed.</param>
/// <param name="Date">What it means; null where that is not understood.</param>
/// <param name="IsWhole">Whether the date says all that the text says.</param>
internal readonly record struct AnnexDate(string Text, PartialDate? Date, bool IsWhole);

/// <summary>
/// Reads the dates of a cell: <c>26.11.1972</c>, <c>(a) 1.1.1958, (b) 1958</c>, <c>24.6.1964 or 25.6.1964</c>,
/// <c>3.5.1977 (15.4.1974 for the alias …)</c>.
/// </summary>
internal static partial class AnnexDates
{
    private const int MostWordsOfADate = 6;

    private static readonly string[] Separators = [" or ", ", ", "/", " and "];

    /// <summary>The dates, in the order they stand.</summary>
    public static IEnumerable<AnnexDate> In(string cell) =>
        AnnexCell
            .Values(cell)
            .SelectMany(AnnexCell.Enumerated)
            .Where(part => part is not ("N/D" or "N/A" or "-"))
            .SelectMany(Part);

    /// <summary>Reads one date, as the EU prints it or as ISO has it. A year alone of another calendar is none.</summary>
    public static bool TryParse(string text, out PartialDate date) =>
        WrittenDate.TryParse(text, out date) || PartialDate.TryParse(text.Trim(), out date) && date.IsExact;

    private static IEnumerable<AnnexDate> Part(string part)
    {
        if (TryParse(part, out var date))
            return [new AnnexDate(part, date, IsWhole: true)];
        var pieces = part.Split(
                Separators,
                StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries
            )
            .Select(Piece)
            .ToList();
        if (pieces.TrueForAll(p => p.Date is not null))
            return pieces;
        // What follows a date may be anything, with commas of its own; "2/6/2003" may be either way round.
        if (pieces[0].Date is not null || pieces.Exists(p => p.Date is null && !p.Text.Any(char.IsLetter)))
            return [Piece(part)];
        return pieces;
    }

    private static AnnexDate Piece(string piece)
    {
        var text = piece.Trim(' ', '(', ')', ',', '.');
        if (TryParse(text, out var date))
            return new AnnexDate(piece, date, IsWhole: true);
        text = Perhaps().Replace(text, "");
        var words = text.Split(' ');
        for (var n = Math.Min(words.Length, MostWordsOfADate); n > 0; n--)
        {
            if (TryParse(string.Join(' ', words[..n]).TrimEnd(',', ';'), out date))
                return new AnnexDate(piece, date, IsWhole: false);
        }
        return new AnnexDate(piece, null, IsWhole: false);
    }

    [GeneratedRegex(
        @"^(?:possibly|probably|presumably)\)?\s+",
        RegexOptions.IgnoreCase | RegexOptions.CultureInvariant,
        1000
    )]
    private static partial Regex Perhaps();
}
