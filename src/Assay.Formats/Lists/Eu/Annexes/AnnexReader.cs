using System.Text.RegularExpressions;
using Assay.Formats.Lists.Tables;
using Assay.Listings;
using Assay.Model;

namespace Assay.Formats.Lists.Eu.Annexes;

/// <summary>
/// The annexes of the Union's acts, in the tables OpenSanctions transcribes them in: one file an act as consolidated, and one an act
/// that amends it and is not consolidated yet. An amendment only adds and changes entries, so it is no edition by itself: it is part of
/// the edition of the act it amends.
/// </summary>
public sealed partial class AnnexReader : IListReader
{
    private const string Act = "act";
    private const string AmendmentPrefix = "amendment-";
    private const string Numbers = "numbers-of-others";

    /// <inheritdoc/>
    public string Format => "EU annexes CSV";

    /// <inheritdoc/>
    public string FormatId => "eu-annexes-csv/1";

    /// <inheritdoc/>
    public ListPart? Recognise(ListFile file)
    {
        var header = CsvTable.HeaderOf(file);
        if (
            !header.HasAll(
                AnnexColumn.Annex,
                AnnexColumn.Measure,
                AnnexColumn.Entry,
                AnnexColumn.Name,
                AnnexColumn.Schema
            )
        )
            return null;
        var first = FirstRow().Match(file.Head);
        var cells = first.Success ? first.Value.Trim('\r', '\n').Split(',') : [];
        if (header.HasAll(AnnexColumn.AmendedCelex, AnnexColumn.AmendmentCelex))
            return
                TryCell(cells, header.Find(AnnexColumn.AmendedCelex), out var amended)
                && TryCell(cells, header.Find(AnnexColumn.AmendmentCelex), out var amendment)
                ? new ListPart(amended.List, AmendmentPrefix + amendment.List.List, IsPrimary: false, null)
                : null;
        if (!header.HasAll(AnnexColumn.Celex))
            return null;
        if (TryCell(cells, header.Find(AnnexColumn.Celex), out var act))
            return new ListPart(act.List, Act, IsPrimary: true, null);
        return !first.Success && EuAct.TryParse(file.Name.Stem, out act)
            ? new ListPart(act.List, Act, IsPrimary: true, null) { MayBeEmpty = true }
            : null;
    }

    /// <inheritdoc/>
    public IEnumerable<ListedParty> Read(ListFileSet set)
    {
        _ = EuAct.TryParse($"3{set.List.List}", out var act);
        var table = new AnnexTable();
        foreach (var role in set.Roles)
            ReadPart(set, role, act, table);
        if (table.Rows.Count == 0)
            set.Log.Add(
                "AS2051",
                Severity.Note,
                set.Primary.Path,
                $"the annexes of {act.Title} name nobody: on that day the list is empty."
            );
        var mapper = new AnnexMapper(act, set.Date, set.Log);
        foreach (var party in AnnexParties.Of(table.Rows))
            yield return mapper.Map(party);
        mapper.TellCounts(set.Primary.Path);
        set.Log.TellCount(
            Numbers,
            "AS2054",
            Severity.Warning,
            set.Primary.Path,
            "entries of amendments have the number of another entry of the act; both are kept."
        );
    }

    /// <summary>Reads the act itself, whose role comes first in the order of roles, or an amendment.</summary>
    private static void ReadPart(ListFileSet set, string role, EuAct act, AnnexTable table)
    {
        using var part = set.Open(role);
        var isAct = role is Act;
        foreach (var row in CsvTable.Rows(part))
        {
            var celex = row[isAct ? AnnexColumn.Celex : AnnexColumn.AmendedCelex];
            if (!EuAct.TryParse(celex, out var of) || of != act)
                throw EuFault.OtherAct(part.File.Path, row.Line, celex, act);
            EuAct? amendedBy = null;
            if (!isAct)
                amendedBy = EuAct.TryParse(row[AnnexColumn.AmendmentCelex], out var by)
                    ? by
                    : throw ListFault.Key(
                        part.File.Path,
                        row.Line,
                        row[AnnexColumn.AmendmentCelex],
                        "the CELEX number of an act"
                    );
            var entry = new AnnexRow(row, amendedBy);
            if (entry.Name.Main.Length == 0)
                throw ListFault.Key(part.File.Path, row.Line, row[AnnexColumn.Name], "a name");
            if (isAct)
                table.Add(entry, part.File.Path);
            else if (!table.Amend(entry, part.File.Path))
                set.Log.Count(Numbers, $"{entry.Annex} {entry.Entry}");
        }
    }

    private static bool TryCell(string[] cells, int column, out EuAct act)
    {
        act = default;
        return column >= 0 && column < cells.Length && EuAct.TryParse(cells[column].Trim('"', ' '), out act);
    }

    /// <summary>The line under the header, where it is not blank.</summary>
    [GeneratedRegex(@"\n[^\r\n]*\S[^\r\n]*", RegexOptions.CultureInvariant, 1000)]
    private static partial Regex FirstRow();
}
