using System.Globalization;
using Assay.Formats.Lists;
using Assay.Formats.Lists.Tables;
using Assay.Model;

namespace Assay.Formats.Ownership.Books.MineOwners;

/// <summary>
/// A table of mines and their owners, who stand in it as free text (<see cref="OwnersText"/>): the columns mine_fac, sub_site, owners, year, source,
/// source_url, comment. A mine is a party of its own, named after the facility and the part of it; how its parts hang together is not told.
/// </summary>
/// <remarks>
/// The year is that of the source, in which the stake was seen: <see cref="MineHistory"/> says what follows for its days. Operators run a mine and
/// need not own any of it; they are not read.
/// </remarks>
internal sealed class MineOwnersBook : IBookFormat
{
    /// <inheritdoc/>
    public string Name => "tables of mine owners (CSV, XLSX, ODS) with the columns mine_fac, owners and year";

    /// <inheritdoc/>
    public bool Recognise(ListFile file) => AnyTable.HeaderOf(file).HasAll("mine_fac", "owners", "year");

    /// <inheritdoc/>
    public void Read(OpenPart part, BookDraft draft)
    {
        var mines = new Dictionary<string, MineHistory>(StringComparer.Ordinal);
        var order = new List<MineHistory>();
        foreach (var row in AnyTable.Rows(part))
        {
            var name = MineName(row);
            if (name.Length == 0 || !TryYear(row["year"], out var year))
            {
                draft.NotRead(row.Line, row.ToCsv(), "it names no mine, or no year from 1800 to 2100");
                continue;
            }
            if (Statement(row, year, draft) is not { } statement)
                continue;
            if (!mines.TryGetValue(name, out var history))
            {
                mines.Add(name, history = new MineHistory(name));
                order.Add(history);
            }
            history.Add(statement);
        }
        foreach (var history in order)
            history.AddTo(draft);
    }

    private static string MineName(TableRow row) =>
        (row["mine_fac"], row["sub_site"]) switch
        {
            (var mine, "") => mine,
            ("", var part) => part,
            var (mine, part) => $"{mine} / {part}",
        };

    private static MineStatement? Statement(TableRow row, int year, BookDraft draft)
    {
        var text = row["owners"];
        if (text.Length == 0)
        {
            draft.NotRead(row.Line, row.ToCsv(), "it names no owner");
            return null;
        }
        var owners = OwnersText.Read(text, row["comment"]);
        if (owners.Rest.Length > 0)
            draft.NotRead(
                row.Line,
                owners.Rest,
                owners.Stakes.Count > 0
                    ? "of the row's owners the others were read"
                    : "owners are read as 'Name (50%), Other (50%)'"
            );
        if (owners.Stakes.Count == 0)
            return null;
        foreach (var stake in owners.Stakes.Where(s => s.MayBeSeveral))
            draft.Tell(
                "AS3015",
                Severity.Warning,
                row.Line,
                $"'{stake.Holder}' may be one holder or several; it was kept as one, under this name."
            );
        if (owners.Stakes.FirstOrDefault(s => s.Share is null) is { Holder: var holder })
            draft.ReadAsUnknown(row.Line, holder, "the text does not say how much it holds");
        return new MineStatement(
            row.Line,
            year,
            owners.Stakes,
            new Citation(
                row["source"] is { Length: > 0 } source ? source : Path.GetFileName(draft.Path),
                Confidence.Secondary,
                row["source_url"] is { Length: > 0 } url ? url : null
            )
        );
    }

    // A spreadsheet's number: "2019.0".
    private static bool TryYear(string text, out int year)
    {
        year = 0;
        if (
            !decimal.TryParse(
                text,
                NumberStyles.AllowDecimalPoint,
                CultureInfo.InvariantCulture,
                out var number
            )
            || number != decimal.Floor(number)
            || number is < 1800 or > 2100
        )
            return false;
        year = (int)number;
        return true;
    }
}

/// <summary>What one row says of a mine.</summary>
/// <param name="Line">Its line.</param>
/// <param name="Year">The year of its source.</param>
/// <param name="Stakes">Who holds what.</param>
/// <param name="Source">Where it is from.</param>
internal sealed record MineStatement(long Line, int Year, IReadOnlyList<OwnerStake> Stakes, Citation Source);
