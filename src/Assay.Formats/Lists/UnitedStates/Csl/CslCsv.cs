using System.Text;
using Assay.Formats.Lists.Countries;
using Assay.Formats.Lists.Tables;
using Assay.Model;

namespace Assay.Formats.Lists.UnitedStates.Csl;

/// <summary>An entry in the publisher's CSV: lists are cells with <c>; </c> between their items, and these have <c>, </c> between their parts.</summary>
internal static class CslCsv
{
    private const string Items = "; ";
    private const string Parts = ", ";
    private const int DateLength = 10;

    /// <summary>Takes an entry apart.</summary>
    public static CslRecord Read(TableRow row)
    {
        var others = row.Cells.Where(c =>
            !CslRecord.TextFields.Contains(c.Column, StringComparer.OrdinalIgnoreCase)
            && !CslRecord.ListFields.Contains(c.Column, StringComparer.OrdinalIgnoreCase)
            && c.Column.ToLowerInvariant() is not ("addresses" or "ids")
        );
        return new CslRecord(
            CslRecord.TextFields.ToDictionary(f => f, f => row[f], StringComparer.Ordinal),
            CslRecord.ListFields.ToDictionary(
                f => f,
                f => (IReadOnlyList<string>)Split(row[f]),
                StringComparer.Ordinal
            ),
            [.. Split(row["addresses"]).Select(Address)],
            Ids(row["ids"]),
            [.. others.Select(c => (c.Column, c.Cell))],
            row.Line,
            row.ToCsv()
        );
    }

    private static string[] Split(string cell) =>
        cell.Split(Items, StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries);

    /// <summary>The code of the country stands last; an address of several, with "; and" between them, has it behind the last only, and the country's name before.</summary>
    private static CslAddress Address(string text)
    {
        var address = text.StartsWith("and ", StringComparison.Ordinal) ? text[4..] : text;
        var comma = address.LastIndexOf(Parts, StringComparison.Ordinal);
        var last = comma < 0 ? address : address[(comma + Parts.Length)..];
        if (CountryCode.IsValid(last))
            return new CslAddress(comma < 0 ? "" : address[..comma], "", "", "", last);
        var name = last.TrimEnd('.');
        return new CslAddress(address, "", "", "", CountryNames.TryFind(name, out _) ? name : "");
    }

    private static List<CslId> Ids(string cell)
    {
        var ids = new List<CslId>();
        var more = new StringBuilder();
        foreach (var text in Split(cell))
        {
            var comma = text.IndexOf(Parts, StringComparison.Ordinal);
            if (comma <= 0 && ids.Count > 0) // a value with a semicolon in it
            {
                more.Append(Items).Append(text);
                continue;
            }
            Complete(ids, more);
            ids.Add(
                comma > 0
                    ? Id(text[..comma], text[(comma + Parts.Length)..])
                    : new CslId("", text, "", "", "")
            );
        }
        Complete(ids, more);
        return ids;
    }

    private static void Complete(List<CslId> ids, StringBuilder more)
    {
        if (more.Length > 0)
            ids[^1] = ids[^1] with { Number = ids[^1].Number + more };
        more.Clear();
    }

    /// <summary>Behind the value may stand the country and then the days of issue and expiry.</summary>
    private static CslId Id(string type, string rest)
    {
        var expires = TakeDate(ref rest);
        var issued = TakeDate(ref rest);
        var comma = rest.LastIndexOf(Parts, StringComparison.Ordinal);
        var country =
            comma > 0 && CountryCode.IsValid(rest[(comma + Parts.Length)..])
                ? rest[(comma + Parts.Length)..]
                : "";
        if (country.Length > 0)
            rest = rest[..comma];
        return issued.Length > 0 || expires.Length == 0
            ? new CslId(type, rest, country, issued, expires)
            : new CslId(type, rest, country, expires, ""); // one day alone is that of issue
    }

    private static string TakeDate(ref string text)
    {
        var at = text.Length - DateLength - Parts.Length;
        if (
            at <= 0
            || !text.AsSpan(at).StartsWith(Parts)
            || !PartialDate.TryParse(text[^DateLength..], out _)
        )
            return "";
        var date = text[^DateLength..];
        text = text[..at];
        return date;
    }
}
