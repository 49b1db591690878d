using Assay.Model;

namespace Assay.Formats.Lists.WatchLists;

/// <summary>What makes a user's own table unreadable by its mapping.</summary>
internal static class WatchListFault
{
    public static AssayException NoColumn(ColumnSource source, string table, IReadOnlyList<string> columns)
    {
        var near = Nearest.To(source.Column!, columns) is { } name
            ? $" Did you mean '{ListFault.Quoted(name)}'?"
            : $" It has: {string.Join(", ", columns.Where(c => c.Length > 0).Take(30).Select(ListFault.Quoted))}.";
        return Error(
            "AS2074",
            source.Place ?? new InputPlace(table),
            $"{table} has no column '{ListFault.Quoted(source.Column!)}'.{near}"
        );
    }

    public static AssayException NoName(string path, long line, string found) =>
        Error(
            "AS2075",
            new InputPlace(path, line),
            found.Length == 0
                ? "this row has no name. Fill it in or take the row out; of merged cells only the first holds the value."
                : $"'{ListFault.Quoted(found)}' stands where a name belongs: a formula went wrong. Correct it in the table."
        );

    public static AssayException KeyTwice(string path, long line, string key, long first) =>
        Error(
            "AS2076",
            new InputPlace(path, line),
            FormattableString.Invariant(
                $"the key '{ListFault.Quoted(key)}' stands in line {first} already; which is right is not known. Give each party one row, or name a column with a key of its own."
            )
        );

    public static AssayException Day(string path, long line, string found, string expected) =>
        Error(
            "AS2077",
            new InputPlace(path, line),
            $"'{ListFault.Quoted(found)}' stands where the day of the edition belongs, {expected}. Correct it, or write the day in the mapping file."
        );

    private static AssayException Error(string code, InputPlace place, string message) =>
        new(new Diagnostic(code, Severity.Error, place, message));
}
